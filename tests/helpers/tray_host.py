"""What a desktop with a tray offers on its session bus: a place for icons, and notifications.

It speaks the two protocols as a panel does, and keeps what programs told it.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Self

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message

WATCHER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
ITEM = "org.kde.StatusNotifierItem"
PATIENCE_S = 30.0


class TrayHost:
    """Owns both names on the bus at `address` while the `with` block runs.

    `items` are the names of programs with an icon; `notices` are title and text of notifications.
    """

    def __init__(self, address: str) -> None:
        self.items: list[str] = []
        self.notices: list[tuple[str, str]] = []
        self._address = address
        self._came = threading.Condition()
        self._done = threading.Event()

    def __enter__(self) -> Self:
        """Take the names, and answer from a thread of its own."""
        self._bus = open_dbus_connection(self._address)
        for name in (WATCHER, NOTIFICATIONS):
            Proxy(message_bus, self._bus).RequestName(name)
        self._thread = threading.Thread(target=self._serve, name="tray host", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Give the names back."""
        self._done.set()
        self._thread.join()
        self._bus.close()

    def wait(self, ask: Callable[[], object], what: str) -> None:
        """Wait until `ask` is true, looking again whenever a program told something."""
        with self._came:
            assert self._came.wait_for(lambda: bool(ask()), PATIENCE_S), f"waited in vain for {what}"

    def click(self, item: str) -> None:
        """Click on the icon of a program, as a person does."""
        with open_dbus_connection(self._address) as bus:
            address = DBusAddress("/StatusNotifierItem", item, ITEM)
            bus.send_and_get_reply(new_method_call(address, "Activate", "ii", (0, 0)), timeout=PATIENCE_S)

    def _serve(self) -> None:
        while not self._done.is_set():
            try:
                message = self._bus.receive(timeout=0.25)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._bus.send(self._answer(message))
                with self._came:
                    self._came.notify_all()

    def _answer(self, message: Message) -> Message:
        body: Any = message.body
        match message.header.fields[HeaderFields.member]:
            case "RegisterStatusNotifierItem":
                self.items.append(body[0])
                return new_method_return(message)
            case "Get":
                return new_method_return(message, "v", (("b", True),))
            case "GetCapabilities":
                return new_method_return(message, "as", (["body", "actions"],))
            case "Notify":
                self.notices.append((body[3], body[4]))
                return new_method_return(message, "u", (len(self.notices),))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
