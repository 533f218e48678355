"""Hands for the tests: clicks and keys on the real window."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from brainexplorer.ui.main_window import MainWindow

FINGERTIPS = QTest.createTouchDevice()


def touch(window: MainWindow, region: str) -> None:
    """A click on a region's own place in the picture."""
    click_at(window, window.brain.point_of(region))


def click_at(window: MainWindow, point: QPointF | QPoint) -> None:
    """A click somewhere on the brain's widget (its px)."""
    where = point.toPoint() if isinstance(point, QPointF) else point
    QTest.mouseClick(window.brain, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def tap_at(window: MainWindow, point: QPointF) -> None:
    """A finger on a touch screen, somewhere on the brain's widget (its px)."""
    where = window.brain.mapTo(window, point.toPoint())
    QTest.touchEvent(window, FINGERTIPS).press(0, where, window).commit()
    QTest.touchEvent(window, FINGERTIPS).release(0, where, window).commit()


def press_button(inside: QWidget, text: str) -> QAbstractButton:
    """Click the one visible button with these words on it or as its accessible name."""
    found = [button for button in inside.findChildren(QAbstractButton)
             if button.isVisible() and text in (button.text(), button.accessibleName())]
    assert len(found) == 1, (text, [button.text() for button in inside.findChildren(QAbstractButton)])
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    return found[0]


def press_key(key: Qt.Key, window: QWidget) -> None:
    """A key to whatever has the focus, else to the window."""
    QTest.keyClick(QApplication.focusWidget() or window, key)


def words_in(widget: QWidget) -> str:
    """Everything that can be read in a widget now."""
    from PySide6.QtWidgets import QLabel

    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]
    return "\n".join(labels + buttons)
