"""Records sessions: every fact of one, during and after it, goes through one recorder."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple, Unpack

from coach.base.clocks import boottime_ms
from coach.base.problems import Problem
from coach.core.figures import is_done_on
from coach.core.record import Record, TimedRep, with_rep, with_rest
from coach.core.session import Pause, Session, StopReason
from coach.store import corrections, writer
from coach.store.changes import COMMIT_S, Changes
from coach.store.fact_queue import Fact, FactQueue, Remembered
from coach.store.session_times import MILLISECOND, SessionClock, end_of, legal, length_ms

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from datetime import date

    from coach.core.facts import Ended
    from coach.core.routine import Leg
    from coach.core.score import Score
    from coach.core.session import RepDone, RestDone
    from coach.store.corrections import Feedback
    from coach.store.database import Database
    from coach.store.diary import Diary
    from coach.store.fact_queue import Unsaved, Write
    from coach.store.reader import Reader

CATCH_UP_S = 0.015
"""How long a page waits for what was just recorded, before it is shown, in seconds."""

CLOSE_S = 3.0
"""How long to wait for the diary when the program ends, in seconds."""

RESTORE_S = 30.0
"""How long a restore waits for the thread to close the file, in seconds; it runs beside the window."""

BUSY_S = 1.0
"""How long the thread waits for another program that is writing, before it counts as refused, in seconds."""


def utc_now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


class _OpenPause(NamedTuple):
    """A pause that is not over: the position in the score, in ms, and when it began."""

    at_ms: int
    since: datetime


class SessionRecorder:
    """Records the session under way, and what is changed in earlier ones.

    A session lives in memory until all of it is in the diary. Each method changes the memory and returns; a
    thread writes the fact (`FactQueue`). So nothing here waits for the disk or for other programs, a session
    can be done while the diary cannot be written at all, and `unsaved` says what is not in there yet.

    One method waits a little: `add_rep` gives the thread `COMMIT_S` to commit the repetition, so that
    usually the diary has it before the screen counts it. A commit takes less than a millisecond, as it does
    not wait for the disk; it survives the end of the program, but not a power cut of the next 20 ms, until
    the thread has flushed it. Where the diary is busy, full or slow, the session goes on, and the window
    says that the repetition is not saved yet.

    Lengths come from a monotonic clock: a wall clock that is set changes no length and no order. `now`
    returns the time in UTC, `boottime` that clock in ms, `zone` the name of the zone we are in. Positions
    are milliseconds of the score. `open_database` opens the connection of the thread.

    Methods that read the diary raise `Problem` where it cannot be read.
    """

    def __init__(
        self,
        diary: Diary,
        zone: Callable[[], str],
        now: Callable[[], datetime] = utc_now,
        boottime: Callable[[], int] = boottime_ms,
        open_database: Callable[[], Database] | None = None,
    ) -> None:
        self._diary = diary
        self._zone = zone
        self._now = now
        self._boottime = boottime
        self._queue = FactQueue(open_database or (lambda: diary.second_connection(BUSY_S)))
        diary.paused_for_restore = lambda: self._queue.paused(RESTORE_S)
        self.changes = Changes(self._queue, diary)
        """What the person changes outside a session."""
        self._clock = SessionClock(now(), boottime)
        self._pause: _OpenPause | None = None
        self._rep_ends: dict[tuple[int, Leg, int], int] = {}
        self._is_behind = False
        self._ends_cut_off = 0  # the number of the last fact that ends sessions which were cut off
        self.id = ""
        """The session that is recorded, or was last; empty before the first."""

    def set_listener(self, changed: Callable[[], object]) -> None:
        """Call `changed` on another thread whenever `unsaved` may have changed."""
        self._queue.changed = changed

    # --- the session under way ---

    def begin(self, score: Score, pain_before: int | None = None) -> None:
        """Begin a new session of `score`; `pain_before` is 0 to 10, or None without an answer."""
        from uuid import uuid4  # noqa: PLC0415 - the standard library's, which Today does not need

        self._clock = SessionClock(legal(self._now()), self._boottime)
        session = Session(
            id=str(uuid4()),
            started_at=self._clock.now(),
            zone=self._zone(),
            routine=score.routine,
            first=score.first,
            sets=writer.sets_to_do(score),
            pain_before=pain_before,
        )
        self._record(Remembered(Record(session), score, 0))

    def continue_session(self, session_id: str, score: Score, at_ms: int) -> None:
        """Continue a session of `score` that was cut off or stopped at `at_ms`.

        The time since then is recorded as a pause: by the monotonic clock after a stop, by the wall clock
        where the program was started again.
        """
        record = self._find(session_id)
        cut_off = end_of(record, at_ms, self._now())
        if session_id != self.id:
            self._clock = SessionClock(max(self._now(), cut_off), self._boottime)
        pause = Pause(at_ms, length_ms(cut_off, self._clock.now()))
        session = replace(
            record.session, pauses=(*record.session.pauses, pause), ended_at=None, stop_reason=None
        )
        self._record(Remembered(record._replace(session=session), score, at_ms))

    def add_rep(self, done: RepDone) -> None:
        """Record a repetition, and the position after it, from which the session can be continued."""
        position_ms, at = self._rep_ends[done.set, done.leg, done.rep], self._clock.now()
        current = self._current()
        changed = Remembered(with_rep(current.record, TimedRep(done, at)), current.score, position_ms)

        def write(connection: sqlite3.Connection, _reader: Reader, no: int) -> None:
            writer.add_rep(connection, no, done, at)
            writer.mark_position(connection, no, position_ms)

        number = self._put(changed, write, is_rep=True)
        self._queue.wait_for(number, COMMIT_S)

    def add_rest(self, done: RestDone) -> None:
        """Record how long the rest after a set was."""
        current = self._current()
        self._put(
            current._replace(record=with_rest(current.record, done)),
            lambda connection, _reader, no: writer.add_rest(connection, no, done),
        )

    def pause(self, at_ms: int) -> None:
        """Record the position, and note when the pause began."""
        self._pause = _OpenPause(at_ms, self._clock.now())
        self.mark_position(at_ms)

    def extend_pause(self, ms: int) -> None:
        """Move the beginning of the pause back by `ms`: the computer slept before it was noticed."""
        if self._pause is not None:
            self._pause = self._pause._replace(since=self._pause.since - ms * MILLISECOND)

    def resume(self) -> None:
        """Record the pause, which is over."""
        if self._pause is None:
            return
        at_ms, since = self._pause
        self._pause = None
        pause = Pause(at_ms, length_ms(since, self._clock.now()))
        current = self._current()
        session = replace(current.record.session, pauses=(*current.record.session.pauses, pause))
        self._put(
            current._replace(record=current.record._replace(session=session)),
            lambda connection, _reader, no: writer.add_pause(connection, no, pause),
        )

    def mark_position(self, at_ms: int) -> None:
        """Record the position from which the session can be continued."""
        self._put(
            self._current()._replace(position_ms=at_ms),
            lambda connection, _reader, no: writer.mark_position(connection, no, at_ms),
        )

    def end(self, ended: Ended) -> None:
        """Record the end of the session."""
        self.resume()
        self.mark_position(ended.at_ms)
        number = self._end(self.id, self._current(), self._clock.now(), ended.reason)
        self._queue.wait_for(number, COMMIT_S)

    def leave(self) -> None:
        """Let the session that ended be one like all others: it stays in the diary that it was done in."""
        if self.id and self.session().ended_at is not None:
            self._queue.set_under_way("")

    # --- during and after a session ---

    def session(self, session_id: str | None = None) -> Session:
        """Return a session with what is not in the diary yet; without an id the recorded one."""
        return self._find(session_id or self.id).session

    def record(self, session_id: str) -> Record:
        """Return a session as `session` does, with its repetitions and changes."""
        return self._find(session_id)

    def confirm(self, set_: int, leg: Leg, confirmed: int, *, session_id: str | None = None) -> None:
        """Record how many repetitions of a set really happened. Raises `Problem` for a wrong number."""
        found, at = self._remembered(session_id or self.id), self._diary.now()
        self._put(
            found._replace(record=corrections.with_confirmed(found.record, (set_, leg), confirmed, at)),
            lambda connection, _reader, no: corrections.confirm(connection, no, (set_, leg), confirmed, at),
        )

    def describe(self, *, session_id: str | None = None, **feedback: Unpack[Feedback]) -> None:
        """Record how a session felt: the named fields. Raises `Problem` for a wrong number."""
        found, at = self._remembered(session_id or self.id), self._diary.now()
        self._put(
            found._replace(record=corrections.with_feedback(found.record, feedback, at)),
            lambda connection, _reader, no: corrections.describe(connection, no, feedback, at),
        )

    # --- sessions that were cut off ---

    def unfinished(self) -> list[tuple[Session, Score, int]]:
        """Return sessions that never ended, each with its score and the last position in it, in ms."""
        memory = self._queue.memory()
        stored = self._diary.unfinished() if self._queue.is_written(self._ends_cut_off) else []
        found = [one for one in stored if one[0].id not in memory]
        found += [
            (each.record.session, each.score, each.position_ms or 0)
            for each in memory.values()
            if each is not None and each.score is not None and each.record.session.ended_at is None
        ]
        return sorted(found, key=lambda one: (one[0].started_at, one[0].id))

    def end_unfinished(self) -> None:
        """End each session that was cut off, at that time; discard those without a repetition."""
        for each in self._queue.memory().values():
            if each is None or each.score is None or each.record.session.ended_at is not None:
                continue
            session = each.record.session
            if each.record.reps:
                now = max(self._clock.now(), session.started_at)
                cut_off = end_of(each.record, each.position_ms or 0, now)
                self._end(session.id, each, cut_off, StopReason.INTERRUPTED)
            else:
                self._queue.put(Fact(session.id), None)
        self._queue.set_under_way("")
        now = self._now()
        self._ends_cut_off = self._queue.put(
            Fact("", lambda connection, reader, _no: self._end_stored(connection, reader, now))
        )

    def _end_stored(self, connection: sqlite3.Connection, reader: Reader, now: datetime) -> None:
        """End what `end_unfinished` ends, of what is in the diary only; on the thread that writes."""
        memory = self._queue.memory()
        for session, _, position_ms in reader.unfinished():
            no = reader.number(session.id)
            if session.id in memory:
                continue
            if any(done.paced for done in session.sets):
                cut_off = end_of(reader.record(no), position_ms, now)
                writer.end(connection, no, min(cut_off, now), StopReason.INTERRUPTED)
            else:
                writer.discard(connection, no)

    def discard_unfinished(self, session_id: str) -> None:
        """Discard a session that was cut off."""
        if session_id == self.id:
            self._queue.set_under_way("")
        self._queue.put(Fact(session_id), None)

    def last_first_leg(self) -> Leg | None:
        """Return the leg that led the last session which ended or had a repetition; None without one."""
        last = self._queue.memory().get(self.id)
        if last is not None and (last.record.reps or last.record.session.ended_at is not None):
            return last.record.session.first
        return self._diary.last_first_leg()

    # --- what is not in the diary yet ---

    @property
    def unsaved(self) -> Unsaved:
        """What is not in the diary yet, and why, if it was refused."""
        return self._queue.unsaved

    def catch_up(self) -> None:
        """Wait a moment for the thread that writes, before the diary is read; not after a refusal."""
        self._is_behind = not self._queue.wait_for_all(CATCH_UP_S)

    def has_caught_up(self) -> bool:
        """Whether something is in the diary now that `catch_up` did not wait for; True once."""
        if not self._is_behind or self.unsaved.anything:
            return False
        self._is_behind = False
        return True

    def sessions(self, first: date) -> list[Session]:
        """Return the sessions since the day `first`, with what is not in the diary yet."""
        found = {session.id: session for session in self._diary.sessions(first)}
        for session_id, remembered in self._queue.memory().items():
            if remembered is None:
                found.pop(session_id, None)
            elif session_id in found or remembered.record.session.local_start.date() >= first:
                found[session_id] = remembered.record.session
        shown = [session for session in found.values() if not self.changes.is_hidden(session.id)]
        return sorted(shown, key=lambda session: (session.started_at, session.id))

    def is_done_on(self, day: date) -> bool:
        """Whether a session was done on this day, or stopped for pain: then nothing reminds of one."""
        return is_done_on(self.sessions(day), day)

    def wait_until_saved(self, most_s: float = CLOSE_S) -> bool:
        """Try to save now; wait until everything is on the disk, or was refused once more. Return which."""
        self._check_file()
        return self._queue.wait_until_saved(most_s)

    def unsaved_records(self) -> list[Record]:
        """Return what an export holds of the sessions that are not in the diary: each of them has an end."""
        return [_closed(each) for each in self._queue.unsaved_sessions()]

    def close(self) -> None:
        """Save what is unsaved, and end the thread."""
        self._check_file()
        self._queue.close(CLOSE_S)

    # --- inside ---

    def _record(self, session: Remembered) -> None:
        """Let `session` be the one under way, from now on."""
        self.id = session.record.session.id
        self._pause = None
        score = session.score
        self._rep_ends = {one.key: one.end_ms for one in score.repetitions} if score else {}
        self._queue.set_under_way(self.id)
        self._put(session, None)

    def _current(self) -> Remembered:
        return self._remembered(self.id)

    def _remembered(self, session_id: str) -> Remembered:
        """Return a session from memory, or from the diary if it is not there."""
        found = self._queue.memory().get(session_id)
        return found or Remembered(self._diary.record(session_id))

    def _find(self, session_id: str) -> Record:
        return self._remembered(session_id).record

    def _put(self, session: Remembered, write: Write | None, *, is_rep: bool = False) -> int:
        self._check_file()
        return self._queue.put(Fact(session.record.session.id, write, is_rep), session)

    def _end(self, session_id: str, session: Remembered, at: datetime, reason: StopReason) -> int:
        ended = replace(session.record.session, ended_at=at, stop_reason=reason)
        return self._queue.put(
            Fact(session_id, lambda connection, _reader, no: writer.end(connection, no, at, reason)),
            session._replace(record=session.record._replace(session=ended)),
        )

    def _check_file(self) -> None:
        """Notice on this thread that the file was replaced, where the other thread has not got it open.

        Only a connection that has the old file open can copy what is in it.
        """
        if not self._queue.has_opened or self._queue.unsaved.refused:
            with suppress(Problem):  # the other thread is refused for the same reason, and says so
                self._diary.check_file()


def _closed(session: Remembered) -> Record:
    """Return the record of a session, ended when it was cut off if it has no end: an import needs one."""
    record = session.record
    if record.session.ended_at is not None:
        return record
    last = max((rep.ended_at for rep in record.reps), default=record.session.started_at)
    ended = replace(record.session, ended_at=last, stop_reason=StopReason.INTERRUPTED)
    return record._replace(session=ended)
