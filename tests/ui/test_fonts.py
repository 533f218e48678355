"""The typeface: there, complete, light, and free to hand on."""

from time import perf_counter

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont
from pytestqt.qtbot import QtBot

from brainexplorer.resources import assets_dir
from brainexplorer.ui.fonts import FILES, load_fonts
from brainexplorer.ui.theme import FAMILIES, Theme, Type

FOLDER = assets_dir() / "fonts"


def test_it_is_used_in_every_weight(qtbot: QtBot) -> None:
    assert load_fonts() == ""
    for role in Type:
        info = QFontInfo(Theme().font(role))
        assert info.family() == FAMILIES[0]
        assert info.weight() == role.value[1].value


def test_the_weights_differ_and_pairs_are_kerned(qtbot: QtBot) -> None:
    load_fonts()
    widths = set()
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = Theme().font(Type.TITLE)
        font.setWeight(weight)
        widths.add(QFontMetrics(font).horizontalAdvance("Amygdala"))
        measure = QFontMetrics(font).horizontalAdvance
        assert measure("AV") < measure("A") + measure("V")
    assert len(widths) == 3


def test_it_has_every_letter_of_english_spanish_and_its_neighbours(qtbot: QtBot) -> None:
    letters = "".join(chr(code) for code in range(0x20, 0x7F)) + "áéíóúüñÁÉÍÓÚÜÑ¿¡çàèìòùâêîôûäöüßåøœłżś–—‘’“”…·°½"
    for name in FILES:
        font = QRawFont(str(FOLDER / name), 20.0)
        missing = [letter for letter in letters if not font.supportsCharacter(ord(letter))]
        assert not missing, (name, missing)


def test_it_is_light_and_quick_to_load(qtbot: QtBot) -> None:
    assert sum((FOLDER / name).stat().st_size for name in FILES) < 250_000
    load_fonts()  # the first call also starts Qt's own font database
    start = perf_counter()
    load_fonts()
    assert perf_counter() - start < 0.005


def test_the_licence_lies_beside_it_and_reserves_no_name() -> None:
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "with Reserved Font Name" not in licence
