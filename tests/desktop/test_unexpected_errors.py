"""Unexpected errors, and a program without standard streams, as after a double-click."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, qWarning

import coach.run
import coach.ui.application
from coach.__main__ import main
from coach.base import log
from coach.base.messages import MOST_LETTERS
from coach.base.problems import Problem
from coach.desktop.unexpected_errors import UnexpectedErrors, report_missing_display
from coach.sound.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

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
    monkeypatch.setattr(coach.run, "application", lambda: qapp)
    monkeypatch.setattr(log, "record_crashes", lambda _folder: "")  # it would outlive the test
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


class Received(NamedTuple):
    """The errors object that is installed, and what it reported."""

    errors: UnexpectedErrors
    reported: list[tuple[str, bool]]


@pytest.fixture
def received(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Received:
    """Receive the errors that nothing catches."""
    assert qapp
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    found = Received(UnexpectedErrors(), [])
    found.errors.arose.connect(lambda problem, unexpected: found.reported.append((problem.line, unexpected)))
    found.errors.install()
    return found


def fail(text: str) -> None:
    """Let an error reach the hook."""
    try:
        int(text)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_the_same_unexpected_error_is_reported_once(
    received: Received, caplog: pytest.LogCaptureFixture
) -> None:
    for text in ("x1", "x2", "x3"):
        fail(text)
    assert received.reported == []  # it may have come while something is painted
    QCoreApplication.processEvents()
    ((line, is_unexpected),) = received.reported
    assert "Something went wrong (ValueError: invalid literal" in line
    assert is_unexpected
    (trace,) = received.errors.tracebacks
    assert trace.endswith("ValueError: invalid literal for int() with base 10: 'x1'\n")
    assert caplog.messages == ["Unexpected error"] * 3  # the log file counts them


def test_an_error_before_the_window_is_there_is_shown_in_it(received: Received) -> None:
    fail("one")  # as in a slot while the program is built
    shown: list[str] = []
    received.errors.arose.connect(lambda problem, _: shown.append(problem.line))
    QCoreApplication.processEvents()
    assert len(shown) == 1


def test_a_problem_that_nothing_caught_is_shown_without_details(received: Received) -> None:
    problem = Problem("The disk is full.")
    sys.excepthook(Problem, problem, None)
    QCoreApplication.processEvents()
    assert received.reported == [("The disk is full.", False)]
    assert not received.errors.tracebacks


def test_ctrl_c_ends_the_event_loop_with_exit_code_1() -> None:
    program = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from coach.desktop.unexpected_errors import UnexpectedErrors

def press():
    raise KeyboardInterrupt

app = QCoreApplication([])
errors = UnexpectedErrors()
errors.install()
QTimer.singleShot(0, press)
code = app.exec()
print("closed")
sys.exit(code)
"""
    result = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert (result.returncode, result.stdout) == (1, "closed\n")


def test_an_error_in_a_thread_is_reported_in_the_main_thread(
    received: Received, caplog: pytest.LogCaptureFixture
) -> None:
    threads: list[threading.Thread] = []
    received.errors.arose.connect(lambda *_: threads.append(threading.current_thread()))
    thread = threading.Thread(target=int, args=("x",), name="worker")
    thread.start()
    thread.join()
    assert caplog.messages == ["Unexpected error in the thread worker"]
    QCoreApplication.processEvents()
    assert "ValueError" in received.reported[0][0]
    assert threads == [threading.main_thread()]


class Failing(Worker):
    """Fails on its thread."""

    def begin(self) -> None:
        """Fail."""
        raise ValueError


@pytest.mark.no_qt_log
def test_an_unexpected_error_in_a_qt_thread_is_reported(
    qapp: QCoreApplication, received: Received, caplog: pytest.LogCaptureFixture
) -> None:
    worker = Failing()
    worker.start("failing", qapp)
    worker.finish()
    QCoreApplication.processEvents()
    assert ["ValueError" in line for line, _ in received.reported] == [True]
    assert [message.split(" thread")[0] for message in caplog.messages] == ["Unexpected error in the"]


def test_a_long_line_of_qt_is_cut_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    with report_missing_display():
        qWarning("x" * 90_000)
    assert len(capsys.readouterr().err) == MOST_LETTERS + 1


def test_a_problem_in_a_box_is_in_the_language_of_the_system(
    localization: Localization, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert localization.language == "en"
    boxes: list[str] = []
    monkeypatch.setattr(coach.ui.application, "show_box", boxes.append)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["de-AT"])
    coach.ui.application.show_problem_box(Problem("{file} is damaged.", file="x.db"))
    assert boxes == ["x.db ist beschädigt."]
