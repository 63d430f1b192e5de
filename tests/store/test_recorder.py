"""Pauses of a session, also those for which nobody pressed a key, and lengths while clocks are set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.bounds import LENGTH_MS
from coach.core.facts import Ended
from coach.core.figures import volume
from coach.core.routine import Leg
from coach.core.session import Pause, RestDone, StopReason
from coach.store.diary import Diary
from coach.store.recorder import SessionRecorder
from tests.helpers.diaries import EVENING, OLD, PAIR, import_sessions, rep_done

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Watch:
    """The two clocks of a computer: `go` lets time pass on both, `set_wall` sets the one on the wall."""

    def __init__(self) -> None:
        self.wall = EVENING
        self.boottime_ms = 5_000_000

    def __call__(self) -> datetime:
        """Return the time of day."""
        return self.wall

    def boottime(self) -> int:
        """Return the monotonic clock, in milliseconds."""
        return self.boottime_ms

    def go(self, ms: int) -> None:
        """Let so many milliseconds pass."""
        self.wall += timedelta(milliseconds=ms)
        self.boottime_ms += ms

    def set_wall(self, change: timedelta) -> None:
        """Set the clock on the wall forward, or back."""
        self.wall += change


FIRST_END_MS = PAIR.repetitions[0].end_ms
HOUR_MS = 3_600_000


@pytest.fixture
def watch() -> Watch:
    """Return clocks that the test sets."""
    return Watch()


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    """Return an empty, open diary."""
    with Diary.open(tmp_path / "diary.db") as opened:
        yield opened


@pytest.fixture
def recorder(diary: Diary, watch: Watch) -> Iterator[SessionRecorder]:
    """Return the recorder of a session that is one second after its first repetition."""
    made = SessionRecorder(diary, lambda: "UTC", watch, watch.boottime)
    made.begin(PAIR)
    watch.go(FIRST_END_MS)
    made.add_rep(rep_done(PAIR, 0))
    watch.go(1000)
    made.mark_position(FIRST_END_MS + 1000)
    yield made
    made.close()


def started_again(recorder: SessionRecorder, diary: Diary, watch: Watch) -> SessionRecorder:
    """Return the recorder of a program that was started again after the other one ended."""
    recorder.close()
    return SessionRecorder(diary, lambda: "UTC", watch, watch.boottime)


def test_the_time_until_a_session_is_continued_is_a_pause(
    recorder: SessionRecorder, diary: Diary, watch: Watch
) -> None:
    again = started_again(recorder, diary, watch)
    watch.go(12 * HOUR_MS)
    again.continue_session(recorder.id, PAIR, FIRST_END_MS + 1000)
    assert again.session().pauses == (Pause(FIRST_END_MS + 1000, 12 * HOUR_MS),)
    again.end_unfinished()
    assert again.wait_until_saved()
    assert diary.session(recorder.id).ended_at == watch.wall  # cut off again, at once
    again.close()


def test_the_pause_after_a_stop_begins_at_the_stop(recorder: SessionRecorder, watch: Watch) -> None:
    watch.go(500)
    recorder.end(Ended(FIRST_END_MS + 1500, StopReason.STOPPED))
    watch.go(30_000)
    recorder.continue_session(recorder.id, PAIR, FIRST_END_MS + 1500)
    assert recorder.session().pauses == (Pause(FIRST_END_MS + 1500, 30_000),)


@pytest.mark.parametrize("skipped_to", [0, PAIR.length_ms])
def test_the_pause_after_a_skip_begins_at_the_last_repetition(
    recorder: SessionRecorder, watch: Watch, skipped_to: int
) -> None:
    watch.go(4000)
    recorder.continue_session(recorder.id, PAIR, skipped_to)
    assert recorder.session().pauses == (Pause(skipped_to, 5000),)


def test_sleep_of_the_computer_counts_as_pause(recorder: SessionRecorder, watch: Watch) -> None:
    watch.go(HOUR_MS)
    recorder.pause(FIRST_END_MS + 1000)
    recorder.extend_pause(HOUR_MS)
    watch.go(7000)
    recorder.resume()
    assert recorder.session().pauses == (Pause(FIRST_END_MS + 1000, HOUR_MS + 7000),)
    recorder.extend_pause(HOUR_MS)  # without a pause it changes nothing
    assert len(recorder.session().pauses) == 1


def test_only_the_named_unfinished_session_is_discarded(recorder: SessionRecorder, watch: Watch) -> None:
    first = recorder.id
    watch.go(HOUR_MS)
    recorder.begin(PAIR)
    recorder.discard_unfinished(recorder.id)
    assert [session.id for session, _, _ in recorder.unfinished()] == [first]
    recorder.continue_session(first, PAIR, FIRST_END_MS)
    assert recorder.session().id == first


def test_feedback_and_counts_go_to_the_recorded_session(recorder: SessionRecorder) -> None:
    recorder.end(Ended(FIRST_END_MS, StopReason.STOPPED))
    recorder.confirm(1, Leg.LEFT, 2)
    recorder.describe(effort=7, notes="by the window")
    session = recorder.session()
    assert (session.sets[0].confirmed, session.effort, session.notes) == (2, 7, "by the window")


def test_memory_and_diary_hold_the_same(recorder: SessionRecorder, diary: Diary, watch: Watch) -> None:
    recorder.confirm(1, Leg.LEFT, 3)
    watch.go(8000)
    recorder.pause(FIRST_END_MS + 8000)
    watch.go(3000)
    recorder.resume()
    recorder.add_rep(rep_done(PAIR, 1))
    watch.go(1000)
    recorder.add_rep(rep_done(PAIR, 0, extend_ms=5000))  # again, after a step back
    recorder.add_rest(RestDone(1, Leg.LEFT, 4000))
    recorder.add_rest(RestDone(1, Leg.LEFT, 17_000))  # again, after a step back
    watch.go(1000)
    recorder.end(Ended(FIRST_END_MS + 9000, StopReason.PAIN))
    recorder.describe(pain_after=3, notes="a")
    recorder.describe(notes="ab")
    recorder.confirm(1, Leg.LEFT, 1)
    in_memory = recorder.record(recorder.id)
    assert recorder.wait_until_saved()
    in_diary = diary.record(recorder.id)
    assert in_memory.session == in_diary.session
    assert in_memory.reps == in_diary.reps
    assert {change[:3] for change in in_memory.corrections} == {change[:3] for change in in_diary.corrections}
    assert in_diary.session.pauses == (Pause(FIRST_END_MS + 8000, 3000),)
    assert [done.rest_ms for done in in_diary.session.sets] == [17_000, None, None, None]


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        (lambda recorder: recorder.confirm(1, Leg.LEFT, 100), "confirmed"),
        (lambda recorder: recorder.confirm(9, Leg.RIGHT, 1), "The session has no set 9 for the right leg."),
        (lambda recorder: recorder.describe(effort=11), "effort"),
    ],
)
def test_a_value_that_no_diary_can_hold_is_refused(
    recorder: SessionRecorder, wrong: Callable[[SessionRecorder], None], line: str
) -> None:
    before = recorder.session()
    with pytest.raises(Problem, match=line):
        wrong(recorder)
    assert recorder.session() == before
    assert recorder.wait_until_saved()


# --- clocks that are set -----------------------------------------------------------------------------

CHANGES = (timedelta(hours=-3), timedelta(hours=-20), timedelta(days=1), timedelta(hours=6))
"""Back, back past midnight, forward a day, forward past midnight: it is half past six in the evening."""


@pytest.mark.parametrize("change", CHANGES)
def test_a_clock_set_in_a_session_changes_no_length(
    recorder: SessionRecorder, watch: Watch, change: timedelta
) -> None:
    watch.set_wall(change)
    watch.go(9000)
    recorder.add_rep(rep_done(PAIR, 1))
    watch.go(2000)
    recorder.end(Ended(FIRST_END_MS + 12_000, StopReason.STOPPED))
    session, reps, _ = recorder.record(recorder.id)
    assert session.ended_at == session.started_at + timedelta(milliseconds=FIRST_END_MS + 12_000)
    assert [rep.ended_at - session.started_at for rep in reps] == [
        timedelta(milliseconds=FIRST_END_MS),
        timedelta(milliseconds=FIRST_END_MS + 10_000),
    ]
    assert session.started_at == EVENING


@pytest.mark.parametrize("change", CHANGES)
def test_a_clock_set_in_a_pause_changes_no_length(
    recorder: SessionRecorder, watch: Watch, change: timedelta
) -> None:
    recorder.pause(FIRST_END_MS + 1000)
    watch.set_wall(change)
    watch.go(4000)
    recorder.resume()
    assert recorder.session().pauses == (Pause(FIRST_END_MS + 1000, 4000),)
    recorder.end(Ended(FIRST_END_MS + 1000, StopReason.PAIN))
    watch.set_wall(change)
    watch.go(6000)
    recorder.continue_session(recorder.id, PAIR, FIRST_END_MS + 1000)  # the stop was a mistake
    assert recorder.session().pauses[1] == Pause(FIRST_END_MS + 1000, 6000)


def test_a_session_continued_before_it_began_has_no_pause(
    recorder: SessionRecorder, diary: Diary, watch: Watch
) -> None:
    again = started_again(recorder, diary, watch)
    watch.set_wall(timedelta(hours=-3))
    again.continue_session(recorder.id, PAIR, FIRST_END_MS + 1000)
    assert again.session().pauses == (Pause(FIRST_END_MS + 1000, 0),)
    watch.go(5000)
    again.add_rep(rep_done(PAIR, 1))
    watch.go(1000)
    again.end(Ended(FIRST_END_MS + 7000, StopReason.STOPPED))
    session, reps, _ = again.record(recorder.id)
    assert [rep.ended_at for rep in reps] == sorted(rep.ended_at for rep in reps)
    assert session.ended_at is not None
    assert session.started_at < reps[0].ended_at < reps[1].ended_at < session.ended_at
    again.close()


def test_a_session_continued_after_years_can_be_read(
    recorder: SessionRecorder, diary: Diary, watch: Watch
) -> None:
    again = started_again(recorder, diary, watch)
    watch.set_wall(timedelta(days=2000))
    again.continue_session(recorder.id, PAIR, FIRST_END_MS + 1000)
    assert again.wait_until_saved()
    (pause,) = diary.session(recorder.id).pauses
    assert pause.length_ms == LENGTH_MS.high
    again.close()


@pytest.mark.parametrize("year", [1970, 2106])
def test_a_session_by_a_clock_out_of_bounds_can_be_read(diary: Diary, watch: Watch, year: int) -> None:
    recorder = SessionRecorder(
        diary, lambda: "UTC", lambda: datetime(year, 3, 4, 5, 6, tzinfo=UTC), watch.boottime
    )
    recorder.begin(PAIR)
    watch.go(6000)
    recorder.add_rep(rep_done(PAIR, 0))
    recorder.end(Ended(FIRST_END_MS, StopReason.STOPPED))
    assert recorder.wait_until_saved()
    recorder.leave()
    recorder.close()
    (session,) = diary.sessions()
    assert volume(session) == 1
    assert session.ended_at == session.started_at + timedelta(seconds=6)


def test_an_earlier_session_is_corrected_through_the_recorder(
    recorder: SessionRecorder, diary: Diary
) -> None:
    import_sessions(diary, [OLD])
    recorder.describe(session_id=OLD.id, effort=9)
    recorder.confirm(1, Leg.LEFT, 3, session_id=OLD.id)
    assert recorder.session(OLD.id).effort == 9
    assert recorder.wait_until_saved()
    session = diary.session(OLD.id)
    assert (session.effort, session.sets[0].confirmed) == (9, 3)
    assert recorder.session().id != OLD.id
