"""The master clock: it follows the stream, and never jumps or runs backwards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sound.master_clock import MasterClock


class Clocks:
    """Both clocks, set by hand."""

    def __init__(self) -> None:
        self.monotonic = 5000
        self.stream: float | None = None

    def monotonic_ms(self) -> int:
        """Return what the test set."""
        return self.monotonic

    def stream_ms(self) -> float | None:
        """Return what the test set."""
        return self.stream


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def master(clocks: Clocks) -> MasterClock:
    return MasterClock(clocks.monotonic_ms)


def test_without_a_stream_it_is_the_monotonic_clock(clocks: Clocks, master: MasterClock) -> None:
    clocks.monotonic += 1234
    assert master.now_ms() == 6234
    assert not master.following
    with pytest.raises(ValueError, match="No stream"):
        master.to_stream_ms(6234)


def test_a_stream_takes_over_without_a_jump(clocks: Clocks, master: MasterClock) -> None:
    clocks.stream = 40.5
    master.follow(clocks.stream_ms)
    assert master.following
    assert master.now_ms() == 5000
    clocks.stream = 1040.5
    clocks.monotonic += 990  # the device's crystal is 1 % off: it is the master all the same
    assert master.now_ms() == 6000
    assert master.to_stream_ms(7000) == pytest.approx(2040.5)


def test_losing_the_stream_makes_no_jump(clocks: Clocks, master: MasterClock) -> None:
    clocks.stream = 0.0
    master.follow(clocks.stream_ms)
    clocks.stream, clocks.monotonic = 3000.0, 8010
    assert master.now_ms() == 8000
    clocks.stream, clocks.monotonic = None, 8110
    assert master.now_ms() == 8100
    assert not master.following
    clocks.stream, clocks.monotonic = 7.0, 8210
    assert master.now_ms() == 8200
    assert master.following


def test_a_stream_that_starts_again_is_a_new_stream(clocks: Clocks, master: MasterClock) -> None:
    clocks.stream = 60_000.0
    master.follow(clocks.stream_ms)
    clocks.stream, clocks.monotonic = 12.0, 5800
    assert master.now_ms() == 5800
    clocks.stream, clocks.monotonic = 512.0, 6300
    assert master.now_ms() == 6300


def test_a_stopped_stream_stops_the_clock(clocks: Clocks, master: MasterClock) -> None:
    clocks.stream = 100.0
    master.follow(clocks.stream_ms)
    clocks.monotonic += 300
    assert master.now_ms() == 5000


def test_unfollow_continues_without_a_jump(clocks: Clocks, master: MasterClock) -> None:
    clocks.stream = 0.0
    master.follow(clocks.stream_ms)
    clocks.stream, clocks.monotonic = 400.0, 5390
    master.unfollow()
    assert master.now_ms() == 5400
    assert not master.following


@given(
    st.lists(
        st.tuples(
            st.integers(0, 3000),
            st.one_of(st.none(), st.floats(-40, 40), st.just("restart")),
        ),
        max_size=40,
    )
)
def test_it_never_runs_backwards_and_never_jumps(steps: list[tuple[int, float | str | None]]) -> None:
    clocks = Clocks()
    master = MasterClock(clocks.monotonic_ms)
    master.follow(clocks.stream_ms)
    before = master.now_ms()
    for passed, change in steps:
        clocks.monotonic += passed
        if change is None:
            clocks.stream = None
        elif isinstance(change, str) or clocks.stream is None:
            clocks.stream = 0.0
        else:
            clocks.stream += passed + change
        now = master.now_ms()
        assert now >= before
        # However the masters change hands, what passed is what passed, give or take the jitter.
        assert now - before <= passed + 41 + 100
        before = now
