"""A session under media controls: by a remote control on a real bus, and what it may ask for."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from coach.core.performance import State
from coach.core.sound_choices import Music
from coach.ui.session.media_controls import MediaControls
from tests.helpers.fake_player import FakePlayer
from tests.helpers.programs import LENGTH_MS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.playerctl import Playerctl
    from tests.helpers.programs import Rehearsal


def state(program: Rehearsal) -> State:
    """Return the state of the session."""
    performance = program.conductor.performance
    assert performance is not None
    return performance.state


@pytest.mark.skipif(sys.platform != "linux", reason="the media controls of Linux desktops")
@pytest.mark.usefixtures("inhibitor")
def test_a_session_is_led_by_a_remote_control(playerctl: Playerctl, program: Rehearsal, qtbot: QtBot) -> None:
    conductor = program.conductor
    assert playerctl.players() == []
    program.press("Start")
    playerctl.wait_for()
    program.go_to(3600)
    assert (playerctl("status"), playerctl("metadata", "title")) == ("Playing", "FLEX")
    assert playerctl("metadata", "artist") == "LEFT LEG · Rep 1 of 2 · Set 1 of 1"
    assert playerctl("metadata", "mpris:length") == f"{LENGTH_MS}000"
    with qtbot.waitSignal(conductor.paused):
        playerctl("play-pause")
    assert (playerctl("status"), playerctl("position")) == ("Paused", "3.600000")
    with qtbot.waitSignal(conductor.resumed):
        playerctl("play")
    with qtbot.waitSignal(conductor.sought):
        playerctl("next")
    assert conductor.position == 3500
    with qtbot.waitSignal(conductor.sought):
        playerctl("previous")
    with qtbot.waitSignal(conductor.paused):
        playerctl("stop")
    assert program.showing == "session"
    assert not program.session.is_asking
    program.press("Resume")
    program.go(LENGTH_MS + 5000)
    assert program.showing == "after"
    playerctl.wait_for(gone=True)


@pytest.mark.skipif(sys.platform != "linux", reason="the media players of Linux desktops")
@pytest.mark.usefixtures("inhibitor")
def test_music_is_lowered_until_the_session_ends(
    session_bus: str, program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    program.program.settings.save(replace(program.settings, music=Music.LOWER))
    with FakePlayer(session_bus) as music:
        for end in (lambda: program.press("Stop – pain"), program.window.close):
            program.press("Start")
            music.wait(lambda: music.volume == 0.3, "a lower volume")
            end()
            music.wait(lambda: music.volume == 1.0, "its volume")
            if program.showing == "after":
                program.flow.finish()


def test_play_answers_the_question_whether_to_stop(program: Rehearsal) -> None:
    controls = MediaControls(program.conductor, lambda: program.session, program.window)
    program.press("Start")
    program.go_to(3600)
    program.flow.ask_stop()
    controls.skip()
    controls.back()
    controls.pause()
    assert (program.conductor.position, state(program)) == (3600, State.PAUSED)
    controls.play_or_pause()
    assert state(program) is State.RUNNING
    assert not program.session.is_asking
    assert program.button("Pause").isEnabled()


def test_a_session_under_a_dialog_stays_paused(program: Rehearsal) -> None:
    controls = MediaControls(program.conductor, lambda: program.session, program.window)
    program.press("Start")
    program.go_to(3600)
    dialog = program.program._show_help()  # noqa: SLF001 - a key does it
    controls.play()
    controls.skip()
    assert (program.conductor.position, state(program)) == (3600, State.PAUSED)
    dialog.accept()
    QApplication.processEvents()
    controls.play()
    assert state(program) is State.RUNNING


def test_after_a_session_controls_do_nothing(program: Rehearsal) -> None:
    controls = MediaControls(program.conductor, lambda: program.session, program.window)
    program.press("Start")
    program.go(LENGTH_MS)
    for act in (controls.play, controls.play_or_pause, controls.pause, controls.skip, controls.back):
        act()
    assert state(program) is State.ENDED
    assert program.showing == "after"
