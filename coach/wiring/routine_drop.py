"""Routine files that are dropped on the window, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.pages import PLACES, Page
from coach.ui.routine_drop import RoutineDrop

if TYPE_CHECKING:
    from coach.wiring.parts import ProgramParts


def accept_routine_files(parts: ProgramParts) -> None:
    """Add routine files that are dropped on a place; from anywhere, Routines is shown then."""
    drop = RoutineDrop(
        parts.window,
        lambda: parts.appearance.theme,
        lambda: parts.window.showing in (*PLACES, Page.DETAIL),
    )
    drop.dropped.connect(lambda files: _add(parts, files))


def _add(parts: ProgramParts, files: list[str]) -> None:
    parts.window.show_page(Page.ROUTINES)
    parts.routines_presenter().add(files)
