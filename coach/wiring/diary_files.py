"""Files that the diary is written to and read from, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.clocks import local_today
from coach.desktop.time_zone import zone_name
from coach.ui.pages import Page
from coach.ui.progress.diary_files import DiaryFiles
from coach.wiring.export import export_sources

if TYPE_CHECKING:
    from coach.wiring.parts import ProgramParts


def build_diary_files(parts: ProgramParts) -> DiaryFiles:
    """Return what exports and imports sessions and backs them up."""
    files = DiaryFiles(
        parts.window,
        parts.diary,
        parts.messages,
        local_today,
        zone_name,
        lambda: export_sources(parts),
        parts.saved_files(),
        lambda backup: parts.restoring().ask(backup),
    )
    files.changed.connect(lambda: parts.navigation.refresh_shown(*Page))
    return files
