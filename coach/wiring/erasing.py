"""Deleting all data, connected: the program ends first, so that nothing is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.clocks import local_today
from coach.base.messages import Text
from coach.ui.erasing import Erasing

if TYPE_CHECKING:
    from coach.wiring.parts import ProgramParts


def build_erasing(parts: ProgramParts) -> Erasing:
    """Return what asks before all data is deleted."""
    erasing = Erasing(
        parts.window,
        parts.data,
        parts.diary,
        parts.library,
        parts.messages,
        local_today,
        lambda: parts.name_among_others,
    )
    erasing.confirmed.connect(lambda: _end_to_erase(parts))
    return erasing


def _end_to_erase(parts: ProgramParts) -> None:
    """End the program, so that all data can be deleted; it goes on where the person stays."""
    parts.is_erasing = True
    parts.is_erasing = parts.quit()
    if not parts.is_erasing:
        parts.messages.warning(Text("Nothing was deleted."))
        if (copy := parts.erasing().copy) is not None:
            parts.saved_files().report_backup(copy)
