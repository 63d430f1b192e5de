"""Unexpected errors, and a program without standard streams, as after a double-click."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, qWarning

import coach.app
import coach.ui.application
from coach.__main__ import main
from coach.base import log
from coach.base.problems import Problem
from coach.desktop.unexpected_errors import report_missing_display, report_unexpected_errors
from coach.sound.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

    from coach.text.languages import Localization


def test_early_warnings_of_qt_reach_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with report_missing_display():
        qWarning("so it is")
    assert capsys.readouterr().err == "so it is\n"


def test_warnings_of_qt_need_no_standard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with report_missing_display():
        qWarning("so it is")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--routine", "nonsense"], 1, "There is no routine “nonsense”"),
        (["--nonsense"], 2, "unrecognized arguments: --nonsense. See coach --help."),
        (["score", "nonsense"], 1, "There is no routine “nonsense”"),
    ],
)
def test_without_standard_error_a_box_shows_the_problem(
    monkeypatch: pytest.MonkeyPatch, qapp: object, arguments: list[str], code: int, words: str
) -> None:
    boxes: list[str] = []
    monkeypatch.setattr(coach.app, "application", lambda: qapp)
    monkeypatch.setattr(log, "record_crashes", lambda _folder: None)  # it would outlive the test
    monkeypatch.setattr(coach.ui.application, "show_box", boxes.append)
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    try:
        assert main(arguments) == code
    except SystemExit as leaving:
        assert leaving.code == code  # noqa: PT017 - wrong usage leaves, all else returns
    assert [box.startswith(words) for box in boxes] == [True]


def test_the_self_check_needs_no_standard_streams(home: Path) -> None:
    assert home
    closed = "import sys; from coach.__main__ import main; sys.stdout = sys.stderr = None; "
    closed += "sys.exit(main(['self-check']))"
    assert subprocess.run([sys.executable, "-c", closed], check=False).returncode == 0


def test_the_same_unexpected_error_is_reported_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reported: list[Problem] = []
    report_unexpected_errors(reported.append)
    for text in ("x1", "x2", "x3"):
        try:
            int(text)
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    (problem,) = reported
    assert "Something went wrong (ValueError: invalid literal" in problem.line
    assert caplog.messages == ["Unexpected error"] * 3  # the log file counts them


def test_ctrl_c_ends_the_event_loop_with_exit_code_1() -> None:
    program = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from coach.desktop.unexpected_errors import report_unexpected_errors

def press():
    raise KeyboardInterrupt

app = QCoreApplication([])
report_unexpected_errors(print)
QTimer.singleShot(0, press)
code = app.exec()
print("closed")
sys.exit(code)
"""
    result = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert (result.returncode, result.stdout) == (1, "closed\n")


def test_an_unexpected_error_in_a_thread_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    report_unexpected_errors(lambda _problem: None)
    thread = threading.Thread(target=int, args=("x",), name="worker")
    thread.start()
    thread.join()
    assert caplog.messages == ["Unexpected error in the thread worker"]


class Failing(Worker):
    """Fails on its thread."""

    def begin(self) -> None:
        """Fail."""
        raise ValueError


@pytest.mark.no_qt_log
def test_an_unexpected_error_in_a_qt_thread_is_only_logged(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reported: list[Problem] = []
    report_unexpected_errors(reported.append)
    worker = Failing()
    worker.start("failing", qapp)
    worker.finish()
    assert reported == []
    assert [message.split(" thread")[0] for message in caplog.messages] == ["Unexpected error in the"]


def test_a_problem_in_a_box_is_in_the_language_of_the_system(
    localization: Localization, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert localization.language == "en"
    boxes: list[str] = []
    monkeypatch.setattr(coach.ui.application, "show_box", boxes.append)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["de-AT"])
    coach.ui.application.show_problem_box(Problem("{file} is damaged.", file="x.db"))
    assert boxes == ["x.db ist beschädigt."]
