"""The watchdog of a stream, tick by tick, without any device."""

from __future__ import annotations

import pytest

from coach.sound.output_state import RETRIES_MS, Closed, Lost, Opening, Playing, State, after_failure, tries
from coach.sound.watchdog import DEAD_TICKS, STUCK_TICKS, Verdict, Watchdog

FINE, STUCK, DEAD, STARVED = Verdict.FINE, Verdict.STUCK, Verdict.DEAD, Verdict.STARVED
PLAYING, OPENING = True, False


@pytest.mark.parametrize(
    ("playing", "positions", "verdicts"),
    [
        (PLAYING, [10, 20, 30], [FINE] * 3),
        (PLAYING, [10] * (STUCK_TICKS + 1), [FINE] * STUCK_TICKS + [STUCK]),
        (PLAYING, [10, 10, 10, 11, 11], [FINE] * 5),
        (OPENING, [0] * DEAD_TICKS, [FINE] * DEAD_TICKS),
        (OPENING, [0] * (DEAD_TICKS + 1), [FINE] * DEAD_TICKS + [DEAD]),
        (OPENING, [0] * DEAD_TICKS + [5], [FINE] * (DEAD_TICKS + 1)),
    ],
)
def test_a_stream_that_stands_still_is_stuck_or_dead(
    playing: bool,  # noqa: FBT001 - a column of the table
    positions: list[int],
    verdicts: list[Verdict],
) -> None:
    watchdog = Watchdog()
    watchdog.watch_new_stream()
    found = [watchdog.tick(at, playing=playing, failed=False, starved=False) for at in positions]
    assert found == verdicts


def test_a_failed_device_is_dead_at_once() -> None:
    watchdog = Watchdog()
    assert watchdog.check(playing=True, failed=True, starved=True) is DEAD
    assert watchdog.tick(5, playing=False, failed=True, starved=False) is DEAD


def test_starving_is_reported_once_until_forgiven() -> None:
    watchdog = Watchdog()
    found = [watchdog.tick(at, playing=True, failed=False, starved=True) for at in (1, 2)]
    watchdog.watch_new_stream()
    found.append(watchdog.tick(3, playing=True, failed=False, starved=True))
    watchdog.forgive()
    found.append(watchdog.check(playing=False, failed=False, starved=True))
    found.append(watchdog.tick(4, playing=True, failed=False, starved=True))
    assert found == [STARVED, FINE, FINE, FINE, STARVED]


def test_a_new_stream_gets_its_whole_time() -> None:
    watchdog = Watchdog()
    for _tick in range(STUCK_TICKS):
        watchdog.tick(0, playing=True, failed=False, starved=False)
    watchdog.watch_new_stream()
    assert watchdog.tick(0, playing=True, failed=False, starved=False) is FINE


@pytest.mark.parametrize(
    ("state", "lost", "wait_ms", "message"),
    [
        (Playing(), Lost(1), 300, False),
        (Closed(), Lost(1), 300, False),
        (Opening(), Lost(1), 300, False),
        (Opening(1), Lost(2), 3000, True),
        (Lost(2), Lost(3), 10_000, True),
        (Opening(3), Lost(4), 60_000, True),
        (Opening(99), Lost(100), 60_000, True),
    ],
)
def test_each_failure_in_a_row_waits_longer(
    state: State,
    lost: Lost,
    wait_ms: int,
    message: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert after_failure(state) == lost
    assert lost.retry_ms == wait_ms
    assert lost.is_worth_a_message is message
    assert tries(lost) == lost.tries
    assert wait_ms in RETRIES_MS
