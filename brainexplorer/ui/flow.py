"""A row of widgets that wraps to further rows where it is too narrow, its end pushed to the right while it fits."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows from left to right, each widget in the middle of its row's height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = 8, 8
        self._first_right: QLayoutItem | None = None
        self._always_right = False

    def set_spacing(self, across: int, down: int) -> None:
        """The gaps between widgets and between rows, px."""
        self._across, self._down = across, down
        self.invalidate()

    @property
    def gap(self) -> int:
        """The gap between two widgets of a row, px."""
        return self._across

    def push_right_from(self, first: QWidget, *, always: bool = False) -> None:
        """While all fits in one row, this widget and those after it stand at its right end; else they begin a row.

        `always`: at the right end of that row too.
        """
        self._always_right = always
        self._first_right = next(item for item in self._items if item.widget() is first)

    def insert(self, index: int, widget: QWidget) -> None:
        """Add a widget that was made later, at its place in the row."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())

    def widgets(self) -> list[QWidget]:
        """All widgets in the row, hidden ones too."""
        return [widget for item in self._items if (widget := item.widget()) is not None]

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        shown = [item for item in self._items if not item.isEmpty()]
        single = sum(item.sizeHint().width() + self._across for item in shown) - self._across <= width
        rows: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in shown:
            wide = item.sizeHint().width()
            breaks = not single and item is self._first_right
            if rows[-1] and (breaks or used + self._across + wide > width):
                rows.append([])
                used = 0
            used += wide + (self._across if rows[-1] else 0)
            rows[-1].append(item)
        return rows

    def _lay(self, rect: QRect, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        rows = self._rows(inner.width())
        y = inner.y()
        for row in rows:
            height = max((item.sizeHint().height() for item in row), default=0)
            if move:
                self._lay_row(row, QRect(inner.x(), y, inner.width(), height), single=len(rows) == 1)
            y += height + self._down
        return y - self._down - rect.y() + self.contentsMargins().bottom()

    def _lay_row(self, row: list[QLayoutItem], rect: QRect, single: bool) -> None:
        x = rect.x()
        free = rect.width() - sum(i.sizeHint().width() for i in row) - self._across * (len(row) - 1)
        for item in row:
            if (single or self._always_right) and item is self._first_right:
                x += max(0, free)
            size = item.sizeHint()
            item.setGeometry(QRect(QPoint(x, rect.y() + (rect.height() - size.height()) // 2), size))
            x += size.width() + self._across
