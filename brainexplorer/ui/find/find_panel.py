"""Find a part or a circuit by any of its names: a search field above the list of all parts."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from brainexplorer.content.model import Content
from brainexplorer.content.search import CircuitMatch, Finder, Match
from brainexplorer.ui.find.part_list import PartList
from brainexplorer.ui.panel_head import PanelHead
from brainexplorer.ui.theme import Theme, Type

LONGEST_QUERY = 80


class FindPanel(QWidget):
    """Filters at every key. Enter chooses the first, Down goes into the list, Escape closes.

    Circuits come up when they are asked for; before that, all parts are listed. What was typed is forgotten when the
    panel goes.
    """

    region_requested = Signal(str)
    circuit_requested = Signal(str)
    closed = Signal()

    def __init__(self, content: Content, finder: Finder, colours: Mapping[str, str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._finder, self._content = Theme(), finder, content
        self._found: list[Match] = []
        self._circuits: list[CircuitMatch] = []
        self._head = PanelHead(self.tr("Find a part"), self)
        self._field = self._make_field()
        self._list = PartList(content, colours, self)
        self._head.closed.connect(self.closed)
        self._list.region_requested.connect(self.region_requested)
        self._list.circuit_requested.connect(self.circuit_requested)
        self._list.left_upwards.connect(self._field.setFocus)
        self.setTabOrder(self._field, self._list)
        self.setFocusProxy(self._field)
        self.setAccessibleName(self.tr("Find a part"))
        self._on_text_changed("")

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        self._head.show_theme(theme)
        self._list.show_theme(theme)
        self._lay_out()

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(self.tr("Name of a part"))
        field.setAccessibleDescription(self.tr("Type a name, like amygdala or fear center"))
        field.setMaxLength(LONGEST_QUERY)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        field.setAcceptDrops(False)
        field.textChanged.connect(self._on_text_changed)
        field.returnPressed.connect(self._on_return_pressed)
        field.installEventFilter(self)
        return field

    def _on_text_changed(self, text: str) -> None:
        self._found = self._finder.find(text)
        self._circuits = self._finder.find_circuits(text)
        regions = [(match.region_id, self._other(match)) for match in self._found]
        circuits = [(match.circuit_id, self._other_circuit(match)) for match in self._circuits]
        self._list.show_found(regions, circuits, mark_best=bool(text.strip()))

    def _other(self, match: Match) -> str:
        """What fits, where it is not the name; else the everyday name."""
        region = self._content.regions[match.region_id]
        return region.everyday if match.why in ("", region.name) else match.why

    def _other_circuit(self, match: CircuitMatch) -> str:
        """That it is a circuit, and what fits where it is not the name."""
        fits = "" if match.why == self._content.circuits[match.circuit_id].name else match.why
        return self.tr("circuit: {word}").format(word=fits) if fits else self.tr("circuit")

    def _on_return_pressed(self) -> None:
        if not self._field.text().strip():
            return
        if self._found:
            self.region_requested.emit(self._found[0].region_id)
        elif self._circuits:
            self.circuit_requested.emit(self._circuits[0].circuit_id)

    def _hint(self, width: int) -> str:
        """The longest of our hints that is not cut off in `width` px."""
        measure = QFontMetrics(self._theme.font(Type.BODY)).horizontalAdvance
        hints = (
            self.tr("Type a name, like amygdala or fear center"), self.tr("Type a name, like amygdala"),
            self.tr("Type a name"),
        )
        return next((hint for hint in hints if measure(hint) <= width), "")

    def _lay_out(self) -> None:
        px = self._theme.px
        edge, top = px(36), px(28)
        width = max(1, self.width() - 2 * edge)
        high = self._head.lay_out(width)
        self._head.setGeometry(edge, top, width, high)
        top += high + px(18)
        high = self._field.sizeHint().height()
        self._field.setGeometry(edge, top, width, high)
        self._field.setPlaceholderText(self._hint(width - 2 * px(30)))
        top += high + px(14)
        self._list.setGeometry(px(20), top, self.width() - px(20), max(0, self.height() - top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search field goes into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self._list.enter()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed."""
        super().hideEvent(event)
        self._field.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()
