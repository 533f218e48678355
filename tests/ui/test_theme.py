"""Contrast, sizes and signs: what the look promises, measured."""

import re
from itertools import combinations

import pytest
from helpers.panels import SCREENS, dress
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from brainexplorer.content.model import Certainty
from brainexplorer.ui import icons
from brainexplorer.ui.style import control_height, style_sheet
from brainexplorer.ui.theme import Ink, Theme, Type

GROUNDS = (Ink.PAPER, Ink.CARD, Ink.TRACK, Ink.DOES, Ink.LIFE, Ink.KETAMINE)


def luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", [Ink.TEXT, Ink.MUTED, Ink.TAB, Ink.DOES_HEAD])
def test_text_stands_out_from_every_ground(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 4.5


def test_headings_stand_out_from_their_own_ground() -> None:
    for ink, ground in ((Ink.DOES_HEAD, Ink.DOES), (Ink.LIFE_HEAD, Ink.LIFE), (Ink.KETAMINE_HEAD, Ink.KETAMINE),
                        (Ink.ON_NAVY, Ink.NAVY), (Ink.ON_NAVY, Ink.NAVY_HOVER)):
        assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("ground", [Ink.PAPER, Ink.CARD, Ink.TRACK])
def test_edges_and_focus_rings_can_be_seen(ground: str) -> None:
    assert contrast(Ink.EDGE, ground) >= 3
    assert contrast(Ink.FOCUS, ground) >= 3
    assert contrast(Ink.FOCUS_ON_NAVY, Ink.NAVY) >= 3


@pytest.mark.parametrize("text", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_sheet_is_whole_and_qt_understands_it(qtbot: QtBot, screen: str, text: float) -> None:
    sheet = style_sheet(Theme.for_window(*SCREENS[screen][0], text))
    assert "$" not in sheet
    assert not re.search(r"(?<![\w-])-\d+px", sheet)
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Find a part", window)
    window.setStyleSheet(sheet)  # a sheet that Qt cannot parse is a warning, and that fails the test
    window.show()
    assert button.height() == control_height(Theme.for_window(*SCREENS[screen][0], text))


@pytest.mark.parametrize("role", ["", "primary", "tab", "quiet"])
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_buttons_are_as_high_as_the_style_promises(qtbot: QtBot, screen: str, text: float, role: str) -> None:
    theme = Theme.for_window(*SCREENS[screen][0], text)
    button = QPushButton("Find a part")
    button.setProperty("role", role)
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(theme))
    assert button.sizeHint().height() == control_height(theme) >= max(40, theme.px(44))


class Row(QWidget):
    """A button and a field side by side."""

    def __init__(self, role: str, *, checked: bool) -> None:
        super().__init__()
        self.button, self.field = QPushButton("Outside"), QLineEdit()
        self.button.setProperty("role", role)
        self.button.setCheckable(True)
        self.button.setChecked(checked)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.button)
        row.addWidget(self.field)

    def show_theme(self, theme: Theme) -> None:
        """Nothing of its own to set."""


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("role", ["", "primary", "tab", "quiet"])
def test_the_focus_ring_shows_on_every_kind_of_button(qtbot: QtBot, role: str, checked: bool) -> None:
    row = Row(role, checked=checked)
    dress(qtbot, row)
    row.field.setFocus()
    without, size = row.button.grab().toImage(), row.button.size()
    row.button.setFocus()
    with_ring = row.button.grab().toImage()
    assert row.button.size() == size
    dark = role == "primary" or (checked and role != "quiet")
    ring = QColor(Ink.FOCUS_ON_NAVY if dark else Ink.FOCUS)
    middle = with_ring.width() // 2
    assert with_ring.pixelColor(middle, 1) == ring
    assert without.pixelColor(middle, 1) != ring


def painted(sign: icons.Sign) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    sign(painter, QRectF(0, 0, 40, 40), QColor("black"))
    painter.end()
    return image


def test_the_signs_of_certainty_differ_without_colour() -> None:
    images = {certainty: painted(icons.CERTAINTY_SIGNS[certainty]) for certainty in Certainty}
    for one, other in combinations(Certainty, 2):
        different = sum(abs(images[one].pixelColor(x, y).value() - images[other].pixelColor(x, y).value()) > 128
                        for x in range(40) for y in range(40))
        assert different > 100, (one, other)


def test_the_early_sign_is_half_of_the_established_one() -> None:
    early = painted(icons.CERTAINTY_SIGNS[Certainty.EARLY])
    assert early.pixelColor(12, 20).value() < 60
    assert early.pixelColor(28, 20).value() > 200


def test_text_grows_without_the_rest() -> None:
    plain, large = Theme(1.0, 1.0), Theme(1.0, 2.0)
    large_already = {Type.TITLE, Type.BRAND}
    assert all(large.text_px(role) == 2 * plain.text_px(role) for role in Type if role not in large_already)
    assert all(plain.text_px(role) < large.text_px(role) for role in large_already)
    assert all(large.text_px(role) > 40 for role in {Type.TITLE})
    assert large.px(36) == plain.px(36)
