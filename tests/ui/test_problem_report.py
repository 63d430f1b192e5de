"""A report of unexpected errors in the window: shown, copied, saved, and offered after a crash."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from coach.desktop.unexpected_errors import UnexpectedErrors
from coach.ui.widgets.text_dialog import TextDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.programs import Rehearsal

CRASH = "Fatal Python error: Segmentation fault\n"


@pytest.fixture
def errors(program: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> UnexpectedErrors:
    """Show unexpected errors in the window, after a crash."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    errors = UnexpectedErrors(program.window)
    errors.install()
    program.program.show_errors(errors, CRASH)
    return errors


def fail() -> None:
    """Let an error reach the hook."""
    try:
        int("Ana")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    QApplication.processEvents()


def dialog_of(program: Rehearsal) -> TextDialog:
    """Return the dialog that is open."""
    (dialog,) = (found for found in program.window.findChildren(TextDialog) if found.isVisible())
    return dialog


def test_an_unexpected_error_has_details(program: Rehearsal, errors: UnexpectedErrors) -> None:
    program.press("Close message")
    fail()
    assert "Something went wrong (ValueError" in program.said
    program.press("Details…")
    dialog = dialog_of(program)
    assert "Qt: " in dialog.shown.toPlainText()
    assert "ValueError: […]" in dialog.shown.toPlainText()
    assert "Ana" not in dialog.shown.toPlainText().replace('int("Ana")', "")
    dialog.choice.click()
    assert errors.tracebacks[0].strip() in dialog.shown.toPlainText()
    program.press("Copy")
    assert QGuiApplication.clipboard().text() == dialog.shown.toPlainText()
    program.press("Close")


def test_the_report_is_saved_from_settings(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    program.press("Settings")
    program.press("Save a problem report…")
    shown = dialog_of(program).shown.toPlainText()
    program.press("Save…")
    assert target.read_text(encoding="utf-8") == shown
    assert program.said == f"Saved to {target}."


@pytest.mark.usefixtures("errors")
def test_a_crash_is_reported_with_details(program: Rehearsal) -> None:
    assert program.said.startswith("Interval Coach ended unexpectedly the last time.")
    assert program.window.strip.marked == [program.said]
    program.press("Details…")
    assert CRASH.strip() in dialog_of(program).shown.toPlainText()
    program.press("Close")
    assert program.said == ""
