"""The end of a command by a signal, in order: temporary files are removed, as after an error."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

from coach.base.exit_codes import KILLED

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Let SIGTERM end a command as Ctrl+C does: what it writes is given up, and nothing is left of it."""
    if threading.current_thread() is not threading.main_thread():  # others may not handle signals
        yield
        return
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, _frame: object) -> NoReturn:
    signal.signal(number, signal.SIG_DFL)  # a second one ends it at once
    raise SystemExit(KILLED + number)
