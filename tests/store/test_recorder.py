"""The pauses that a session was stood in, also those that nobody pressed a key for."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.core.performance import Ended
from coach.core.session import Pause, StopReason
from coach.store.diary import Diary
from coach.store.recorder import SessionRecorder
from tests.helpers.diaries import EVENING, PAIR, rep_done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Watch:
    """A clock on the wall that is set by hand."""

    def __init__(self) -> None:
        self.now = EVENING

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now

    def go(self, ms: int) -> None:
        """Let time pass."""
        self.now += timedelta(milliseconds=ms)


FIRST_END_MS = PAIR.repetitions[0].end_ms
HOUR_MS = 3_600_000


@pytest.fixture
def watch() -> Watch:
    """Give a clock."""
    return Watch()


@pytest.fixture
def recorder(tmp_path: Path, watch: Watch) -> Iterator[SessionRecorder]:
    """Give the journal of a session that has done its first repetition, and stands a second after it."""
    with Diary.open(tmp_path / "diary.db") as diary:
        made = SessionRecorder(diary, lambda: "UTC", watch)
        made.begin(PAIR)
        watch.go(FIRST_END_MS)
        made.add_rep(rep_done(PAIR, 0))
        watch.go(1000)
        made.mark(FIRST_END_MS + 1000)
        yield made


def test_the_night_before_a_session_is_continued_is_a_pause(recorder: SessionRecorder, watch: Watch) -> None:
    watch.go(12 * HOUR_MS)
    recorder.go_on(recorder.id, PAIR, FIRST_END_MS + 1000)
    assert recorder.session().pauses == (Pause(FIRST_END_MS + 1000, 12 * HOUR_MS),)
    recorder.keep_unfinished()
    ended = recorder.session().ended_at
    assert ended == watch.now  # cut off once more, right after


def test_after_a_stop_it_is_reckoned_from_there(recorder: SessionRecorder, watch: Watch) -> None:
    watch.go(500)
    recorder.end(Ended(FIRST_END_MS + 1500, StopReason.STOPPED))
    watch.go(30_000)
    recorder.go_on(recorder.id, PAIR, FIRST_END_MS + 1500)
    assert recorder.session().pauses == (Pause(FIRST_END_MS + 1500, 30_000),)


@pytest.mark.parametrize("skipped_to", [0, PAIR.length_ms])
def test_where_somebody_skipped_it_is_reckoned_from_the_last_repetition(
    recorder: SessionRecorder, watch: Watch, skipped_to: int
) -> None:
    watch.go(4000)
    recorder.go_on(recorder.id, PAIR, skipped_to)
    assert recorder.session().pauses == (Pause(skipped_to, 5000),)


def test_a_sleeping_machine_stood_before_it_knew(recorder: SessionRecorder, watch: Watch) -> None:
    watch.go(HOUR_MS)
    recorder.pause(FIRST_END_MS + 1000)
    recorder.slept(HOUR_MS)
    watch.go(7000)
    recorder.resume()
    assert recorder.session().pauses == (Pause(FIRST_END_MS + 1000, HOUR_MS + 7000),)
    recorder.slept(HOUR_MS)  # with no pause there is nothing to date back
    assert len(recorder.session().pauses) == 1
