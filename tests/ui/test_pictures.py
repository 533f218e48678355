"""The drawn pictures: whole words at any size, the same for the ear as for the eye, calm where calm is asked for."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from helpers.pictures import CRISIS, PICTURES
from helpers.seeing import difference
from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from brainexplorer.content.loading import load
from brainexplorer.content.model import Picture, PictureItem
from brainexplorer.content.pictures import ICONS, PICTURE_KINDS, SYNAPSE_SCENES, VISIT_SCENES
from brainexplorer.resources import data_dir
from brainexplorer.ui.fonts import load_fonts
from brainexplorer.ui.languages import speak
from brainexplorer.ui.pictures.board import PictureBoard
from brainexplorer.ui.pictures.board_path import PathDrawing
from brainexplorer.ui.pictures.board_people import PEOPLE, PeopleDrawing
from brainexplorer.ui.pictures.board_synapse import IDEAS, SCENES
from brainexplorer.ui.pictures.board_tiles import TilesDrawing
from brainexplorer.ui.pictures.clock import LONGEST_S, end_s
from brainexplorer.ui.pictures.icons import ICON_SHAPES, paint_icon
from brainexplorer.ui.pictures.kinds import DRAWINGS
from brainexplorer.ui.pictures.labelled import LabelledDrawing
from brainexplorer.ui.pictures.leaders import overruns
from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.pictures.synapse.scenes_ketamine import Block
from brainexplorer.ui.pictures.visit.rooms import ROOMS
from brainexplorer.ui.pictures.writing import SMALLEST
from brainexplorer.ui.story.other_lines import drawable
from brainexplorer.ui.theme import Ink, Theme

MOVING = [name for name in PICTURES if name.startswith(("synapse", "visit")) and IDEAS not in name]
SIZES = [(400, 300, 0.8), (520, 760, 0.8), (760, 560, 0.8), (900, 700, 0.8), (1300, 900, 1.0), (2500, 1900, 1.6)]
SCALES = [1.0, 1.5, 2.0]

Show = Callable[..., PictureBoard]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows a picture on a board of its own."""
    load_fonts()
    boards = []

    def make(picture: Picture, width: int = 900, height: int = 700, *, unit: float = 0.8, text: float = 1.0,
             calm: bool = False) -> PictureBoard:
        board = PictureBoard(Theme(unit, text))
        boards.append(board)
        board.resize(width, height)
        board.show_calm(calm)
        board.show_picture(picture, CRISIS)
        board.show()
        qtbot.waitExposed(board)
        return board

    yield make
    for board in boards:
        board.close()
        board.deleteLater()


@pytest.fixture(params=("en", "es"))
def show_spoken(request: pytest.FixtureRequest, show: Show) -> Iterator[Show]:
    """The same, in each language that the window speaks."""
    speak(request.param)
    yield show
    speak("en")


def image_of(board: PictureBoard, at: float | None = None) -> QImage:
    if at is not None:
        board.show_instant(at)
    return board.sheet.grab().toImage()


# ---- words -----------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", PICTURES)
def test_no_word_is_cut_or_covered_at_any_size(show_spoken: Show, name: str) -> None:
    board = show_spoken(PICTURES[name])
    for width, height, unit in SIZES:
        for text in SCALES:
            board.resize(width, height)
            board.show_theme(Theme(unit, text))
            told = f"{name} at {width}x{height}, text {text}"
            rects = [(writing.text, writing.rect) for writing in board.words()]
            sheet = QRectF(board.sheet.rect()).adjusted(-1, -1, 1, 1)
            assert all(sheet.contains(rect) for _, rect in rects), told
            for (one, a), (other, b) in combinations(rects, 2):
                assert not a.adjusted(1, 1, -1, -1).intersects(b), f"{told}: {one!r} on {other!r}"
            if not board.caption.text:  # the picture itself has it
                assert PICTURES[name].caption in [text for text, _ in rects], told
                continue
            assert QRectF(board.rect()).contains(board.caption.rect), told
            assert board.caption.rect.top() >= board.sheet.parentWidget().parentWidget().geometry().bottom(), told


@pytest.mark.parametrize("name", PICTURES)
def test_words_are_large_enough_and_stay_whole(show_spoken: Show, name: str) -> None:
    for width, height, unit in SIZES[1:]:
        for text in SCALES:
            theme = Theme(unit, text)
            board = show_spoken(PICTURES[name], width, height, unit=unit, text=text)
            for writing in [*board.words(), board.caption]:
                assert writing.px >= theme.text_px(SMALLEST), writing.text
                told = " ".join(" ".join(writing.words).split()).replace("- ", "-")
                assert told == " ".join(writing.text.split()), f"{width}x{height}, text {text}"


@pytest.mark.parametrize("name", MOVING)
def test_leaders_cross_neither_each_other_nor_words(show_spoken: Show, name: str) -> None:
    for width, height, unit in SIZES:
        for text in SCALES:
            board = show_spoken(PICTURES[name], width, height, unit=unit, text=text)
            drawing = board.drawing
            assert isinstance(drawing, LabelledDrawing)
            told = f"{name} at {width}x{height}, text {text}"
            for one, other in combinations(drawing.leaders, 2):
                assert one.intersects(other)[0] != QLineF.IntersectionType.BoundedIntersection, told
            for line in drawing.leaders:
                for writing in drawing.writings():
                    assert not _meets(line, writing.rect.adjusted(2, 2, -2, -2)), f"{told}: {writing.text}"


@pytest.mark.parametrize("name", MOVING)
def test_leaders_run_over_nobody_and_names_keep_off_the_edge(show_spoken: Show, name: str) -> None:
    for width, height, unit, text in ((814, 599, 0.8, 1.0), (814, 504, 0.8, 1.5), (814, 448, 0.8, 2.0),
                                      (1221, 934, 1.0, 1.0), (1221, 747, 1.0, 2.0), (1080, 662, 1.0, 2.0)):
        board = show_spoken(PICTURES[name], width, height, unit=unit, text=text)
        drawing = board.drawing
        assert isinstance(drawing, LabelledDrawing)
        told = f"{name} at {width}x{height}, text {text}"
        things = [QLineF(drawing.place_of(thing.x1(), thing.y1()), drawing.place_of(thing.x2(), thing.y2()))
                  for thing in drawing.scene.in_the_way()]
        places = [line.p2() for line in drawing.leaders]
        assert not overruns(places, drawing.leaders, things, drawing.scale), told
        room = QRectF(board.sheet.rect()).adjusted(8, 8, -8, -8)
        for box in drawing.name_boxes:
            assert room.contains(box), told
        assert drawing.scale * drawing.scene.size[1] >= 3 * board.words()[0].px, told


@pytest.mark.parametrize("name", MOVING)
def test_names_of_what_comes_and_goes_show_only_with_it(show: Show, name: str) -> None:
    board = show(PICTURES[name], 1300, 900, unit=1.0)
    drawing = board.drawing
    assert isinstance(drawing, LabelledDrawing)
    scene = drawing.scene
    bare = {at: _scene_at(drawing, at) for at in (0.0, scene.still_s)}
    for label in scene.labels():
        assert label.seen(scene.still_s) == 1.0, label.text
        if label.during:
            assert label.seen(0.0) == label.seen(scene.loop_s) == 0.0, label.text
            spot = QRectF(label.x - 34, label.y - 34, 68, 68).toRect()
            if label.text not in STATES:
                assert bare[0.0].copy(spot) != bare[scene.still_s].copy(spot), label.text
        if label.follow:
            assert label.follow(scene.still_s) == (label.x, label.y)
    for step in range(40):
        for one, other in combinations(drawing.leaders_at(scene.loop_s * step / 40), 2):
            assert one.intersects(other)[0] != QLineF.IntersectionType.BoundedIntersection, step


STATES = {"GABA: fewer “slow” signals", "After long stress: fewer links"}
"""Names of what is true of a place that looks the same all the time."""


def _scene_at(drawing: LabelledDrawing, at: float) -> QImage:
    wide, high = drawing.scene.size
    image = QImage(int(wide), int(high), QImage.Format.Format_RGB32)
    image.fill(QColor(Ink.CARD))
    with QPainter(image) as painter:
        drawing.scene.paint_ground(painter, QRectF(0, 0, wide, high))
        drawing.scene.paint(painter, at, QRectF(0, 0, wide, high))
    return image


def _meets(line: QLineF, rect: QRectF) -> bool:
    return any(rect.contains(line.pointAt(step / 60)) for step in range(61))


def test_what_is_longer_than_the_board_is_scrolled_by_keys(show: Show) -> None:
    board = show(PICTURES["tiles of twelve"], 400, 300, text=2.0)
    (bar,) = (bar for bar in board.findChildren(QScrollBar) if bar.orientation() is Qt.Orientation.Vertical)
    assert board.sheet.height() > board.height()
    QTest.keyClick(board, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(board, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    board.show_picture(PICTURES["tiles of two"], CRISIS)
    board.resize(900, 700)
    assert bar.maximum() == 0


def test_every_shipped_picture_is_whole_in_every_language(show_spoken: Show) -> None:
    board = show_spoken(PICTURES["myth"], calm=True)
    content = load(data_dir(), None, QLocale().name()[:2]).content
    assert content is not None
    screens = [(story.id, drawable(screen.picture, content.clinic))
               for story in content.library.stories.values() for screen in story.screens]
    for width, height, unit, text in ((1115, 880, 1.0, 1.0), (1115, 880, 1.0, 2.0), (760, 520, 0.8, 1.5)):
        board.resize(width, height)
        board.show_theme(Theme(unit, text))
        for story, picture in screens:
            if picture.kind != "brain":
                board.show_picture(picture, content.crisis)
                sheet = QRectF(board.sheet.rect()).adjusted(-1, -1, 1, 1)
                rects = [writing.rect for writing in board.words()]
                assert all(sheet.contains(rect) for rect in rects), (story, picture.caption)
                pairs = combinations((rect.adjusted(1, 1, -1, -1) for rect in rects), 2)
                assert not any(one.intersects(other) for one, other in pairs), (story, picture.caption)


# ---- the ear gets what the eye gets ----------------------------------------------------------------------------------

@pytest.mark.parametrize("name", PICTURES)
def test_a_screen_reader_gets_all_its_words(show: Show, name: str) -> None:
    board = show(PICTURES[name])
    heard = f"{board.accessibleName()}. {board.accessibleDescription()}"
    assert board.accessibleName() == PICTURES[name].caption
    for writing in board.words():
        assert writing.text.strip("“”") in heard, writing.text


def test_a_screen_reader_meets_a_picture(show: Show) -> None:
    board = show(PICTURES["myth"])
    face = QAccessible.queryAccessibleInterface(board)
    assert face.role() == QAccessible.Role.Graphic
    assert face.text(QAccessible.Text.Name) == board.accessibleName()
    assert face.text(QAccessible.Text.Description) == board.accessibleDescription()


def test_people_are_told_in_absolute_numbers(show: Show) -> None:
    heard = show(PICTURES["people twice"]).accessibleDescription()
    assert "45 of 100 people: felt clearly better one day after ketamine." in heard
    assert "17 of 100 people: felt clearly better one day after another sleepy drug." in heard


@pytest.mark.parametrize("scene", ["stress", "links"])
def test_what_was_seen_in_animals_says_so_in_sight(show: Show, scene: str) -> None:
    board = show(PICTURES[f"synapse {scene}"])
    assert "In animal studies" in [writing.text for writing in board.words()]
    assert board.accessibleDescription().startswith("In animal studies.")


def test_the_event_of_the_screen_is_told(show: Show) -> None:
    heard = show(PICTURES["timeline of seven"]).accessibleDescription()
    assert heard.count("this is what the screen is about") == 1
    assert "2006: Study in hard-to-treat depression (this is" in heard


def test_the_crisis_line_is_told_whole(show: Show) -> None:
    for crisis, ways in ((CRISIS, ["Call or text", "988"]),
                         (CRISIS._replace(call="1 800 555", text="741741"), ["Call", "1 800 555", "Text", "741741"])):
        board = show(PICTURES["call"])
        board.show_picture(PICTURES["call"], crisis)
        words = [writing.text for writing in board.words()]
        assert [word for word in ways if word not in words] == []
        assert "In danger right now? Call 911" in words
        largest = max(board.words(), key=lambda writing: writing.px)
        assert largest.text == crisis.call


@pytest.mark.parametrize("sizes", [
    ((508, 410), (508, 246), (508, 117)), ((508, 410), (508, 246), (508, 96)), ((651, 578), (651, 552), (651, 289)),
    ((814, 599), (814, 504), (814, 402)), ((1221, 934), (1221, 811), (1221, 747)),
    ((1080, 846), (1080, 769), (1080, 633)),
])
def test_whom_to_call_is_in_sight_in_any_text_and_never_smaller(
        show_spoken: Show, sizes: tuple[tuple[int, int], ...]) -> None:
    """The rooms are those that windows from 800x600 to full HD leave to a picture at 100, 150 and 200 % text."""
    unit, numbers = 1.0 if sizes[0][0] > 1000 else 0.8, []
    content = load(data_dir(), None, QLocale().name()[:2]).content
    assert content is not None
    for (width, height), text in zip(sizes, SCALES, strict=True):
        board = show_spoken(PICTURES["call"], width, height, unit=unit, text=text)
        board.show_picture(PICTURES["call"], content.crisis)
        drawing = board.drawing
        assert drawing is not None
        room = board.sheet.parentWidget().rect().toRectF()
        number, emergency = drawing.first_words
        assert number.text == content.crisis.call
        assert content.crisis.emergency in emergency.text
        assert room.contains(number.rect), f"{width}x{height}, text {text}"
        assert room.contains(emergency.rect), f"{width}x{height}, text {text}"
        told = {board.caption.text, *(writing.text for writing in board.words())}
        assert {PICTURES["call"].caption, content.crisis.name, content.crisis.chat, *content.crisis.more} <= told
        numbers.append(number.px)
    assert min(numbers) == numbers[0]


def test_every_kind_and_every_scene_is_drawn() -> None:
    assert set(DRAWINGS) == set(PICTURE_KINDS) - {"brain", "lines"}
    assert {*SCENES, IDEAS} == set(SYNAPSE_SCENES)
    assert set(ROOMS) == set(VISIT_SCENES)


# ---- motion ----------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", PICTURES)
def test_calm_is_still(show: Show, name: str) -> None:
    board = show(PICTURES[name], calm=True)
    first = image_of(board)
    assert not board.is_moving
    QTest.qWait(60)
    assert image_of(board) == first


@pytest.mark.parametrize("name", MOVING)
def test_something_moves(show: Show, name: str) -> None:
    board = show(PICTURES[name])
    assert board.is_moving
    drawing = board.drawing
    assert drawing is not None
    seen = [image_of(board, drawing.loop_s * share) for share in (0.05, 0.31, 0.57, 0.83)]
    assert any(one != other for one, other in combinations(seen, 2))
    assert image_of(board, drawing.loop_s * 0.31) == seen[1]  # nothing but the instant decides


@pytest.mark.parametrize("name", [name for name in MOVING if name.startswith("synapse")])
def test_a_still_picture_has_arrows_instead(show: Show, name: str) -> None:
    moving, calm = show(PICTURES[name]), show(PICTURES[name], calm=True)
    drawing = moving.drawing
    assert drawing is not None
    assert difference(image_of(moving, drawing.still_s), image_of(calm)) > 0.02


def test_motion_ends_when_calm_is_asked_for_and_comes_back(show: Show) -> None:
    board = show(PICTURES["synapse block"])
    board.show_calm(True)
    assert not board.is_moving
    board.show_calm(False)
    assert board.is_moving
    board.hide()
    assert not board.is_moving
    board.show()
    assert board.is_moving
    board.show_picture(PICTURES["myth"], CRISIS)
    assert not board.is_moving


def test_motion_comes_to_rest(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    for scene in [*SCENES.values(), *ROOMS.values()]:
        assert 0 < end_s(scene.loop_s, scene.still_s) <= LONGEST_S
    monkeypatch.setattr("brainexplorer.ui.pictures.clock.LONGEST_S", 0.2)
    board = show(PICTURES["synapse block"])
    QTest.qWait(400)
    assert not board.is_moving
    first = image_of(board)
    QTest.qWait(80)
    assert image_of(board) == first
    assert board.drawing is not None
    assert first == image_of(board, board.drawing.still_s)


# ---- what is drawn is true -------------------------------------------------------------------------------------------

@pytest.mark.parametrize("calm", [True, False])
def test_ketamine_sits_in_the_open_channel(show: Show, calm: bool) -> None:
    board = show(PICTURES["synapse block"], 1300, 900, unit=1.0, calm=calm)
    drawing = board.drawing
    assert isinstance(drawing, LabelledDrawing)
    scene = drawing.scene
    assert isinstance(scene, Block)
    assert scene.ketamine_at(scene.still_s) == Block.CHANNEL
    blocked, free = image_of(board, scene.still_s), image_of(board, 0.5)
    spot = drawing.place_of(Block.CHANNEL.x() - 20, Block.CHANNEL.y()).toPoint()
    ketamine = QColor(Tint.KETAMINE)
    assert _near(blocked.pixelColor(spot), ketamine)
    assert not _near(free.pixelColor(spot), ketamine)
    walls = [drawing.place_of(Block.CHANNEL.x() + side * 48, Block.CHANNEL.y() + 16).toPoint() for side in (-1, 1)]
    for wall in walls:
        assert _near(blocked.pixelColor(wall), QColor(Tint.NMDA))


def _near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 24


@pytest.mark.parametrize("count", [0, 1, 45, 99, 100])
@pytest.mark.parametrize(("width", "height"), [(900, 700), (520, 760), (1300, 500)])
def test_exactly_so_many_people_are_filled(show: Show, count: int, width: int, height: int) -> None:
    board = show(Picture("people", "A hundred", items=(PictureItem("felt better", people=count),)), width, height)
    drawing = board.drawing
    assert isinstance(drawing, PeopleDrawing)
    image, filled = image_of(board), 0
    (places,) = drawing.places()
    for place in places:
        filled += _near(image.pixelColor(place.toPoint()), QColor(Tint.FIGURE))
    assert len(places) == PEOPLE
    assert filled == count


@pytest.mark.parametrize(("width", "height", "text"), [
    (814, 599, 1.0), (1115, 880, 1.0), (814, 448, 2.0), (520, 760, 1.5),
])
def test_two_groups_of_people_stand_alike(show: Show, width: int, height: int, text: float) -> None:
    items = PICTURES["people twice"].items
    board = show(PICTURES["people twice"]._replace(items=(items[0]._replace(label="slept"), items[1])), width, height,
                 text=text)
    drawing = board.drawing
    assert isinstance(drawing, PeopleDrawing)
    one, other = drawing.places()
    shift = other[0] - one[0]
    assert shift.x() == pytest.approx(0, abs=0.5) or shift.y() == pytest.approx(0, abs=0.5)
    for a, b in zip(one, other, strict=True):
        assert (b - a - shift).manhattanLength() < 0.01


@pytest.mark.parametrize(("width", "height"), [(1115, 880), (814, 599), (1080, 846), (760, 1100)])
@pytest.mark.parametrize("name", ["tiles of two", "tiles of four", "path of three", "path without icons"])
def test_a_few_tiles_fill_their_room(show: Show, name: str, width: int, height: int) -> None:
    picture = PICTURES.get(name) or PICTURES["tiles of five"]._replace(items=PICTURES["tiles of five"].items[:4])
    drawing = show(picture, width, height, unit=1.0 if width > 900 else 0.8).drawing
    assert isinstance(drawing, TilesDrawing | PathDrawing)
    tiles = drawing.tiles
    assert len({round(tile.height()) for tile in tiles}) == 1
    field = tiles[0]
    for tile in tiles:
        field = field.united(tile)
    assert field.width() * field.height() >= 0.42 * (width - 44) * (height - 80)


def test_every_icon_paints_something_and_no_two_look_alike(qapp: QApplication) -> None:
    assert set(ICON_SHAPES) == set(ICONS)
    for side in (28, 96):
        seen = {name: _icon(name, side) for name in ICONS}
        blank = _icon("there is no such icon", side)
        for name, image in seen.items():
            assert difference(image, blank) > 3, name
        for one, other in combinations(seen, 2):
            assert seen[one] != seen[other], (one, other)


def _icon(name: str, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(Ink.CARD))
    with QPainter(image) as painter:
        paint_icon(painter, name, QRectF(0, 0, side, side))
    return image


@pytest.mark.parametrize("colour", [
    Tint.GLUTAMATE_LINE, Tint.GABA_LINE, Tint.KETAMINE_LINE, Tint.AMPA_LINE, Tint.NMDA_LINE, Tint.MAGNESIUM_LINE,
    Tint.CHARGE, Tint.GROWTH_LINE, Tint.FIGURE, Tint.SOFT_LINE, Tint.GOOD, Tint.WRONG,
])
@pytest.mark.parametrize("ground", [Ink.CARD, Tint.FLUID, "#cfe0ef", "#f1dcc0"])
def test_lines_stand_out_from_their_ground(colour: str, ground: str) -> None:
    light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 3.0


def _luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
             for part in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
