"""The output as a state machine, over a sound system without devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.sound_choices import ToneSet
from coach.sound.output import Output
from coach.sound.watchdog import DEAD_TICKS, STUCK_TICKS
from tests.helpers.fake_sound_system import FakeDevice, FakeSoundSystem

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Heard:
    """An output and all it reports, as exact lists."""

    def __init__(self, device: str = "", problem: Problem | None = None) -> None:
        self.system = FakeSoundSystem()
        self.system.problem = problem
        self.events: list[str] = []
        output = self.output = Output(device, make_system=lambda _parent: self.system)
        output.started.connect(lambda _stream: self.events.append("started"))
        output.fell_silent.connect(lambda: self.events.append("silent"))
        output.failed.connect(lambda problem: self.events.append(str(problem).removesuffix(".")))
        output.moved.connect(lambda text: self.events.append(str(text)))
        output.starved.connect(lambda name: self.events.append(f"starved on {name}"))
        output.begin()

    @property
    def device(self) -> FakeDevice:
        """The device opened last."""
        return self.system.opened[-1]

    def take(self) -> list[str]:
        """Return the events since the last call."""
        events, self.events[:] = list(self.events), []
        return events

    def play(self) -> list[str]:
        """Open, and let the device begin."""
        self.output.open()
        self.device.move()
        return self.take()


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:  # noqa: ARG001 - makes the application
    found = Heard()
    found.system.plug("hall")
    return found


def test_it_starts_when_the_device_first_consumes(heard: Heard) -> None:
    heard.output.open()
    heard.output.tick()
    assert heard.take() == []
    heard.device.move()
    assert heard.take() == ["started"]
    heard.output.open()
    assert len(heard.system.opened) == 1


def test_a_stuck_stream_is_opened_again_silently(heard: Heard) -> None:
    heard.play()
    stuck = heard.device
    for _tick in range(STUCK_TICKS + 1):
        heard.output.tick()
    assert heard.take() == ["silent"]
    assert stuck.closed
    heard.device.move()
    assert heard.take() == ["started"]


def test_a_second_failure_in_a_row_is_reported_once(heard: Heard, qtbot: QtBot) -> None:
    heard.play()
    heard.device.break_down()
    assert heard.take() == ["silent"]
    qtbot.waitUntil(lambda: len(heard.system.opened) == 2)
    heard.device.break_down()
    assert heard.take() == ["Speakers disconnected"]
    heard.output.open()
    heard.device.break_down()
    assert heard.take() == []
    heard.output.open()
    heard.device.move()
    assert heard.take() == ["started"]


def test_a_device_that_never_moves_is_given_up(heard: Heard) -> None:
    heard.output.open()
    for _tick in range(DEAD_TICKS + 1):
        heard.output.tick()
    assert heard.device.closed
    assert heard.take() == []


def test_an_unplugged_output_gives_way_to_another(heard: Heard) -> None:
    heard.system.plug("ears")
    assert heard.play() == ["started"]
    heard.system.unplug("ears")
    heard.device.move()
    assert heard.take() == ["silent", "Sound now comes from Hall.", "started"]


def test_the_last_output_unplugged_is_a_loss(heard: Heard) -> None:
    heard.play()
    heard.system.unplug("hall")
    assert heard.take() == ["silent", "Speakers disconnected"]
    heard.system.plug("hall")
    heard.device.move()
    assert heard.take() == ["started"]


def test_without_outputs_one_line_says_so(qtbot: QtBot) -> None:  # noqa: ARG001 - as above
    heard = Heard()
    heard.output.open()
    heard.output.open()
    assert heard.take() == ["No sound: no speakers found"]


def test_the_wanted_output_is_taken_when_it_returns(qtbot: QtBot) -> None:  # noqa: ARG001 - as above
    heard = Heard("ears")
    heard.system.plug("hall")
    lines = heard.play()
    assert lines == ["Your chosen speaker isn’t connected. Using Hall.", "started"]
    heard.system.plug("ears")
    heard.device.move()
    assert heard.take() == ["silent", "Sound now comes from Ears.", "started"]


def test_a_move_in_the_systems_mixer_is_reported(heard: Heard) -> None:
    heard.system.plug("ears")
    heard.play()
    heard.device.output = "hall"
    for _tick in range(2):
        heard.device.move()
        heard.output.tick()
    assert heard.take() == ["Sound now comes from Hall."]
    assert not heard.device.closed


def test_a_stream_moved_off_a_lost_output_is_no_choice(qtbot: QtBot) -> None:  # noqa: ARG001 - as above
    heard = Heard("ears")
    heard.system.plug("hall")
    heard.system.plug("ears")
    heard.play()
    heard.device.output = "hall"  # the server moves the stream first,
    heard.device.move()
    heard.output.tick()
    heard.system.unplug("ears")  # and reports the loss a moment later
    heard.device.move()
    heard.output.tick()
    assert "Your chosen speaker isn’t connected. Using Hall." in heard.take()


@pytest.mark.parametrize("keeps_buffers", [True, False])
def test_another_buffer_opens_again_where_there_is_one(heard: Heard, keeps_buffers: bool) -> None:  # noqa: FBT001 - a parameter
    heard.system.keeps_buffers = keeps_buffers
    heard.play()
    heard.output.set_buffer(250)
    heard.output.set_buffer(250)
    assert len(heard.system.opened) == (2 if keeps_buffers else 1)


def test_another_set_of_tones_is_heard_from_now_on(heard: Heard) -> None:
    heard.play()
    heard.output.set_tones("low")
    assert heard.device.stream.mixer.tone_set is ToneSet.LOW
    assert len(heard.system.opened) == 1
    heard.output.set_buffer(250)
    assert heard.device.stream.mixer.tone_set is ToneSet.LOW


def test_starving_is_reported_with_the_outputs_name(heard: Heard) -> None:
    heard.play()
    heard.device.dry = True
    for _tick in range(2):
        heard.device.move()
        heard.output.tick()
    assert heard.take() == ["starved on Hall"]


def test_a_missing_library_is_reported_once(qtbot: QtBot) -> None:  # noqa: ARG001 - as above
    heard = Heard(problem=Problem("No sound: this system lacks a library."))
    heard.output.open()
    assert heard.take() == ["No sound: this system lacks a library"]
