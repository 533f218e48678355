"""A drawing of a scene with its names: on leaders beside it, above and below it, or as numbers with a list under it."""

from collections.abc import Callable, Sequence
from itertools import permutations, product

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.pictures.drawing import Drawing, paint_panel
from brainexplorer.ui.pictures.label_paint import paint_disc, paint_panel_edge, paint_pill, paint_tag
from brainexplorer.ui.pictures.leaders import Lay, apart, crossings, overruns, spots_beside
from brainexplorer.ui.pictures.scene import Scene
from brainexplorer.ui.pictures.signs import SIGNS
from brainexplorer.ui.pictures.writing import SPACING, Weight, Writing, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PAD, GAP = 14.0, 12.0
SIZES = (24.0, 21.0, 0.0)
LARGE_ENOUGH = 0.62
"""Names stand on leaders where the scene stays at least so large, of what it could be without any."""

NEARER = 1.25
"""Names above and below are for scenes that get so much larger by it: names beside them are nearer to their places."""

TOWER = 0.94
"""A scene that is smaller by so much is better than a name with a third line, or one more."""

MOST_IN_A_ROW = 4
KEPT = 0.72
"""For leaders that run over nothing else a scene may become so much smaller."""

CROWDED, AMPLE = 3, 0.7
"""So many lines too many, or less than so large a scene: names are listed instead, if a list has room at the side."""

NARROWEST_SCENE, LOWEST_SCENE = 200.0, 230.0
"""With names in a list under it the scene is at least this high, design px; what is longer is scrolled."""

LOWEST_DISCS = 7.0
"""The same in numbers one above the other: they must not cover what they name."""


LEAST_DISCS = 5.0
"""The same with the list at the side, where both are in sight at once."""


class LabelledDrawing(Drawing):
    """A scene on a panel."""

    def __init__(self, picture: Picture, crisis: CrisisLine, scene: Scene) -> None:
        super().__init__(picture, crisis)
        self.scene = scene
        self.loop_s, self.still_s = scene.loop_s, scene.still_s
        self._names: list[Writing] = []
        self._numbers: list[Writing] = []
        self._spots: list[QPointF] = []
        self._discs: list[QRectF] = []

    def spoken(self) -> list[str]:
        """In whom it was seen, what happens, the names, the signs."""
        scene = self.scene
        return [scene.tag(), *scene.told(), *(label.text for label in scene.labels()),
                *(entry.text for entry in scene.key())]

    def writings(self) -> list[Writing]:
        """Names, key and tag, as placed."""
        return [*self._names, *self._numbers, *self._key, *self._tag]

    @property
    def leaders(self) -> list[QLineF]:
        """The lines from the names to their places, px; none where there are numbers."""
        return self._leaders

    @property
    def scale(self) -> float:
        """Of the scene: px in a unit of the stage."""
        return self._lay.scale

    @property
    def name_boxes(self) -> list[QRectF]:
        """What names take with the ground that they stand on, px; none where there are numbers."""
        return self._lay.boxes

    def leaders_at(self, t: float) -> list[QLineF]:
        """The same at an instant: some of the places move."""
        return [QLineF(line.p1(), self.place_of(*label.follow(t))) if label.follow else line
                for label, line in zip(self.scene.labels(), self._leaders, strict=True)]

    def place_of(self, x: float, y: float) -> QPointF:
        """Where a place of the scene is, px."""
        return self._lay.origin + QPointF(x, y) * self._lay.scale

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """Names on leaders where the scene stays large enough, else in a list; in the largest type that fits."""
        self.theme = theme
        sizes = sorted({type_px(theme, size) for size in SIZES}, reverse=True)
        crowded_px = 0
        for px in sizes:
            lay = self._leading(px, width, height)
            if lay and not self._is_crowded(lay):
                break
            crowded_px = max(crowded_px, px if lay else 0)
        else:
            lay = None
        self._list_box = QRectF()
        if not lay and not self._listed_beside(width, height, self._key_height(width)):
            lay = self._leading(crowded_px, width, height) if crowded_px else None
            if not lay:
                self._listed(width, height, self._key_height(width))
        if lay:
            self._lay, self._total, self._numbers, self._spots = lay, height, [], []
            self._leaders = [QLineF(inner, self.place_of(label.x, label.y))
                             for label, inner in zip(self.scene.labels(), lay.inner, strict=True)]
        self._width = width
        self._place_words(width)
        return self._total

    def _leading(self, px: int, width: float, height: float) -> Lay | None:
        self._set_type(px)
        self._stage = QRectF(0, 0, width, height - self._key_height(width))
        return self._on_leaders() if self._stage.height() > 120 * self.theme.unit else None

    def _is_crowded(self, lay: Lay) -> bool:
        """Whether names stand in towers or leave little for the scene, or their leaders run over other things."""
        full = min(self._free.width() / self.scene.size[0], self._free.height() / self.scene.size[1])
        if lay.scale < AMPLE * full or self._overruns(lay) > 0:
            return True
        return self._towering([box.height() - self._inset for box in lay.boxes]) >= CROWDED

    def _set_type(self, px: int) -> None:
        scene = self.scene
        self._names = [Writing(label.text, px, weight=Weight.DemiBold, centred=True) for label in scene.labels()]
        self._key = [Writing(entry.text, type_px(self.theme, 0)) for entry in scene.key()]
        self._tag = [Writing(scene.tag(), px, weight=Weight.Bold, ink=Ink.LIFE_HEAD)] if scene.tag() else []

    # ---- names on leaders --------------------------------------------------------------------------------------------

    def _on_leaders(self) -> Lay | None:
        wide, high = self._free.width() / self.scene.size[0], self._free.height() / self.scene.size[1]
        labels = self.scene.labels()
        sides = tuple(label.side == "left" for label in labels)
        order = sorted(range(len(labels)), key=lambda n: labels[n].y)
        upper = tuple(order.index(n) < (len(order) + 1) // 2 for n in range(len(labels)))
        beside, rows = self._beside(sides), self._above_below(upper)
        best = beside if beside and (rows is None or self._worth(rows) < NEARER * self._worth(beside)) else rows
        if best and self._overruns(best):
            best = self._clear(best)
        least = max(LARGE_ENOUGH * min(wide, high), NARROWEST_SCENE * self.theme.unit / self.scene.size[0])
        return best if best and best.scale >= least else None

    def _worth(self, lay: Lay) -> float:
        """How large the scene is, less where names become towers of short lines."""
        return lay.scale * TOWER ** self._towering([box.height() - self._inset for box in lay.boxes])

    def _strayed(self, lay: Lay) -> float:
        """How far names are from their places, on a scale with `_worth`."""
        away = [QLineF(inner, lay.origin + QPointF(label.x, label.y) * lay.scale).length()
                for label, inner in zip(self.scene.labels(), lay.inner, strict=True)]
        return 0.3 * lay.scale * sum(away) / max(1.0, len(away) * self._free.height())

    def _towering(self, highs: Sequence[float]) -> int:
        line = self._names[0].px * SPACING if self._names else 1.0
        return sum(max(0, round(high / line) - 2) for high in highs)

    def _overruns(self, lay: Lay) -> int:
        """How often leaders cross each other, or run over what is not their own."""
        def placed(point: QPointF) -> QPointF:
            return lay.origin + point * lay.scale

        places = [placed(QPointF(label.x, label.y)) for label in self.scene.labels()]
        lines = [QLineF(inner, place) for inner, place in zip(lay.inner, places, strict=True)]
        return crossings(lines) + overruns(places, lines, self._things(lay), lay.scale)

    def _things(self, lay: Lay) -> list[QLineF]:
        """What is in the way, px."""
        return [QLineF(lay.origin + thing.p1() * lay.scale, lay.origin + thing.p2() * lay.scale)
                for thing in self.scene.in_the_way()]

    def _clear(self, lay: Lay) -> Lay:
        """Names on other sides, where their leaders run over less; else as they were."""
        ways = [way for way in product((True, False), repeat=len(self._names))
                if 0 < sum(way) < len(way) and max(sum(way), len(way) - sum(way)) <= MOST_IN_A_ROW]
        best = lay
        for make in (self._above_below, self._beside):
            lays = [found for way in ways if (found := make(way)) and found.scale >= KEPT * lay.scale]
            best = min([best, *lays], key=lambda one: (self._overruns(one), self._strayed(one) - self._worth(one)))
            if not self._overruns(best):
                break
        return best

    @property
    def _free(self) -> QRectF:
        """The stage without the tag at its top."""
        pad = PAD * self.theme.unit
        top = pad
        if self._tag:
            side = pad + 0.6 * self._tag[0].px
            top = self._tag[0].wrap(self._stage.width() - 2 * side) + 0.44 * self._tag[0].px + 2 * pad
        return self._stage.adjusted(pad, top, -pad, -pad)

    def _beside(self, left: Sequence[bool]) -> Lay | None:
        free, u = self._free, self.theme.unit
        sides = [[n for n, one in enumerate(left) if one is side] for side in (True, False)]
        longest = max((name.longest for name in self._names), default=0.0) + 2 * self._inset
        best: tuple[float, float] | None = None
        most = 0.0
        for share in (0.14, 0.17, 0.2, 0.24, 0.28, 0.32):
            column = max(longest, share * free.width())
            tall = max((sum(self._names[n].wrap(column - 2 * self._inset) + self._inset + GAP * u for n in side)
                        for side in sides), default=0.0)
            columns = sum(column + GAP * u for side in sides if side)
            scale = min((free.width() - columns) / self.scene.size[0], free.height() / self.scene.size[1])
            worth = scale * TOWER ** self._towering([name.height for name in self._names])
            if scale > 0 and tall <= free.height() and worth > most + 0.001:
                best, most = (scale, column), worth
        return self._lay_beside(sides, *best) if best else None

    def _lay_beside(self, sides: Sequence[Sequence[int]], scale: float, column: float) -> Lay:
        free, gap, (wide, high) = self._free, GAP * self.theme.unit, self.scene.size
        left = (column + gap if sides[0] else 0.0, column + gap if sides[1] else 0.0)
        room = free.width() - sum(left) - wide * scale
        origin = QPointF(free.left() + left[0] + room / 2, free.center().y() - high * scale / 2)
        boxes = [QRectF()] * len(self._names)
        inner = [QPointF()] * len(self._names)
        for number, side in enumerate(sides):
            sizes = {}
            for n in side:
                name = self._names[n]
                name.balance(column - 2 * self._inset)
                sizes[n] = (name.rect.width() + 2 * self._inset, name.height + self._inset)
            for n, top in self._stacked(side, sizes, scale, origin, number).items():
                edge = origin.x() - gap if number == 0 else origin.x() + wide * scale + gap
                own = sizes[n][0]
                start = edge - own if number == 0 else edge
                start = max(free.left(), min(start, free.right() - own))
                boxes[n] = QRectF(start, top, own, sizes[n][1])
                inner[n] = QPointF(boxes[n].right() if number == 0 else boxes[n].left(), boxes[n].center().y())
        return Lay(scale, origin, boxes, inner)

    def _stacked(self, side: Sequence[int], sizes: dict[int, tuple[float, float]], scale: float, origin: QPointF,
                 number: int) -> dict[int, float]:
        """The tops of the names of one side, in the order in which their leaders cross least and are shortest."""
        labels, free = self.scene.labels(), self._free
        edge = origin.x() if number == 0 else origin.x() + self.scene.size[0] * scale
        best, found = (10**6, 10.0**9), dict[int, float]()
        for order in permutations(side):
            wanted = [origin.y() + labels[n].y * scale - sizes[n][1] / 2 for n in order]
            tops = apart(wanted, [sizes[n][1] for n in order], GAP * self.theme.unit, free.top(), free.bottom())
            lines = [QLineF(QPointF(edge, top + sizes[n][1] / 2), origin + QPointF(labels[n].x, labels[n].y) * scale)
                     for n, top in zip(order, tops, strict=True)]
            cost = (crossings(lines), sum(line.length() for line in lines))
            if cost < best:
                best, found = cost, dict(zip(order, tops, strict=True))
        return found

    def _above_below(self, above: Sequence[bool]) -> Lay | None:
        """Rows of names above and below the scene."""
        free, u, labels = self._free, self.theme.unit, self.scene.labels()
        rows = [sorted((n for n, one in enumerate(above) if one is row), key=lambda n: labels[n].x)
                for row in (True, False)]
        highs = []
        for row in rows:
            room = free.width() / max(1, len(row)) - GAP * u - 2 * self._inset
            if any(self._names[n].longest > room for n in row):
                return None
            highs.append(max((self._names[n].balance(room) + self._inset for n in row), default=0.0))
        wide, high = self.scene.size
        scale = min(free.width() / wide, (free.height() - sum(highs) - 2 * GAP * u) / high)
        if scale <= 0:
            return None
        spare = free.height() - sum(highs) - 2 * GAP * u - high * scale
        origin = QPointF(free.center().x() - wide * scale / 2, free.top() + highs[0] + GAP * u + spare / 2)
        boxes, inner = [QRectF()] * len(labels), [QPointF()] * len(labels)
        for number, row in enumerate(rows):
            widths = [self._names[n].rect.width() + 2 * self._inset for n in row]
            wanted = [origin.x() + labels[n].x * scale - own / 2 for n, own in zip(row, widths, strict=True)]
            for n, start, own in zip(row, apart(wanted, widths, GAP * u, free.left(), free.right()), widths,
                                     strict=True):
                tall = self._names[n].height + self._inset
                top = origin.y() - GAP * u - tall if number == 0 else origin.y() + high * scale + GAP * u
                boxes[n] = QRectF(start, top, own, tall)
                inner[n] = QPointF(start + own / 2, boxes[n].bottom() if number == 0 else boxes[n].top())
        lines = [QLineF(i, origin + QPointF(label.x, label.y) * scale) for i, label in zip(inner, labels, strict=True)]
        return None if crossings(lines) else Lay(scale, origin, boxes, inner)

    @property
    def _inset(self) -> float:
        return self._names[0].px * 0.5 if self._names else 0.0

    # ---- numbers and a list ------------------------------------------------------------------------------------------

    def _listed_beside(self, width: float, height: float, below: float) -> bool:
        """Numbers on the scene, and their names in a column at its right; whether there is room for that."""
        u, (wide, high) = self.theme.unit, self.scene.size
        self._number_names()
        disc, gap, room = self._disc, GAP * u, height - below
        best = 0.0
        for share in (0.34, 0.38, 0.42, 0.46, 0.5):
            column = share * width
            inner = column - disc - 3 * gap
            if any(name.longest > inner for name in self._names):
                continue
            listed = sum(max(disc, name.wrap(inner)) + gap for name in self._names) + gap
            self._stage = QRectF(0, 0, width - column, room)
            scale = min(self._free.width() / wide, self._free.height() / high)
            if listed <= room and scale > best:
                best, found = scale, column
        if best * high < LEAST_DISCS * disc:
            return False
        self._stage = QRectF(0, 0, width - found, room)
        self._list_box = QRectF(width - found, 0, found, room)
        self._put_scene(best)
        inner = found - disc - 3 * gap
        highs = [max(disc, name.wrap(inner)) for name in self._names]
        apart_by = min(3 * gap, (room - sum(highs)) / (len(highs) + 1))
        top = (room - sum(highs) - apart_by * (len(highs) - 1)) / 2
        self._discs = []
        for name, tall in zip(self._names, highs, strict=True):
            self._discs.append(QRectF(self._list_box.left() + gap, top + (tall - disc) / 2, disc, disc))
            name.place(self._list_box.left() + 2 * gap + disc, top + (tall - name.height) / 2)
            top += tall + apart_by
        self._place_numbers()
        self._total = height
        return True

    def _number_names(self) -> None:
        self._names = [Writing(name.text, name.px, weight=Weight.DemiBold) for name in self._names]
        px = self._names[0].px if self._names else type_px(self.theme, 0)
        self._numbers = [Writing(str(n), px, weight=Weight.Bold, ink=Ink.ON_NAVY, centred=True)
                         for n in range(1, len(self._names) + 1)]
        self._disc = px * 1.5

    def _put_scene(self, scale: float) -> None:
        """The scene in the middle of what is free, with numbers beside their places."""
        wide, high = self.scene.size
        self._lay = Lay(scale, self._free.center() - QPointF(wide, high) * scale / 2, [], [])
        places = [self.place_of(label.x, label.y) for label in self.scene.labels()]
        self._spots = spots_beside(places, self._free, self._disc / 2, self._things(self._lay), scale)
        self._leaders = [QLineF(spot, place) for spot, place in zip(self._spots, places, strict=True)]

    def _place_numbers(self) -> None:
        for number, box in zip(self._numbers, self._discs, strict=True):
            number.wrap(box.width())
            number.place(box.left(), box.center().y() - number.height / 2)

    def _listed(self, width: float, height: float, below: float) -> None:
        """Numbers on the scene, and their names under it; longer than the box where words need it."""
        u, (wide, high) = self.theme.unit, self.scene.size
        self._number_names()
        disc, gap = self._disc, GAP * u
        columns = 2 if width > 22 * disc / 1.5 and len(self._names) > 2 else 1
        room = width / columns - disc - 3 * gap
        rows = [self._names[n:n + columns] for n in range(0, len(self._names), columns)]
        highs = [max(disc, *(name.wrap(room) for name in row)) + 0.5 * gap for row in rows]
        listed = sum(highs) + gap
        tag = self._free.top() - PAD * u
        scene_high = max(min(height - below - listed, width / wide * high + tag + 2 * PAD * u),
                         max(LOWEST_SCENE * u, LOWEST_DISCS * disc) + tag)
        self._stage = QRectF(0, 0, width, scene_high)
        self._put_scene(min(self._free.width() / wide, self._free.height() / high))
        top, self._discs = scene_high + gap, list[QRectF]()
        for row, tall in zip(rows, highs, strict=True):
            for column, name in enumerate(row):
                left = gap + column * width / columns
                disc_box = QRectF(left, top + (tall - 0.5 * gap - disc) / 2, disc, disc)
                self._discs.append(disc_box)
                name.place(left + disc + gap, top + (tall - 0.5 * gap - name.height) / 2)
            top += tall
        self._place_numbers()
        self._total = max(height if scene_high + listed + below <= height else 0.0, top + below)

    # ---- key and tag -------------------------------------------------------------------------------------------------

    def _key_height(self, width: float) -> float:
        """Break the key into rows; the height that they take."""
        pad, gap = PAD * self.theme.unit, 2.2 * PAD * self.theme.unit
        self._key_rows: list[list[int]] = [[]]
        used = 0.0
        for n, writing in enumerate(self._key):
            sign = writing.px * 1.5
            writing.wrap(min(writing.natural, width - 2 * pad - sign))
            own = sign + writing.width
            if used and used + gap + own > width - 2 * pad:
                self._key_rows.append([])
                used = 0.0
            self._key_rows[-1].append(n)
            used += (gap if used else 0.0) + own
        return sum(max(self._key[n].height for n in row) for row in self._key_rows) + 1.2 * pad if self._key else 0.0

    def _place_words(self, width: float) -> None:
        pad, gap = PAD * self.theme.unit, 2.2 * PAD * self.theme.unit
        for name, box in zip(self._names, self._lay.boxes, strict=False):
            name.wrap(box.width() - 2 * self._inset + 1)
            name.place_in_middle(box.center().x(), box.top() + (box.height() - name.height) / 2)
        if self._tag:
            self._tag[0].place(pad + 0.6 * self._tag[0].px, pad + 0.22 * self._tag[0].px)
        y = self._total - (self._key_height(width) - 0.6 * pad)
        for row in self._key_rows if self._key else ():
            across = sum(self._key[n].px * 1.5 + self._key[n].width for n in row) + gap * (len(row) - 1)
            x = (width - across) / 2
            for n in row:
                sign = self._key[n].px * 1.5
                self._key[n].place(x + sign, y)
                x += sign + self._key[n].width + gap
            y += max(self._key[n].height for n in row)

    # ---- painting ----------------------------------------------------------------------------------------------------

    def paint_still(self, painter: QPainter) -> None:
        """The panel, the ground of the scene, the key."""
        whole = QRectF(0, 0, self._width, self._total)
        paint_panel(painter, whole, self.theme)
        self._on_stage(painter, self._paint_ground)
        paint_panel_edge(painter, whole, self.theme)
        for entry, writing in zip(self.scene.key(), self._key, strict=True):
            rect = writing.rect
            SIGNS[entry.sign](painter, QPointF(rect.left() - writing.px * 0.84, rect.top() + writing.px * 0.6),
                              writing.px * 0.46)
        paint_all(painter, self._key)
        self._paint_list(painter)

    def _paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        ground = QLinearGradient(extent.topLeft(), extent.bottomLeft())
        ground.setColorAt(0.0, QColor("#f7f9fa"))
        ground.setColorAt(1.0, QColor("#faf6ef"))
        painter.fillRect(extent, ground)
        self.scene.paint_ground(painter, extent)

    def paint_moving(self, painter: QPainter, t: float, calm: bool) -> None:
        """The scene at this instant, its names over it."""
        def paint(on: QPainter, extent: QRectF) -> None:
            self.scene.paint(on, t, extent)
            if calm:
                self.scene.paint_arrows(on)

        self._on_stage(painter, paint)
        seen = [1.0 if calm else label.seen(t) for label in self.scene.labels()]
        self._paint_leaders(painter, t, seen)
        for name, box, opacity in zip(self._names, self._lay.boxes, seen, strict=False):
            if opacity > 0:
                painter.setOpacity(opacity)
                paint_pill(painter, box, name, self.theme)
        painter.setOpacity(1.0)
        if self._tag:
            paint_tag(painter, self._tag[0], self.theme)

    def _on_stage(self, painter: QPainter, paint: Callable[[QPainter, QRectF], None]) -> None:
        """Paint in units of the stage, and only on it."""
        lay = self._lay
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self.theme.unit * 1.5
        painter.setClipRect(self._stage.adjusted(inset, inset, -inset, 0))
        painter.translate(lay.origin)
        painter.scale(lay.scale, lay.scale)
        extent = QRectF(-lay.origin / lay.scale, self._stage.size() / lay.scale)
        paint(painter, extent)
        painter.restore()

    def _paint_leaders(self, painter: QPainter, t: float, seen: Sequence[float]) -> None:
        u = self.theme.unit
        for line, opacity in zip(self.leaders_at(t), seen, strict=True):
            if opacity <= 0:
                continue
            painter.setOpacity(opacity)
            for colour, width in ((QColor(255, 253, 250, 210), 4.2 * u), (QColor(Ink.NAVY), 1.5 * u)):
                painter.setPen(QPen(colour, width))
                painter.drawLine(line)
            painter.setBrush(QColor("#ffffff"))
            painter.drawEllipse(line.p2(), 3.8 * u, 3.8 * u)
        for spot, number, opacity in zip(self._spots, self._numbers, seen, strict=False):
            if opacity > 0:
                painter.setOpacity(opacity)
                paint_disc(painter, spot, number)
        painter.setOpacity(1.0)

    def _paint_list(self, painter: QPainter) -> None:
        if not self._numbers:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Ink.NAVY))
        for box in self._discs:
            painter.drawEllipse(box)
        paint_all(painter, [*self._numbers, *self._names])

