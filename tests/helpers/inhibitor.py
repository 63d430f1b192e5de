"""The screen saver of a desktop, which sessions keep away."""

from __future__ import annotations

import threading
from queue import Queue
from typing import TYPE_CHECKING

import pytest
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields
from jeepney.wrappers import unwrap_msg

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "org.freedesktop.ScreenSaver"


class Inhibitor:
    """The screen saver of a desktop on the session bus; `calls` holds the methods called."""

    def __init__(self, address: str) -> None:
        self.calls: Queue[str] = Queue()
        self._bus = open_dbus_connection(address)
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        call = new_method_call(bus, "RequestName", "su", (NAME, 0))
        assert unwrap_msg(self._bus.send_and_get_reply(call)) == (1,)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._done.is_set():
            try:
                message = self._bus.receive(timeout=0.1)
            except TimeoutError:
                continue
            method = message.header.fields.get(HeaderFields.member)
            if message.header.message_type is MessageType.method_call:
                answer = ("u", (7,)) if method == "Inhibit" else (None, ())
                self._bus.send(new_method_return(message, *answer))
                if method in {"Inhibit", "UnInhibit"}:
                    self.calls.put(method)

    def close(self) -> None:
        """Leave the bus."""
        self._done.set()
        self._thread.join()
        self._bus.close()


@pytest.fixture
def inhibitor(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Inhibitor]:
    """Start a separate session bus, with only the inhibitor on it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    monkeypatch.delenv("XDG_SESSION_DESKTOP", raising=False)
    inhibitor = Inhibitor(session_bus)
    yield inhibitor
    inhibitor.close()
