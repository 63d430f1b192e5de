"""The Qt application itself, and the box for what must be said before there is a window."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from coach.base import paths


def application() -> QApplication:
    """Return the Qt application, named as screen readers know it, in the style that our rules build on."""
    # `setStyle` would do, but returns the style, and Python takes 20 ms to learn what a style is.
    app = QApplication(["interval-coach", "-style", "Fusion"])
    app.setApplicationName("Interval Coach")
    app.setApplicationDisplayName("Interval Coach")
    app.setDesktopFileName("interval-coach")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "coach.svg")))
    return app


def show_box(line: str) -> None:
    """Show one line in a box of its own: where a program started by double-click has no other way."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - only where there is no window

    _app = QApplication.instance() or application()
    QMessageBox.critical(None, "Interval Coach", line)
