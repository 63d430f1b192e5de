"""A session under media controls: by a remote control on a real bus, and what it may ask for."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from coach.core.performance import State
from coach.core.score import SpanKind
from coach.core.sound_choices import Music
from coach.store.settings import Settings
from coach.ui.session.media_controls import MediaControls
from tests.helpers.fake_player import FakePlayer
from tests.helpers.programs import LENGTH_MS, ROUTINE, rehearsing

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.desktop.media_player import MediaPlayer
    from tests.helpers.inhibitor import Inhibitor
    from tests.helpers.playerctl import Playerctl
    from tests.helpers.programs import Rehearsal


def state(program: Rehearsal) -> State:
    """Return the state of the session."""
    performance = program.conductor.performance
    assert performance is not None
    return performance.state


def player(program: Rehearsal) -> MediaPlayer:
    """Return the media player of the program."""
    from coach.desktop.media_player import MediaPlayer  # noqa: PLC0415 - only Linux has what it imports

    (found,) = program.program.findChildren(MediaPlayer)
    return found


def go_to_gate(program: Rehearsal) -> None:
    """Skip to the next wait between sets, and let it pass."""
    conductor = program.conductor
    while not conductor.at_gate:
        performance = conductor.performance
        assert performance is not None
        if performance.timeline.at(conductor.position).kind is SpanKind.SWITCH:
            program.go(500, step=100)
        else:
            conductor.skip()


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


@pytest.mark.skipif(sys.platform != "linux", reason="the media controls of Linux desktops")
@pytest.mark.usefixtures("inhibitor")
def test_at_a_gate_a_remote_control_begins_the_set(
    playerctl: Playerctl, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    routine = tmp_path / "manual.toml"
    routine.write_text(ROUTINE.replace("sets = 1", 'set_start = "manual"\nsets = 2'), encoding="utf-8")
    settings = Settings(safety_read=True, full_screen=False)
    with rehearsing(qapp, tmp_path / "data", monkeypatch, settings, str(routine)) as program:
        conductor = program.conductor
        program.press("Start")
        playerctl.wait_for()
        for command in ("play", "play-pause", "next"):
            go_to_gate(program)
            assert playerctl("status") == "Paused"
            for idle in ("pause", "stop"):
                with qtbot.waitSignal(player(program).pause_requested):
                    playerctl(idle)
                assert state(program) is State.AT_GATE
            if command == "play":
                conductor.pause()
                assert state(program) is State.PAUSED
            with qtbot.waitSignal(conductor.gate_passed):
                playerctl(command)
            assert playerctl("status") == "Playing"


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


@pytest.mark.skipif(sys.platform != "linux", reason="the media players of Linux desktops")
def test_a_session_that_returns_from_the_tray_has_all(
    session_bus: str, inhibitor: Inhibitor, playerctl: Playerctl, program: Rehearsal
) -> None:
    """Sound, media controls, other players and the screen were let go when its window closed."""
    program.program.settings.save(replace(program.settings, music=Music.LOWER))
    with FakePlayer(session_bus) as music:
        program.press("Start")
        music.wait(lambda: music.volume == 0.3, "a lower volume")
        playerctl.wait_for()
        assert inhibitor.calls.get(timeout=20) == "Inhibit"
        program.window.close()
        playerctl.wait_for(gone=True)
        music.wait(lambda: music.volume == 1.0, "its volume")
        assert inhibitor.calls.get(timeout=20) == "UnInhibit"
        opened = len(program.speaker.named("open"))
        program.window.show()
        program.press("Resume")
        playerctl.wait_for()
        music.wait(lambda: music.volume == 0.3, "a lower volume again")
        assert inhibitor.calls.get(timeout=20) == "Inhibit"
        assert len(program.speaker.named("open")) == opened + 1
        program.press("Pause", "Resume")
        assert len(program.speaker.named("open")) == opened + 1


def test_a_longer_wait_makes_the_track_longer(program: Rehearsal) -> None:
    controls = MediaControls(program.conductor, lambda: program.session, program.window)
    lengths: list[int] = []
    controls.begun.connect(lambda now: lengths.append(now.length_ms))
    controls.changed.connect(lambda now: lengths.append(now.length_ms))
    program.press("Start")
    program.go(500)
    program.conductor.add_time(15)
    assert lengths == [LENGTH_MS, LENGTH_MS + 15_000]


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
