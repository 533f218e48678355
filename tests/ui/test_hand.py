"""What fingers mean: a touch, a drag, a flick, a pinch."""

from collections.abc import Iterable

import pytest

from brainexplorer.ui.brain.hand import Act, Dragged, Flicked, Hand, Pinched, Touched


def acts(*calls: Iterable[Act]) -> list[Act]:
    return [act for call in calls for act in call]


def test_a_short_touch_is_a_touch_where_it_ends() -> None:
    hand = Hand()
    hand.press(1, 100, 100, finger=True)
    assert acts(hand.move(1, 106, 103, 0.01), hand.release(1, 106, 103, 0.02)) == [Touched(106, 103)]
    assert hand.is_finger


@pytest.mark.parametrize(("finger", "slip"), [(True, 10), (False, 4)])
def test_a_finger_may_slip_more_than_a_mouse(finger: bool, slip: float) -> None:
    hand = Hand()
    hand.press(1, 0, 0, finger=finger)
    assert acts(hand.move(1, slip, 0, 0.0)) == []
    assert acts(hand.move(1, 20, 0, 0.1)) == [Dragged(20, 0)]
    assert hand.is_dragging


def test_a_drag_follows_the_hand_and_loses_nothing_of_its_way() -> None:
    hand = Hand()
    hand.press(1, 0, 0, finger=True)
    done = acts(*(hand.move(1, x, x / 2, x / 100) for x in range(0, 101, 4)))
    assert sum(act.across for act in done if isinstance(act, Dragged)) == 100
    assert sum(act.down for act in done if isinstance(act, Dragged)) == 50
    assert acts(hand.release(1, 100, 50, 9.0)) == [], "it lay still before it was let go"


def test_a_drag_let_go_in_flight_is_a_flick() -> None:
    hand = Hand()
    hand.press(1, 0, 0, finger=True)
    acts(*(hand.move(1, x, 0, x / 1000) for x in range(0, 301, 20)))
    flick = acts(hand.release(1, 300, 0, 0.301))
    assert isinstance(flick[0], Flicked)
    assert flick[0].across == pytest.approx(1000)
    assert flick[0].down == 0


def test_two_fingers_pinch_around_their_middle() -> None:
    hand = Hand()
    hand.press(1, 100, 100, finger=True)
    hand.press(2, 200, 100, finger=True)
    assert acts(hand.move(2, 300, 100, 0.1)) == [Pinched(2.0, 200, 100, 50, 0)]
    assert acts(hand.release(2, 300, 100, 0.2), hand.release(1, 100, 100, 0.3)) == [], "no touch, no flick"


def test_ten_fingers_do_no_harm() -> None:
    hand = Hand()
    for finger in range(10):
        hand.press(finger, finger * 10, 0, finger=True)
    moved = acts(*(hand.move(finger, finger * 10 + 5, 3, 0.1) for finger in range(10)))
    assert all(isinstance(act, Pinched) and 0 < act.factor < 10 for act in moved)
    assert acts(*(hand.release(finger, 0, 0, 1.0) for finger in range(10))) == []
    assert acts(hand.move(3, 1, 1, 1.0), hand.release(3, 1, 1, 1.0)) == []
    hand.press(4, 0, 0, finger=True)
    hand.drop()
    assert acts(hand.release(4, 0, 0, 2.0)) == []
