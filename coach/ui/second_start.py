"""A second start of the program on the same data folder, as this window shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.ui.messages import reporting
from coach.ui.pages import PLACES, Page

if TYPE_CHECKING:
    from coach.base.reporting import Messages
    from coach.ui.routine_choice import RoutineChoice
    from coach.ui.shell import Window


class SecondStart:
    """Raises the window at a second start, and puts the routine that it was given on Today."""

    def __init__(self, window: Window, choice: RoutineChoice, messages: Messages) -> None:
        self._window = window
        self._choice = choice
        self._messages = messages

    def handle(self, routine: str, other: str = "") -> None:
        """Raise the window. `routine` is a name or a file, or empty; during a session nothing changes.

        `other` is the name of another person who was asked for, or empty.
        """
        self._window.bring_to_front()
        if self._window.showing is Page.SESSION and other:
            self._messages.info(
                Text(
                    "Interval Coach is already open. This session goes on; then choose {name} at the top of"
                    " Today.",
                    name=other,
                )
            )
            return
        if self._window.showing is Page.SESSION:
            self._messages.info(
                Text("Interval Coach is already open. This session goes on; Today keeps its routine.")
                if routine
                else Text("Interval Coach is already open. This session goes on.")
            )
            return
        if not routine:
            return
        with reporting(self._messages) as attempt:
            self._choice.open(routine)
        if attempt.succeeded and self._window.showing in PLACES:
            self._window.show_page(Page.TODAY)
