"""A media player on the bus, as a music program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jeepney import HeaderFields, new_error, new_method_return

from tests.helpers.bus_service import BusService

if TYPE_CHECKING:
    from jeepney import Message

PREFIX = "org.mpris.MediaPlayer2."


class FakePlayer(BusService):
    """Owns the name of a player on the bus at `address` while the `with` block runs; it plays at first."""

    def __init__(self, address: str, name: str = "Music", *names: str, volume: float | None = 1.0) -> None:
        super().__init__(address, *(PREFIX + each for each in (name, *names)))
        self.status = "Playing"
        self.volume = volume
        """None where it cannot be read or set."""
        self.position_us = 60_000_000
        self.calls: list[str] = []
        """The commands and the volumes that were set, in order."""

    def answer(self, message: Message) -> Message:
        """Answer as a player does; whatever else is asked for is refused."""
        match message.header.fields.get(HeaderFields.member), message.body:
            case "Get", (_, "PlaybackStatus"):
                return new_method_return(message, "v", (("s", self.status),))
            case "Get", (_, "Position"):
                return new_method_return(message, "v", (("x", self.position_us),))
            case "Get", (_, "Volume") if self.volume is not None:
                return new_method_return(message, "v", (("d", self.volume),))
            case "Set", (_, "Volume", (_, volume)) if self.volume is not None:
                self.volume = volume
                self.calls.append(f"volume {volume:.2f}")
                return new_method_return(message)
            case "Pause" | "Play" as command, _:
                self.status = {"Pause": "Paused", "Play": "Playing"}[command]
                self.calls.append(command)
                return new_method_return(message)
        return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs", "s", ("not here",))
