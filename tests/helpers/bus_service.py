"""A service on a bus, as a desktop's portal or panel is; for tests."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Self

from jeepney import MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message

PATIENCE_S = 30.0


class BusService(ABC):
    """Owns `names` on the bus at `address` while the `with` block runs."""

    def __init__(self, address: str, *names: str) -> None:
        self.address = address
        self._names = names
        self._answered = threading.Condition()
        self._done = threading.Event()

    @abstractmethod
    def answer(self, message: Message) -> Message:
        """Return the answer to a method call, or an error; called on a separate thread."""

    def __enter__(self) -> Self:
        """Take the names, and begin to answer."""
        self.bus = open_dbus_connection(self.address)
        for name in self._names:
            Proxy(message_bus, self.bus).RequestName(name)
        self._thread = threading.Thread(target=self._serve, name=self._names[0], daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Give the names back."""
        self._done.set()
        self._thread.join()
        self.bus.close()

    def wait(self, ask: Callable[[], object], what: str) -> None:
        """Wait until `ask` is true, looking again whenever a program was answered."""
        with self._answered:
            assert self._answered.wait_for(lambda: bool(ask()), PATIENCE_S), f"waited in vain for {what}"

    def _serve(self) -> None:
        while not self._done.is_set():
            try:
                message = self.bus.receive(timeout=0.25)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self.bus.send(self.answer(message))
                with self._answered:
                    self._answered.notify_all()
