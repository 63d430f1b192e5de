"""The clocks of this system, and the heartbeat."""

from __future__ import annotations

import sys
import threading
import time
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.base.clocks import boottime_ms, local_now, monotonic_ms, suspended_ms
from coach.base.heartbeat import Heartbeat
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Return what sets TZ; afterwards it is as it was."""
    with monkeypatch.context() as patch:
        yield patch
    if sys.platform != "win32":
        time.tzset()


def test_the_boottime_clock_never_goes_back() -> None:
    before = boottime_ms()
    assert isinstance(before, int)
    assert boottime_ms() >= before


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' clocks begin at other times")
def test_suspended_time_is_what_the_monotonic_clock_lacks() -> None:
    before = boottime_ms() - monotonic_ms()
    assert before - 1 <= suspended_ms()
    assert suspended_ms() >= 0


def test_the_longest_time_without_a_beat_is_returned_once() -> None:
    clock = FakeClock()
    heart = Heartbeat(clock)
    heart.beat()
    heart.take_longest_ms()
    clock.step(500)
    heart.beat()
    clock.step(6000)
    heart.beat()
    clock.step(400)
    assert heart.take_longest_ms() == 6000
    assert heart.take_longest_ms() == 400


def test_a_time_without_a_beat_counts_before_it_ends() -> None:
    clock = FakeClock()
    heart = Heartbeat(clock)
    heart.beat()
    heart.take_longest_ms()
    clock.step(7000)
    assert heart.take_longest_ms() == 7000


def test_the_heart_beats_until_it_is_stopped() -> None:
    beats: list[int] = []
    beaten = threading.Event()

    def now_ms() -> int:
        beats.append(1)
        if len(beats) > 2:
            beaten.set()
        return 0

    heart = Heartbeat(now_ms)
    heart.start()
    heart.start()
    assert beaten.wait(30)
    (thread,) = [thread for thread in threading.enumerate() if thread.name == "heartbeat"]
    heart.stop()
    heart.stop()
    thread.join(30)
    assert not thread.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no TZ that Python reads again")
def test_a_zone_a_day_away_counts_as_utc(zone: pytest.MonkeyPatch) -> None:
    zone.setenv("TZ", "<far>-3")
    assert local_now().utcoffset() == timedelta(hours=3)
    zone.setenv("TZ", "<far>-24")
    assert local_now().tzinfo is UTC
