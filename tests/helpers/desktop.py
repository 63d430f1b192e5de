"""A private desktop for black-box tests: a virtual screen, a session bus and an accessibility bus.

Nothing of the person's own desktop is reachable from inside: home, settings, buses, screen and
sound all point into one temporary folder, which goes when the desktop does.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self
from uuid import uuid4

import pytest
from PIL import ImageGrab

if TYPE_CHECKING:
    from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "test-output"
"""Folder of the screenshots; git ignores it."""

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "setpriv": "util-linux",
}
"""Programs that a desktop is made of, and the Debian packages that hold them."""

SETTLE_S = 0.15
"""How long the screen may take to paint after an announcement, in seconds."""

START_S = 20.0
"""How long a server may take to come up before the test fails, in seconds."""

BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={bus}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session bus on which only the accessibility launcher can be started."""

SERVICE = """\
[D-BUS Service]
Name=org.a11y.Bus
Exec={launcher} --a11y=1 --screen-reader=1
"""

WINDOWS = """\
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme><keepBorder>no</keepBorder></theme>
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <applications><application class="*"><decor>no</decor></application></applications>
</openbox_config>
"""
"""Windows without frames; Alt+F4 closes one, and every other key reaches the program."""


class Desktop:
    """A screen of `size` pixels at `dpi`, with its buses, for as long as the `with` block runs.

    `env` is the whole environment for a program on it; whatever is started with `start` is ended
    with the desktop, and so is whatever that started in turn.
    """

    def __init__(self, size: tuple[int, int] = (1280, 800), dpi: int = 96) -> None:
        self.size = size
        self.dpi = dpi
        self.env: dict[str, str] = {}
        self.display = ""
        self._mark = f"COACH_TEST_DESKTOP={uuid4()}"
        self._started: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Self:
        """Bring the servers up; skip the test where this machine lacks one of them."""
        launcher = _launcher()
        self._home = Path(tempfile.mkdtemp(prefix="coach-"))
        try:
            self._open(launcher)
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave no process and no file behind."""
        self._close()

    def start(
        self, *command: str, env: dict[str, str] | None = None, cwd: Path = ROOT
    ) -> subprocess.Popen[str]:
        """Start a program here; its standard output and error go to pipes, as text."""
        return self._spawn(command, {**self.env, **(env or {})}, cwd)

    def coach(self, *args: str, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
        """Start `python -m coach` with `args` here."""
        return self.start(sys.executable, "-m", "coach", *args, env=env)

    def key(self, *names: str) -> None:
        """Press and release keys by their X names (`space`, `Escape`, `Right`, `shift+Tab`), in turn."""
        self.run("xdotool", "key", "--delay", "0", *names)

    def run(self, *command: str) -> str:
        """Run a program here to its end, which must come soon and be a success; return what it prints."""
        done = subprocess.run(
            command, env=self.env, check=True, timeout=START_S, stdout=subprocess.PIPE, text=True
        )
        return done.stdout

    def screenshot(self, name: str) -> Path:
        """Save a picture of the whole screen as `test-output/<name>.png`.

        What was just announced is painted a little later: the last picture within `SETTLE_S` is saved.
        """
        PICTURES.mkdir(exist_ok=True)
        path = PICTURES / f"{name}.png"
        end = time.monotonic() + SETTLE_S
        picture = ImageGrab.grab(xdisplay=self.display)
        while time.monotonic() < end:
            picture = ImageGrab.grab(xdisplay=self.display)
        picture.save(path)
        return path

    def _open(self, launcher: str) -> None:
        home = self._home
        for folder in ("run", "config", "share", "cache", "services"):
            (home / folder).mkdir(mode=0o700)
        self.env = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "share"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'run' / 'bus'}",
            "GSETTINGS_BACKEND": "memory",
            "PULSE_SERVER": f"unix:{home / 'run' / 'no-sound'}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONUNBUFFERED": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        width, height = self.size
        screen = f"{width}x{height}x24"
        number = self._server(
            *("Xvfb", "-displayfd", "{fd}", "-screen", "0", screen, "-dpi", str(self.dpi)),
            *("-nolisten", "tcp", "-noreset"),
        )
        self.display = f":{number}"
        self.env["DISPLAY"] = self.display
        config = home / "bus.conf"
        config.write_text(BUS.format(bus=home / "run" / "bus", services=home / "services"))
        (home / "services" / "org.a11y.Bus.service").write_text(SERVICE.format(launcher=launcher))
        windows = home / "windows.xml"
        windows.write_text(WINDOWS)
        self._spawn(("openbox", "--sm-disable", "--config-file", str(windows)), self.env, home)
        self._server("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address={fd}")

    def _server(self, *command: str) -> str:
        """Start a server that writes one line to the descriptor `{fd}` when it is up; return that line."""
        read, write = os.pipe()
        try:
            filled = [part.format(fd=write) for part in command]
            self._spawn(filled, self.env, self._home, write)
            os.close(write)
            write = -1
            line = _line(read)
        finally:
            os.close(read)
            if write >= 0:
                os.close(write)
        if not line:
            pytest.fail(f"{command[0]} did not come up")
        return line

    def _spawn(
        self, command: tuple[str, ...] | list[str], env: dict[str, str], cwd: Path, *fds: int
    ) -> subprocess.Popen[str]:
        """Start a process that dies with this one, however this one dies."""
        name, _, value = self._mark.partition("=")
        log = subprocess.DEVNULL if fds else subprocess.PIPE
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", *command],
            env={**env, name: value},
            cwd=cwd,
            pass_fds=fds,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            text=True,
        )
        self._started.append(process)
        return process

    def _close(self) -> None:
        """End what was started, the last first, then whatever those started and left."""
        for process in reversed(self._started):
            process.terminate()
            try:
                _, error = process.communicate(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                _, error = process.communicate()
            sys.stderr.write(error or "")  # pytest shows it where a test failed
        deadline = time.monotonic() + START_S
        while (left := _marked(self._mark)) and time.monotonic() < deadline:
            for pid in left:
                _kill(pid)
        shutil.rmtree(self._home, ignore_errors=True)
        assert not left, f"processes left behind: {left}"


def _line(descriptor: int) -> str:
    """Read to the end of the first line: a server that cannot write it whole gives up."""
    deadline = time.monotonic() + START_S
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0, deadline - time.monotonic()))
        part = os.read(descriptor, 4096) if ready else b""
        if not part:
            return ""
        line += part
    return line.decode().strip()


def _launcher() -> str:
    """Find the accessibility bus launcher; skip where it, or another tool, is not installed."""
    if sys.platform != "linux":
        pytest.skip("the black-box tests drive the program over AT-SPI, which is Linux's")
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    found = [path for path in LAUNCHERS if Path(path).exists()]
    if not found:
        missing.append("at-spi2-core")
    if missing:
        pytest.skip(f"black-box tests need these packages installed: {', '.join(missing)}")
    return found[0]


def _marked(mark: str) -> list[int]:
    """Return the living processes whose environment holds `mark`."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
        except OSError:
            continue  # it ended meanwhile, or is another user's
    return found


def _kill(pid: int) -> None:
    """End `pid` and wait, without sleeping, until it is gone."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        signal.pidfd_send_signal(handle, signal.SIGKILL)
        select.select([handle], [], [], 1.0)
    except ProcessLookupError:
        pass
    finally:
        os.close(handle)
