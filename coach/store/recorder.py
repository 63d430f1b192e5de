"""Records a session in the diary: every fact of it, during and after, goes through one recorder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, Unpack

from coach.core.session import Pause, StopReason

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.core.performance import Ended
    from coach.core.routine import Leg
    from coach.core.score import Score
    from coach.core.session import RepDone, Session
    from coach.store.corrections import Feedback
    from coach.store.diary import Diary


MILLISECOND = timedelta(milliseconds=1)


def utc_now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


class _OpenPause(NamedTuple):
    """A pause that is not over: the position in the score, in ms, and when it began."""

    at_ms: int
    since: datetime


class SessionRecorder:
    """Records the session under way. When a method returns, its fact is in the diary.

    `now` returns the time in UTC, `zone` the name of the zone we are in. Positions are milliseconds of the
    score. All methods raise `Problem` where the diary cannot be used.
    """

    def __init__(self, diary: Diary, zone: Callable[[], str], now: Callable[[], datetime] = utc_now) -> None:
        self._diary = diary
        self._zone = zone
        self._now = now
        self._pause: _OpenPause | None = None
        self._rep_ends: dict[tuple[int, Leg, int], int] = {}
        self.id = ""
        """The session that is recorded, or was last; empty before the first."""

    # --- the session under way ---

    def begin(self, score: Score, pain_before: int | None = None) -> None:
        """Begin a new session of `score`; `pain_before` is 0 to 10, or None without an answer."""
        session_id = self._diary.begin(score, self._now(), self._zone(), pain_before)
        self._record(session_id, score)

    def continue_session(self, session_id: str, score: Score, at_ms: int) -> None:
        """Continue a session of `score` that was cut off or stopped at `at_ms`.

        The time since then is recorded as a pause.
        """
        length = self._now() - self._end_of(session_id, at_ms)
        self._diary.add_pause(session_id, Pause(at_ms, max(0, length // MILLISECOND)))
        self._diary.reopen(session_id)
        self._diary.mark_position(session_id, at_ms)
        self._record(session_id, score)

    def add_rep(self, done: RepDone) -> None:
        """Record a repetition, and the position after it, from which the session can be continued."""
        position_ms = self._rep_ends[done.set, done.leg, done.rep]
        self._diary.add_rep(self.id, done, self._now(), position_ms)

    def flush(self) -> None:
        """Wait until everything recorded is on the disk, which can take a while."""
        self._diary.flush()

    def pause(self, at_ms: int) -> None:
        """Record the position, and note when the pause began."""
        self._pause = _OpenPause(at_ms, self._now())
        self._diary.mark_position(self.id, at_ms)

    def extend_pause(self, ms: int) -> None:
        """Move the beginning of the pause back by `ms`: the computer slept before it was noticed."""
        if self._pause is not None:
            self._pause = self._pause._replace(since=self._pause.since - ms * MILLISECOND)

    def resume(self) -> None:
        """Record the pause, which is over."""
        if self._pause is not None:
            at_ms, since = self._pause
            self._diary.add_pause(self.id, Pause(at_ms, max(0, (self._now() - since) // MILLISECOND)))
            self._pause = None

    def mark_position(self, at_ms: int) -> None:
        """Record the position from which the session can be continued."""
        self._diary.mark_position(self.id, at_ms)

    def end(self, ended: Ended) -> None:
        """Record the end of the session."""
        self.resume()
        self._diary.mark_position(self.id, ended.at_ms)
        self._diary.end(self.id, self._now(), ended.reason)

    # --- afterwards ---

    def session(self) -> Session:
        """Return the session as it is in the diary now."""
        return self._diary.session(self.id)

    def confirm(self, set_: int, leg: Leg, confirmed: int) -> None:
        """Record how many repetitions of a set really happened."""
        self._diary.confirm(self.id, set_, leg, confirmed)

    def describe(self, **feedback: Unpack[Feedback]) -> None:
        """Record how the session felt: the named fields."""
        self._diary.describe(self.id, **feedback)

    # --- sessions that were cut off ---

    def end_unfinished(self) -> None:
        """End each session that was cut off, at that time; discard those without a repetition."""
        for session, _, position_ms in self._diary.unfinished():
            if not any(done.paced for done in session.sets):
                self._diary.discard(session.id)
                continue
            cut_off = self._end_of(session.id, position_ms)
            self._diary.end(session.id, min(cut_off, self._now()), StopReason.INTERRUPTED)

    def discard_unfinished(self) -> None:
        """Discard the newest session that was cut off."""
        for session, _, _ in self._diary.unfinished()[-1:]:
            self._diary.discard(session.id)

    def _record(self, session_id: str, score: Score) -> None:
        self.id = session_id
        self._pause = None
        self._rep_ends = {repetition.key: repetition.end_ms for repetition in score.repetitions}

    def _end_of(self, session_id: str, at_ms: int) -> datetime:
        """Return when a session ended, or when it was cut off at the position `at_ms`.

        The position and the pauses before it give the time, unless somebody skipped: then it is the end of
        the last repetition.
        """
        session, reps, _ = self._diary.record(session_id)
        if session.ended_at is not None:
            return session.ended_at
        passed_ms = at_ms + sum(pause.length_ms for pause in session.pauses)
        calculated = session.started_at + passed_ms * MILLISECOND
        last = reps[-1].ended_at if reps else session.started_at
        return calculated if last <= calculated <= self._now() else last
