"""Jobs on another thread: the end of the program ends them, too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
