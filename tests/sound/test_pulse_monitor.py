"""What a sound server is believed to say of its latency; a real one is asked in the tests of the speaker."""

from __future__ import annotations

import pytest

from coach.sound import pulse_monitor as module
from coach.sound.pulse_monitor import STEADY, PulseMonitor


def told(*readings: float) -> float | None:
    server = PulseMonitor()
    for ms in readings:
        server.read(ms)
    return server.latency_ms


def test_steady_readings_are_believed_and_the_least_of_them_counts() -> None:
    assert told(38, 31, 35, 38) is None
    assert told(38, 31, 35, 38, 39) == 31


@pytest.mark.parametrize(
    "readings",
    [
        (0, 0, 0, 0, 0),  # PipeWire says so of every stream
        (1500, 1490, 1480, 1495, 1500),  # no loudspeaker is so far away
        (500, 400, 300, 200, 100),  # a null sink that wakes up
    ],
)
def test_what_cannot_be_is_not_believed(readings: tuple[float, ...]) -> None:
    assert told(*readings) is None


def test_a_latency_that_changes_is_followed_once_it_is_steady_again() -> None:
    assert told(*[30] * STEADY, 180, 180) == 30
    assert told(*[30] * STEADY, *[180] * STEADY) == 180


def test_of_another_stream_nothing_is_known() -> None:
    server = PulseMonitor()
    for _reading in range(STEADY):
        server.read(30)
    server.forget()
    assert server.latency_ms is None
    server.read(30)
    assert server.latency_ms is None


def test_without_the_library_and_without_a_server_nothing_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    server = PulseMonitor()
    for _question in range(3):
        server.ask()
        server.listen()
    assert (server.latency_ms, server.output, server.outputs) == (None, "", {})
    server.close()
    monkeypatch.setattr(module, "_library", lambda: None)
    server = PulseMonitor()
    server.ask()
    server.listen()
    server.close()
    assert (server.latency_ms, server.output, server.outputs) == (None, "", {})
