"""The tray and the notifications of a desktop, on its session bus.

It speaks the two protocols of a panel, and records what programs send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, new_error, new_method_call, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.helpers.bus_service import PATIENCE_S, BusService

if TYPE_CHECKING:
    from jeepney import Message

WATCHER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
ITEM = "org.kde.StatusNotifierItem"

NOTICE_ID = 7
"""The number of every notification: a new one replaces the last."""


class TrayHost(BusService):
    """Owns both names on the bus at `address` while the `with` block runs.

    `items` are the names of programs with an icon; `notices` are title and text of notifications, and
    `buttons` the keys and texts of the buttons of the last one.
    """

    def __init__(self, address: str) -> None:
        super().__init__(address, WATCHER, NOTIFICATIONS)
        self.items: list[str] = []
        self.notices: list[tuple[str, str]] = []
        self.buttons: list[str] = []

    def click(self, item: str) -> None:
        """Click on the icon of a program, as a person does."""
        with open_dbus_connection(self.address) as bus:
            address = DBusAddress("/StatusNotifierItem", item, ITEM)
            bus.send_and_get_reply(new_method_call(address, "Activate", "ii", (0, 0)), timeout=PATIENCE_S)

    def press(self, key: str) -> None:
        """Press a button of the last notification, as a person does."""
        with open_dbus_connection(self.address) as bus:
            emitter = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
            bus.send(new_signal(emitter, "ActionInvoked", "us", (NOTICE_ID, key)))

    def answer(self, message: Message) -> Message:
        """Record what a program sent, and answer as a panel does."""
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
                self.buttons = body[5]
                return new_method_return(message, "u", (NOTICE_ID,))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
