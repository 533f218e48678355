"""A circuit over the real pictures: where its parts are, what is bright, and when signals rest."""

import pytest
from helpers.driving import click_at, words_in
from helpers.seeing import difference
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from brainexplorer.ui.brain.light import LIT_S, NEAR_MM
from brainexplorer.ui.main_window import MainWindow


def light(window: MainWindow, circuit: str, view: str, *, calm: bool = True) -> None:
    window.visit.keep_calm(calm)
    window.visit.show_view(view)
    window.light_circuit(circuit)
    window.brain.settle()


@pytest.mark.parametrize("view", ["outside", "inside", "slices", "turn"])
def test_every_circuit_is_told_in_every_view(window: MainWindow, view: str) -> None:
    for circuit in window.content.circuits.values():
        light(window, circuit.id, view)
        stops = window.brain.light.stops(window.brain.placed)
        assert [stop.id for stop in stops] == list(circuit.parts)
        plain = window.brain.grab().toImage()
        window.light_circuit("")
        window.brain.settle()
        assert difference(plain, window.brain.grab().toImage()) > 1.0, circuit.id


def test_in_a_slice_parts_that_it_does_not_cut_are_hollow(window: MainWindow) -> None:
    light(window, "default-mode", "slices")
    frame = window.visit.frame
    for stop in window.brain.light.stops(window.brain.placed):
        part = window.content.circuits["default-mode"].parts[stop.id]
        if part.place is not None:
            assert stop.near is (abs(frame.depth(*part.place)) <= NEAR_MM)
        elif stop.id in frame.outlines.regions:
            assert stop.near
            assert window.brain.placed.paths[stop.id].contains(stop.point)


def test_a_stop_or_its_name_means_its_region(window: MainWindow) -> None:
    light(window, "reward", "inside")
    window.brain.grab()
    for stop in window.brain.light.stops(window.brain.placed):
        found = window.brain.light.stop_at(stop.point)
        assert found is not None
        assert found.region == stop.id
    assert window.brain.light.stop_at(QPointF(2, 2)) is None


def test_a_stop_that_is_no_region_says_what_it_is_and_the_circuit_stays(window: MainWindow) -> None:
    light(window, "pain-volume-control", "inside")
    window.brain.grab()
    relay = next(stop for stop in window.brain.light.stops(window.brain.placed) if stop.id == "rvm")
    click_at(window, relay.point)
    assert window.visit.state.circuit == "pain-volume-control"
    assert window.content.circuits["pain-volume-control"].parts["rvm"].what in words_in(window.card)


def test_a_chosen_part_of_the_circuit_stands_on_it(window: MainWindow) -> None:
    light(window, "reward", "turn")
    window.brain.region_requested.emit("nucleus-accumbens")
    assert (window.visit.state.circuit, window.visit.state.region) == ("reward", "nucleus-accumbens")
    window.brain.region_requested.emit("habenula")
    assert (window.visit.state.circuit, window.visit.state.region) == ("", "habenula")


def test_signals_rest_when_nobody_is_there(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brainexplorer.ui.brain.light.LIT_S", 0.3)
    assert LIT_S > 30
    light(window, "reward", "inside", calm=False)
    QTest.qWait(700)
    first = window.brain.grab().toImage()
    QTest.qWait(300)
    assert window.brain.grab().toImage() == first
