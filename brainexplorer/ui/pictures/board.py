"""The board on which a picture stands in place of the brain: the drawing, and its caption under it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.pictures.clock import Clock
from brainexplorer.ui.pictures.drawing import Drawing, sentences
from brainexplorer.ui.pictures.kinds import drawing_of
from brainexplorer.ui.pictures.writing import Weight, Writing, type_px
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Ink, Theme
from brainexplorer.ui.words import paint_ring

CAPTION, CAPTION_SHARE = 21.0, 0.34
"""The caption's type (design px); it is set smaller where it would take more than this share of the board."""


class PictureBoard(QLabel):
    """One picture at a time. A screen reader hears the caption as its name, and all that it shows as its description.

    Whatever the size, no word is cut: where words need more room than there is, the picture is longer than the board
    and is scrolled by finger, wheel or arrow keys. (A label that holds an image is what Qt calls a graphic to a
    screen reader; so this is one, though it paints for itself.)
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        image = QPixmap(1, 1)
        image.fill(Qt.GlobalColor.transparent)
        self.setPixmap(image)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(1, 1)
        self._theme, self._calm = theme, False
        self._drawing: Drawing | None = None
        self._caption = Writing("", 1)
        self._area = QScrollArea(self)
        self._sheet = Sheet()
        self._clock = Clock(self, self._sheet.update)
        self._sheet.clock = self._clock
        self._make_area()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    @property
    def is_moving(self) -> bool:
        """Whether anything moves at this moment."""
        return self._clock.is_running

    def show_picture(self, picture: Picture, crisis: CrisisLine) -> None:
        """Show another picture from its beginning; `crisis` is whom a picture of the crisis line tells to call."""
        self._drawing = self._sheet.drawing = drawing_of(picture, crisis)
        self.setAccessibleName(picture.caption)
        self.setAccessibleDescription(sentences(*self._drawing.spoken()))
        self._area.verticalScrollBar().setValue(0)
        self._lay_out()
        self._start()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        if theme != self._theme:
            self._theme = theme
            self._lay_out()

    def show_calm(self, calm: bool) -> None:
        """No motion at all, or motion again."""
        if calm != self._calm:
            self._calm = self._sheet.calm = calm
            self._start()

    def show_instant(self, seconds: float) -> None:
        """Hold the story at one instant."""
        self._clock.hold(seconds)
        self._sheet.update()

    def words(self) -> list[Writing]:
        """All words of the drawing, as placed on its sheet."""
        return self._drawing.writings() if self._drawing else []

    @property
    def caption(self) -> Writing:
        """The caption as placed on the board."""
        return self._caption

    @property
    def sheet(self) -> QWidget:
        """What the drawing is painted on."""
        return self._sheet

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at."""
        return [self]

    def _make_area(self) -> None:
        self._area.setViewport(QWidget())  # one that Python has made: see docs/architecture.md, "Traps"
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(self._area)
        self._area.setWidget(self._sheet)
        self._area.setStyleSheet("QScrollArea, QScrollArea > QWidget { background: transparent; }")
        scroll_by_finger(self._area)

    def _start(self) -> None:
        drawing = self._drawing
        if drawing and drawing.loop_s and not self._calm and self.isVisible():
            self._clock.start(drawing.loop_s, drawing.still_s)
        else:
            self._clock.hold(drawing.still_s if drawing else 0.0)
        self._sheet.update()

    def _lay_out(self) -> None:
        drawing, theme = self._drawing, self._theme
        if drawing is None:
            return
        side = max(theme.px(22), bar_width(theme))
        inner = max(1, self.width() - 2 * side)
        self._caption = self._fitting_caption(drawing.picture.caption, inner)
        drawing.has_caption = False
        needed = self._lay_sheet(drawing, inner, side)
        if drawing.takes_caption and any(word.rect.bottom() > self._area.height() for word in drawing.first_words):
            drawing.has_caption = True
            self._caption = Writing("", type_px(theme, 0.0))
            needed = self._lay_sheet(drawing, inner, side)
        self._area.verticalScrollBar().setFixedWidth(side)
        self._area.verticalScrollBar().setSingleStep(type_px(theme, 0.0) * 2)
        self._sheet.show_lay(QSize(inner, max(self._area.height(), round(needed + 0.499))))
        self.update()

    def _lay_sheet(self, drawing: Drawing, inner: int, side: int) -> float:
        """The sheet above the caption; the height that the drawing takes on it."""
        gap = self._theme.px(14 if self._caption.text else 5)
        foot = self.height() - round(self._caption.height) - gap if self._caption.text else self.height()
        self._caption.place_in_middle(self.width() / 2, foot)
        high = max(1, foot - 2 * gap)
        self._area.setGeometry(QRect(side, gap, inner + side, high))
        return drawing.lay_out(inner, high, self._theme)

    def _fitting_caption(self, text: str, width: int) -> Writing:
        for size in (CAPTION, 0.0):
            caption = Writing(text, type_px(self._theme, size), centred=True, weight=Weight.DemiBold)
            if caption.balance(width) <= CAPTION_SHARE * self.height():
                break
        return caption

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(900, 700)

    def minimumSizeHint(self) -> QSize:
        """It fits anywhere."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """The story begins when it can be seen."""
        super().showEvent(event)
        self._start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs behind a closed door."""
        super().hideEvent(event)
        self._start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow and page keys scroll a picture that is longer than the board."""
        bar = self._area.verticalScrollBar()
        steps = {Qt.Key.Key_Up: -bar.singleStep(), Qt.Key.Key_Down: bar.singleStep(),
                 Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_PageDown: bar.pageStep()}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not bar.maximum():
            event.ignore()
            return
        bar.setValue(bar.value() + step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The caption, and a ring when a keyboard has come here."""
        with QPainter(self) as painter:
            self._caption.paint(painter)
            if self.hasFocus():
                paint_ring(painter, self.rect().toRectF(), self._theme, Ink.FOCUS)


class Sheet(QWidget):
    """What the drawing is painted on: the still part is kept as an image, what moves is painted over it."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing: Drawing | None = None
        self.clock: Clock | None = None
        self.calm = False
        self._kept: QPixmap | None = None

    def show_lay(self, size: QSize) -> None:
        """Show the drawing as it has been laid out."""
        self._kept = None
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The drawing at this instant."""
        if self.drawing is None or self.clock is None:
            return
        ratio = self.devicePixelRatioF()
        if self._kept is None or self._kept.devicePixelRatio() != ratio:
            self._kept = self._still(self.drawing, ratio)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.drawing.paint_moving(painter, self.clock.seconds, self.calm)

    def _still(self, drawing: Drawing, ratio: float) -> QPixmap:
        still = QPixmap(self.size() * ratio)
        still.setDevicePixelRatio(ratio)
        still.fill(Ink.PAPER)
        with QPainter(still) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing.paint_still(painter)
        return still
