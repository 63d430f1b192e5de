"""A session whose stored values were changed by the disk: it cannot be read, or is not what was written."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.bounds import YEARS
from coach.store.rows import UNREADABLE

if TYPE_CHECKING:
    from coach.store.rows import SessionRow

DAMAGED = Text("its data is damaged")
"""Why a session cannot be read, where it cannot be said more exactly."""

REMEDY = Text("Restore a backup, or discard the session.")
"""What to do about it."""


class DamagedSession(NamedTuple):
    """The number of a session, its day if that is known, and why it cannot be read; None if it can.

    One that can be read may have been changed: its digest is not that of its values.
    """

    no: int
    day: date | None
    why: Text | None = DAMAGED

    @classmethod
    def of(cls, no: int, row: SessionRow, why: Text | None = DAMAGED) -> DamagedSession:
        """Return the damaged session of a row."""
        with suppress(*UNREADABLE):
            day = date.fromordinal(row.day)
            return cls(no, day if YEARS.admits(day.year) else None, why)
        return cls(no, None, why)

    @property
    def text(self) -> Text:
        """The session and what is wrong with it, as a sentence."""
        if self.why is None:
            if self.day is None:
                return Text("A session may have been changed by a disk error.")
            return Text("The session of {day} may have been changed by a disk error.", day=self.day)
        if self.day is None:
            return Text("A session cannot be read: {why}.", why=self.why)
        return Text("The session of {day} cannot be read: {why}.", day=self.day, why=self.why)


class UnreadableSession(Problem):
    """The problem of a session that cannot be read."""

    def __init__(self, damaged: DamagedSession) -> None:
        super().__init__(damaged.text, REMEDY)
        self.damaged = damaged
