"""The last resort for errors that nothing caught: each is logged, and reported once in a calm line."""

from __future__ import annotations

import logging
import os
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler

from coach.base import log
from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType


logger = logging.getLogger(__name__)


def report_unexpected_errors(report: Callable[[Problem], object]) -> None:
    """Log every error that nothing catches; report those of one type and place only once.

    Errors on other threads than the main one are only logged: the window belongs to the main thread.
    """
    reported: set[tuple[type[BaseException], tuple[str, int] | None]] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        thread = threading.current_thread()
        if thread is not threading.main_thread():  # a slot on a thread of Qt: PySide calls this hook there
            logger.error("Unexpected error in the thread %s", thread.name, exc_info=(kind, error, trace))
            return
        if isinstance(error, Problem):
            report(error)
            return
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(1)  # not sys.exit: threads that still run would abort the process
            return
        logger.error("Unexpected error", exc_info=(kind, error, trace))
        same = (kind, log.origin(trace))
        if same not in reported:  # one in paintEvent comes thirty times a second
            reported.add(same)
            report(log.unexpected(error))

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        name = args.thread.name if args.thread else "?"
        logger.error("Unexpected error in the thread %s", name, exc_info=args.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook


@contextmanager
def report_missing_display() -> Iterator[None]:
    """Print one line where no window can be opened, and exit with 1.

    WORKAROUND for QGuiApplication: without a display its constructor calls abort(), and raises nothing
    that could be caught.
    """
    lines: list[str] = []

    def handle(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _print("coach: No window can be opened: there is no display here, or it cannot be used.")
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
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
