"""A private PipeWire with two loudspeakers, and pipewire-pulse, which speaks PulseAudio's protocol."""

from __future__ import annotations

import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from tests.helpers.pulse import RATE, SINK, Pulse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SECOND_SINK = "headphones"

PARTS = ("pipewire", "wireplumber", "pipewire-pulse")
"""The programs of the server, in the order in which they start."""

SOCKETS = {"pipewire": ("pipewire-0", "pipewire-0-manager"), "pipewire-pulse": ("pulse/native",)}
"""Where the programs listen."""

START_S = 30.0

PERIOD = 2048
"""Samples that the server works on at a time: the longest that it takes by itself.

A recorder that asks for 5 ms would make it 128 for all that plays. A private server, which has no right to
real time, then loses sound as soon as the machine is busy.
"""

LOUDSPEAKERS = """\
context.properties = {{ default.clock.min-quantum = {period} }}
context.objects = [
{sinks}]
"""

LOUDSPEAKER = """\
  {{ factory = adapter args = {{
      factory.name = support.null-audio-sink  media.class = Audio/Sink
      node.name = {name}  node.description = {name}
      audio.rate = {rate}  audio.position = [ FL FR ]  priority.session = {priority}
  }} }}
"""

WITHOUT_DEVICES = {
    "main.lua.d/90-enable-all.lua": """\
default_access.properties["enable-flatpak-portal"] = false
load_module("metadata")
default_access.enable()
device_defaults.enable()
stream_defaults.enable()
load_script("intended-roles.lua")
load_script("suspend-node.lua")
""",
    "bluetooth.lua.d/90-enable-all.lua": "",
    "wireplumber.conf.d/no-devices.conf": """\
wireplumber.profiles = {
  main = {
    hardware.audio = disabled
    hardware.bluetooth = disabled
    hardware.video-capture = disabled
    support.reserve-device = disabled
    support.portal-permissionstore = disabled
  }
}
""",
}
"""WirePlumber's configuration, of 0.4 and of 0.5: no real device, and no session bus."""


class PipeWire(Pulse):
    """A running server: `env` lets a process play on it, and nothing else can.

    `SINK` is the default output, `SECOND_SINK` the other one. Both belong to PipeWire, so that they are still
    there when pipewire-pulse alone is restarted.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._state = folder / "state"
        config = folder / "config"
        self.env |= {
            "XDG_CONFIG_HOME": str(config),
            "XDG_STATE_HOME": str(self._state),
            "PULSE_SERVER": f"unix:{folder}/pulse/native",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/no-bus",
        }
        sinks = "".join(
            LOUDSPEAKER.format(name=name, rate=RATE, priority=priority)
            for name, priority in ((SINK, 1000), (SECOND_SINK, 500))
        )
        files = {f"wireplumber/{name}": text for name, text in WITHOUT_DEVICES.items()}
        files["pipewire/pipewire.conf.d/loudspeakers.conf"] = LOUDSPEAKERS.format(period=PERIOD, sinks=sinks)
        for name, text in files.items():
            (config / name).parent.mkdir(parents=True, exist_ok=True)
            (config / name).write_text(text, encoding="utf-8")
        self._socket = folder / "pipewire-0"
        self._parts: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, default: str = SINK) -> None:
        """Start the parts that do not run; return when the loudspeakers are there, and `default` is that."""
        for part in PARTS:
            if part not in self._parts:
                self._parts[part] = subprocess.Popen(
                    [part], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
            if part == "pipewire":
                self._await(self._socket.exists, "pipewire to listen")
        self._await(lambda: self._is_ready(default), "the loudspeakers")

    def stop(self) -> None:
        """End the server."""
        self.kill()

    def kill(self, *parts: str) -> None:
        """Kill these programs, or all, as a crash does; `start` starts them again."""
        for part in reversed(PARTS):
            if part in (parts or PARTS) and (process := self._parts.pop(part, None)):
                process.kill()
                process.wait()
                for socket in SOCKETS.get(part, ()):  # else the next start would take it for a new one
                    (self._folder / socket).unlink(missing_ok=True)

    def make_default(self, name: str) -> None:
        """Make this sink the default, and return when that would survive a crash."""
        super().make_default(name)
        saved = self._state / "wireplumber" / "default-nodes"
        self._await(lambda: saved.exists() and name in saved.read_text(), "the default to be saved")

    def _is_ready(self, default: str) -> bool:
        """Whether a client would find everything."""
        info = subprocess.run(["pactl", "info"], env=self.env, capture_output=True, text=True, check=False)
        sinks = subprocess.run(
            ["pactl", "list", "short", "sinks"], env=self.env, capture_output=True, text=True, check=False
        )
        return f"Default Sink: {default}\n" in info.stdout and SECOND_SINK in sinks.stdout

    def _await(self, ready: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + START_S
        while not ready():
            if time.monotonic() > end or any(part.poll() is not None for part in self._parts.values()):
                raise TimeoutError(f"waited in vain for {what}")


@pytest.fixture
def pipewire(tmp_path: Path) -> Iterator[PipeWire]:
    """Start a private PipeWire; skips where the machine has none to start."""
    missing = [name for name in (*PARTS, "pactl", "parec") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)} (packages pipewire, wireplumber, pipewire-pulse)")
    folder = tmp_path / "pw"
    folder.mkdir(mode=0o700)
    server = PipeWire(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
