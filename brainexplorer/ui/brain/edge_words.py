"""Left and right, front and back, top and bottom: written in words on every frame."""

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from brainexplorer.atlas.frame import Frame, Plane
from brainexplorer.ui.theme import Ink, Theme, Type

_PLACES = {
    "left": (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, "◀ {}"),
    "right": (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, "{} ▶"),
    "top": (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, "▲ {}"),
    "bottom": (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, "▼ {}"),
}


def edge_word(edge: str) -> str:
    """What lies at an edge, in the reader's words."""
    words = {
        "front": QCoreApplication.translate("EdgeWords", "Front"),
        "back": QCoreApplication.translate("EdgeWords", "Back"),
        "left": QCoreApplication.translate("EdgeWords", "Your left"),
        "right": QCoreApplication.translate("EdgeWords", "Your right"),
        "top": QCoreApplication.translate("EdgeWords", "Top"),
        "bottom": QCoreApplication.translate("EdgeWords", "Bottom"),
        "front-left": QCoreApplication.translate("EdgeWords", "Front, your left"),
        "front-right": QCoreApplication.translate("EdgeWords", "Front, your right"),
        "back-left": QCoreApplication.translate("EdgeWords", "Back, your left"),
        "back-right": QCoreApplication.translate("EdgeWords", "Back, your right"),
    }
    return words[edge]


def seen_part(frame: Frame) -> str:
    """Which part of the brain a frame shows, or from where, in words; empty where its edges tell it all."""
    if frame.is_turn:
        return seen_from(frame.at)
    if frame.view_id == "slices" and frame.plane is not None:
        return cut_at(frame.plane)
    parts = {
        "outside": QCoreApplication.translate("EdgeWords", "The left side"),
        "inside": QCoreApplication.translate("EdgeWords", "The right half"),
    }
    return parts.get(frame.view_id, "")


def seen_from(degrees: float) -> str:
    """From where one looks at a brain that turns: 0 is its left side, 90 its front."""
    words = (
        QCoreApplication.translate("EdgeWords", "Seen from your left"),
        QCoreApplication.translate("EdgeWords", "Seen from the front left"),
        QCoreApplication.translate("EdgeWords", "Seen from the front"),
        QCoreApplication.translate("EdgeWords", "Seen from the front right"),
        QCoreApplication.translate("EdgeWords", "Seen from your right"),
        QCoreApplication.translate("EdgeWords", "Seen from the back right"),
        QCoreApplication.translate("EdgeWords", "Seen from the back"),
        QCoreApplication.translate("EdgeWords", "Seen from the back left"),
    )
    return words[round(degrees / 45.0) % len(words)]


def cut_at(plane: Plane) -> str:
    """How far from the middle of the head (MNI zero) a slice lies, in words."""
    front, back, up, down = (
        QCoreApplication.translate("EdgeWords", "{cm} cm in front of the middle"),
        QCoreApplication.translate("EdgeWords", "{cm} cm behind the middle"),
        QCoreApplication.translate("EdgeWords", "{cm} cm above the middle"),
        QCoreApplication.translate("EdgeWords", "{cm} cm below the middle"),
    )
    if not plane.mm:
        return QCoreApplication.translate("EdgeWords", "In the middle")
    ahead, behind = (up, down) if plane.axis == "z" else (front, back)
    return (ahead if plane.mm > 0 else behind).format(cm=QLocale().toString(abs(plane.mm) / 10.0, "f", 1))


def strip_height(theme: Theme) -> int:
    """The height kept free for the words above and below the brain, px."""
    return round(theme.text_px(Type.EDGE_WORD) * 1.35) + theme.px(14)


def paint_edge_words(painter: QPainter, rect: QRectF, frame: Frame, theme: Theme, plated: bool) -> None:
    """Write each edge's word along the inside of `rect`, and beside the upper one what of the brain is seen.

    `plated`: on plates of their own, where the picture may lie below them.
    """
    painter.setFont(theme.font(Type.EDGE_WORD))
    across, down = theme.px(20), theme.px(10)
    inner = rect.adjusted(across, down, -across, -down)
    for side, (alignment, pattern) in _PLACES.items():
        word = pattern.format(edge_word(frame.edges[side]))
        if side == "top" and (seen := seen_part(frame)):
            both = f"{seen}  ·  {word}"
            word = both if painter.fontMetrics().horizontalAdvance(both) <= inner.width() else seen
        if plated:
            _paint_plate(painter, inner, alignment, word, theme)
        painter.setPen(QColor(Ink.MUTED))
        painter.drawText(inner, alignment, word)


def paint_corner_words(painter: QPainter, rect: QRectF, frame: Frame, theme: Theme) -> None:
    """The same words where there is little room: in the corners of `rect`, on plates, which leaves it to the brain."""
    painter.setFont(theme.font(Type.EDGE_WORD))
    inner = rect.adjusted(theme.px(20), theme.px(6), -theme.px(20), -theme.px(6))
    line = painter.fontMetrics().height() + theme.px(4)
    top, bottom, left, right = (_PLACES[side][1].format(edge_word(frame.edges[side]))
                                for side in ("top", "bottom", "left", "right"))
    upper, lower = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
    at_left, at_right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    for word, alignment, lines in ((seen_part(frame), upper | at_left, 0), (top, upper | at_left, 1),
                                   (left, lower | at_left, 0), (bottom, lower | at_left, -1),
                                   (right, lower | at_right, 0)):
        place = inner.translated(0, lines * line)
        _paint_plate(painter, place, alignment, word, theme)
        painter.setPen(QColor(Ink.MUTED))
        painter.drawText(place, alignment, word)


def _paint_plate(painter: QPainter, inner: QRectF, alignment: Qt.AlignmentFlag, word: str, theme: Theme) -> None:
    box = QRectF(painter.boundingRect(inner, alignment, word))
    wide = theme.px(9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(Ink.PAPER))
    box = box.adjusted(-wide, -theme.px(2), wide, theme.px(2))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def top_words_width(frame: Frame, theme: Theme) -> float:
    """How wide the words above the brain can become in the row that the frame is of, px."""
    seen = [seen_from(degrees) for degrees in range(0, 360, 45)] if frame.is_turn else [seen_part(frame)]
    if frame.plane is not None and frame.view_id == "slices":
        seen = [cut_at(frame.plane._replace(mm=mm)) for mm in (-88.0, 88.0)]
    top = _PLACES["top"][1].format(edge_word(frame.edges["top"]))
    metrics = QFontMetricsF(theme.font(Type.EDGE_WORD))
    return max(metrics.horizontalAdvance(f"{words}  ·  {top}") for words in seen)
