"""The look of every control, as one style sheet for the window."""

from string import Template

from brainexplorer.ui.theme import Ink, Theme, Type

SMALLEST_CONTROL = 40
"""No control is lower than this, px, however small the window."""

_SHEET = Template("""
QLabel { color: $text; }
QToolTip {
    background: $card; color: $text; border: 1px solid $edge; font-size: ${small}px; padding: ${gap}px;
}

QPushButton {
    background: $card; color: $text; border: ${line}px solid $edge; border-radius: ${round}px;
    min-height: ${inner}px; padding: 0 ${side}px; font-size: ${button}px; font-weight: 600; outline: none;
}
QPushButton:hover { background: $track; }
QPushButton:pressed, QPushButton:checked { background: $navy; border-color: $navy; color: $on_navy; }
QPushButton:focus { border: ${ring}px solid $focus; padding: 0 ${side_ring}px; min-height: ${inner_ring}px; }
QPushButton:checked:focus, QPushButton:pressed:focus { border-color: $focus_on_navy; }
QPushButton:disabled { color: $muted; border-color: $hairline; }

QPushButton[role="primary"] { background: $navy; border-color: $navy; color: $on_navy; }
QPushButton[role="primary"]:hover { background: $navy_hover; }
QPushButton[role="primary"]:focus { border-color: $focus_on_navy; }

QPushButton[role="tab"] { background: transparent; border-color: transparent; color: $tab; }
QPushButton[role="tab"]:hover { background: $card; }
QPushButton[role="tab"]:checked { background: $navy; border-color: $navy; color: $on_navy; }
QPushButton[role="tab"]:focus { border-color: $focus; }
QPushButton[role="tab"]:checked:focus { border-color: $focus_on_navy; }
QPushButton[role="choice"] { min-height: ${field}px; font-size: ${body}px; }
QPushButton[role="choice"]:focus { min-height: ${field_ring}px; }
QFrame#which-one { background: $card; border: ${line}px solid $edge; border-radius: ${corner}px; }
QFrame[role="track"] { background: $track; border-radius: ${track_round}px; }

QPushButton[role="quiet"] {
    background: transparent; border-color: transparent; color: $link; padding: 0 ${quiet_side}px;
    font-size: ${small}px; font-weight: 400; text-decoration: underline; text-align: left;
}
QPushButton[role="quiet"]:hover, QPushButton[role="quiet"]:pressed { background: transparent; color: $navy; }
QPushButton[role="quiet"]:checked { background: transparent; color: $navy; }
QPushButton[role="quiet"]:focus { border-color: $focus; padding: 0 ${quiet_side_ring}px; }

QLineEdit {
    background: $card; color: $text; border: ${line}px solid $edge; border-radius: ${round}px;
    min-height: ${field}px; padding: 0 ${side}px; font-size: ${body}px;
    selection-background-color: $navy; selection-color: $on_navy; placeholder-text-color: $muted;
}
QLineEdit:focus { border: ${ring}px solid $focus; padding: 0 ${side_ring}px; min-height: ${field_ring}px; }

QListView { background: transparent; border: none; outline: none; font-size: ${body}px; }
QPlainTextEdit {
    background: $card; color: $text; border: ${line}px solid $hairline; border-radius: ${corner}px;
    padding: ${gap}px; font-size: ${small}px; selection-background-color: $navy; selection-color: $on_navy;
}
QPlainTextEdit:focus { border: ${ring}px solid $focus; }

QScrollArea { background: $card; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $edge; border-radius: ${grip_round}px; margin: ${grip_gap}px; }
QScrollBar::handle:vertical { min-height: ${grip}px; }
QScrollBar::handle:horizontal { min-width: ${grip}px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: none; width: 0; height: 0;
}

#window, #stage { background: $paper; }
#header { background: $card; border: none; border-bottom: 1px solid $hairline; }
#panels { background: $card; }
#rule { background: $hairline; border: none; }

QLabel[role="brand"] { font-size: ${brand}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[role="body"] { font-size: ${body}px; }
QLabel[role="small"] { font-size: ${small}px; color: $muted; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 700; color: $muted; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of a window with this theme.

    Controls are told apart by the dynamic property `role`: `QPushButton` primary, tab, quiet (else: a pill with
    an edge); `QFrame` track (the ground of the tabs); `QLabel` brand, title, body, small, heading. The parts of
    the window are known by their object names. The font family is the application's own.
    """
    return _SHEET.substitute(_colours() | {name: str(px) for name, px in _sizes(theme).items()})


def control_height(theme: Theme) -> int:
    """How high a button is, px: at least as high as a finger needs, and its words fit."""
    return max(SMALLEST_CONTROL, theme.px(48), round(theme.text_px(Type.BUTTON) * 1.8))


def bar_width(theme: Theme) -> int:
    """How wide a scroll bar is, px."""
    return max(14, theme.px(18))


def _sizes(theme: Theme) -> dict[str, int]:
    height, line, ring, side = control_height(theme), max(2, theme.px(2)), max(3, theme.px(3)), theme.px(22)
    field, quiet = round(height * 1.1), theme.px(10)
    return {
        "line": line, "ring": ring, "side": side, "side_ring": side - ring + line, "round": height // 2,
        "inner": height - 2 * line, "inner_ring": height - 2 * ring, "track_round": height // 2 + 3,
        "field": field - 2 * line, "field_ring": field - 2 * ring,
        "quiet_side": quiet, "quiet_side_ring": quiet - ring + line,
        "gap": theme.px(8), "corner": theme.px(16),
        "bar": bar_width(theme), "grip": theme.px(60), "grip_gap": bar_width(theme) // 4,
        "grip_round": bar_width(theme) // 4,
        **{role.name.lower(): theme.text_px(role) for role in Type},
    }


def _colours() -> dict[str, str]:
    return {
        "text": Ink.TEXT, "muted": Ink.MUTED, "paper": Ink.PAPER, "card": Ink.CARD, "edge": Ink.EDGE,
        "hairline": Ink.HAIRLINE, "track": Ink.TRACK, "navy": Ink.NAVY, "navy_hover": Ink.NAVY_HOVER,
        "on_navy": Ink.ON_NAVY, "focus": Ink.FOCUS, "focus_on_navy": Ink.FOCUS_ON_NAVY, "link": Ink.DOES_HEAD,
        "tab": Ink.TAB,
    }
