"""Other media players while a session runs: turned down, and put back where nobody changed them."""

from __future__ import annotations

import signal
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.helpers.fake_player import FakePlayer
from tests.helpers.session_bus import running_bus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform != "linux":
    pytest.skip("the media players of Linux desktops", allow_module_level=True)

from coach.core.sound_choices import Music
from coach.desktop.other_players import OtherPlayers
from coach.desktop.session_bus import has_session_bus

WAIT_S = 20.0

KILLED = """
import os, signal, sys
from pathlib import Path
from queue import SimpleQueue
from jeepney.io.blocking import open_dbus_connection
from coach.desktop.other_players import Players

class Kill(SimpleQueue):
    def get(self):
        os.kill(os.getpid(), signal.SIGKILL)

with open_dbus_connection("SESSION") as bus:
    Players(bus, Path(sys.argv[1])).handle(sys.argv[2], Kill())
"""
"""A program that is killed as soon as it has turned the players down."""


@pytest.fixture
def bus(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the program use a separate session bus; return its address."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    return session_bus


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return the file with what has to be put back."""
    return tmp_path / "players.json"


@pytest.fixture
def players(record: Path) -> Iterator[OtherPlayers]:
    """Return what turns players down."""
    made = OtherPlayers(record)
    yield made
    made.close(WAIT_S)


def killed(record: Path, how: str) -> None:
    """Let a program turn players down, and be killed."""
    done = subprocess.run([sys.executable, "-c", KILLED, str(record), how], check=False, timeout=WAIT_S)
    assert done.returncode == -signal.SIGKILL


def wait_until_touched(*players: FakePlayer) -> None:
    """Wait until each of `players` got a command."""
    for each in players:
        each.wait(partial(len, each.calls), "a command")


def test_the_volume_is_lowered_and_put_back(bus: str, players: OtherPlayers, record: Path) -> None:
    with FakePlayer(bus, volume=0.8) as music:
        players.turn_down(Music.LOWER)
        wait_until_touched(music)
        assert record.exists()
        players.put_back()
        players.close(WAIT_S)
        assert music.calls == ["volume 0.24", "volume 0.80"]
        assert music.status == "Playing"
    assert not record.exists()


def test_music_is_paused_and_goes_on(bus: str, players: OtherPlayers, record: Path) -> None:
    with FakePlayer(bus) as music:
        players.turn_down(Music.PAUSE)
        wait_until_touched(music)
        players.put_back()
        players.close(WAIT_S)
        assert (music.calls, music.status, music.volume) == (["Pause", "Play"], "Playing", 1.0)
    assert not record.exists()


def test_switched_off_no_player_is_touched(bus: str, players: OtherPlayers) -> None:
    with FakePlayer(bus) as music:
        players.turn_down(Music.OFF)
        players.put_back()
        players.close(WAIT_S)
        assert music.calls == []


def test_the_end_of_the_program_puts_players_back(bus: str, players: OtherPlayers) -> None:
    with FakePlayer(bus) as music:
        players.turn_down(Music.LOWER)
        players.close(WAIT_S)
        assert music.calls == ["volume 0.30", "volume 1.00"]


def test_what_somebody_changed_stays_as_it_is(bus: str, players: OtherPlayers, record: Path) -> None:
    with FakePlayer(bus, "Louder") as louder, FakePlayer(bus, "Untouched") as untouched:
        players.turn_down(Music.LOWER)
        wait_until_touched(louder, untouched)
        louder.volume = 0.5
        players.close(WAIT_S)
        assert (louder.volume, untouched.volume) == (0.5, 1.0)
    assert not record.exists()


def test_music_that_somebody_played_meanwhile_stays_paused(bus: str, record: Path) -> None:
    players = OtherPlayers(record)
    with FakePlayer(bus, "Heard") as heard, FakePlayer(bus, "Stopped") as stopped:
        players.turn_down(Music.PAUSE)
        wait_until_touched(heard, stopped)
        heard.position_us += 90_000_000
        stopped.status = "Stopped"
        players.close(WAIT_S)
        assert (heard.status, stopped.status) == ("Paused", "Stopped")
    assert not record.exists()


def test_silent_players_and_sessions_are_not_touched(bus: str, players: OtherPlayers) -> None:
    names = ("Silent", "IntervalCoach", "IntervalCoach.instance7", "playerctld")
    with FakePlayer(bus, names[0]) as silent, FakePlayer(bus, *names[1:]) as others:
        silent.status = "Paused"
        for how in (Music.LOWER, Music.PAUSE):
            players.turn_down(how)
            players.close(WAIT_S)
        assert (silent.calls, others.calls) == ([], [])


def test_a_player_with_two_names_is_lowered_once(bus: str, players: OtherPlayers) -> None:
    with FakePlayer(bus, "Music", "Music.instance7") as music:
        players.turn_down(Music.LOWER)
        players.close(WAIT_S)
        assert music.calls == ["volume 0.30", "volume 1.00"]


def test_a_player_without_a_volume_is_left_alone(bus: str, players: OtherPlayers, record: Path) -> None:
    with FakePlayer(bus, "Browser", volume=None) as browser, FakePlayer(bus) as music:
        players.turn_down(Music.LOWER)
        players.close(WAIT_S)
        assert (browser.calls, len(music.calls)) == ([], 2)
    assert not record.exists()


@pytest.mark.parametrize(("how", "undone"), [(Music.LOWER, "volume 1.00"), (Music.PAUSE, "Play")])
def test_after_a_kill_the_next_start_puts_players_back(
    bus: str, players: OtherPlayers, record: Path, how: str, undone: str
) -> None:
    with FakePlayer(bus) as music:
        killed(record, how)
        players.put_back()
        players.close(WAIT_S)
        assert music.calls[1:] == [undone]
    assert not record.exists()


@pytest.mark.parametrize("how", [Music.LOWER, Music.PAUSE])
def test_after_a_kill_what_somebody_changed_stays(
    bus: str, players: OtherPlayers, record: Path, how: str
) -> None:
    with FakePlayer(bus) as music:
        killed(record, how)
        music.volume, music.status = 0.5, "Playing"
        players.put_back()
        players.close(WAIT_S)
        assert len(music.calls) == 1
    assert not record.exists()


def test_a_player_that_is_gone_is_put_back_when_it_returns(bus: str, record: Path) -> None:
    players = OtherPlayers(record)
    with FakePlayer(bus) as music, FakePlayer(bus, "Video.instance7") as video:
        players.turn_down(Music.LOWER)
        wait_until_touched(music, video)
    players.close(WAIT_S)
    assert "Music" in record.read_text()
    assert "Video" not in record.read_text(), "another start of it has another name"
    with FakePlayer(bus, volume=0.3) as music:
        players.put_back()
        players.close(WAIT_S)
        assert music.calls == ["volume 1.00"]
    assert not record.exists()


def test_a_second_program_leaves_players_to_the_first(
    bus: str, players: OtherPlayers, tmp_path: Path
) -> None:
    second = OtherPlayers(tmp_path / "second.json")
    with FakePlayer(bus) as music:
        players.turn_down(Music.LOWER)
        wait_until_touched(music)
        second.turn_down(Music.LOWER)
        second.close(WAIT_S)
        assert music.calls == ["volume 0.30"]
        players.close(WAIT_S)
        assert music.volume == 1.0


@pytest.mark.parametrize("text", ["", "{", "[3]", '{"name": 1}', '[{"name": "x", "volume": "loud"}]'])
def test_a_damaged_record_puts_nothing_back(bus: str, players: OtherPlayers, record: Path, text: str) -> None:
    record.write_text(text)
    with FakePlayer(bus) as music:
        players.put_back()
        players.close(WAIT_S)
        assert music.calls == []
    assert not record.exists()


@pytest.mark.parametrize("other", ["3", '{"name": "x", "volume": "loud"}', '{"name": "x", "owner": 1}'])
def test_one_damaged_row_of_the_record_costs_no_other(
    bus: str, players: OtherPlayers, record: Path, other: str
) -> None:
    with FakePlayer(bus, volume=0.3) as music:
        row = '{"name": "org.mpris.MediaPlayer2.Music", "volume": 1, "lowered": 0.3}'
        record.write_text(f"[{other}, {row}]")
        players.put_back()
        players.close(WAIT_S)
        assert music.calls == ["volume 1.00"]


@pytest.mark.parametrize("volume", [float("inf"), float("nan")])
def test_a_volume_that_is_no_number_is_left_alone(bus: str, players: OtherPlayers, volume: float) -> None:
    with FakePlayer(bus, "Wild", volume=volume) as wild, FakePlayer(bus) as music:
        players.turn_down(Music.LOWER)
        players.close(WAIT_S)
        assert (wild.calls, len(music.calls)) == ([], 2)


def test_a_bus_that_dies_leaves_the_rest_to_the_next_start(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    players = OtherPlayers(record)
    with running_bus() as (address, daemon):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        music = FakePlayer(address)
        music.__enter__()
        players.turn_down(Music.LOWER)
        wait_until_touched(music)
        music.__exit__()
        daemon.kill()
        daemon.wait()
        players.put_back()
        players.close(WAIT_S)
    assert "Music" in record.read_text()


def test_without_a_bus_no_player_is_touched(players: OtherPlayers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    players.turn_down(Music.LOWER)
    players.put_back()
    players.close(WAIT_S)


def test_a_bus_is_there_where_its_address_leads(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert has_session_bus(), bus
    for address in ("", "unix:path=/nowhere", "tcp:host=x,port=1"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert not has_session_bus(), address
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not has_session_bus()
