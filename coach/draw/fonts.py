"""The shipped fonts, and the fonts of other scripts that each system has."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from coach.base import paths

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


def load_window_fonts() -> None:
    """Make the shipped fonts of the window known to Qt; a file that cannot be read is left out.

    Their names are ours, so that what a page shows does not depend on the fonts of the machine.
    """
    _load("CoachSans-*.ttf")


@cache
def load_session_fonts() -> None:
    """Make the shipped fonts of the session known to Qt, once: Today does without them."""
    _load("CoachCondensed-*.ttf")


def _load(pattern: str) -> None:
    for file in sorted((paths.resources() / "fonts").glob(pattern)):
        QFontDatabase.addApplicationFont(str(file))
