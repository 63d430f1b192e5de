"""The small window of a session, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.small_session import SmallSession

if TYPE_CHECKING:
    from coach.wiring.parts import ProgramParts


def build_small_session(parts: ProgramParts) -> SmallSession:
    """Return the small window of a session."""
    flow = parts.session_flow()
    small = SmallSession(parts.window, parts.pages, parts.window_place, parts.appearance, lambda: flow.looks)
    parts.navigation.appearance_changed.connect(small.apply_looks)
    parts.sound_health.changed.connect(small.apply_looks)
    parts.quick_settings.shown.connect(small.show_note)
    small.quit_requested.connect(parts.quit)
    return small
