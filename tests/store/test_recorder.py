"""Pauses of a session, also those for which nobody pressed a key."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.core.performance import Ended
from coach.core.routine import Leg
from coach.core.session import Pause, StopReason
from coach.store.diary import Diary
from coach.store.recorder import SessionRecorder
from tests.helpers.diaries import EVENING, PAIR, rep_done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Watch:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = EVENING

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def go(self, ms: int) -> None:
        """Let so many milliseconds pass."""
        self.now += timedelta(milliseconds=ms)


FIRST_END_MS = PAIR.repetitions[0].end_ms
HOUR_MS = 3_600_000


@pytest.fixture
def watch() -> Watch:
    """Return a clock that the test sets."""
    return Watch()


@pytest.fixture
def recorder(tmp_path: Path, watch: Watch) -> Iterator[SessionRecorder]:
    """Return the recorder of a session that is one second after its first repetition."""
    with Diary.open(tmp_path / "diary.db") as diary:
        made = SessionRecorder(diary, lambda: "UTC", watch)
        made.begin(PAIR)
        watch.go(FIRST_END_MS)
        made.add_rep(rep_done(PAIR, 0))
        watch.go(1000)
        made.mark_position(FIRST_END_MS + 1000)
        yield made


def test_the_time_until_a_session_is_continued_is_a_pause(recorder: SessionRecorder, watch: Watch) -> None:
    watch.go(12 * HOUR_MS)
    recorder.continue_session(recorder.id, PAIR, FIRST_END_MS + 1000)
    assert recorder.session().pauses == (Pause(FIRST_END_MS + 1000, 12 * HOUR_MS),)
    recorder.end_unfinished()
    ended = recorder.session().ended_at
    assert ended == watch.now  # cut off again, at once


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


def test_only_the_newest_unfinished_session_is_discarded(recorder: SessionRecorder, watch: Watch) -> None:
    first = recorder.id
    watch.go(HOUR_MS)
    recorder.begin(PAIR)
    recorder.discard_unfinished()
    recorder.continue_session(first, PAIR, FIRST_END_MS)
    assert recorder.session().id == first


def test_feedback_and_counts_go_to_the_recorded_session(recorder: SessionRecorder) -> None:
    recorder.end(Ended(FIRST_END_MS, StopReason.STOPPED))
    recorder.confirm(1, Leg.LEFT, 2)
    recorder.describe(effort=7, notes="by the window")
    session = recorder.session()
    assert (session.sets[0].confirmed, session.effort, session.notes) == (2, 7, "by the window")
