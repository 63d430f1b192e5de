"""Keeps the screen from going dark during a session, and only then."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


def presenting() -> AbstractContextManager[Any]:
    """Return what keeps the screen on while it is entered, where the system has a way to."""
    from wakepy import keep  # noqa: PLC0415 - only where a session begins

    return keep.presenting(on_fail="pass")


class KeepAwake:
    """Holds the screen awake on a thread of its own: a desktop that answers slowly delays nothing.

    `inhibit` makes one inhibition, which lasts while it is entered. It is made, entered and left on that
    thread, as a connection to the desktop must be.
    """

    def __init__(self, inhibit: Callable[[], AbstractContextManager[Any]] = presenting) -> None:
        self._inhibit = inhibit
        self._held = False
        self._wishes: SimpleQueue[bool | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def hold(self, on: bool) -> None:  # noqa: FBT001 - a switch, wired to signals
        """Keep the screen awake from now on, or let it sleep again; the same wish twice is one."""
        if on == self._held:
            return
        self._held = on
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="awake", daemon=True)
            self._thread.start()
        self._wishes.put(on)

    def close(self, within_s: float = 2.0) -> None:
        """Let go, and wait for it; a desktop that does not answer in time lets go when the program ends."""
        self._held = False
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join(within_s)
            self._thread = None

    def _work(self) -> None:
        while (wish := self._wishes.get()) is not None:
            if wish:
                with self._inhibit():
                    wish = self._wishes.get()
                if wish is None:
                    return
