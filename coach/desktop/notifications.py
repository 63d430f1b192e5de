"""Notifications with buttons, over the session bus of Linux desktops (Desktop Notifications Specification).

Qt's own have no buttons, and QtDBus cannot send the unsigned number that `Notify` takes; jeepney can.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from coach.base import paths
from coach.desktop.single_instance import ACTIVATION_TOKEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection
    from PySide6.QtCore import SignalInstance

logger = logging.getLogger(__name__)

SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"

NAME = "Interval Coach"

PATIENCE_S = 5.0
"""How long the desktop may take to answer, in seconds."""

DEFAULT = "default"
"""The key of a click on the notification itself."""


class Notice(NamedTuple):
    """A notification: title, text, and buttons, each a key and its text."""

    title: str
    text: str
    buttons: Sequence[tuple[str, str]] = ()


class DesktopNotifications(QObject):
    """Shows notifications, one at a time, from a separate thread: a desktop may be slow.

    The thread waits for what the person chooses, and ends when the next notification replaces this one.
    """

    chosen = Signal(str)
    """The key of the button that was pressed; `DEFAULT` for the notification itself."""
    refused = Signal(Notice)
    """There is no service that shows notifications."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last_id = 0  # of the notification that the next one replaces
        self._newest = 0  # number of the last call of `show`: what an older one waits for is over
        self._waiting: socket.socket | None = None  # of the thread that waits for the person
        self._lock = threading.Lock()

    def show(self, notice: Notice) -> None:
        """Show `notice` in place of the last one; emit `refused` where that is impossible."""
        if sys.platform != "linux":
            self.refused.emit(notice)
            return
        with self._lock:
            self._newest += 1
            waiting, self._waiting = self._waiting, None
        if waiting is not None:
            with suppress(OSError):  # the bus has ended
                waiting.shutdown(socket.SHUT_RDWR)
        work = threading.Thread(
            target=self._work, args=(notice, self._newest), name="notification", daemon=True
        )
        work.start()

    def _work(self, notice: Notice, number: int) -> None:
        """Show `notice`, and wait until it is gone, or the bus is."""
        is_shown = False
        try:
            from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - only a reminder needs it

            with open_dbus_connection("SESSION") as bus, bus.filter(self._rule(), queue=deque()) as signals:
                self._last_id = self._notify(bus, notice)
                is_shown = True
                shown = self._last_id
                with self._lock:
                    if number != self._newest:
                        return
                    self._waiting = bus.sock
                while not self._is_over(bus.recv_until_filtered(signals), shown, number):
                    pass
        except (ImportError, OSError, LookupError, ValueError, RuntimeError) as error:  # as for `NO_BUS`
            if number == self._newest:
                logger.info("No notification, or no more: %s", error)
            if not is_shown:
                self._emit(self.refused, notice)

    @staticmethod
    def _rule() -> MatchRule:
        from jeepney import MatchRule  # noqa: PLC0415 - as above

        return MatchRule(type="signal", interface=SERVICE, path=PATH)

    def _notify(self, bus: DBusConnection, notice: Notice) -> int:
        """Send `notice`, and return its number. Raises OSError where no service answers."""
        from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - as above
        from jeepney.bus_messages import message_bus  # noqa: PLC0415 - as above

        bus.send_and_get_reply(message_bus.AddMatch(self._rule()), timeout=PATIENCE_S)
        buttons = [part for button in ((DEFAULT, ""), *notice.buttons) for part in button]
        icon = paths.desktop_entry()
        hints = {"desktop-entry": ("s", icon), "urgency": ("y", 1)}
        values = (NAME, self._last_id, icon, notice.title, notice.text, buttons, hints, -1)
        call = new_method_call(DBusAddress(PATH, SERVICE, SERVICE), "Notify", "susssasa{sv}i", values)
        reply = bus.send_and_get_reply(call, timeout=PATIENCE_S)
        if reply.header.message_type is MessageType.error:
            raise OSError(str(reply.body))
        return int(reply.body[0])

    def _is_over(self, message: Message, shown: int, number: int) -> bool:
        """Emit what the person chose, and return whether the notification is gone or replaced."""
        from jeepney import HeaderFields  # noqa: PLC0415 - as above

        if number != self._newest:
            return True
        if not message.body or message.body[0] != shown:
            return False
        match message.header.fields.get(HeaderFields.member):
            case "ActivationToken":  # Wayland's permission to take the focus
                os.environ[ACTIVATION_TOKEN] = str(message.body[1])
            case "ActionInvoked":
                self._emit(self.chosen, str(message.body[1]))
                return True
            case "NotificationClosed":
                return True
        return False

    @staticmethod
    def _emit(signal: SignalInstance, value: object) -> None:
        with suppress(RuntimeError):  # the program has ended meanwhile
            signal.emit(value)
