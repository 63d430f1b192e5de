"""The playhead: an anchor and a rate; reading it changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.playhead import Playhead

POSITIONS = st.integers(0, 10**8)
READINGS = st.integers(-(10**12), 10**12)


@pytest.mark.parametrize(
    ("playhead", "now", "position"),
    [
        (Playhead(), 123_456, 0),
        (Playhead(500, 1000, 0), 99_999, 500),
        (Playhead(500, 1000, 1), 1000, 500),
        (Playhead(500, 1000, 1), 1001, 501),
        (Playhead(500, 1000, 1), 3_601_000, 3_600_500),
        (Playhead(500, 1000, 1), 999, 500),  # counting in
        (Playhead(500, 1000, 1), -5000, 500),
    ],
)
def test_position_is_anchor_plus_time_since(playhead: Playhead, now: int, position: int) -> None:
    assert playhead.at(now) == position


@given(POSITIONS, READINGS, st.lists(READINGS))
def test_reading_never_runs_backwards(position: int, anchor: int, readings: list[int]) -> None:
    playhead = Playhead(position, anchor, 1)
    first = [playhead.at(now) for now in sorted(readings)]
    assert first == sorted(first)
    assert first == [playhead.at(now) for now in sorted(readings)]
    assert all(at >= position for at in first)


@given(POSITIONS, READINGS, st.integers(0, 10**8), st.integers(0, 10**8))
def test_stopping_in_between_loses_no_time(position: int, now: int, moved: int, stood: int) -> None:
    playhead = Playhead().moved_from(position, now)
    assert playhead.rate == 1
    playhead = playhead.stopped_at(playhead.at(now + moved), now + moved)
    assert playhead.rate == 0
    assert playhead.at(now + moved + stood) == position + moved
    playhead = playhead.moved_from(playhead.at(now + moved + stood), now + moved + stood)
    assert playhead.at(now + moved + stood + moved) == position + 2 * moved
