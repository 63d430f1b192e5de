"""The Qt application, and a message box for problems before there is a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from coach.base import paths
from coach.draw.fonts import load_window_fonts
from coach.text.languages import Localization
from coach.text.messages import lines_of

if TYPE_CHECKING:
    from coach.base.problems import Problem


def application() -> QApplication:
    """Return the Qt application with its name and fonts, in the style that our style sheets are made for."""
    # Not with `setStyle`: it returns the style, and building the Python class of that takes 20 ms.
    app = QApplication(["interval-coach", "-style", "Fusion"])
    app.setApplicationName("Interval Coach")
    app.setApplicationDisplayName("Interval Coach")
    app.setDesktopFileName(paths.desktop_entry())
    load_window_fonts()
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "coach.svg")))
    return app


def show_box(line: str) -> None:
    """Show one line in a message box, for a program started by double-click, which has no console."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - needed only without a window

    _app = QApplication.instance() or application()
    box = QMessageBox(QMessageBox.Icon.Critical, "Interval Coach", "")
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a file
    box.setText(line)
    box.exec()


def show_problem_box(problem: Problem) -> None:
    """Show a problem in a message box, in the language of the system: the settings may be unreadable."""
    app = QApplication.instance() or application()
    if isinstance(app, QApplication):
        localization = Localization(app, paths.resources() / "translations")  # it owns the translations
        localization.set_language("")
    show_box("\n".join(lines_of(problem)))
