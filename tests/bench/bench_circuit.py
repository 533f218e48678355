"""What a circuit over the brain costs: laying and painting 9 stops and 10 links at 1920 x 1080, no GPU.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_circuit.py

Times are medians, ms: of a picture that stays, where the circuit is laid once, and of one that turns.
"""

from collections.abc import Callable
from itertools import count
from math import cos, sin
from statistics import median
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from brainexplorer.atlas.curves import Stop
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.routes import Way, route
from brainexplorer.ui.brain.circuit_layer import CircuitLayer, LitLink, LitStop
from brainexplorer.ui.fonts import load_fonts
from brainexplorer.ui.theme import Theme

BOX = QRectF(0, 0, 1920, 1080)
PLACES = ((575, 465), (710, 495), (975, 532), (865, 567), (893, 628), (889, 690), (1052, 631), (1090, 886), (1126, 970))
LINKS = ((8, 2), (2, 3), (2, 1), (1, 6), (0, 6), (5, 6), (4, 6), (6, 7), (7, 8), (2, 0))
STROKES, EFFECTS = ("solid", "dashed", "dotted"), ("speeds up", "slows down", "either", "not known")


def timed(what: str, work: Callable[[], object], times: int = 200) -> float:
    """Print the median and the longest time of some work; the median, ms."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    print(f"{what:52}{median(taken):8.2f} ms  (at most {max(taken):.2f})")
    return median(taken)


def stops(angle: float = 0.0) -> list[LitStop]:
    """The circuit seen from a little to the side."""
    turned = [QPointF(900 + (x - 900) * cos(angle) + (y % 97) * sin(angle), y) for x, y in PLACES]
    return [LitStop(f"stop-{number}", f"Part of brain {number}", point, QColor("#3d7ac8"), number % 2 == 0)
            for number, point in enumerate(turned)]


def links() -> list[LitLink]:
    return [LitLink(f"stop-{start}", f"stop-{end}", STROKES[number % 3], EFFECTS[number % 4], QColor("#ffb347"))
            for number, (start, end) in enumerate(LINKS)]


def main() -> dict[str, float]:
    """Print everything; medians by name, ms."""
    app = QApplication.instance() or QApplication([])
    load_fonts()
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor("#e9b9a8"))
    layer, theme, frames = CircuitLayer(), Theme(), count()
    painter = QPainter(image)
    found = {"routes": bench_routes()}

    def lay(gliding: bool) -> None:
        layer.lay(stops(next(frames) * 0.02), links(), BOX, theme, gliding=gliding)
        layer.name_rects()

    found["lay"] = timed("lay anew, with names", lambda: lay(gliding=False), times=50)
    found["glide"] = timed("lay the next frame of a turn, with names", lambda: lay(gliding=True))
    layer.lay(stops(), links(), BOX, theme)
    found["paint"] = timed("paint, laid once", lambda: layer.paint(painter, next(frames) / 60, still=False))
    found["paint still"] = timed("paint, laid once, still", lambda: layer.paint(painter, 0.0, still=True))

    def turn() -> None:
        lay(gliding=True)
        layer.paint(painter, next(frames) / 60, still=False)

    found["turn"] = timed("lay and paint the next frame of a turn", turn)
    painter.end()
    app.processEvents()
    return found


def bench_routes() -> float:
    """The curves alone, for each frame of a turn."""
    dots = [[Stop(stop.id, Point(stop.point.x(), stop.point.y()), 15.6) for stop in stops(number * 0.02)]
            for number in range(100)]
    ways = [Way(link.start, link.end) for link in links()]
    bends, frames = [one.bend for one in route(dots[0], ways, Rect(0, 0, 1920, 1080))], count()
    timed("curves, the first time", lambda: route(dots[0], ways, Rect(0, 0, 1920, 1080)))

    def glide() -> None:
        bends[:] = [one.bend for one in route(dots[next(frames) % 100], ways, Rect(0, 0, 1920, 1080), bends)]

    return timed("curves, the next frame of a turn", glide)


if __name__ == "__main__":
    main()
