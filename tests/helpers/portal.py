"""The settings portal of a desktop, on its session bus: it reports the contrast setting.

It speaks the protocol of a desktop's portal; the test changes the contrast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    new_error,
    new_method_return,
    new_signal,
)

from tests.helpers.bus_service import BusService

if TYPE_CHECKING:
    from jeepney import Message

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = "org.freedesktop.appearance"
INTERFACE = "org.gnome.desktop.interface"


class Portal(BusService):
    """Owns the portal's name on the bus at `address` while the `with` block runs.

    `contrast` is 1 for high contrast and 0 for none asked for; `asked` are the methods that were called.
    `text_size` is the factor on the size of letters.
    """

    text_size = 1.0

    def __init__(self, address: str, contrast: int) -> None:
        super().__init__(address, NAME)
        self.asked: list[str] = []
        self._values = {"color-scheme": ("u", 1), "contrast": ("u", contrast)}

    def set_contrast(self, contrast: int) -> None:
        """Change the contrast, as the desktop's settings do."""
        self._values["contrast"] = ("u", contrast)
        signal = new_signal(
            DBusAddress(PATH, interface=SETTINGS),
            "SettingChanged",
            "ssv",
            (APPEARANCE, "contrast", ("u", contrast)),
        )
        self.bus.send(signal)

    def set_text_size(self, factor: float) -> None:
        """Change the text size, as the desktop's settings do."""
        emitter = DBusAddress(PATH, interface=SETTINGS)
        change = (INTERFACE, "text-scaling-factor", ("d", factor))
        self.bus.send(new_signal(emitter, "SettingChanged", "ssv", change))

    def answer(self, message: Message) -> Message:
        """Answer as a desktop's portal does."""
        body: Any = message.body
        member = message.header.fields[HeaderFields.member]
        self.asked.append(f"{member} {body}")
        match member:
            case "ReadAll":
                return new_method_return(message, "a{sa{sv}}", ({APPEARANCE: dict(self._values)},))
            case "Read" | "ReadOne" if body[0] == APPEARANCE and body[1] in self._values:
                value = self._values[body[1]]
                # Read wraps its answer twice, which is why there is a ReadOne.
                return new_method_return(message, "v", (("v", value) if member == "Read" else value,))
            case "ReadOne" if body == (INTERFACE, "text-scaling-factor"):
                return new_method_return(message, "v", (("d", self.text_size),))
            case "Register":
                return new_method_return(message)
            case "Get":
                return new_method_return(message, "v", (("u", 2),))
        return new_error(message, "org.freedesktop.portal.Error.NotFound", "s", ("not found",))
