"""The scenarios of `turn_and_slice.feature`, played on the real window."""

from typing import Any

import pytest
from helpers.driving import click_at, press_button, touch, words_in
from helpers.seeing import brightness_of, difference, part_of_brain
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider
from pytest_bdd import given, parsers, scenarios, then, when

from brainexplorer.ui.header import view_name
from brainexplorer.ui.main_window import MainWindow

scenarios("turn_and_slice.feature")

FINGERTIPS = QTest.createTouchDevice()


def drag(window: MainWindow, across: float, *, steps: int = 12, pause_ms: int = 0, hold: bool = True) -> None:
    """A finger goes across the brain; `hold`: it lies still before it leaves."""
    brain = window.brain
    start = QPoint(round(brain.width() / 2 - across / 2), round(brain.height() / 2))
    QTest.touchEvent(brain, FINGERTIPS).press(0, start, brain).commit()
    for step in range(1, steps + 1):
        at = start + QPoint(round(across * step / steps), 0)
        QTest.touchEvent(brain, FINGERTIPS).move(0, at, brain).commit()
        QTest.qWait(pause_ms)
    if hold:
        QTest.qWait(150)
    end = start + QPoint(round(across), 0)
    QTest.touchEvent(brain, FINGERTIPS).release(0, end, brain).commit()


def angle(window: MainWindow) -> float:
    assert window.visit.series.is_turn
    return window.visit.frame.at


def rest(window: MainWindow) -> None:
    """Wait until nothing moves any more."""
    before = None
    for _ in range(100):
        now = (window.visit.state.frame, window.brain.is_moving)
        if now == before and not now[1]:
            return
        before = now
        QTest.qWait(120)
    pytest.fail("It never came to rest")


@given(parsers.parse('I open "{tab}"'))
def _open_view(window: MainWindow, tab: str, memory: dict[str, Any]) -> None:
    press_button(window.header, tab)
    assert view_name(window.visit.state.view) == tab
    rest(window)
    memory["frame"] = window.visit.state.frame
    memory["at"] = window.visit.frame.at


@given("I want no motion")
def _calm(window: MainWindow) -> None:
    press_button(window.header, "Text size and motion")
    press_button(window.panels, "No motion")
    press_button(window.panels, "Close")


@when("I drag my finger across the brain to the right")
def _drag(window: MainWindow) -> None:
    drag(window, window.brain.width() * 0.4, steps=30, pause_ms=4)
    rest(window)


@then("the brain has turned towards its front")
def _towards_front(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.series.way(memory["at"], angle(window)) > 20, "the front comes round from the left"


@then("left, right, front and back are where the words say")
def _words_true(window: MainWindow) -> None:
    frame = window.visit.frame
    ways = {"left": (-1, 0), "right": (1, 0), "front": (0, 1), "back": (0, -1)}
    for side, sign in (("left", -1), ("right", 1)):
        for word in frame.edges[side].split("-"):
            x, y = ways[word]
            across = frame.to_px(60 * x, 60 * y, 0).x - frame.to_px(0, 0, 0).x
            assert across * sign > 60, (side, word)


@when("I flick the brain")
def _flick(window: MainWindow, memory: dict[str, Any]) -> None:
    drag(window, window.brain.width() * 0.35, steps=5, hold=False)
    memory["let go"] = window.visit.state.frame


@then("it turns on after my finger has left it")
def _turns_on(window: MainWindow, memory: dict[str, Any]) -> None:
    QTest.qWait(250)
    assert window.visit.state.frame != memory["let go"]


@then("after a while it stands still")
def _runs_out(window: MainWindow) -> None:
    QTest.qWait(2500)
    rest(window)
    frame = window.visit.state.frame
    QTest.qWait(300)
    assert window.visit.state.frame == frame


@then("it stands still at once")
def _still_at_once(window: MainWindow, memory: dict[str, Any]) -> None:
    QTest.qWait(300)
    assert window.visit.state.frame == memory["let go"]


@then("it cannot be told to turn by itself")
def _no_turning(window: MainWindow) -> None:
    assert not window.stage.row_bar.by_itself.isEnabled()


@when(parsers.parse('I press "{name}"'))
def _press(window: MainWindow, name: str) -> None:
    press_button(window.stage, name)
    QTest.qWait(700)
    rest(window)


@when(parsers.parse('I press "{name}" {times} times'))
def _press_often(window: MainWindow, name: str, times: str) -> None:
    for _ in range({"three": 3, "four": 4}[times]):
        press_button(window.stage, name)
    rest(window)


@given("the brain turns by itself")
@when("I let it turn by itself")
def _by_itself(window: MainWindow) -> None:
    press_button(window.stage, "Turn slowly by itself, or stop")
    assert window.visit.state.turning


@then("it turns by itself until I touch a part")
def _turns_until(window: MainWindow) -> None:
    seen = set()
    for _ in range(8):
        QTest.qWait(120)
        seen.add(window.visit.state.frame)
    assert len(seen) > 3
    touch(window, "hippocampus")
    assert not window.visit.state.turning
    rest(window)
    frame = window.visit.state.frame
    QTest.qWait(500)
    assert window.visit.state.frame == frame


@when("I press the left arrow twenty-four times on the brain")
def _left_twenty_four(window: MainWindow) -> None:
    window.brain.setFocus()
    for _ in range(24):
        QTest.keyClick(window.brain, Qt.Key.Key_Left)
    rest(window)


@then("it stands as it stood at first")
def _as_first(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.state.frame == memory["frame"]


@then("the brain turns the short way to where the hippocampus shows best")
def _short_way(window: MainWindow) -> None:
    rest(window)
    frame, series = window.visit.frame, window.visit.series
    best = max(one.shown["hippocampus"] for one in series.frames)
    assert frame.shown["hippocampus"] >= 0.95 * best


@then("the hippocampus is bright and the rest is faint")
def _bright(window: MainWindow) -> None:
    rest(window)
    shown = window.brain.grab().toImage()
    window.visit.clear_region()
    QTest.qWait(50)
    plain = window.brain.grab().toImage()
    frame, placed = window.visit.frame, window.brain.placed
    others = [id_ for id_ in ("thalamus", "putamen", "caudate") if id_ in frame.outlines.regions]
    assert others
    wanted = window.brain.colour_of("hippocampus")
    part = part_of_brain(shown, placed, "hippocampus")
    assert brightness_of(part).saturation >= 0.35 * wanted.hslSaturationF(), "it has its colour"
    for other in others:
        faint, full = (brightness_of(part_of_brain(image, placed, other)) for image in (shown, plain))
        assert faint.lightness > full.lightness + 0.04, other


@then("I look from the same side at the surface")
def _same_side(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.series.id == "solid"
    assert angle(window) == memory["at"]
    assert not window.visit.frame.parts


@then("I look into the glass brain again, and the amygdala is bright")
def _into_glass(window: MainWindow) -> None:
    rest(window)
    assert (window.visit.series.id, window.visit.state.region) == ("glass", "amygdala")
    part = part_of_brain(window.brain.grab().toImage(), window.brain.placed, "amygdala")
    assert brightness_of(part).saturation > 0.3


@when("I turn the wheel by four notches")
def _wheel(window: MainWindow) -> None:
    brain = window.brain
    middle = QPointF(brain.width() / 2, brain.height() / 2)
    for _ in range(4):
        QApplication.sendEvent(brain, QWheelEvent(
            middle, brain.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    rest(window)


@then(parsers.parse("I am {count} slices further to the front"))
def _further(window: MainWindow, memory: dict[str, Any], count: str) -> None:
    assert window.visit.frame.at - memory["at"] == 2 * {"four": 4, "five": 5}[count]


@when("I press the up arrow on the brain")
def _up(window: MainWindow) -> None:
    window.brain.setFocus()
    QTest.keyClick(window.brain, Qt.Key.Key_Up)
    rest(window)


@then("the side view shows where the cut is")
def _side_view(window: MainWindow) -> None:
    view = window.stage.row_bar.side_view
    assert view.isVisible()
    here = view.grab().toImage()
    window.visit.step(-10)
    assert view.grab().toImage() != here


@then("the slice is the one that shows it best")
def _best_slice(window: MainWindow) -> None:
    rest(window)
    region, frame = window.visit.state.region, window.visit.frame
    assert frame.shown[region] == max(one.shown.get(region, 0) for one in window.visit.series.frames)


@then("the slider marks the slices that show it, and no others")
def _marks(window: MainWindow) -> None:
    series, region = window.visit.series, window.visit.state.region
    row = series.frames[::-1] if series.axis == "y" else series.frames
    marked = window.stage.row_bar.slider.track.marks
    assert marked == tuple(n for n, frame in enumerate(row) if region in frame.shown)
    assert 0 < len(marked) < len(row)


@when("I move the slider from the drawing half way to the MRI")
def _half(window: MainWindow, memory: dict[str, Any]) -> None:
    images: list[QImage] = []
    for mri in (0.0, 1.0):
        window.visit.melt(mri)
        window.brain.settle()
        images.append(window.brain.grab().toImage())
    window.visit.melt(0.0)
    memory["ends"] = images
    track = window.stage.melting.track
    assert isinstance(track, QSlider)
    QTest.mouseClick(track, Qt.MouseButton.LeftButton, pos=QPoint(track.width() // 2, track.height() // 2))
    rest(window)


@then("the picture is half drawing and half MRI")
def _is_half(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.state.mri == 0.5
    drawing, mri = memory["ends"]
    half = window.brain.grab().toImage()
    apart = difference(drawing, mri)
    assert apart > 2
    assert 0.3 * apart < difference(half, drawing) < 0.7 * apart
    assert 0.3 * apart < difference(half, mri) < 0.7 * apart


@then("there is no cross-hair")
def _no_cross_hair(window: MainWindow, memory: dict[str, Any]) -> None:
    before = window.brain.grab().toImage()
    QTest.mouseMove(window.brain, QPoint(5, window.brain.height() // 2))
    assert window.visit.state.place is None
    assert window.brain.grab().toImage() == before


@when("I ask for the cross-hair")
def _ask_cross_hair(window: MainWindow) -> None:
    press_button(window.header, "Text size and motion")
    press_button(window.panels, "Cross-hair in mm")
    press_button(window.panels, "Close")


@when("I point at the left amygdala")
def _point(window: MainWindow) -> None:
    window.visit.choose_region("amygdala")
    rest(window)
    place = window.brain.placed.to_widget(window.visit.frame.to_px(-23, -5, -20))
    QTest.mouseMove(window.brain, place.toPoint())


@then(parsers.parse('I read its place in mm and "{words}"'))
def _read_place(window: MainWindow, words: str) -> None:
    from brainexplorer.ui.brain.readout import words_of

    place = window.visit.state.place
    assert place is not None
    assert place == pytest.approx((-23, window.visit.frame.at, -20), abs=1.0)
    names = {id_: region.name for id_, region in window.content.regions.items()}
    read = words_of(place, names)
    assert read.endswith(words)
    assert "x -23" in read


@when("I drag the picture far to the right")
def _far(window: MainWindow) -> None:
    for _ in range(6):
        drag(window, window.brain.width() * 0.8)
    rest(window)


def _brain_px(window: MainWindow) -> float:
    """The share of the picture that is not paper."""
    image = window.brain.grab().toImage()
    inner = image.copy(image.width() // 5, image.height() // 4, image.width() * 3 // 5, image.height() // 2)
    points = [inner.pixelColor(x, y) for x in range(0, inner.width(), 9) for y in range(0, inner.height(), 9)]
    return sum(colour.hslSaturationF() > 0.25 and colour.lightnessF() < 0.93 for colour in points) / len(points)


@then("there still is brain in the picture")
def _still_brain(window: MainWindow) -> None:
    assert window.visit.state.zoom.scale > 3
    assert _brain_px(window) > 0.15


@then("the whole brain is in the picture")
def _whole(window: MainWindow) -> None:
    assert window.visit.state.zoom.is_whole
    assert window.brain.rect().contains(window.brain.middle.toRect())


@when(parsers.parse('I light up "{name}"'))
def _light(window: MainWindow, name: str) -> None:
    press_button(window.header, "Circuits")
    press_button(window.panels, name)
    QTest.qWait(50)
    assert window.content.circuits[window.visit.state.circuit].name == name


@then("the card names its parts in their order")
def _parts_in_order(window: MainWindow) -> None:
    circuit = window.content.circuits[window.visit.state.circuit]
    read = words_in(window.card)
    assert circuit.name in read
    assert circuit.meaning.text in read
    for link in circuit.links:
        assert link.text in read


@then(parsers.parse('every one of its parts is bright in "{tab}"'))
def _all_bright(window: MainWindow, tab: str) -> None:
    press_button(window.header, tab)
    rest(window)
    circuit = window.content.circuits[window.visit.state.circuit]
    stops = window.brain.light.stops(window.brain.placed)
    assert [stop.id for stop in stops] == list(circuit.parts)
    for stop in stops:
        assert window.brain.rect().contains(stop.point.toPoint()), stop.id


@then("a screen reader reads it as steps")
def _read_as_steps(window: MainWindow) -> None:
    circuit = window.content.circuits[window.visit.state.circuit]
    names: list[str] = []

    def walk(face: Any) -> None:
        for number in range(face.childCount()):
            child = face.child(number)
            names.append(child.text(QAccessible.Text.Name))
            walk(child)

    walk(QAccessible.queryAccessibleInterface(window.card))
    count = len(circuit.steps)
    for number in range(1, count + 1):
        assert any(f"Step {number} of {count}" in name for name in names), number


@then("its signals travel")
def _travel(window: MainWindow) -> None:
    first = window.brain.grab().toImage()
    QTest.qWait(400)
    assert window.brain.grab().toImage() != first


@then("its signals stand still and arrows show their way")
def _still(window: MainWindow) -> None:
    rest(window)
    first = window.brain.grab().toImage()
    QTest.qWait(400)
    assert window.brain.grab().toImage() == first
    window.visit.light_circuit("", ())
    window.brain.settle()
    assert difference(window.brain.grab().toImage(), first) > 0.5


@then("its card lists the circuits it is part of")
def _lists(window: MainWindow) -> None:
    read = words_in(window.card)
    region = window.visit.state.region
    mine = [circuit for circuit in window.content.circuits.values() if region in circuit.parts]
    assert mine
    assert all(circuit.name in read for circuit in mine)


@when("I touch the first of them")
def _first_circuit(window: MainWindow, memory: dict[str, Any]) -> None:
    region = window.visit.state.region
    memory["circuit"] = next(circuit for circuit in window.content.circuits.values() if region in circuit.parts)
    press_button(window.card, memory["circuit"].name)


@then("that circuit is lit")
def _is_lit(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.state.circuit == memory["circuit"].id
    assert window.brain.light.is_lit
    click_at(window, QPointF(3, window.brain.height() / 2))
    assert window.visit.state.circuit == ""
