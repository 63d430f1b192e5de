"""Keeps the screen on during a session."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from jeepney.io.blocking import DBusConnection
    from wakepy.core.dbus import BusType


def presenting() -> AbstractContextManager[object]:
    """Return a context manager that keeps the screen on, on systems that allow it."""
    from wakepy import keep  # noqa: PLC0415 - a session needs it, Today does not

    return _presenting_on_linux() if sys.platform == "linux" else keep.presenting(on_fail="pass")


@contextmanager
def _presenting_on_linux() -> Iterator[None]:
    """Keep the screen on; the connections to the bus are closed afterwards.

    WORKAROUND for wakepy: it leaves them open, and what it has to close them searches for garbage, which
    only the thread of the window may do (see `ui.garbage`).
    """
    from wakepy import keep  # noqa: PLC0415 - as above
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415 - as above

    opened: list[DBusConnection] = []

    class ClosedAfterwards(JeepneyDBusAdapter):
        def _create_new_connection(self, bus: BusType | str | None = "SESSION") -> DBusConnection:
            opened.append(super()._create_new_connection(bus))
            return opened[-1]

    try:
        with keep.presenting(on_fail="pass", dbus_adapter=ClosedAfterwards):
            yield
    finally:
        for connection in opened:
            connection.close()


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
