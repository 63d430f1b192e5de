"""A second start of the program on the same data folder, connected: the person and routine it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.pages import Page
from coach.ui.second_start import SecondStart

if TYPE_CHECKING:
    from coach.desktop.single_instance import StartRequest
    from coach.wiring.parts import ProgramParts


def handle_second_start(parts: ProgramParts, request: StartRequest) -> None:
    """Raise the window, and use what a second start was given: first the person, then the routine."""
    parts.settings.flush()
    other = parts.people().other_named(request.person) if request.person else None
    if other is not None and parts.window.showing is not Page.SESSION:
        parts.window.bring_to_front()
        parts.people().change_to_named(other.name, request.routine)
        return
    second = SecondStart(parts.window, parts.choice, parts.messages)
    second.handle(request.routine, other.name if other else "")
