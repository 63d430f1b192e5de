"""The session bus of Linux desktops, as the parts that use jeepney need it. Only Linux has jeepney."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jeepney.bus import find_session_bus
from jeepney.bus_messages import message_bus

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

NO_BUS = (OSError, LookupError, ValueError, RuntimeError)
"""What jeepney raises where there is no bus, an address that it cannot use, or no bus any more."""

PATIENCE_S = 5.0
"""How long the bus may take to answer, in seconds."""

DO_NOT_QUEUE, IS_OWNER = 4, 1
"""Flag of a request for a name, and the answer that it was given (D-Bus Specification)."""


def has_session_bus() -> bool:
    """Whether there seems to be a bus; it is not connected to."""
    try:
        address = str(find_session_bus())
    except NO_BUS:
        return False
    return address.startswith("\0") or Path(address).exists()


def own_name(bus: DBusConnection, name: str) -> bool:
    """Take a name on the bus; return False where it is taken, or not allowed."""
    request = message_bus.RequestName(name, DO_NOT_QUEUE)
    return tuple(bus.send_and_get_reply(request, timeout=PATIENCE_S).body) == (IS_OWNER,)
