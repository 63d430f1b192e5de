"""Which of the latencies that a sound server reports are believed."""

from __future__ import annotations

import pytest

from coach.sound.latency import DEFAULT_MS, RECENT, LatencyEstimate


@pytest.mark.parametrize(
    ("readings", "believed", "most"),
    [
        ([38, 31, 35], [38, 31, 35], 38),
        ([140, 70, 0, 140], [140, 70, 0, 140], 140),  # a sink that takes large blocks
        ([0, 0, 0], [DEFAULT_MS] * 3, DEFAULT_MS),  # PipeWire has said so of every stream
        ([1500, 1490], [DEFAULT_MS] * 2, DEFAULT_MS),  # an idle null sink
        ([-5, 30], [DEFAULT_MS, 30], 30),
        ([180, *[30] * RECENT], [180, *[30] * RECENT], 30),  # another output
        ([], [], DEFAULT_MS),
    ],
)
def test_only_plausible_latencies_are_believed(
    readings: list[float], believed: list[float], most: float
) -> None:
    latency = LatencyEstimate()
    assert [latency.read(ms) for ms in readings] == believed
    assert latency.most_ms == most
