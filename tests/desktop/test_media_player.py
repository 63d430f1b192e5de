"""The session as a media player: what a remote control that is not ours sees and does."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

from coach.text.now_playing import NowPlaying
from tests.helpers.playerctl import Playerctl
from tests.helpers.session_bus import running_bus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from coach.desktop.media_player import MediaPlayer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the media controls of Linux desktops")

FLEX = NowPlaying(
    is_playing=True,
    title="FLEX",
    artist="LEFT LEG · Rep 4 of 10 · Set 1 of 2",
    album="Standard",
    length_ms=420_000,
)
WAIT_S = 20.0


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[MediaPlayer]:
    """Return a player that shows nothing yet."""
    assert qtbot
    from coach.desktop.media_player import MediaPlayer  # noqa: PLC0415 - only Linux has what it imports

    made = MediaPlayer()
    yield made
    made.end()
    wait_until_served()


def wait_until_served() -> None:
    """Wait until no thread talks to the bus any more."""
    for thread in threading.enumerate():
        if thread.name == "media player":
            thread.join(WAIT_S)
            assert not thread.is_alive()


def test_a_session_is_shown_with_its_phase_and_position(player: MediaPlayer, playerctl: Playerctl) -> None:
    player.begin(FLEX._replace(is_playing=False))
    player.set_position(12_345)
    playerctl.wait_for()
    assert playerctl("status") == "Paused"
    assert playerctl("metadata", "title") == "FLEX"
    assert playerctl("metadata", "artist") == "LEFT LEG · Rep 4 of 10 · Set 1 of 2"
    assert playerctl("metadata", "album") == "Standard"
    assert playerctl("metadata", "mpris:length") == "420000000"
    assert playerctl("position") == "12.345000"


def test_every_name_of_a_routine_is_shown(player: MediaPlayer, playerctl: Playerctl) -> None:
    player.begin(FLEX._replace(album="Na\0me \ud800"))
    playerctl.wait_for()
    assert playerctl("metadata", "album") == "Name ?"
    assert playerctl("status") == "Playing"


@pytest.mark.parametrize(
    ("command", "signal"),
    [
        ("play", "play_requested"),
        ("pause", "pause_requested"),
        ("play-pause", "play_pause_requested"),
        ("next", "next_requested"),
        ("previous", "previous_requested"),
        ("stop", "pause_requested"),
    ],
)
def test_each_command_is_one_request(
    player: MediaPlayer, playerctl: Playerctl, qtbot: QtBot, command: str, signal: str
) -> None:
    requests: list[str] = []
    for name in ("play", "pause", "play_pause", "next", "previous", "raise"):
        getattr(player, f"{name}_requested").connect(lambda name=name: requests.append(f"{name}_requested"))
    player.begin(FLEX)
    playerctl.wait_for()
    playerctl(command)
    qtbot.waitUntil(lambda: bool(requests))
    assert requests == [signal]


def test_a_panel_can_raise_the_window(
    player: MediaPlayer, playerctl: Playerctl, session_bus: str, qtbot: QtBot
) -> None:
    player.begin(FLEX)
    playerctl.wait_for()
    address = DBusAddress(
        "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.IntervalCoach", "org.mpris.MediaPlayer2"
    )
    with qtbot.waitSignal(player.raise_requested), open_dbus_connection(session_bus) as bus:
        bus.send_and_get_reply(new_method_call(address, "Raise"), timeout=WAIT_S)


def test_a_flood_of_requests_does_not_pile_up(
    player: MediaPlayer, playerctl: Playerctl, session_bus: str, qtbot: QtBot
) -> None:
    requests: list[int] = []
    player.previous_requested.connect(lambda: requests.append(1))
    player.begin(FLEX)
    playerctl.wait_for()
    address = DBusAddress(
        "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.IntervalCoach", "org.mpris.MediaPlayer2.Player"
    )
    with open_dbus_connection(session_bus) as bus:
        for _ in range(200):  # each is answered: the bus thread has handled it, and the window has not
            bus.send_and_get_reply(new_method_call(address, "Previous"), timeout=WAIT_S)
        qtbot.waitUntil(lambda: bool(requests))
        assert len(requests) < 10
        with qtbot.waitSignal(player.next_requested):
            bus.send_and_get_reply(new_method_call(address, "Next"), timeout=WAIT_S)


def test_changes_and_jumps_are_announced(player: MediaPlayer, playerctl: Playerctl) -> None:
    player.begin(FLEX)
    playerctl.wait_for()
    with playerctl.follow("metadata", "--format", "{{status}} {{title}}") as following:
        assert following.stdout is not None
        assert following.stdout.readline() == "Playing FLEX\n"
        player.show(FLEX._replace(title="HOLD"))
        assert following.stdout.readline() == "Playing HOLD\n"
        player.show(FLEX._replace(title="HOLD", is_playing=False))
        assert following.stdout.readline() == "Paused HOLD\n"
        following.kill()
    with playerctl.follow("position") as following:
        assert following.stdout is not None
        following.stdout.readline()
        player.seek(30_000)
        assert following.stdout.readline() == "30.000000\n"
        following.kill()


def test_the_name_is_there_from_begin_to_end_only(player: MediaPlayer, playerctl: Playerctl) -> None:
    assert playerctl.players() == []
    for _ in range(2):  # the second session gets the same name
        player.begin(FLEX)
        playerctl.wait_for()
        player.end()
    playerctl.wait_for(gone=True)
    assert playerctl.players() == []
    player.begin(FLEX)
    playerctl.wait_for()
    assert playerctl.players() == ["IntervalCoach"]


def test_a_second_program_is_one_more_instance(player: MediaPlayer, playerctl: Playerctl) -> None:
    second = type(player)()
    player.begin(FLEX)
    playerctl.wait_for()
    name = f"IntervalCoach.instance{os.getpid()}"
    second.begin(FLEX._replace(title="REST"))
    playerctl.wait_for(name)
    assert set(playerctl.players()) == {"IntervalCoach", name}
    assert playerctl("metadata", "title", player=name) == "REST"
    second.end()
    playerctl.wait_for(name, gone=True)
    assert playerctl.players() == ["IntervalCoach"]


def test_it_says_what_can_be_done(player: MediaPlayer, playerctl: Playerctl, session_bus: str) -> None:
    player.begin(FLEX)
    playerctl.wait_for()
    found: dict[str, object] = {}
    with open_dbus_connection(session_bus) as bus:
        for interface in ("org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"):
            address = DBusAddress(
                "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.IntervalCoach", interface
            )
            values = bus.send_and_get_reply(Properties(address).get_all(), timeout=WAIT_S).body[0]
            found |= {name: value for name, (_, value) in values.items()}
            reply = bus.send_and_get_reply(new_method_call(address, "Explode"), timeout=WAIT_S)
            assert reply.header.message_type is MessageType.error
        reply = bus.send_and_get_reply(Properties(address).set("CanSeek", "b", True), timeout=WAIT_S)
        assert reply.header.message_type is MessageType.error
    assert (found["Identity"], found["DesktopEntry"]) == ("Interval Coach", "interval-coach")
    assert (found["CanSeek"], found["CanQuit"], found["CanRaise"]) == (False, False, True)
    assert all(found[name] for name in ("CanPlay", "CanPause", "CanGoNext", "CanGoPrevious", "CanControl"))


@pytest.mark.parametrize("address", [None, "unix:path=/nowhere", "nonsense", "tcp:host=x,port=1"])
def test_without_a_bus_nothing_happens(
    player: MediaPlayer, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    player.begin(FLEX)
    wait_until_served()
    player.show(FLEX._replace(title="HOLD"))
    player.seek(3)
    player.end()


def test_a_bus_that_hangs_does_not_block_the_window(
    player: MediaPlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_bus() as (address, daemon):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        player.begin(FLEX)
        Playerctl(address).wait_for()
        daemon.send_signal(signal.SIGSTOP)
        for number in range(3000):  # more than the connection holds
            player.show(FLEX._replace(title=str(number)))
            player.seek(number)
        player.end()
        player.begin(FLEX)
        player.end()
        daemon.send_signal(signal.SIGCONT)
        wait_until_served()


def test_a_bus_that_dies_harms_nothing(player: MediaPlayer, monkeypatch: pytest.MonkeyPatch) -> None:
    with running_bus() as (address, daemon):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        player.begin(FLEX)
        Playerctl(address).wait_for()
        daemon.kill()
        wait_until_served()
        player.show(FLEX._replace(title="HOLD"))
        player.set_position(5)
        player.end()
