"""Writes one session into the diary while it happens."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from coach.core.session import Pause, StopReason

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.core.performance import Ended, RepDone
    from coach.core.score import Score
    from coach.core.session import Session
    from coach.store.diary import Diary


MILLISECOND = timedelta(milliseconds=1)


def utc_now() -> datetime:
    """Return this instant, in UTC."""
    return datetime.now(UTC)


class SessionRecorder:
    """Keeps the session under way: each fact is in the diary when its method returns.

    `now` gives the present instant in UTC, `zone` the name of the zone we are in.
    """

    def __init__(self, diary: Diary, zone: Callable[[], str], now: Callable[[], datetime] = utc_now) -> None:
        self._diary = diary
        self._zone = zone
        self._now = now
        self._paused: tuple[int, datetime] | None = None
        self._score: Score
        self.id = ""
        """The session being written, or the last that was; empty before the first."""

    def begin(self, score: Score, pain_before: int | None = None) -> None:
        """Begin a new session of `score`; `pain_before` is 0 to 10, or None where it was not told."""
        self.id = self._diary.begin(score, self._now(), self._zone(), pain_before)
        self._paused = None
        self._score = score

    def go_on(self, session_id: str, score: Score, at_ms: int) -> None:
        """Go on with a session of `score` that was cut off or stopped, from this position.

        The time since then is kept as a pause.
        """
        stood = self._now() - self._stood_since(session_id, at_ms)
        self._diary.add_pause(session_id, Pause(at_ms, max(0, stood // MILLISECOND)))
        self._diary.reopen(session_id)
        self._diary.mark_position(session_id, at_ms)
        self._paused = None
        self._score = score
        self.id = session_id

    def add_rep(self, done: RepDone) -> None:
        """Commit a repetition, and the position after it: from there a session that is cut off goes on."""
        ends = (r.end_ms for r in self._score.repetitions if r.key == (done.set, done.leg, done.rep))
        self._diary.add_rep(self.id, done, self._now(), next(ends))

    def flush(self) -> None:
        """Wait for the disk to have all that was kept: it is told apart, as it can take a while."""
        self._diary.flush()

    def pause(self, at_ms: int) -> None:
        """Remember where and when we stand still."""
        self._paused = (at_ms, self._now())
        self._diary.mark_position(self.id, at_ms)

    def slept(self, ms: int) -> None:
        """Date the pause back by so many milliseconds: we stood before we knew it."""
        if self._paused is not None:
            at_ms, since = self._paused
            self._paused = (at_ms, since - ms * MILLISECOND)

    def resume(self, _at_ms: int = 0) -> None:
        """Commit the pause that is over."""
        if self._paused is not None:
            at_ms, since = self._paused
            self._diary.add_pause(self.id, Pause(at_ms, max(0, (self._now() - since) // MILLISECOND)))
            self._paused = None

    def mark(self, at_ms: int) -> None:
        """Remember the position, to go on from there."""
        self._diary.mark_position(self.id, at_ms)

    def end(self, ended: Ended) -> Session:
        """End the session, and return it as it was kept."""
        self.resume()
        self._diary.mark_position(self.id, ended.at_ms)
        self._diary.end(self.id, self._now(), ended.reason)
        return self.session()

    def keep_unfinished(self) -> None:
        """Close the sessions that were cut off, each with what was done until then.

        Of one in which nothing was done nothing is kept. When it was cut off is known by its position
        in the score, and by the pauses on the way there.
        """
        for session, _, position_ms in self._diary.unfinished():
            if not any(done.paced for done in session.sets):
                self._diary.discard(session.id)
                continue
            cut_off = self._stood_since(session.id, position_ms)
            self._diary.end(session.id, min(cut_off, self._now()), StopReason.INTERRUPTED)

    def _stood_since(self, session_id: str, at_ms: int) -> datetime:
        """Return when a session came to `at_ms`, where it ended or was cut off.

        Position and pauses tell, save where somebody skipped: then it is when the last repetition ended.
        """
        session, reps, _ = self._diary.record(session_id)
        if session.ended_at is not None:
            return session.ended_at
        passed_ms = at_ms + sum(pause.length_ms for pause in session.pauses)
        reckoned = session.started_at + passed_ms * MILLISECOND
        last = reps[-1].ended_at if reps else session.started_at
        return reckoned if last <= reckoned <= self._now() else last

    def session(self) -> Session:
        """Return the session as the diary has it now."""
        return self._diary.session(self.id)
