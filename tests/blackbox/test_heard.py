"""The sound of the real program, recorded at the output: every tone of the score at its exact sample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from coach.core.score import event_named
from coach.sound.tones import samples
from tests.blackbox.person import score_of
from tests.helpers.pulse import RATE, Pulse, locate, onsets

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.blackbox.person import Person
    from tests.helpers.pulse import Recording

FAINT = 0.05
"""The least part of full volume that counts as heard."""

STEPS = 2
"""How far a sample may be from the expected one, in steps of 16 bits: scaling by the volume rounds."""

OPEN_MS = 1000
"""The output is open within this many milliseconds of Start; an earlier cue may be missing."""


LOST = "Speakers disconnected. Continuing without sound."

NEAR_MS = 60
"""How far the session's time may have moved after it followed another clock meanwhile."""

LONG = """\
schema = 1
name = "Long enough"
legs = "left"
sets = 1
reps = 4
[seconds]
prepare = 3
lift = 1
flex = 1.5
hold = 1
extend = 2
switch = 0
rest = 0
"""
"""A routine during which a server can be lost and found: 25 s."""

TICKED = """\
schema = 1
name = "Ticked"
legs = "both"
sets = 1
reps = 1
[seconds]
prepare = 3
lift = 0.5
flex = 2
hold = 2.5
extend = 2
switch = 3
"""
"""A routine of both legs with a tick in flex and extend and two in hold: 20 s."""

LONGER = """\
schema = 1
name = "Made longer"
legs = "left"
sets = 1
reps = 1
[seconds]
prepare = 5
lift = 0.5
flex = 1
hold = 0.5
extend = 1
"""
"""A routine of one repetition, of which the time to get ready is made longer: 8 s and 15 s."""

PHASES = ("lift", "flex", "hold", "extend")

Cue = dict[str, Any]


@pytest.fixture(params=["pulse", "pipewire"])
def sound_server(request: pytest.FixtureRequest) -> Pulse:
    """Start a private sound server of each kind."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Pulse)
    return found


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """Write the routine `LONG`."""
    file = tmp_path / "long.toml"
    file.write_text(LONG, encoding="utf-8")
    return file


@pytest.fixture
def ticked(tmp_path: Path) -> Path:
    """Write the routine `TICKED`."""
    file = tmp_path / "ticked.toml"
    file.write_text(TICKED, encoding="utf-8")
    return file


def test_transitions_and_ticks_sound_at_their_exact_samples(
    person: Person, pulse: Pulse, ticked: Path
) -> None:
    score = score_of(person.data, str(ticked))
    ticks = [
        {"kind": "tick", "at_ms": at}
        for span in score["spans"]
        if span["kind"] in PHASES
        for at in range(span["start_ms"] + 500, span["end_ms"], 500)
        if (span["end_ms"] - at) % 1000 == 0
    ]
    assert len(ticks) == 8
    cues = [cue for cue in score["cues"] if cue["at_ms"] >= OPEN_MS]
    cues = sorted([*cues, *ticks], key=lambda cue: int(cue["at_ms"]))
    due = np.array(sorted({cue["at_ms"] for cue in cues}))

    person.data.mkdir()
    (person.data / "settings.toml").write_text('ticks = "all"\n', encoding="utf-8")
    person.env = {"PULSE_SERVER": pulse.env["PULSE_SERVER"]}
    person.opens_first_time("--routine", str(ticked))
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
        off = deviation(heard, cues)
        if off <= STEPS and len(begun) == len(due):
            break
    person.leaves()
    assert off <= STEPS, f"over the whole session; onsets are late by ms: {late.round(1)}"
    assert len(begun) == len(due), "nothing else was played"


def test_tones_fall_exactly_on_the_end_of_a_longer_wait(person: Person, pulse: Pulse, tmp_path: Path) -> None:
    file = tmp_path / "longer.toml"
    file.write_text(LONGER, encoding="utf-8")
    cues = [cue for cue in score_of(person.data, str(file))["cues"] if cue["kind"] != "prepare"]
    person.env = {"PULSE_SERVER": pulse.env["PULSE_SERVER"]}
    person.opens_first_time("--routine", str(file))
    for _recording in range(3):  # see above
        with pulse.record() as recording:
            person.presses("Start")
            hears(person, recording, 1)  # the first pip: less than three seconds are left
            person.types("Up")
            person.finds("Finish")
            hears_the_end(person, recording)
        person.presses("Finish")
        person.finds("Start")
        begun = onsets(recording.samples)
        again = [at for at in begun if at > begun[0] + 4 * RATE]
        off = deviation(recording.samples[again[0] - RATE // 10 :], cues)
        if off <= STEPS and again[0] - begun[0] == 15 * RATE:
            break
    person.leaves()
    assert off <= STEPS
    assert again[0] - begun[0] == 15 * RATE, "the first pip sounds again, to the sample"
    assert len(again) == len({cue["at_ms"] for cue in cues}), "nothing of the old end was played"


def test_a_score_goes_on_when_the_server_returns(person: Person, sound_server: Pulse, long: Path) -> None:
    cues = [cue for cue in score_of(person.data, str(long))["cues"] if cue["kind"] != "prepare"]
    person.env = {"PULSE_SERVER": sound_server.env["PULSE_SERVER"]}
    person.opens_first_time("--routine", str(long))
    for _session in range(3):  # see above
        with sound_server.record() as first:
            person.presses("Start")
            before = hears(person, first, 5)
        sound_server.kill()
        person.reads_text(LOST)
        sound_server.start()
        with sound_server.record() as second:
            hears(person, second, 3)
            person.finds("Finish")
            hears_the_end(person, second)
        person.presses("Finish")
        person.finds("Start")
        begin = position_of(before, cues)
        begun_ns = first.arrived_ns(before[0])
        places = [begin + (second.arrived_ns(at) - begun_ns) / 1e6 for at in onsets(second.samples)]
        left = [cue for cue in cues if cue["at_ms"] > places[0] - NEAR_MS]  # none is missing until the end
        whole = [cue for cue in cues if cue["at_ms"] >= begin][:4]  # the fifth may have been cut
        off = max(deviation(first.samples, whole), deviation(second.samples, left))
        if off <= STEPS:
            break
    person.leaves()
    assert off <= STEPS
    assert [round(place - cue["at_ms"]) for place, cue in zip(places, left, strict=True)] == pytest.approx(
        [0] * len(left), abs=NEAR_MS
    )


def test_restarts_before_and_after_a_session_are_survived(
    person: Person, sound_server: Pulse, short: Path
) -> None:
    person.env = {"PULSE_SERVER": sound_server.env["PULSE_SERVER"]}
    person.opens_first_time("--routine", str(short))
    for _session in range(2):
        sound_server.kill()
        sound_server.start()
        with sound_server.record() as recording:
            person.presses("Start")
            hears(person, recording, 5)
            person.finds("Finish")
        sound_server.kill()  # the program still plays silence, until Finish is pressed
        sound_server.start()
        person.presses("Finish")
        person.finds("Start")
    person.leaves()


def hears(person: Person, recording: Recording, count: int) -> list[int]:
    """Wait for so many tones, and return the onsets of all that have begun."""
    person.reader.wait(lambda: len(onsets(recording.samples)) >= count or None, f"{count} tones")
    return onsets(recording.samples)


def hears_the_end(person: Person, recording: Recording) -> None:
    """Return once two more seconds are recorded: the last tone has ended by then."""
    enough = len(recording.samples) + 2 * RATE
    person.reader.wait(lambda: len(recording.samples) > enough or None, "the last tone to end")


def position_of(found: list[int], cues: list[Cue]) -> int:
    """Return the position in the score, in ms, of the first onset found: where the distances fit best."""
    due = sorted({cue["at_ms"] for cue in cues})
    spacing = np.diff(found) * 1000 / RATE

    def misfit(first: int) -> float:
        return float(np.abs(np.diff(due[first : first + len(found)]) - spacing).max())

    return int(due[min(range(len(due) - len(found) + 1), key=misfit)])


def deviation(heard: NDArray[np.int16], cues: list[Cue]) -> float:
    """Return how far a sample is at most from the one expected, in steps of 16 bits, where the cues fit best.

    Infinite where they are not heard at all, or not to the end.
    """
    expected = _expected_samples(cues).astype(float)
    start = locate(heard, _expected_samples(cues))
    played = heard[start : start + len(expected)].astype(float)
    if len(played) < len(expected):
        return np.inf
    gain = float(played @ expected) / float(expected @ expected)
    return float(np.abs(played - gain * expected).max()) if gain > FAINT else np.inf


def _expected_samples(cues: list[Cue]) -> NDArray[np.int16]:
    """Mix every cue's tone at the exact sample of its instant; the first cue is sample 0."""
    tones = [np.frombuffer(samples(event_named(cue["kind"]), RATE), dtype=np.int16) for cue in cues]
    begins = [(cue["at_ms"] - cues[0]["at_ms"]) * RATE // 1000 for cue in cues]
    sound = np.zeros(begins[-1] + len(tones[-1]), dtype=np.int16)
    for begin, tone in zip(begins, tones, strict=True):
        sound[begin : begin + len(tone)] += tone
    return sound
