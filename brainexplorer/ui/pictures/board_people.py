"""A hundred people: so many of them filled, the others in outline, and the number in words."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from brainexplorer.content.model import PictureItem
from brainexplorer.ui.pictures.drawing import Drawing, paint_panel
from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.pictures.writing import Weight, Writing, large_px, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PEOPLE = 100
GRIDS = ((10, 10), (20, 5), (25, 4))
PREFERENCE = {10: 1.0, 20: 0.8, 25: 0.5}
"""Ten by ten is counted at a glance: a longer row must let the people be so much larger to be worth it."""

ASPECT = 0.52
"""Of a figure with the room around it: width to height."""

GAP, PAD = 18.0, 20.0
LARGEST_FIGURE, LEAST_FIGURE = 74.0, 15.0


class Plan(NamedTuple):
    """One group in a box: its grid, the height of a figure, and whether the words stand beside the grid."""

    columns: int
    rows: int
    figure: float
    beside: bool


class PeopleDrawing(Drawing):
    """One or two groups of a hundred."""

    def spoken(self) -> list[str]:
        """How many of 100, and what of them."""
        return [f"{_number_of(item, spoken=True)}: {item.label}" for item in self.picture.items]

    def places(self) -> list[list[QPointF]]:
        """The middles of the people of every group, px, those who are filled first."""
        return [group.places() for group in self._groups]

    def writings(self) -> list[Writing]:
        """Numbers and labels, as placed."""
        return [writing for group in self._groups for writing in group.words]

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """Side by side or one under the other, whichever lets the people be larger."""
        self.theme = theme
        both = len(self.picture.items) > 1
        ways = [self._try(width, height, across=across) for across in ((True, False) if both else (True,))]
        self._groups = max(ways, key=_worth)
        return _bottom(self._groups)

    def _try(self, width: float, height: float, *, across: bool) -> list["Group"]:
        count, gap = len(self.picture.items), GAP * self.theme.unit
        wide = (width - gap * (count - 1)) / count if across else width
        high = height if across else (height - gap * (count - 1)) / count
        made = [Group(item, self.theme, wide, high) for item in self.picture.items]
        shared = _shared([group.plans for group in made])
        groups, left, top = [], 0.0, 0.0
        for group in made:
            group.follow(shared, wide)
            group.place(QRectF(left, top, wide, max(high, group.needed)))
            groups.append(group)
            left, top = (left + wide + gap, top) if across else (left, group.box.bottom() + gap)
        least = min(group.plan.figure for group in groups)  # one size of people, or numbers would seem to differ
        tallest = max(group.box.height() for group in groups)
        words_h = max(group.words_high(wide) for group in groups) if across else 0.0
        used = max(group.words_used for group in groups)
        for group in groups:
            group.plan = group.plan._replace(figure=least)
            group.words_h, group.words_used = words_h, used
            group.place(QRectF(group.box.left(), group.box.top(), wide, tallest if across else group.box.height()))
        return groups

    def paint_still(self, painter: QPainter) -> None:
        """Every group on a panel of its own."""
        for group in self._groups:
            paint_panel(painter, group.box, self.theme)
            group.paint(painter)


class Group:
    """A hundred people and their words in a box."""

    def __init__(self, item: PictureItem, theme: Theme, width: float, height: float) -> None:
        self.item, self.theme = item, theme
        self.number = Writing(_number_of(item), large_px(theme, 60), weight=Weight.Bold, ink=Tint.FIGURE)
        self.label = Writing(item.label, type_px(theme, 25), weight=Weight.DemiBold)
        self.words = [self.number, self.label]
        self.box = QRectF()
        self.words_h = self.words_used = 0.0
        """At least so much room for the words: as much as those of another group take."""

        self.plans = list(self._plans(width, height))

    def follow(self, plan: Plan, width: float) -> None:
        """Stand in this grid."""
        self.plan = plan
        self.needed = self._words_high(width, plan) + (0 if plan.beside else self._grid_high)
        self.needed = max(self.needed, self._grid_high) + 2 * PAD * self.theme.unit
        self.words_high(width)
        self.words_used = max(self.number.rect.width(), self.label.rect.width())

    def words_high(self, width: float) -> float:
        """What the words take, px."""
        return self._words_high(width, self.plan)

    @property
    def _grid_high(self) -> float:
        return self.plan.rows * self.plan.figure

    def _plans(self, width: float, height: float) -> Iterator[Plan]:
        u = self.theme.unit
        inner_w, inner_h = width - 2 * PAD * u, height - 2 * PAD * u
        for columns, rows in GRIDS:
            for beside in (False, True):
                words_w = max(self.number.natural, self.label.longest, 0.3 * inner_w) if beside else inner_w
                words_h = self.number.wrap(words_w) + self.label.wrap(words_w) + PAD * u
                room_w = inner_w - words_w - PAD * u if beside else inner_w
                room_h = inner_h if beside else inner_h - words_h
                figure = min(room_w / columns / ASPECT, room_h / rows, LARGEST_FIGURE * u)
                if beside and (words_h > inner_h or figure < LEAST_FIGURE * u):
                    continue
                # in a box that is too low the people stay as large as can be told apart, and the box grows
                least = min(LEAST_FIGURE * u, room_w / columns / ASPECT)
                yield Plan(columns, rows, max(figure, least), beside)

    def _words_width(self, width: float, plan: Plan) -> float:
        u = self.theme.unit
        inner = width - 2 * PAD * u
        return inner - plan.columns * plan.figure * ASPECT - PAD * u if plan.beside else inner

    def _words_high(self, width: float, plan: Plan) -> float:
        wide = self._words_width(width, plan)
        return self.number.wrap(wide) + self.label.wrap(wide) + (0 if plan.beside else PAD * self.theme.unit)

    def place(self, box: QRectF) -> None:
        """Words above the people, or beside them; all of it in the middle of the box."""
        self.box, plan, pad = box, self.plan, PAD * self.theme.unit
        self._grid_w = plan.columns * plan.figure * ASPECT
        own_h = self._words_high(box.width(), plan)
        words_h = own_h if plan.beside else max(self.words_h, own_h)
        if plan.beside:
            used = max(self.words_used, self.number.rect.width(), self.label.rect.width())
            left = box.left() + max(pad, (box.width() - self._grid_w - pad - used) / 2)
            self.corner = QPointF(left, box.center().y() - self._grid_high / 2)
            left, top = left + self._grid_w + pad, box.center().y() - words_h / 2
        else:
            top = box.top() + max(pad, (box.height() - words_h - self._grid_high) / 2)
            left = box.left() + max(pad, (box.width() - self._grid_w) / 2)
            self.corner = QPointF(left, top + words_h)
            if max(self.number.rect.width(), self.label.rect.width()) > self._grid_w:
                left = box.left() + pad
                self._words_high(box.width(), plan)
        self.label.place(left, self.number.place(left, top))

    def places(self) -> list[QPointF]:
        """The middles of the people, px, those who are filled first."""
        plan = self.plan
        wide, spots = plan.figure * ASPECT, [divmod(number, plan.columns) for number in range(PEOPLE)]
        return [self.corner + QPointF((column + 0.5) * wide, (row + 0.5) * plan.figure) for row, column in spots]

    def paint(self, painter: QPainter) -> None:
        """The people and the words."""
        plan, solid = self.plan, figure_path()
        for number, place in enumerate(self.places()):
            painter.save()
            painter.translate(place)
            painter.scale(plan.figure, plan.figure)
            filled = number < self.item.people
            painter.setBrush(QColor(Tint.FIGURE) if filled else QColor(Ink.CARD))
            painter.setPen(QPen(QColor(Tint.FIGURE if filled else Ink.EDGE), max(0.035, 1.0 / plan.figure)))
            painter.drawPath(solid)
            painter.restore()
        paint_all(painter, self.words)


@lru_cache(maxsize=1)
def figure_path() -> QPainterPath:
    """A person standing upright, in a height of one around the origin."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addEllipse(QPointF(0, -0.315), 0.105, 0.105)
    body = QPainterPath(QPointF(-0.17, 0.13))
    body.lineTo(-0.17, -0.06)
    body.cubicTo(-0.17, -0.14, -0.12, -0.175, -0.06, -0.175)
    body.lineTo(0.06, -0.175)
    body.cubicTo(0.12, -0.175, 0.17, -0.14, 0.17, -0.06)
    body.lineTo(0.17, 0.13)
    body.lineTo(0.105, 0.13)
    body.lineTo(0.095, 0.42)
    body.lineTo(-0.095, 0.42)
    body.lineTo(-0.105, 0.13)
    body.closeSubpath()
    path.addPath(body)
    return path


def _worth(groups: list[Group]) -> tuple[bool, float, float]:
    """Numbers on one line first, then large people, then little height."""
    whole = all(group.number.lines == 1 for group in groups)
    return whole, min(group.plan.figure for group in groups), -_bottom(groups)


def _shared(plans: list[list[Plan]]) -> Plan:
    """The best grid that every group can stand in, with the smallest of its figures."""
    ways = [{(plan.columns, plan.beside): plan for plan in own} for own in plans]
    common = [min((way[key] for way in ways), key=lambda plan: plan.figure)
              for key in ways[0] if all(key in way for way in ways)]
    return max(common, key=lambda plan: (plan.figure * PREFERENCE[plan.columns], -plan.rows))


def _bottom(groups: list[Group]) -> float:
    return max(group.box.bottom() for group in groups)


def _number_of(item: PictureItem, *, spoken: bool = False) -> str:
    words = QCoreApplication.translate("PeoplePicture", "{count} of 100")
    if spoken:
        words = QCoreApplication.translate("PeoplePicture", "{count} of 100 people")
    return words.format(count=item.people)
