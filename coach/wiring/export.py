"""What an export reads, put together from the parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.clocks import local_today
from coach.desktop.time_zone import zone_name
from coach.export.exporter import Sources

if TYPE_CHECKING:
    from coach.wiring.parts import ProgramParts


def export_sources(parts: ProgramParts) -> Sources:
    """Return what an export reads."""
    settings, counters = parts.settings, parts.recorder.changes
    return Sources(parts.diary, parts.library, lambda: settings.current, zone_name, local_today(), counters)
