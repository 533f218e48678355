"""The top of the window: the name, the tabs of the views, and the way to everything else."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from brainexplorer.content.model import Clinic
from brainexplorer.ui.flow import FlowLayout
from brainexplorer.ui.icons import paint_logo
from brainexplorer.ui.languages import own_name
from brainexplorer.ui.theme import Ink, Theme, Type

PANELS = ("find", "learn", "circuits", "comfort", "about")


def view_name(view: str) -> str:
    """A view's name on its tab."""
    names = {
        "outside": QCoreApplication.translate("Header", "Outside"),
        "inside": QCoreApplication.translate("Header", "Inside"),
        "slices": QCoreApplication.translate("Header", "Slices"),
        "turn": QCoreApplication.translate("Header", "Turn it"),
    }
    return names.get(view, view.replace("-", " ").capitalize())


class Header(QFrame):
    """Tabs on the left, panels on the right; wraps to more lines when the words are large."""

    view_requested = Signal(str)
    panel_requested = Signal(str)
    """find, learn, circuits, comfort, about; empty when the open one is pressed again"""
    start_over_requested = Signal()
    language_requested = Signal(str)
    page_requested = Signal(int)
    """Page Up (-1) or Page Down (1), pressed where the keyboard is on a button of the header"""

    def __init__(self, views: Sequence[str], other_language: str = "", clinic: Clinic | None = None,
                 parent: QWidget | None = None) -> None:
        """`other_language` is the one that a button leads to; empty: no button. A clinic may have name and colour."""
        super().__init__(parent)
        self.setObjectName("header")
        self._brand = QLabel()
        clinic = clinic or Clinic()
        self._colour = QColor(clinic.colour or Ink.NAVY)
        self._name = QLabel(clinic.name or self.tr("Brain Explorer"))
        self._name.setProperty("role", "brand")
        self._tabs = self._make_tabs(views)
        self._panels = self._make_panels()
        self._start_over = self._pill(self.tr("Start over"), self.tr("Start over: as it was at first"))
        self._start_over.clicked.connect(self.start_over_requested)
        self._other_language = other_language
        self._language = self._make_language(other_language)
        self._flow = FlowLayout(self)
        ends = (self._start_over, self._language) if other_language else (self._start_over,)
        for widget in (self._brand_box(), self._tab_track, *self._panels.values(), *ends):
            self._flow.addWidget(widget)
        self._flow.push_right_from(self._panels[PANELS[0]])

    def show_view(self, view: str) -> None:
        """Mark the tab of the view that is shown; it alone is a stop for the Tab key, arrows go on from there."""
        tab = self._tabs[view]
        if not tab.isChecked():
            tab.blockSignals(True)  # to mark it is not to ask for it
            tab.setChecked(True)
            tab.blockSignals(False)
            one_stop(self._tabs.values())

    def show_panel(self, panel: str) -> None:
        """Mark the button of the panel that is open (empty: none)."""
        for id_, button in self._panels.items():
            button.blockSignals(True)  # to mark it is not to ask for it
            button.setChecked(id_ == panel)
            button.blockSignals(False)

    def focus_panel_button(self, panel: str) -> None:
        """Put the keyboard on the button of a panel."""
        self._panels.get(panel, self._panels["learn"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_language(self) -> None:
        """Put the keyboard on the button of the language."""
        self._language.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Space and paint for another window or text size."""
        side = round(theme.text_px(Type.BRAND) * 1.4)
        self._brand.setPixmap(_logo(side, self.devicePixelRatioF(), self._colour))
        self._flow.set_spacing(theme.px(10), theme.px(14))
        self._flow.setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(12))
        self._fit()

    def _brand_box(self) -> QWidget:
        box = QWidget()
        row = self._brand_row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self._brand)
        row.addWidget(self._name)
        return box

    def _make_tabs(self, views: Sequence[str]) -> Mapping[str, QPushButton]:
        self._tab_track = QFrame()
        self._tab_track.setProperty("role", "track")
        self._tab_track.setAccessibleName(self.tr("Views"))
        row = QHBoxLayout(self._tab_track)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        self._tab_group = QButtonGroup(self)
        tabs = {}
        for number, view in enumerate(views, start=1):
            tab = QPushButton(view_name(view))
            tab.setCheckable(True)
            tab.setProperty("role", "tab")
            tab.setProperty("view", view)
            tab.setAccessibleDescription(self.tr("View {number}").format(number=number))
            tab.toggled.connect(self._on_tab_toggled)
            tab.clicked.connect(self._on_tab_clicked)
            self._tab_group.addButton(tab)
            row.addWidget(tab)
            tabs[view] = tab
        return tabs

    def _make_panels(self) -> Mapping[str, QPushButton]:
        words = {
            "find": (self.tr("Find", "button"), self.tr("Find a part"), self.tr("Find a part of the brain by name")),
            "learn": (self.tr("Learn"), "", self.tr("Topics, tours of the brain, and the meaning of words")),
            "circuits": (self.tr("Circuits"), "", self.tr("Parts of the brain that work together")),
            "comfort": (self.tr("Text size"), self.tr("Text size and motion"), self.tr("Text size, motion and names")),
            "about": (self.tr("About"), "", self.tr("About this program")),
        }
        panels = {}
        for panel in PANELS:
            text, name, description = words[panel]
            button = self._pill(text, description, name)
            button.setCheckable(True)
            button.setProperty("panel", panel)
            button.toggled.connect(self._on_panel_toggled)
            panels[panel] = button
        return panels

    def _make_language(self, language: str) -> QPushButton:
        """Its name stands in its own language: who needs it can read it."""
        name = own_name(language) if language else ""
        button = self._pill(name, self.tr("Another language: {language}").format(language=name))
        button.clicked.connect(self._on_language_clicked)
        return button

    def _on_language_clicked(self) -> None:
        self.language_requested.emit(self._other_language)

    def _pill(self, text: str, description: str, name: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "pill")
        button.setAccessibleName(name or text)
        button.setAccessibleDescription(description)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_tab_toggled(self, checked: bool) -> None:
        if checked:
            self.view_requested.emit(str(self.sender().property("view")))

    def _on_tab_clicked(self) -> None:
        """The one that is marked too: a picture may stand in the brain's place."""
        self.view_requested.emit(str(self.sender().property("view")))

    def _on_panel_toggled(self, checked: bool) -> None:
        panel = str(self.sender().property("panel"))
        if checked or not any(button.isChecked() for button in self._panels.values()):
            self.panel_requested.emit(panel if checked else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys turn the pages of a story from here too."""
        ways = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in ways:
            self.page_requested.emit(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name beside the sign goes where that saves a row."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        _, *others = self._flow.widgets()
        margins, gap = self._brand_row.contentsMargins(), self._flow.gap
        sign = self._brand.sizeHint().width() + margins.left() + margins.right()
        name = self._name.sizeHint().width() + self._brand_row.spacing()
        rest = sum(other.sizeHint().width() + gap for other in others)
        room = self.width() - self._flow.contentsMargins().left() - self._flow.contentsMargins().right()
        self._show_name(sign + name + rest <= room or sign + rest > room)

    def _show_name(self, shown: bool) -> None:
        if self._name.isHidden() is not shown:
            return
        self._name.setVisible(shown)
        self._brand_row.invalidate()
        if box := self._brand_row.parentWidget():
            box.updateGeometry()  # its row would else go on with the old width
        self._flow.invalidate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(800, self._flow.heightForWidth(800))


def one_stop(buttons: Iterable[QAbstractButton]) -> None:
    """Of buttons that exclude each other, let the Tab key stop at the one that is on; a click takes no focus."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus)


def _logo(side: int, ratio: float, colour: QColor) -> QPixmap:
    """The sign of the program, `side` px wide and high."""
    logo = QPixmap(QSize(side, side) * ratio)
    logo.setDevicePixelRatio(ratio)
    logo.fill(Qt.GlobalColor.transparent)
    painter = QPainter(logo)
    paint_logo(painter, QRectF(0, 0, side, side), colour, QColor("#f3b9a8"))
    painter.end()
    return logo
