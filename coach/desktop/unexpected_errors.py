"""The last line of defence: errors that nobody expected, told in one line and kept in a file."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from coach.base.files import log_trace
from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType


def report_unexpected_errors(tell: Callable[[Problem], object], folder: Path) -> None:
    """Have every error that nothing catches told through `tell`; what led to it is kept in `folder`."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del trace
        if isinstance(error, Problem):
            tell(error)
        elif issubclass(kind, KeyboardInterrupt):
            sys.exit(1)
        else:
            tell(Problem(f"Something went wrong ({kind.__name__}: {error}).", log_trace(folder, error)))

    sys.excepthook = hook


@contextmanager
def report_missing_display() -> Iterator[None]:
    """Say in one line that no window can be opened, where Qt would abort the program.

    WORKAROUND for QGuiApplication: without a display it calls abort() from its constructor, and
    raises nothing that could be caught.
    """
    told: list[str] = []

    def handle(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _say("coach: No window can be opened: there is no display here, or it cannot be used.")
            os._exit(1)
        told.append(text)

    qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
        for text in told:  # it went well: whatever else Qt had to say is said now
            _say(text)


def _say(line: str) -> None:
    if sys.stderr is not None:  # a program started by double-click has none
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
