"""What a person changes in the diary outside a session, written by the thread of the recorder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.holidays import joined
from coach.core.plan import FormerPlan
from coach.store import writer
from coach.store.damaged import end_cut_off, mend_indexes
from coach.store.days_off import move_days, replace_holidays
from coach.store.fact_queue import Fact
from coach.store.history import Decisions, Declined, Increase, add_decisions, raise_numbers, undo_increase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime

    from coach.core.holidays import Holiday
    from coach.core.plan import MovedDay
    from coach.core.session import Session
    from coach.store.diary import Diary
    from coach.store.fact_queue import FactQueue, Write
    from coach.store.reader import Reader

COMMIT_S = 0.015
"""How long a change is waited for, so that the next page shows it, in seconds."""


class Changes:
    """Puts changes of `diary` into `queue`, and answers questions as if they were written already.

    Another program may hold the diary, and the disk may be slow: no method waits longer than `COMMIT_S`. What
    is refused stays in the queue, as everything else that is recorded. Charts show a change when it is
    written. Methods that read the diary raise `Problem` where it cannot be read.
    """

    def __init__(self, queue: FactQueue, diary: Diary) -> None:
        self._queue = queue
        self._diary = diary
        self._declined: dict[str, tuple[int, datetime]] = {}  # with the number of the fact, as below
        self._increases: dict[str, tuple[int, Increase | None]] = {}
        self._numbers: dict[str, tuple[int, int]] = {}
        self._holidays: tuple[int, tuple[Holiday, ...]] = 0, ()
        self._moved_days: tuple[int, tuple[MovedDay, ...]] = 0, ()
        self._deleted: dict[str, tuple[int, bool]] = {}  # in order; False for one that was restored
        self._gone: dict[str, int] = {}
        diary.damaged.write = self.do_upkeep

    # --- history ---

    def decline(self, routine: str, at: datetime) -> None:
        """Record that a suggestion for the routine of this name was declined at `at`."""
        self._declined[routine] = self._add(Decisions(declined=(Declined(routine, at),))), at

    def declined_at(self, routine: str) -> datetime | None:
        """Return when a suggestion for the routine of this name was last declined; None where none was."""
        number, at = self._declined.get(routine, (0, None))
        return self._diary.history.declined_at(routine) if self._queue.is_written(number) else at

    def accept(self, increase: Increase) -> None:
        """Record an increase that was accepted."""
        self._increases[increase.after.name] = self._add(Decisions(increases=(increase,))), increase

    def undo_increase(self, increase: Increase, at: datetime) -> None:
        """Record that an increase was undone `at` this time."""
        number = self._write(lambda connection, _reader, _no: undo_increase(connection, increase, at))
        self._increases[increase.after.name] = number, None

    def last_increase(self, routine: str) -> Increase | None:
        """Return the last increase that led to the routine of this name, unless it was undone."""
        number, increase = self._increases.get(routine, (0, None))
        return self._diary.history.last_increase(routine) if self._queue.is_written(number) else increase

    def end_plan(self, last_day: date, weekdays: Iterable[int]) -> None:
        """Record that the plan of these days of the week (Monday 0) held until `last_day`.

        Of several changes on one day the first counts: it is the plan until that day.
        """
        days = tuple(sorted(set(weekdays)))
        self._add(Decisions(plans=(FormerPlan(last_day, len(days), days),)))

    def former_plans(self) -> list[FormerPlan]:
        """Return the plans that no longer hold, in order, as far as they are written."""
        return self._diary.history.former_plans()

    def holidays(self) -> tuple[Holiday, ...]:
        """Return the holidays, in order; none overlaps another."""
        number, holidays = self._holidays
        return self._diary.history.holidays() if self._queue.is_written(number) else holidays

    def replace_holidays(self, before: Iterable[Holiday], after: Iterable[Holiday]) -> None:
        """Record that the holidays `after` hold in place of those `before`."""
        removed, added = set(before), tuple(after)
        others = [holiday for holiday in self.holidays() if holiday not in removed]
        number = self._write(lambda connection, _reader, _no: replace_holidays(connection, removed, added))
        self._holidays = number, joined([*others, *added])

    def moved_days(self) -> tuple[MovedDay, ...]:
        """Return the planned days that were moved, in order."""
        number, moved = self._moved_days
        return self._diary.history.moved_days() if self._queue.is_written(number) else moved

    def move_days(self, *moved: MovedDay) -> None:
        """Record that planned days were moved; one that is moved to itself is where it was again."""
        now = {each.planned: each for each in (*self.moved_days(), *moved)}
        number = self._write(lambda connection, _reader, _no: move_days(connection, moved))
        self._moved_days = number, tuple(sorted(each for each in now.values() if each.to != each.planned))

    def next_number(self, name: str, least: int = 1) -> int:
        """Return the next number of a counter, at least `least`; no number is returned twice."""
        _, last = self._numbers.get(name, (0, 0))
        number = max(least, last + 1, self._diary.history.numbers().get(name, 0) + 1)
        fact = self._write(lambda connection, _reader, _no: raise_numbers(connection, {name: number}))
        self._numbers[name] = fact, number
        return number

    def raise_numbers(self, least: Mapping[str, int]) -> None:
        """Raise counters to at least these numbers."""
        self._write(lambda connection, _reader, _no: raise_numbers(connection, least))

    # --- sessions ---

    def delete(self, *session_ids: str) -> None:
        """Delete sessions, so that no list, chart or export shows them any more."""
        self._mark(session_ids, self._diary.now())

    def undelete(self, *session_ids: str) -> None:
        """Undo the deletion of sessions."""
        self._mark(session_ids, None)

    def deleted(self) -> list[Session]:
        """Return the deleted sessions, the last deleted one first."""
        marked = {
            each: is_on for each, (no, is_on) in self._deleted.items() if not self._queue.is_written(no)
        }
        stored = [session for session in self._diary.deleted_sessions() if session.id not in marked]
        new = [self._session(each) for each, is_on in reversed(marked.items()) if is_on]
        return [session for session in new + stored if not self._is_gone(session.id)]

    def empty_deleted(self) -> None:
        """Delete the deleted sessions for ever, down to the bytes in the file."""
        found = self.deleted()
        number = self._write(lambda connection, _reader, _no: writer.discard_deleted(connection))
        self._gone |= {session.id: number for session in found}

    def discard(self, session_id: str) -> None:
        """Delete a session with everything that belongs to it, for ever."""

        def write(connection: sqlite3.Connection, _reader: Reader, _no: int) -> None:
            if (no := writer.find(connection, session_id)) is not None:
                writer.discard(connection, no)

        self._gone[session_id] = self._write(write)

    def is_hidden(self, session_id: str) -> bool:
        """Whether a session was deleted or discarded, although the diary may still have it."""
        number, is_deleted = self._deleted.get(session_id, (0, False))
        return self._is_gone(session_id) or (is_deleted and not self._queue.is_written(number))

    def broken_off(self) -> list[Session]:
        """Return sessions that never ended and cannot be continued, because their score cannot be read."""
        return [session for session in self._diary.broken_off() if not self._is_gone(session.id)]

    def end_broken_off(self, session_id: str) -> None:
        """End one of `broken_off`; discard one without a repetition."""
        self._gone[session_id] = self._write(end_cut_off(session_id))

    # --- damage ---

    def keep_damaged(self, no: int) -> None:
        """Accept the damaged session of this number as it is now."""
        self._write(self._diary.damaged.keep(no))

    def discard_damaged(self, no: int) -> None:
        """Delete the damaged session of this number, until the deleted sessions are deleted for good."""
        self._write(self._diary.damaged.discard(no))

    def mend_indexes(self) -> None:
        """Build damaged indexes again, before damaged sessions are looked for."""
        self.do_upkeep(mend_indexes)

    def do_upkeep(self, write: Write) -> None:
        """Write what is only better done, and need not be saved."""
        self._queue.put(Fact("", write, is_upkeep=True))

    @property
    def has_upkeep(self) -> bool:
        """Whether upkeep waits to be done."""
        return self._queue.has_upkeep

    # --- inside ---

    def _add(self, decisions: Decisions) -> int:
        return self._write(lambda connection, _reader, _no: add_decisions(connection, decisions))

    def _mark(self, session_ids: Iterable[str], at: datetime | None) -> None:
        """Mark sessions as deleted or not; all of them wait once."""
        number = 0
        for session_id in session_ids:
            number = self._queue.put(Fact("", _marks(session_id, at)))
            self._deleted.pop(session_id, None)  # the last one stands last
            self._deleted[session_id] = number, at is not None
        self._queue.wait_for(number, COMMIT_S)

    def _session(self, session_id: str) -> Session:
        remembered = self._queue.memory().get(session_id)
        return remembered.record.session if remembered else self._diary.session(session_id)

    def _is_gone(self, session_id: str) -> bool:
        number = self._gone.get(session_id)
        return number is not None and not self._queue.is_written(number)

    def _write(self, write: Callable[[sqlite3.Connection, Reader, int], object]) -> int:
        """Put a fact of no session into the queue, and give it a moment; return its number."""
        number = self._queue.put(Fact("", write))
        self._queue.wait_for(number, COMMIT_S)
        return number


def _marks(session_id: str, at: datetime | None) -> Write:
    """Return how a session is marked as deleted `at` a time, or as not deleted."""

    def write(connection: sqlite3.Connection, _reader: Reader, _no: int) -> None:
        if (no := writer.find(connection, session_id)) is not None:
            writer.mark_deleted(connection, no, at)

    return write
