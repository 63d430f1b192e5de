"""The sound server is killed in mid-session and started again, while it is recorded.

The session goes on, and the tones come back, each at its exact sample.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import numpy as np

from coach.core.score import event_named
from coach.sound.tones import samples
from tests.blackbox.person import score_of
from tests.helpers.pulse import RATE, Pulse, locate, onsets, skip_without_server
from tests.torture.sessions import SETS, Screen

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.torture.rounds import Budget
    from tests.torture.sessions import Player

STEPS = 2
"""How far a sample may be from the expected one, in steps of 16 bits: scaling by the volume rounds."""

REPS = 6
LEAST_TONES = 4
"""So many transitions must sound after the server is back."""


def kill_sound_server(budget: Budget) -> None:
    """Kill and restart the sound server in sessions."""
    skip_without_server()
    exact = tones = 0
    with Screen(REPS) as screen:
        for number, random in budget.rounds("sound server"):
            person = screen.person(number)
            folder = screen.folder / f"pulse-{number}"
            folder.mkdir(mode=0o700)
            pulse = Pulse(folder)
            try:
                pulse.start()
                person.env = {"PULSE_SERVER": pulse.env["PULSE_SERVER"]}
                off, heard = _one(person, pulse, after=random.randint(1, 2), gap_s=random.uniform(0, 2))
                tones += heard
                exact += heard if off <= STEPS else 0
                if heard < LEAST_TONES:
                    budget.fault(number, f"only {heard} tones after the server was back")
                elif off > STEPS:
                    budget.fault(number, f"the tones after the restart are off by {off:.0f} steps")
                found = person.stored()
                if found is None or found.reps != SETS * REPS or found.reason != "finished":
                    budget.fault(number, f"the diary holds {found}", lost=1)
            except AssertionError as error:
                budget.fault(number, str(error), lost=1)
            finally:
                if person.process is not None and person.process.poll() is None:
                    person.is_killed()
                pulse.stop()
                shutil.rmtree(person.data, ignore_errors=True)
    budget.outcome.figure = f"{exact} of {tones} tones exact after a restart"


def _one(person: Player, pulse: Pulse, after: int, gap_s: float) -> tuple[float, int]:
    """Perform a session; return how far its end is from what is expected, and how many tones it holds."""
    cues = score_of(person.data, str(person.routine))["cues"]
    person.starts()
    person.sees_done(after)
    pulse.kill()
    person.lets_pass(gap_s)
    pulse.start()
    with pulse.record() as recording:
        person.sees_done(SETS * REPS)
        enough = len(recording.samples) + 2 * RATE
        person.reader.wait(lambda: len(recording.samples) > enough or None, "the last tone to end")
        heard = recording.samples
    person.presses("Finish")
    person.finds("Start")
    error = person.closes()
    assert not error, error
    due = sorted({cue["at_ms"] for cue in cues})
    # The first tone may have begun before the output was open again.
    count = min(len(onsets(heard)) - 1, len(due))
    if count < LEAST_TONES:
        return float("inf"), max(count, 0)
    expected = _mixed([cue for cue in cues if cue["at_ms"] >= due[-count]])
    start = locate(heard, expected)
    played = heard[start : start + len(expected)].astype(float)
    wanted = expected[: len(played)].astype(float)
    gain = float(played @ wanted) / float(wanted @ wanted)
    return float(np.abs(played - gain * wanted).max()), count


def _mixed(cues: list[dict[str, Any]]) -> NDArray[np.int16]:
    """Mix the tone of every cue at the exact sample of its instant; the first cue is sample 0."""
    tones = [np.frombuffer(samples(event_named(cue["kind"]), RATE), dtype=np.int16) for cue in cues]
    begins = [(cue["at_ms"] - cues[0]["at_ms"]) * RATE // 1000 for cue in cues]
    sound = np.zeros(begins[-1] + len(tones[-1]), dtype=np.int16)
    for begin, tone in zip(begins, tones, strict=True):
        sound[begin : begin + len(tone)] += tone
    return sound
