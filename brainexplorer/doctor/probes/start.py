"""Our window's start, the way the command opens it."""

import gc

from PySide6.QtCore import QPointF, QTimer

from brainexplorer import cli, screen
from brainexplorer.doctor.probes.first_click import FirstClick
from brainexplorer.errors import UserError
from brainexplorer.options import WindowOptions

_ = cli  # a person's start pays for importing the commands, so this one does too


def measure() -> dict[str, float]:
    """`ms` from the start of the process to the first click that arrives; the click must choose a region."""
    gc.disable()
    screen.require_qt()
    from brainexplorer.ui import app as ui

    app = ui.application()
    window = ui.build(WindowOptions())
    window.resize(ui.FIRST_SIZE)
    window.show()
    QTimer.singleShot(ui.PREPARE_AFTER_MS, window, window.prepare)
    shown = window.visit.frame.shown
    region = max(shown, key=lambda id_: shown[id_])

    def place() -> QPointF:
        return window.brain.point_of(region)

    first = FirstClick(window, window.brain, place)
    app.exec()
    if window.visit.state.region != region:
        raise UserError("The first click reached the window, but was not answered.")
    return {"ms": first.arrived_ms}
