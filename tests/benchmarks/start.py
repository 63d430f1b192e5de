"""How long until Today can be used, beside a bare window: `dev.py bench start [TIMES]`.

Both are started by turns, each in a process of its own on no display, and timed from the start of the
process until their first paint; an interpreter that starts and ends is timed too, as the floor of both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

BUDGET = 1.5
TIMES = 15

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
window.grab()
"""

TODAY = """
import sys
from pathlib import Path
from coach.app import Program, application
app = application()
program = Program(app, Path(sys.argv[1]), "")
program.window.show()
program.window.grab()
program.window.close()
"""


def timed(source: str, folder: str) -> float:
    """Return how long a process that runs `source` takes, in milliseconds."""
    began = time.perf_counter()
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", source, folder], check=True, env=environ)
    return (time.perf_counter() - began) * 1000


def main() -> int:
    """Print the medians; return 1 where Today takes longer than its budget."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    told: dict[str, list[float]] = {"": [], BARE: [], TODAY: []}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "settings.toml").write_text("safety_read = true\n", encoding="utf-8")
        for turn in range(times + 1):  # the first round fills the caches, and is not counted
            for source, spent in told.items():
                took = timed(source, folder)
                if turn:
                    spent.append(took)
    floor, bare, today = (median(spent) for spent in told.values())
    print(f"Medians of {times} starts each, in milliseconds")  # noqa: T201 - a benchmark prints
    print(f"interpreter alone {floor:6.0f}")  # noqa: T201 - a benchmark prints
    print(f"bare window       {bare:6.0f}")  # noqa: T201 - a benchmark prints
    print(f"Today             {today:6.0f}   {today / bare:.2f} × the bare window (at most {BUDGET})")  # noqa: T201 - a benchmark prints
    return 0 if today <= BUDGET * bare else 1


if __name__ == "__main__":
    raise SystemExit(main())
