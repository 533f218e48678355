"""Scrolling by finger, or by the mouse as if it were one."""

from PySide6.QtWidgets import QAbstractScrollArea, QScroller, QScrollerProperties


def scroll_by_finger(area: QAbstractScrollArea) -> None:
    """Let a drag anywhere on `area` scroll it; a tap stays a tap.

    The page stops where the finger leaves it: a page that glides on is motion nobody asked for, and a tap on it
    would only stop it. A press is answered at once; a drag that begins on a button lets go of it.
    """
    target = area.viewport()
    QScroller.grabGesture(target, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
    scroller = QScroller.scroller(target)
    properties = scroller.scrollerProperties()
    metric, never = QScrollerProperties.ScrollMetric, QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties.setScrollMetric(metric.VerticalOvershootPolicy, never)
    properties.setScrollMetric(metric.HorizontalOvershootPolicy, never)
    properties.setScrollMetric(metric.MaximumVelocity, 0.0)
    properties.setScrollMetric(metric.MousePressEventDelay, 0.0)
    scroller.setScrollerProperties(properties)
