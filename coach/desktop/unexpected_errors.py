"""The last resort for errors that nothing caught: each is logged, and reported once in a calm line."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from collections import deque
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from coach.base import log
from coach.base.messages import shortened
from coach.base.problems import Problem
from coach.desktop.platform_plugins import why_no_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType


logger = logging.getLogger(__name__)

MOST_TRACEBACKS = 5
"""How many errors a report of the run has: the first ones explain the others, but may be long past."""


class UnexpectedErrors(QObject):
    """Logs every error that nothing catches, and reports those of one type and place only once.

    `arose` is emitted in the main thread, after whatever is going on: an error may come on any thread, and
    in the middle of painting.
    """

    arose = Signal(Problem, bool)
    """A problem to show, and whether it is unexpected: then there is a traceback."""
    _queued = Signal(Problem, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tracebacks: deque[str] = deque(maxlen=MOST_TRACEBACKS)
        """What is known of the last unexpected errors, each once."""
        self._queued.connect(self.arose, Qt.ConnectionType.QueuedConnection)
        self._seen: set[tuple[type[BaseException] | None, tuple[str, int] | None]] = set()

    def install(self) -> None:
        """Receive the errors of all threads from now on."""
        sys.excepthook = self._handle
        threading.excepthook = self._handle_thread

    def _handle(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, Problem):
            self._emit(error, is_unexpected=False)
        elif issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(1)  # not sys.exit: threads that still run would abort the process
        else:
            thread = threading.current_thread()  # of Qt, where PySide calls this hook too
            self._log(error, "" if thread is threading.main_thread() else thread.name)

    def _handle_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._log(args.exc_value, args.thread.name if args.thread else "?")

    def _log(self, error: BaseException, thread: str) -> None:
        if thread:
            logger.error("Unexpected error in the thread %s", thread, exc_info=error)
        else:
            logger.error("Unexpected error", exc_info=error)
        same = (type(error), log.origin(error.__traceback__))
        if same not in self._seen:  # one of a timer may come thirty times a second
            self._seen.add(same)
            self.tracebacks.append("".join(traceback.format_exception(error)))
            self._emit(log.unexpected(error), is_unexpected=True)

    def _emit(self, problem: Problem, *, is_unexpected: bool) -> None:
        with suppress(RuntimeError):  # Qt has ended already
            self._queued.emit(problem, is_unexpected)


@contextmanager
def report_missing_display() -> Iterator[None]:
    """Print one line where no window can be opened, and exit with 1.

    WORKAROUND for QGuiApplication: without a display its constructor calls abort(), and raises nothing
    that could be caught.
    """
    lines: list[str] = []

    def handle(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _print(f"coach: {why_no_window()}")
            os._exit(1)
        lines.append(text)

    qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
        for text in lines:  # warnings of Qt that were held back
            _print(text)


def _print(line: str) -> None:
    if sys.stderr is not None:  # it is None in a program that was started by double-click
        sys.stderr.write(shortened(line) + "\n")
        sys.stderr.flush()
