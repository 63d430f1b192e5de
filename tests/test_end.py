"""The end of the program by a signal of the system: in order, whatever the window shows."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.base.exit_codes import KILLED

RUN = """
import os
import signal
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from coach import run
from coach.base.messages import Text
from coach.base.reporting import Action

class Program(run.Program):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        QTimer.singleShot(200, self, self.end)

    def end(self):
        self.messages.toast(Text("Saved."), Action(Text("Undo"), print))
        QTimer.singleShot(200, self, lambda: os.kill(os.getpid(), signal.SIGTERM))

run.Program = Program
sys.exit(run.run_window(Path(sys.argv[1]), "", print))
"""
"""Runs the program until it is ended while a toast is shown."""


@pytest.mark.skipif(os.name != "posix", reason="other systems close the window instead")
def test_a_program_that_shows_a_toast_ends_in_order(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (KILLED + signal.SIGTERM, "")
