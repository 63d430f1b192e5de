"""Start of the frozen program beside the start from source: `dev.py bench frozen [TIMES PROGRAM]`.

PROGRAM is a frozen one; unnamed, the one that `dev.py build` made here. Both open their window
alternately on a virtual screen, until the X server reports it; then they are killed. Printed are the least
by the clock and the least of the processor, as other load only ever adds to either.
"""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "build" / "frozen" / "coach" / "coach"
BUDGET = 1.2
TIMES = 10

SUBSTRUCTURE_NOTIFY, MAP_NOTIFY = 1 << 19, 19
"""X events: notifications about the windows of the screen; a window is shown now."""


class Screen:
    """A virtual screen, watched for the first window that is shown on it."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._server.stdout is not None
        self.name = f":{self._server.stdout.readline().decode().strip()}"
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(self.name.encode()))
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 1)

    def wait_for_window(self, program: subprocess.Popen[bytes]) -> None:
        """Return as soon as a window is shown; raise RuntimeError where the program ends before."""
        event = (ctypes.c_long * 24)()
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, ctypes.byref(event))
                if event[0] & 0x7F == MAP_NOTIFY:
                    return
            if program.poll() is not None:
                raise RuntimeError(f"it ended with {program.returncode}, and no window was shown")
            select.select([self._x.XConnectionNumber(self._display)], [], [], 1)

    def forget(self) -> None:
        """Skip the events received so far."""
        self._x.XSync(self._display, 1)

    def close(self) -> None:
        """End the server."""
        self._x.XCloseDisplay(self._display)
        self._server.terminate()
        self._server.wait()


def started(command: Sequence[str | Path], data: Path, screen: Screen) -> tuple[float, float]:
    """Start a program; return the milliseconds until its window by the clock, and those of the processor."""
    screen.forget()
    environ = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "COACH_DATA_DIR": str(data)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # from source it is compiled once, not at each start
    began = time.perf_counter()
    program = subprocess.Popen(command, cwd=ROOT, env=environ, stderr=subprocess.DEVNULL)
    screen.wait_for_window(program)
    took = time.perf_counter() - began
    program.kill()
    _pid, _status, used = os.wait4(program.pid, 0)
    program.returncode = 0  # it was waited for here, to get what it used
    return took * 1000, (used.ru_utime + used.ru_stime) * 1000


def main() -> int:
    """Print both beside their budget; return 1 where the frozen program takes longer than that."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    frozen = Path(sys.argv[2]) if len(sys.argv) > 2 else FROZEN
    if not frozen.exists():
        print(f"There is no {frozen}: make it first, with packaging/dev.py build deb.")  # noqa: T201 - a benchmark prints
        return 2
    commands: dict[str, list[str | Path]] = {
        "from source": [sys.executable, "-m", "coach"],
        "frozen": [frozen],
    }
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    screen = Screen()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        (data / "settings.toml").write_text("safety_read = true\n", encoding="utf-8")
        for turn in range(times + 1):  # the first round fills the caches, and is not counted
            for name in list(commands)[:: 1 if turn % 2 else -1]:
                spent = started(commands[name], data, screen)
                if turn:
                    found[name].append(spent)
    screen.close()
    least = {name: [min(part) for part in zip(*spent, strict=True)] for name, spent in found.items()}
    print(f"Least of {times} starts each until the window is shown, in milliseconds")  # noqa: T201 - as above
    for name, (clock, processor) in least.items():
        print(f"{name:<12} {clock:6.0f} by the clock, {processor:6.0f} of the processor")  # noqa: T201 - as above
    ratios = [mine / plain for mine, plain in zip(least["frozen"], least["from source"], strict=True)]
    print(f"frozen is    {ratios[0]:6.2f} ×            {ratios[1]:6.2f} × (at most {BUDGET} by the clock)")  # noqa: T201 - as above
    return 0 if ratios[0] <= BUDGET else 1


if __name__ == "__main__":
    raise SystemExit(main())
