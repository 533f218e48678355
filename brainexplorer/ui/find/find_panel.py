"""Find parts, circuits, topics, tours and hard words by any of their names: a search field above a list."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from brainexplorer.content.model import Content
from brainexplorer.content.search import Finder, Found, Hit, Kind
from brainexplorer.ui.find.part_list import PartList, Shown
from brainexplorer.ui.notices import announce
from brainexplorer.ui.panel_head import PanelHead
from brainexplorer.ui.theme import Theme, Type

LONGEST_QUERY = 80


class FindPanel(QWidget):
    """Filters at every key. Enter chooses the first, Down goes into the list, Escape closes.

    Everything but parts comes up when it is asked for; before that, all parts are listed. Who may be asking for help
    sees whom to call. What was typed is forgotten when the panel goes.
    """

    region_requested = Signal(str)
    circuit_requested = Signal(str)
    story_requested = Signal(str)
    term_requested = Signal(str)
    learn_requested = Signal()
    closed = Signal()

    def __init__(self, content: Content, finder: Finder, colours: Mapping[str, str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._finder, self._content = Theme(), finder, content
        self._found = Found(())
        self._head = PanelHead(self.tr("Find"), self)
        self._field = self._make_field()
        self._list = PartList(content, finder, colours, self)
        self._head.closed.connect(self.closed)
        self._list.requested.connect(self._on_requested)
        self._list.learn_requested.connect(self.learn_requested)
        self._list.left_upwards.connect(self._field.setFocus)
        self.setTabOrder(self._field, self._list)
        self.setFocusProxy(self._field)
        self.setAccessibleName(self.tr("Find"))
        self._on_text_changed("")

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        self._head.show_theme(theme)
        self._list.show_theme(theme)
        self._lay_out()

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(self.tr("What to look for"))
        field.setAccessibleDescription(self.tr("Type a word, like amygdala, fear, or side effects"))
        field.setMaxLength(LONGEST_QUERY)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        field.setAcceptDrops(False)
        field.textChanged.connect(self._on_text_changed)
        field.returnPressed.connect(self._on_return_pressed)
        field.installEventFilter(self)
        return field

    def _on_text_changed(self, text: str) -> None:
        cried = self._found.cry
        self._found = self._finder.find(text)
        self._list.show_found([Shown(hit.kind, hit.id, self._other(hit)) for hit in self._found.hits],
                              mark_best=bool(text.strip()), cry=self._found.cry)
        if self._found.cry and not cried:
            announce(self._list, self._list.help_words)

    def _other(self, hit: Hit) -> str:
        """Of a part what fits, where it is not the name, else the everyday name; what anything else is, or is for."""
        if hit.kind is Kind.PART:
            region = self._content.regions[hit.id]
            return region.everyday if hit.why in ("", region.name) else hit.why
        if hit.kind is Kind.CIRCUIT:
            fits = "" if hit.why == self._content.circuits[hit.id].name else hit.why
            return self.tr("circuit: {word}").format(word=fits) if fits else self.tr("circuit")
        if hit.kind is Kind.WORD:
            fits = "" if hit.why == self._finder.words[hit.id].word else hit.why
            return self.tr("in the word list: {word}").format(word=fits) if fits else self.tr("in the word list")
        return (self._finder.topics if hit.kind is Kind.TOPIC else self._finder.tours)[hit.id].purpose

    def _on_return_pressed(self) -> None:
        if self._field.text().strip() and self._found.hits:
            self._on_requested(*self._found.hits[0][:2])

    def _on_requested(self, kind: int, id_: str) -> None:
        asked = {Kind.PART: self.region_requested, Kind.CIRCUIT: self.circuit_requested, Kind.WORD: self.term_requested}
        asked.get(Kind(kind), self.story_requested).emit(id_)

    def _hint(self, width: int) -> str:
        """The longest of our hints that is not cut off in `width` px."""
        measure = QFontMetrics(self._theme.font(Type.BODY)).horizontalAdvance
        hints = (
            self.tr("Type a word, like amygdala, fear, or side effects"), self.tr("Type a word, like amygdala"),
            self.tr("Type a word"),
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
