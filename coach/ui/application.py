"""The Qt application itself, and the box for what must be said before there is a window."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from coach import paths


def application() -> QApplication:
    """Return the Qt application, named as screen readers know it."""
    app = QApplication(["interval-coach"])
    app.setApplicationName("Interval Coach")
    app.setApplicationDisplayName("Interval Coach")
    app.setDesktopFileName("interval-coach")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "coach.svg")))
    return app


def show_box(line: str) -> None:
    """Show one line in a box of its own: where a program started by double-click has no other way."""
    _app = QApplication.instance() or application()
    QMessageBox.critical(None, "Interval Coach", line)
