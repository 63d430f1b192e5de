"""Tones of the real program, recorded while it is kept busy: exact to the sample."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coach.core.score import SpanKind
from tests.benchmarks.sound import follow
from tests.helpers.pulse import RATE, Pulse

ROOT = Path(__file__).parents[2]
STEP_MS = 500
MINUTES = 0.15
TONES = int(MINUTES * 60_000 / STEP_MS)
CYCLE = (SpanKind.LIFT, SpanKind.FLEX, SpanKind.HOLD, SpanKind.EXTEND)


@pytest.mark.parametrize(
    ("disturbance", "buffer_ms"),
    [
        ("pulled", 100),  # resized and dragged without a pause, and memory collected three times a second
        ("progress", 100),  # Progress opened over it, with a diary of 2,000 sessions
        ("free", 50),
        ("stalled", 250),
    ],
)
def test_a_busy_program_moves_no_tone(pulse: Pulse, disturbance: str, buffer_ms: int) -> None:
    for _recording in range(3):  # a machine that starves the sound server itself is not what is tested here
        with pulse.record() as recording:
            subprocess.run(
                [
                    *(sys.executable, "-m", "tests.benchmarks.sound_players", "ours", str(MINUTES)),
                    *(disturbance, str(buffer_ms), str(STEP_MS), "0"),
                ],
                env=pulse.env | {"QT_QPA_PLATFORM": "offscreen"},
                cwd=ROOT,
                check=True,
                stdout=subprocess.DEVNULL,
                timeout=120,
            )
        step = STEP_MS * RATE // 1000
        found = follow(recording.samples, [CYCLE[n % 4] for n in range(TONES)], step)
        off = [at - found[0] - n * step if at and found[0] else None for n, at in enumerate(found)]
        if off == [0] * TONES:
            break
    assert off == [0] * TONES
