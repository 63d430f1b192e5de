"""What the command line draws on no display: exports, and the self-check of every page."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

from coach.app import Program, application, zone_name
from coach.base import paths
from coach.cli.no_display import draw_on_no_display
from coach.draw.theme import apply_theme
from coach.draw.tokens import LIGHT
from coach.store import settings as settings_file
from coach.store.routines import library_in
from coach.ui.sources import sources

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from coach.export.exporter import Sources
    from coach.store.diary import Diary


def export_sources(diary: Diary, data: Path, *, drawn: bool) -> Sources:
    """Return what the command line exports from; where it is `drawn`, on no display."""
    settings, _ = settings_file.load(data / "settings.toml")
    if drawn:
        draw_on_no_display()
        apply_theme(application(), LIGHT, 1.0, paths.resources() / "icons")
    return sources(diary, library_in(data), lambda: settings, zone_name, date.today())  # noqa: DTZ011 - by the clock on the wall


def window_checks() -> dict[str, Callable[[Path], dict[str, Any]]]:
    """Return the checks of what is seen and heard, drawn on no display."""
    from coach.cli import window_checks  # noqa: PLC0415 - only the self-check needs them

    draw_on_no_display()
    app = application()
    shown = ("welcome", "today", "session", "after", "progress", "routines", "settings")
    return {
        "pages": lambda folder: _draw(app, folder, shown),
        "charts": lambda _folder: window_checks.check_charts(LIGHT),
        "translations": lambda _folder: window_checks.check_translations(paths.resources() / "translations"),
        "sound": lambda _folder: window_checks.check_sound(),
    }


def _draw(app: QApplication, folder: Path, names: Sequence[str]) -> dict[str, Any]:
    from coach.cli.window_checks import check_pages  # noqa: PLC0415 - as above

    program = Program(app, folder, "")
    with closing(program.diary):
        try:
            return check_pages(program.window, names)
        finally:
            program.speaker.close()
