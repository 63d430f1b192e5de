"""The change from one person to another: the program ends as if its window closed, and begins again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.ui.shell import Window


class NextPerson(NamedTuple):
    """Who comes next, and the routine that is on Today then (empty: the one chosen last)."""

    name: str
    routine: str = ""
    removes: bool = False
    """Whether the person before is removed meanwhile."""
    replaces: bool = False
    """Whether the person before gives way, as nobody used that data."""
    starts: bool = False
    """Whether a session begins at once, as a reminder asked for."""


class PersonChange(QObject):
    """Lets the program in `window` end, unless something is unsaved and the person wants to stay.

    Where a page asks what to do about unsaved changes, `wait_for_answer` is called, and `go_on` once there
    is one.
    """

    ready = Signal()
    """Everything is saved; `next` says who comes."""

    def __init__(self, window: Window, wait_for_answer: Callable[[], object]) -> None:
        super().__init__(window)
        self.next: NextPerson | None = None
        """Who comes after this program; None where nobody does."""
        self._window = window
        self._wait_for_answer = wait_for_answer
        self._wished: NextPerson | None = None
        window.close_refused.connect(self._forget)

    def begin(self, wished: NextPerson) -> bool:
        """Save everything and emit `ready`; return False where that has to wait, or the person stays."""
        self._wished = None
        if not self._window.may_leave():
            self._wished = wished
            self._wait_for_answer()
            return False
        if not self._window.finish():
            return False
        self.next = wished
        self._window.setUpdatesEnabled(False)  # it stays as it is until the next one is shown
        self.ready.emit()
        return True

    def go_on(self) -> bool:
        """Go on after the answer; return False where it was the window that was to be closed."""
        if self._wished is None:
            return False
        self.begin(self._wished)
        return True

    def _forget(self) -> None:
        self._wished = None
