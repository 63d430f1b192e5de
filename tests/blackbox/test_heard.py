"""What the real program plays, recorded at the output: the tones of the score, exact to the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from coach.sound.tones import ToneKind, samples
from tests.blackbox.person import score_of
from tests.blackbox.strain import Strain
from tests.helpers.pulse import RATE, locate, onsets

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.blackbox.person import Person
    from tests.helpers.pulse import Pulse

OPEN_MS = 1000
"""Within this many milliseconds of Start the output is open; a cue before that may not be heard."""


def test_every_transition_is_heard_exactly_when_it_is_due(person: Person, pulse: Pulse, short: Path) -> None:
    cues = [cue for cue in score_of(person.data, str(short))["cues"] if cue["at_ms"] >= OPEN_MS]
    expected = _laid_out(cues)

    person.env = {"PULSE_SERVER": pulse.env["PULSE_SERVER"]}
    person.opens_first_time("--routine", str(short))
    strain = Strain()
    with pulse.record() as recording:
        person.presses("Start")
        person.finds("Finish")
        enough = len(recording.samples) + 2 * RATE
        person.reader.wait(lambda: len(recording.samples) > enough or None, "the last tone to end")
    person.presses("Finish")
    person.finds("Start")
    person.leaves()

    heard = recording.samples
    due = np.array(sorted({cue["at_ms"] for cue in cues}))
    begun = np.array(onsets(heard)) * 1000 / RATE
    late = begun - begun[0] - due + due[0] if len(begun) == len(due) else begun
    start = locate(heard, expected)
    played = heard[start : start + len(expected)].astype(float)
    gain = float(played @ expected) / float(expected.astype(float) @ expected)
    assert gain > 0.05
    off = np.abs(played - gain * expected).max()
    if off > 2 and strain.hard:
        pytest.skip(f"the machine was too busy for sound ({strain.share:.0%}); late by ms: {late.round(1)}")
    assert off <= 2, f"in steps of 16 bits, over the whole session; onsets are late by ms: {late.round(1)}"
    assert len(begun) == len(due), "nothing else was played"


def _laid_out(cues: list[dict[str, Any]]) -> NDArray[np.int16]:
    """Lay every cue's tone at the exact sample of its instant; the first cue is sample 0."""
    tones = [np.frombuffer(samples(ToneKind(cue["kind"]), RATE), dtype=np.int16) for cue in cues]
    begins = [(cue["at_ms"] - cues[0]["at_ms"]) * RATE // 1000 for cue in cues]
    sound = np.zeros(begins[-1] + len(tones[-1]), dtype=np.int16)
    for begin, tone in zip(begins, tones, strict=True):
        sound[begin : begin + len(tone)] += tone
    return sound
