"""Left and right, front and back, top and bottom: written in words on every frame."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

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
    }
    return words[edge]


def seen_part(view: str) -> str:
    """Which part of the brain a view shows, where its edges do not tell; else empty."""
    parts = {
        "outside": QCoreApplication.translate("EdgeWords", "The left side"),
        "inside": QCoreApplication.translate("EdgeWords", "The right half"),
    }
    return parts.get(view, "")


def strip_height(theme: Theme) -> int:
    """The height kept free for the words above and below the brain, px."""
    return round(theme.text_px(Type.EDGE_WORD) * 1.35) + theme.px(14)


def paint_edge_words(painter: QPainter, rect: QRectF, view: str, edges: Mapping[str, str], theme: Theme) -> None:
    """Write each edge's word along the inside of `rect`, and in its top left corner what of the brain is seen."""
    painter.setPen(QColor(Ink.MUTED))
    painter.setFont(theme.font(Type.EDGE_WORD))
    across, down = theme.px(20), theme.px(10)
    inner = rect.adjusted(across, down, -across, -down)
    for side, (alignment, pattern) in _PLACES.items():
        painter.drawText(inner, alignment, pattern.format(edge_word(edges[side])))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, seen_part(view))
