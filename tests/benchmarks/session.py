"""What a session costs: CPU and memory of the real program beside a bare ring at the same rate, in one run.

`python3 packaging/dev.py bench session [SECONDS]`. Each has a window of 1280 × 800 on a screen of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import cast

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1280, 800)
RING_PX = 304
"""The ring's diameter in the design's picture, in a window of this size."""

MOST_CPU, MOST_MIB = 1.5, 100.0
"""The budget: CPU for each CPU of the bare ring, and memory in MiB (design, section 11)."""

WARM_S, SECONDS = 12.0, 24.0
"""Before measuring: to the first repetition. Measured by default: three whole repetitions."""

FRAME_MS = 33
"""Between two frames, as the program has it."""

KINDS = ("window", "ring", "session")
"""A bare window that is painted whole, the same where only the ring is, and the program."""

MIB = 1024 * 1024


def memory_mib() -> float:
    """Return the memory of this process that is in use now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / MIB


class Bare(QWidget):
    """The least that shows a ring: one widget that paints ground, track and arc, anew every 33 ms."""

    def __init__(self, ring_alone: bool) -> None:  # noqa: FBT001 - the one thing that differs
        super().__init__()
        self._ring = QRect(930, 340, RING_PX, RING_PX)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect((lambda: self.update(self._ring)) if ring_alone else self.update)
        self._timer.start(FRAME_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is asked for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#101418"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self._ring).adjusted(14, 14, -14, -14)
        painter.setPen(QPen(QColor("#2A323A"), 25))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor("#E69F00"), 25, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, 90 * 16, -round(5760 * (time.monotonic() / 3 % 1)))


def session() -> QWidget:
    """Open the program itself, in a session of the Article."""
    from coach.app import Program  # noqa: PLC0415 - the bare ring is measured without it

    app = cast("QApplication", QApplication.instance())
    program = Program(app, Path(os.environ["COACH_DATA_DIR"]), "")
    app.setProperty("kept", program)
    program.window.show()
    program.flow.start()
    return program.window


def child(which: str, seconds: float) -> None:
    """Open one of the two, let it run, and print what it took as JSON."""
    app = QApplication([])
    window = session() if which == "session" else Bare(which == "ring")
    window.resize(*SIZE)
    window.show()
    took: dict[str, float] = {}

    def begin() -> None:
        took["cpu"], took["wall"] = time.process_time(), time.monotonic()

    def end() -> None:
        wall = time.monotonic() - took["wall"]
        print(json.dumps({"cpu": (time.process_time() - took["cpu"]) / wall, "mib": memory_mib()}))  # noqa: T201
        app.quit()

    QTimer.singleShot(round(WARM_S * 1000), begin)
    QTimer.singleShot(round((WARM_S + seconds) * 1000), end)
    app.exec()


def measured(which: str, seconds: float, env: dict[str, str]) -> dict[str, float]:
    """Run one of the two in a process of its own, and return its CPU (1 is a core) and its memory in MiB."""
    command = [sys.executable, "-m", "tests.benchmarks.session", which, f"{seconds}"]
    done = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main(args: list[str]) -> int:
    """Measure both at once, print them, and return 1 where the budget is not kept."""
    if args and args[0] in KINDS:
        child(args[0], float(args[1]))
        return 0
    if shutil.which("Xvfb") is None:
        print("bench session needs Xvfb (Debian: xvfb).")  # noqa: T201
        return 2
    seconds = float(args[0]) if args else SECONDS
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home, "data", "settings.toml")
        settings.parent.mkdir()
        settings.write_text("safety_read = true\n", encoding="utf-8")
        read, write = os.pipe()
        screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        server = subprocess.Popen(screen, pass_fds=(write,), stderr=subprocess.DEVNULL)
        try:
            display = os.read(read, 16).decode().strip()
            env = {
                **os.environ,
                "DISPLAY": f":{display}",
                "QT_QPA_PLATFORM": "xcb",
                "HOME": home,
                "COACH_DATA_DIR": str(settings.parent),
                "XDG_RUNTIME_DIR": home,
            }
            whole, alone, real = (measured(which, seconds, env) for which in KINDS)
        finally:
            server.terminate()
            server.wait()
    named = {"bare widget": whole, "  its ring alone": alone, "session": real}
    for name, found in named.items():
        print(f"{name:<18}{found['cpu']:7.2%} of a core   {found['mib']:6.1f} MiB")  # noqa: T201
    ratio = real["cpu"] / whole["cpu"]
    print(f"{'CPU ratio':<18}{ratio:7.2f} (at most {MOST_CPU}); memory at most {MOST_MIB:.0f} MiB")  # noqa: T201
    return 0 if ratio <= MOST_CPU and real["mib"] <= MOST_MIB else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
