"""A circuit over the brain: what it promises to the eye, measured in pixels, and to the finger."""

from itertools import combinations, pairwise
from math import dist

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from brainexplorer.ui.brain import signals
from brainexplorer.ui.brain.circuit_layer import CircuitLayer, LitLink, LitStop
from brainexplorer.ui.brain.circuit_lines import core_colour
from brainexplorer.ui.fonts import load_fonts
from brainexplorer.ui.theme import Ink, Theme

GROUNDS = ("#e9b9a8", "#f3e5d0", "#808080", "#202020", "#f6f1ea")
AMBER, BLUE = QColor("#ffb347"), QColor("#1f5fa8")
EFFECTS = ("speeds up", "slows down", "either", "not known")
BOX = QRectF(0, 0, 800, 500)
LONG_NAMES = ("Medial prefrontal cortex", "Anterior cingulate cortex", "Periaqueductal gray", "Nucleus accumbens",
              "Ventral tegmental area", "Hippocampus", "Amygdala", "Thalamus", "Insula")


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    load_fonts()


def luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pair(strokes: str = "solid", effect: str = "speeds up", colour: QColor = AMBER, names: tuple[str, str] = ("", ""),
         near: bool = True) -> CircuitLayer:
    """Two stops, 500 px apart, and one link from the left one to the right one."""
    layer = CircuitLayer()
    stops = [LitStop(id_, name, QPointF(x, 250), BLUE, near)
             for id_, name, x in zip("ab", names, (150, 650), strict=True)]
    layer.lay(stops, [LitLink("a", "b", strokes, effect, colour)], BOX, Theme())
    return layer


def crowd(theme: Theme, box: QRectF) -> CircuitLayer:
    """Nine stops with long names in the middle of a box, ten links."""
    places = ((.3, .4), (.37, .45), (.55, .6), (.42, .55), (.5, .62), (.53, .66), (.45, .65), (.5, .48), (.44, .5))
    stops = [LitStop(f"{number}", name, QPointF(box.width() * x, box.height() * y), BLUE, number % 2 == 0)
             for number, (name, (x, y)) in enumerate(zip(LONG_NAMES, places, strict=True))]
    ends = [(0, 2), (1, 2), (6, 2), (7, 1), (7, 8), (2, 7), (4, 3), (5, 3), (0, 3), (3, 0)]
    layer = CircuitLayer()
    layer.lay(stops, [LitLink(str(a), str(b), "solid", "speeds up", AMBER) for a, b in ends], box, theme)
    return layer


def picture(layer: CircuitLayer, phase: float = 0.0, still: bool = True, ground: str = "#e9b9a8",
            box: QRectF = BOX) -> QImage:
    image = QImage(round(box.width()), round(box.height()), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    with QPainter(image) as painter:
        layer.paint(painter, phase, still)
    return image


def differing(one: QImage, other: QImage, within: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """The px in a box (left, top, right, bottom) that are not alike."""
    left, top, right, bottom = within
    return [(x, y) for x in range(left, right) for y in range(top, bottom) if one.pixel(x, y) != other.pixel(x, y)]


def bead_at(layer: CircuitLayer, phase: float) -> tuple[float, float]:
    """The middle of the white heart of the one bead on the way."""
    image = picture(layer, phase, still=False)
    white = [(x, y) for x in range(166, 634) for y in range(120, 380) if image.pixelColor(x, y).blue() > 245]
    assert white, phase
    return sum(x for x, _ in white) / len(white), sum(y for _, y in white) / len(white)


def test_signals_travel_from_start_to_end() -> None:
    layer = pair()
    seen = [bead_at(layer, phase) for phase in (0.25, 0.5, 0.75, 1.0, 1.15)]
    ways = [dist(at, (650, 250)) for at in seen]
    assert ways == sorted(ways, reverse=True)
    assert ways[0] > 400
    assert ways[-1] < 300


def test_the_other_way_round_signals_travel_back() -> None:
    layer = CircuitLayer()
    stops = [LitStop("a", "", QPointF(150, 250), BLUE), LitStop("b", "", QPointF(650, 250), BLUE)]
    layer.lay(stops, [LitLink("b", "a", "solid", "speeds up", AMBER)], BOX, Theme())
    assert bead_at(layer, 0.3)[0] > bead_at(layer, 0.9)[0] > 150


def test_links_fire_one_after_the_other_then_all_rest_and_begin_anew() -> None:
    ways = 4
    whole = signals.round_s(ways)
    first = [next(step / 100 for step in range(int(whole * 100)) if any(signals.ages(number, ways, step / 100)))
             for number in range(ways)]
    assert first == sorted(first)
    assert all(0.9 < later - earlier < 1.2 for earlier, later in pairwise(first))
    at_the_end = [age for number in range(ways) for age in signals.ages(number, ways, whole - 0.05)]
    assert all(age > signals.LONGEST_S for age in at_the_end)
    assert list(signals.ages(0, ways, whole + 0.3)) == pytest.approx([0.3])


def test_a_signal_is_steady_and_eases_at_its_ends() -> None:
    there = [signals.progress(step / 100) for step in range(101)]
    steps = [after - before for before, after in pairwise(there)]
    assert there[0] == 0
    assert there[-1] == pytest.approx(1)
    assert all(step > 0 for step in steps)
    assert steps[0] < 0.2 * steps[50]
    assert steps[-1] < 0.2 * steps[50]
    assert steps[30] == pytest.approx(steps[70])


def test_still_pictures_have_no_signals_and_never_change() -> None:
    layer = pair()
    picture(layer)  # from the second time on it comes from what was kept
    assert picture(layer, 0.7) == picture(layer, 3.1)
    assert picture(layer, 0.7, still=False) != picture(layer, 0.9, still=False)


def test_still_pictures_number_the_steps() -> None:
    layer = pair()
    still, waiting = picture(layer), picture(layer, signals.round_s(1) - 0.05, still=False)
    for image in (still, waiting):  # the card counts the steps, whether signals travel or not
        around = ((x, y) for x in range(350, 450) for y in range(180, 320))
        assert sum(image.pixelColor(*at) == QColor(Ink.NAVY) for at in around) > 200


@pytest.mark.parametrize(("one", "other"), list(combinations(EFFECTS, 2)))
def test_effects_differ_without_colour(one: str, other: str) -> None:
    pictures = [picture(pair(effect=effect)).convertToFormat(QImage.Format.Format_Grayscale8)
                for effect in (one, other)]
    ends = [(x, y) for x in range(600, 640) for y in range(235, 290)
            if abs(pictures[0].pixelColor(x, y).value() - pictures[1].pixelColor(x, y).value()) > 60]
    assert len(ends) > 25, (one, other)


@pytest.mark.parametrize(("one", "other"), list(combinations(("solid", "dashed", "dotted"), 2)))
def test_strokes_differ_without_colour(one: str, other: str) -> None:
    pictures = [picture(pair(strokes=strokes)).convertToFormat(QImage.Format.Format_Grayscale8)
                for strokes in (one, other)]
    line = [(x, y) for x in range(200, 340) for y in range(255, 330)
            if abs(pictures[0].pixelColor(x, y).value() - pictures[1].pixelColor(x, y).value()) > 60]
    assert len(line) > 120


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("colour", ["#ffb347", "#1f5fa8", "#202020", "#ffffff", "#c8553d"])
def test_lines_stand_out_from_every_ground(ground: str, colour: str) -> None:
    """Either the dark edge or the light core does; and they from each other."""
    core, edge = core_colour(QColor(colour)), QColor(Ink.NAVY)
    assert contrast(core, edge) >= 3
    image = picture(pair(colour=QColor(colour)), ground=ground)
    across = [image.pixelColor(300, y) for y in range(255, 330)]
    assert max(contrast(pixel, QColor(ground)) for pixel in across) >= 3
    darkest, lightest = min(across, key=luminance), max(across, key=luminance)
    assert contrast(darkest, lightest) >= 3


def test_a_part_off_the_plane_has_a_hollow_dot() -> None:
    near, far = (picture(pair(near=near)).pixelColor(150, 250) for near in (True, False))
    assert near == BLUE
    assert far.lightness() > 200


@pytest.mark.parametrize("size", [(1920, 1080), (800, 500)])
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_names_never_overlap_and_stay_inside(size: tuple[int, int], text: float) -> None:
    box = QRectF(0, 0, *size)
    rects = crowd(Theme.for_window(*size, text), box).name_rects()
    assert len(rects) == len(LONG_NAMES)
    assert all(box.contains(rect) for rect in rects.values())
    assert not any(one.intersects(other) for one, other in combinations(rects.values(), 2))


def test_dots_and_names_can_be_touched() -> None:
    layer = pair(names=("Amygdala", "Hippocampus"))
    assert layer.stop_at(QPointF(150, 250)) == "a"
    assert layer.stop_at(QPointF(665, 262)) == "b"
    assert layer.stop_at(layer.name_rects()["b"].center()) == "b"
    assert layer.stop_at(QPointF(400, 420)) == ""
    assert CircuitLayer().stop_at(QPointF(1, 1)) == ""


def test_a_link_to_a_part_that_is_not_shown_is_left_out() -> None:
    layer = CircuitLayer()
    layer.lay([LitStop("a", "Amygdala", QPointF(150, 250), BLUE)], [LitLink("a", "b", "solid", "either", AMBER)], BOX,
              Theme())
    assert picture(layer, 1.0, still=False) != picture(CircuitLayer())


@pytest.mark.parametrize("still", [True, False])
def test_what_is_kept_looks_like_what_was_painted_first(still: bool) -> None:
    layer = crowd(Theme(), QRectF(0, 0, 1000, 700))
    first, kept = (picture(layer, 2.0, still, box=QRectF(0, 0, 1000, 700)) for _ in range(2))
    far = [(x, y) for x in range(0, 1000, 3) for y in range(0, 700, 3)
           if abs(first.pixelColor(x, y).lightness() - kept.pixelColor(x, y).lightness()) > 4]
    assert not far


def turned(angle: int) -> list[LitStop]:
    return [LitStop(id_, name, QPointF(400 + far * (1 - angle / 30), y), BLUE)
            for id_, name, far, y in (("a", "Amygdala", -200, 200), ("b", "Thalamus", 150, 300), ("c", "", 60, 120))]


def test_a_brain_that_turns_takes_its_circuit_along() -> None:
    links = [LitLink("a", "b", "solid", "speeds up", AMBER), LitLink("b", "c", "dashed", "slows down", AMBER)]
    layer = CircuitLayer()
    layer.lay(turned(0), links, BOX, Theme())
    before = layer.name_rects()
    for angle in range(1, 10):
        layer.lay(turned(angle), links, BOX, Theme(), gliding=True)
        after = layer.name_rects()
        assert dist(after["a"].center().toTuple(), before["a"].center().toTuple()) < 10
        before = after
    moving = picture(layer, still=False)
    for _ in range(40):
        layer.lay(turned(9), links, BOX, Theme(), gliding=True)
    resting = layer._plan
    layer.lay(turned(9), links, BOX, Theme(), gliding=True)
    assert layer._plan is resting
    assert picture(layer, still=False) != moving  # its shine is fine now


def test_laying_the_same_again_costs_nothing() -> None:
    layer = pair()
    plan = layer._plan
    layer.lay([LitStop("a", "", QPointF(150, 250), BLUE), LitStop("b", "", QPointF(650, 250), BLUE)],
              [LitLink("a", "b", "solid", "speeds up", AMBER)], BOX, Theme())
    assert layer._plan is plan


def test_it_is_sharp_on_a_fine_screen() -> None:
    image = QImage(1600, 1000, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    layer = pair(names=("Amygdala", "Insula"))
    for _ in range(2):
        image.fill(QColor("#e9b9a8"))
        with QPainter(image) as painter:
            layer.paint(painter, 1.0, still=False)
        assert image.pixelColor(300, 500) == BLUE
