"""Jobs on another thread: the end of the program ends them, too."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from coach.ui.widgets.background_job import run_in_background

app = QApplication(["-platform", "offscreen"])
window = QWidget()
begun = []

def job(report):
    begun.append(True)
    while report(0):
        pass
    print("cancelled", flush=True)

def end():
    if begun:
        app.exit(3)

timer = QTimer(interval=1)
timer.timeout.connect(end)
timer.start()
QTimer.singleShot(0, lambda: run_in_background(window, "Working", job))
sys.exit(app.exec())
"""


SIGNALLED = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from coach.base.files import write_beside
from coach.base.progress import CancelledError
from coach.desktop.termination import quitting_on_signals
from coach.ui.widgets.background_job import JobProgress, run_in_background

app = QApplication(["-platform", "offscreen"])
window = QWidget()

def job(report):
    with write_beside(sys.argv[1]) as file:
        file.write("half")
        os.kill(os.getpid(), signal.SIGTERM)  # Qt waits for events: no Python runs on its thread
        while True:
            JobProgress(report).show(0)

def export():
    try:
        run_in_background(window, "Working", job)
    except CancelledError:
        print("cancelled", flush=True)

QTimer.singleShot(0, export)
with quitting_on_signals(app):
    code = app.exec()
sys.exit(code)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_a_signal_leaves_nothing_of_an_export(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SIGNALLED, str(tmp_path / "out.csv")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (128 + signal.SIGTERM, "cancelled\n")
    assert list(tmp_path.iterdir()) == []


def test_the_end_of_the_program_ends_a_job() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (3, "cancelled\n")
