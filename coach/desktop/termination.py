"""The end of the window by a signal, in order: a job is cancelled, and what is unsaved is saved."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

from coach.base.exit_codes import KILLED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication

SIGNALS = [signal.SIGTERM, signal.SIGINT]
"""From the system when it shuts down, Ctrl+C in a terminal, and a terminal that is closed."""

if sys.platform != "win32":
    SIGNALS.append(signal.SIGHUP)


@contextmanager
def quitting_on_signals(app: QCoreApplication) -> Iterator[None]:
    """Let each of `SIGNALS` end the event loops of `app`, also the one in which a job is waited for.

    Python handles a signal only when it runs again, which may be late while Qt waits for events: a byte in a
    pipe wakes it. A second signal ends the process at once. On Windows the system closes the window instead.
    """
    if sys.platform == "win32":
        yield
        return

    def end(number: int, _frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        app.exit(KILLED + number)

    def read() -> None:
        with suppress(BlockingIOError):
            os.read(reads, 64)

    reads, writes = os.pipe()
    for each in (reads, writes):
        os.set_blocking(each, False)
    notifier = QSocketNotifier(reads, QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    woken = signal.set_wakeup_fd(writes, warn_on_full_buffer=False)
    before = {
        number: signal.signal(number, end)
        for number in SIGNALS
        if signal.getsignal(number) is not signal.SIG_IGN  # `nohup` has it ignored
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(woken)
        notifier.setEnabled(False)
        for each in (reads, writes):
            os.close(each)
