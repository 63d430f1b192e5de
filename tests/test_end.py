"""The end of the program by a signal of the system: in order, whatever the window shows."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.base.exit_codes import KILLED

ENDS = """
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
        QTimer.singleShot(200, self, getattr(self, sys.argv[2]))

    def toast(self):
        self.messages.toast(Text("Saved."), Action(Text("Undo"), print))
        QTimer.singleShot(200, self, lambda: os.kill(os.getpid(), signal.SIGTERM))

    def look(self):
        self.quit()
        self.session_audio().speaker.list_outputs()

run.Program = Program
sys.exit(run.run_window(Path(sys.argv[1]), "", print))
"""
"""Runs the program to its end, at which a `toast` is shown or a `look` for sound outputs is due."""


def ended(data: Path, how: str) -> tuple[int, str]:
    """Run the program to its end; return its exit code and what it printed as errors."""
    ran = subprocess.run(
        [sys.executable, "-c", ENDS, str(data), how],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return ran.returncode, ran.stderr


@pytest.mark.skipif(os.name != "posix", reason="other systems close the window instead")
def test_a_program_that_shows_a_toast_ends_in_order(tmp_path: Path) -> None:
    assert ended(tmp_path, "toast") == (KILLED + signal.SIGTERM, "")


def test_sound_that_begins_as_the_program_quits_ends_too(tmp_path: Path) -> None:
    assert ended(tmp_path, "look") == (0, "")
