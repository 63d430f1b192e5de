"""Drawing without a display: for exports of pictures, and for the self-check of every page."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from coach.app import Program
from coach.base import paths
from coach.cli.window_checks import check_charts, check_pages, check_sound, check_translations
from coach.desktop.platform_plugins import check_platforms
from coach.draw.theme import apply_theme
from coach.draw.tokens import LIGHT
from coach.text.languages import Localization
from coach.ui.application import application
from coach.ui.pages import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PAGES = tuple(page for page in Page if page is not Page.DETAIL)
"""The pages that the self-check draws."""


def offscreen_application() -> QApplication:
    """Return a Qt application that draws into memory only.

    On Windows it keeps the system's platform plugin, which needs no display there: only that plugin
    finds the system's fonts, and without them every letter is drawn as a box.
    """
    if sys.platform != "win32":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return application()


def prepare_pictures(language: str) -> Localization:
    """Start Qt so that an export can draw pictures and reports in the language that the setting means.

    The texts are translated as long as the caller keeps what is returned.
    """
    app = offscreen_application()
    apply_theme(app, LIGHT, 1.0, paths.resources() / "icons")
    localization = Localization(app, paths.resources() / "translations")
    localization.set_language(language)
    return localization


def drawn_checks() -> dict[str, Callable[[Path], dict[str, object]]]:
    """Return the checks of pages, charts, translations, sound and displays, for the self-check."""
    app = offscreen_application()
    return {
        "pages": lambda folder: _check_pages(app, folder),
        "charts": lambda _folder: check_charts(LIGHT),
        "translations": lambda _folder: check_translations(paths.resources() / "translations"),
        "sound": lambda _folder: check_sound(),
        "platforms": lambda _folder: check_platforms(),
    }


def _check_pages(app: QApplication, folder: Path) -> dict[str, object]:
    program = Program(app, folder, "")
    with closing(program.diary):
        try:
            return check_pages(program.window, PAGES)
        finally:
            program.session_audio().speaker.close()
