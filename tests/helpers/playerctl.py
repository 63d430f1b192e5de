"""`playerctl` of Debian: a remote control for media players that is not ours."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from jeepney import MatchRule
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

PATIENCE_S = 30.0

PREFIX, OURS = "org.mpris.MediaPlayer2.", "IntervalCoach"


class Playerctl:
    """Controls the players on the bus at `address`."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}

    def __call__(self, *arguments: str, player: str = OURS) -> str:
        """Run a command for `player`, and return what it prints."""
        return self._run("--player", player, *arguments)

    def players(self) -> list[str]:
        """Return the names of all players."""
        return self._run("--list-all").split()

    def follow(self, *arguments: str) -> subprocess.Popen[str]:
        """Run a command that prints a line at each change, until it is killed."""
        command = ["playerctl", "--player", OURS, "--follow", *arguments]
        return subprocess.Popen(command, env=self._env, stdout=subprocess.PIPE, text=True)

    def _run(self, *arguments: str) -> str:
        command = ["playerctl", *arguments]
        done = subprocess.run(
            command, env=self._env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        return done.stdout.strip()

    def wait_for(self, player: str = OURS, *, gone: bool = False) -> None:
        """Wait until there is a player of this name, or none any more."""
        with open_dbus_connection(self._address) as bus:
            rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
            rule.add_arg_condition(0, PREFIX + player)
            with bus.filter(rule, bufsize=8) as changes:
                Proxy(message_bus, bus).AddMatch(rule)
                while self._has_owner(bus, player) == gone:
                    bus.recv_until_filtered(changes, timeout=PATIENCE_S)

    @staticmethod
    def _has_owner(bus: DBusConnection, player: str) -> bool:
        return bool(Proxy(message_bus, bus).NameHasOwner(PREFIX + player)[0])


@pytest.fixture
def playerctl(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> Playerctl:
    """Let the program use a separate session bus, and return a remote control on it."""
    if shutil.which("playerctl") is None:
        pytest.skip("needs playerctl (package playerctl)")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    return Playerctl(session_bus)
