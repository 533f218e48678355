"""An empty PySide6 window: the yardstick for our own start."""

from PySide6.QtWidgets import QApplication, QWidget

from brainexplorer.doctor.probes.first_click import FirstClick


def measure() -> dict[str, float]:
    """`ms` from the start of the process to the first click that arrives."""
    app = QApplication([])
    window = QWidget()
    window.resize(1280, 720)
    window.show()
    first = FirstClick(window, window)
    app.exec()
    return {"ms": first.arrived_ms}
