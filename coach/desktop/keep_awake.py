"""Keeps the screen on during a session."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


def presenting() -> AbstractContextManager[object]:
    """Return a context manager that keeps the screen on, on systems that allow it."""
    from wakepy import keep  # noqa: PLC0415 - a session needs it, Today does not

    return keep.presenting(on_fail="pass")


class KeepAwake:
    """Keeps the screen on from a separate thread, so that a slow desktop does not delay the window.

    `inhibit` returns a context manager that keeps the screen on. It is made, entered and left in that
    thread: a connection to the desktop must be used in one thread.
    """

    def __init__(self, inhibit: Callable[[], AbstractContextManager[object]] = presenting) -> None:
        self._inhibit = inhibit
        self._is_held = False
        self._requests: SimpleQueue[bool | None] = SimpleQueue()  # of the thread that runs now
        self._thread: threading.Thread | None = None

    def hold(self, on: bool) -> None:  # noqa: FBT001 - connected to signals
        """Keep the screen on from now on, or let it turn off again."""
        if on == self._is_held:
            return
        self._is_held = on
        if self._thread is None:
            self._requests = SimpleQueue()  # an earlier thread may still wait for a slow desktop
            self._thread = threading.Thread(
                target=self._work, args=(self._requests,), name="awake", daemon=True
            )
            self._thread.start()
        self._requests.put(on)

    def close(self, within_s: float = 2.0) -> None:
        """Let the screen turn off, and wait for the desktop up to `within_s` seconds.

        A desktop that is slower notices when the program has ended.
        """
        self._is_held = False
        if self._thread is not None:
            self._requests.put(None)
            self._thread.join(within_s)
            self._thread = None

    def _work(self, requests: SimpleQueue[bool | None]) -> None:
        while (request := requests.get()) is not None:
            if request:
                with self._inhibit():
                    request = requests.get()
                if request is None:
                    return
