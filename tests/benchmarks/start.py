"""Time from start to Today, beside a bare window: `dev.py bench start [TIMES]`.

Both are started alternately without a display, each as a separate command with its bytecode already
written, Today with an empty diary and with sessions in it. The clock runs from the start of the process
until Qt reports that the first painted window was handed to the display; an interpreter that only starts
and ends is printed too.
At the same moment processor time and memory are read from /proc, where there is one.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.helpers.sample_diary import make

BUDGET = 2.2
TIMES = 15
SESSIONS = 100

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.exec()
"""

SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080}
"""A screen that holds both windows, as the usual one of Qt's offscreen platform does not."""

PAINTED = "Flushing"
"""What Qt says, on its category `qt.widgets.painting`, where it hands a painted window to the display."""


class Spent(NamedTuple):
    """What one start took: milliseconds until the paint, of those on a processor, and MiB held then."""

    wall: float
    cpu: float
    memory: float


def started(command: list[str], environ: dict[str, str]) -> Spent:
    """Start a command and end it at its first paint; one that paints nothing ends by itself."""
    lines = []
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *command], stderr=subprocess.PIPE, text=True, env=environ
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if PAINTED in line:
                break
            lines.append(line)
        wall = (time.perf_counter() - began) * 1000
        if hasattr(signal, "SIGSTOP"):
            process.send_signal(signal.SIGSTOP)  # what follows the paint is not counted
        cpu, memory = from_proc(process.pid)
        process.kill()
    if process.returncode > 0:
        raise SystemExit("".join(lines))
    return Spent(wall, cpu, memory)


def from_proc(pid: int) -> tuple[float, float]:
    """Return the processor time of a process in ms, and its memory in MiB: 0 where that is unknown."""
    ran, rss = 0, 0
    with suppress(OSError, ValueError):
        tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
        ran = sum(int(file.read_text("utf-8").split()[0]) for file in tasks)
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8").splitlines()
        rss = next(int(line.split()[1]) for line in rollup if line.startswith("Rss:"))
    return ran / 1e6, rss / 1024


def main() -> int:
    """Print the medians; return 1 where Today takes longer than its budget."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    with tempfile.TemporaryDirectory() as folder:
        screens = Path(folder, "screens.json")
        screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        environ = {
            **os.environ,
            "PYTHONPYCACHEPREFIX": str(Path(folder, "bytecode")),
            "QT_LOGGING_RULES": "qt.widgets.painting=true",
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        }
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        commands = {"interpreter alone": ["-c", ""], "bare window": ["-c", BARE]}
        for name, sessions in {"Today, nothing done": 0, f"Today, {SESSIONS} sessions": SESSIONS}.items():
            data = Path(folder, str(sessions))
            data.mkdir()
            (data / "settings.toml").write_text("safety_read = true\n", encoding="utf-8")
            make(data / "diary.db", sessions, datetime.now(UTC).date())
            commands[name] = ["-m", "coach", "--data-dir", str(data)]
        found: dict[str, list[Spent]] = {name: [] for name in commands}
        for turn in range(times + 1):  # the first round fills the caches, and is not counted
            for name, command in commands.items():
                spent = started(command, environ)
                if turn:
                    found[name].append(spent)
    print(f"Of {times} starts the median time, the least processor time, the median memory")  # noqa: T201 - a benchmark prints
    bare = figures(found["bare window"])
    for name, starts in found.items():
        wall, cpu, memory = figures(starts)
        print(  # noqa: T201 - as above
            f"{name:20} {wall:5.0f} ms, {wall / bare.wall:.2f} × the bare window"
            f" {cpu:5.0f} ms, {cpu / bare.cpu:.2f} × {memory:5.1f} MiB"
        )
    worst = max(figures(starts).wall for starts in found.values()) / bare.wall
    print(f"{worst:.2f} × the bare window: at most {BUDGET} ×")  # noqa: T201 - as above
    return 0 if worst <= BUDGET else 1


def figures(starts: list[Spent]) -> Spent:
    """Return the figures of several starts: processor time above the least comes from other load."""
    wall, cpu, memory = zip(*starts, strict=True)
    return Spent(median(wall), max(0.001, min(cpu)), median(memory))


if __name__ == "__main__":
    raise SystemExit(main())
