"""PipeWire in PulseAudio's place: exact tones, and its parts restarted alone and together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.helpers.pipewire import PARTS, SECOND_SINK
from tests.helpers.pulse import RATE, SINK, onsets
from tests.sound.player import SPACING_MS, TONES
from tests.sound.test_sound_server import LOST, lines, returns
from tests.sound.test_speaker import PLAYED, heard_on, move, playing, session, until

if TYPE_CHECKING:
    from tests.helpers.pipewire import PipeWire

RESTARTS = pytest.mark.parametrize("parts", [("pipewire-pulse",), PARTS], ids=["pulse alone", "all"])


def test_tones_are_exact_on_pipewire(pipewire: PipeWire) -> None:
    for _recording in range(3):  # a busy machine may starve the sound server; three times in a row is a fault
        with pipewire.record() as recording, playing(pipewire, "even") as reports:
            events = list(reports)
        errors = np.diff(onsets(recording.samples)) - SPACING_MS * RATE // 1000
        if errors.tolist() == [0] * (TONES - 1) and len(events) == len(PLAYED):
            break
    assert [event["event"] for event in events] == PLAYED
    assert errors.tolist() == [0] * (TONES - 1)


@RESTARTS
def test_sound_returns_after_a_restart_in_a_session(pipewire: PipeWire, parts: tuple[str, ...]) -> None:
    with session(pipewire) as reports:
        before = until(reports, "clock")[-1]
        for _restart in range(2):
            assert heard_on(pipewire, SINK)
            pipewire.kill(*parts)
            assert lines(until(reports, "problem")) == [LOST]
            pipewire.start()
            returns(reports, before, [])
        assert heard_on(pipewire, SINK)


@RESTARTS
def test_a_server_that_starts_after_us_is_found(pipewire: PipeWire, parts: tuple[str, ...]) -> None:
    pipewire.kill(*parts)
    with session(pipewire) as reports:
        (line,) = lines(until(reports, "problem"))
        assert "no speakers found" in line
        pipewire.start()
        until(reports, "opened")
        assert heard_on(pipewire, SINK)


@RESTARTS
def test_the_right_default_is_used_after_a_restart(pipewire: PipeWire, parts: tuple[str, ...]) -> None:
    pipewire.make_default(SECOND_SINK)
    with session(pipewire) as reports:
        until(reports, "clock")
        assert heard_on(pipewire, SECOND_SINK)
        pipewire.kill(*parts)
        until(reports, "problem")
        pipewire.start(SECOND_SINK)
        assert lines(until(reports, "clock")) == []
        assert heard_on(pipewire, SECOND_SINK)


def test_a_new_default_is_followed_on_pipewire(pipewire: PipeWire) -> None:
    with session(pipewire) as reports:
        until(reports, "clock")
        assert heard_on(pipewire, SINK)
        pipewire.make_default(SECOND_SINK)
        line, _after = move(reports)
        assert line == f"Sound now comes from {SECOND_SINK}."
        assert heard_on(pipewire, SECOND_SINK)


def test_a_suspended_output_sounds_again_on_pipewire(pipewire: PipeWire) -> None:
    with session(pipewire) as reports:
        until(reports, "clock")
        pipewire.suspend_sink(True)
        pipewire.suspend_sink(False)
        assert heard_on(pipewire, SINK)
