"""Plausible latencies of a sound server; the tests of the speaker ask a real one."""

from __future__ import annotations

import pytest

from coach.sound import pulse_monitor as module
from coach.sound.pulse_monitor import STEADY, PulseMonitor


def told(*readings: float) -> float | None:
    server = PulseMonitor()
    for ms in readings:
        server.read(ms)
    return server.latency_ms


def test_the_least_of_steady_readings_is_the_latency() -> None:
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
def test_implausible_latencies_are_ignored(readings: tuple[float, ...]) -> None:
    assert told(*readings) is None


def test_a_new_latency_counts_once_it_is_steady() -> None:
    assert told(*[30] * STEADY, 180, 180) == 30
    assert told(*[30] * STEADY, *[180] * STEADY) == 180


def test_a_new_stream_has_no_latency_yet() -> None:
    server = PulseMonitor()
    for _reading in range(STEADY):
        server.read(30)
    server.forget()
    assert server.latency_ms is None
    server.read(30)
    assert server.latency_ms is None


def test_without_library_or_server_nothing_is_known(
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
