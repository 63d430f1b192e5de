"""The sound of the real program, recorded at the output: every tone of the score at its exact sample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from coach.core.score import event_named
from coach.sound.tones import samples
from tests.blackbox.person import score_of
from tests.helpers.pulse import RATE, locate, onsets

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.blackbox.person import Person
    from tests.helpers.pulse import Pulse, Recording

STEPS = 2
"""How far a sample may be from the expected one, in steps of 16 bits: scaling by the volume rounds."""

OPEN_MS = 1000
"""The output is open within this many milliseconds of Start; an earlier cue may be missing."""


def test_every_transition_sounds_at_its_exact_sample(person: Person, pulse: Pulse, short: Path) -> None:
    cues = [cue for cue in score_of(person.data, str(short))["cues"] if cue["at_ms"] >= OPEN_MS]
    expected = _expected_samples(cues)

    due = np.array(sorted({cue["at_ms"] for cue in cues}))

    person.env = {"PULSE_SERVER": pulse.env["PULSE_SERVER"]}
    person.opens_first_time("--routine", str(short))
    for _recording in range(3):  # a busy machine may starve the sound server; three times in a row is a fault
        with pulse.record() as recording:
            person.presses("Start")
            person.finds("Finish")
            hears_the_end(person, recording)
        person.presses("Finish")
        person.finds("Start")
        heard = recording.samples
        begun = np.array(onsets(heard)) * 1000 / RATE
        late = begun - begun[0] - due + due[0] if len(begun) == len(due) else begun
        start = locate(heard, expected)
        played = heard[start : start + len(expected)].astype(float)
        gain = float(played @ expected) / float(expected.astype(float) @ expected)
        off = np.abs(played - gain * expected).max()
        if off <= STEPS and len(begun) == len(due):
            break
    person.leaves()
    assert gain > 0.05
    assert off <= STEPS, f"over the whole session; onsets are late by ms: {late.round(1)}"
    assert len(begun) == len(due), "nothing else was played"


def hears_the_end(person: Person, recording: Recording) -> None:
    """Return once two more seconds are recorded: the last tone has ended by then."""
    enough = len(recording.samples) + 2 * RATE
    person.reader.wait(lambda: len(recording.samples) > enough or None, "the last tone to end")


def _expected_samples(cues: list[dict[str, Any]]) -> NDArray[np.int16]:
    """Mix every cue's tone at the exact sample of its instant; the first cue is sample 0."""
    tones = [np.frombuffer(samples(event_named(cue["kind"]), RATE), dtype=np.int16) for cue in cues]
    begins = [(cue["at_ms"] - cues[0]["at_ms"]) * RATE // 1000 for cue in cues]
    sound = np.zeros(begins[-1] + len(tones[-1]), dtype=np.int16)
    for begin, tone in zip(begins, tones, strict=True):
        sound[begin : begin + len(tone)] += tone
    return sound
