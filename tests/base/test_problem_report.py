"""The report of a problem: what it names, and what it leaves out unless it is asked for."""

from __future__ import annotations

import subprocess
import sys
import traceback
from typing import TYPE_CHECKING

import pytest

from coach import __version__
from coach.base import log
from coach.base.problem_report import Facts, report

if TYPE_CHECKING:
    from pathlib import Path

NAME, FOLDER, NOTE = "Ana", "/home/ana", "a sore knee"
SECRETS = (NAME, FOLDER, NOTE)


def failure() -> str:
    """Return the traceback of an error that quotes what is private, in code of ours."""
    try:
        try:
            int(NAME)
        except ValueError as error:
            raise KeyError(f"{FOLDER}\n{NAME}: {NOTE}") from error
    except KeyError as error:
        return "".join(traceback.format_exception(error))
    return ""


LOG = f"""\
2026-11-29T20:30:00Z INFO coach: Interval Coach {__version__}, Python 3.11.2, Linux
2026-11-29T20:30:01Z WARNING coach.ui.session.audio: Audio buffer underrun on Ana's headphones
2026-11-29T20:30:02Z WARNING coach.desktop: The data folder cannot be locked: /home/ana
2026-11-29T20:30:03Z ERROR coach.desktop.unexpected_errors: Unexpected error
{failure()}\
{NOTE} of Ana
2026-11-29T20:30:04Z ERROR coach.desktop.unexpected_errors: Repeated 9 times in 60 s: Ana (KeyError)
"""

CRASH = """\
Fatal Python error: Segmentation fault

Current thread 0x00007f1c (most recent call first):
  File "/home/ana/venv/lib/python3.11/site-packages/coach/app.py", line 300 in run_window
  File "/home/ana/other.py", line 1 in <module>

Extension modules: PySide6.QtCore, _sqlite3 (total: 2)
"""


def test_a_report_has_versions_crash_errors_and_log() -> None:
    text = report(Facts((("Qt", "6.11"),), CRASH, [failure()], LOG), with_private=True)
    assert text.startswith(f"Interval Coach: {__version__}\nPython: ")
    for words in ("Qt: 6.11", "System: ", CRASH.strip(), failure().strip(), LOG.strip()):
        assert words in text
    assert report(Facts(), with_private=False).count("\n") == 3


def test_a_report_leaves_out_what_is_private() -> None:
    assert all(secret in LOG for secret in SECRETS)
    text = report(Facts((), CRASH, [failure()], LOG), with_private=False)
    assert [secret for secret in SECRETS if secret in text] == []
    for words in (
        "KeyError: […]",
        "ValueError: […]",
        "The above exception was the direct cause",
        'File "coach/app.py", line 300 in run_window',
        'File "other.py", line 1 in <module>',
        "WARNING coach.ui.session.audio: Audio buffer underrun on […]",
        "WARNING coach.desktop: […]",
        "ERROR coach.desktop.unexpected_errors: Unexpected error",
    ):
        assert words in text


def test_the_tail_of_the_log_has_whole_lines(tmp_path: Path) -> None:
    file = tmp_path / "x.log"
    assert log.tail_of(file, 100) == ""
    file.write_bytes(b"first\nsecond\nthird\n")
    assert log.tail_of(file, 100) == "first\nsecond\nthird\n"
    assert log.tail_of(file, 8) == "third\n"


@pytest.mark.parametrize("signal", ["SIGSEGV", "SIGABRT"])
def test_a_crash_is_known_once_at_the_next_start(tmp_path: Path, signal: str) -> None:
    crash = (
        "import signal; from pathlib import Path; from coach.base import log;"
        f"assert log.record_crashes(Path({str(tmp_path)!r})) == ''; signal.raise_signal(signal.{signal})"
    )
    assert subprocess.run([sys.executable, "-c", crash], check=False).returncode != 0
    again = (
        "from pathlib import Path; from coach.base import log;"
        f"print(log.record_crashes(Path({str(tmp_path)!r})))"
    )
    outputs = [
        subprocess.run([sys.executable, "-c", again], check=True, capture_output=True, text=True).stdout
        for _ in range(2)
    ]
    assert "most recent call first" in outputs[0]
    assert outputs[1].strip() == ""
