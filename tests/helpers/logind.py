"""logind on a bus: it announces that the computer is about to be suspended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jeepney import DBusAddress, new_error, new_signal

from tests.helpers.bus_service import BusService

if TYPE_CHECKING:
    from jeepney import Message

NAME = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", interface=f"{NAME}.Manager")


class Logind(BusService):
    """Owns logind's name on the bus at `address` while the `with` block runs."""

    def __init__(self, address: str) -> None:
        super().__init__(address, NAME)

    def prepare_for_sleep(self, begins: bool) -> None:  # noqa: FBT001 - as logind sends it
        """Announce that the computer is about to be suspended, or that it has woken up."""
        self.bus.send(new_signal(MANAGER, "PrepareForSleep", "b", (begins,)))

    def answer(self, message: Message) -> Message:
        """Refuse: nothing is asked for here."""
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("unknown",))
