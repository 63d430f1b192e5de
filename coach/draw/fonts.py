"""The shipped fonts, and the fonts of other scripts that each system has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

OTHER_SCRIPTS = (
    *("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"),
    *("Noto Sans Arabic", "Segoe UI", "Geeza Pro"),
    "sans-serif",
)
"""Fonts for the letters that the shipped ones lack, on Linux, Windows and macOS: Chinese, then Arabic."""

WINDOW_FAMILIES = ("Coach Sans", *OTHER_SCRIPTS)
"""Fonts of the window, of charts and of reports. The first one is Inter; its weights are 400, 600 and 700."""

SESSION_FAMILIES = ("Coach Condensed", *OTHER_SCRIPTS)
"""Fonts of the session. The first one is Roboto Condensed; its weights are 400, 500 and 700."""


def load_fonts(folder: Path) -> None:
    """Make the fonts in `folder` known to Qt; a file that cannot be read is left out.

    Their names are ours, so that what a page shows does not depend on the fonts of the machine.
    """
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
