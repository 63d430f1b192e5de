"""The session as a media player on the session bus of Linux desktops (MPRIS).

Headset keys, lock screens and a phone with KDE Connect control a session through it. Without a bus nothing
happens. Only Linux has jeepney: elsewhere this module cannot be imported.
"""

from __future__ import annotations

import logging
import os
import select
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from jeepney import MessageType
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QObject, Qt, Signal, Slot

from coach.desktop.mpris import NAME, answer, changed_signal, seeked_signal
from coach.desktop.session_bus import NO_BUS, PATIENCE_S, own_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney.io.blocking import DBusConnection

    from coach.text.now_playing import NowPlaying

logger = logging.getLogger(__name__)


MOST_WAITING = 8
"""Most requests that wait for the window; more are dropped, so that a wild remote control stops nothing."""


class MediaPlayer(QObject):
    """Shows sessions on the bus, and emits what is asked for there.

    Each session has a separate connection, served by a separate thread: a slow bus delays nothing.
    """

    play_requested = Signal()
    pause_requested = Signal()
    play_pause_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    raise_requested = Signal()
    """To show the window in front of others."""
    _asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = threading.BoundedSemaphore(MOST_WAITING)  # for requests that wait for the window
        self._asked.connect(self._request, Qt.ConnectionType.QueuedConnection)
        self._showing: _Showing | None = None
        self._last: threading.Thread | None = None

    def begin(self, now: NowPlaying) -> None:
        """Appear on the bus."""
        self.end()
        self._showing = showing = _Showing(now, self._ask)
        last = self._last
        self._last = threading.Thread(target=showing.serve, args=(last,), name="media player", daemon=True)
        self._last.start()

    def show(self, now: NowPlaying) -> None:
        """Show that something changed."""
        if self._showing is not None:
            self._showing.change(now)

    def set_position(self, position_ms: int) -> None:
        """Remember the position, for those who ask."""
        if self._showing is not None:
            self._showing.position_ms = position_ms

    def seek(self, position_ms: int) -> None:
        """Announce that the position jumped."""
        if self._showing is not None:
            self._showing.seek(position_ms)

    def end(self) -> None:
        """Vanish from the bus."""
        if self._showing is not None:
            self._showing.end()
            self._showing = None

    def _ask(self, method: str) -> None:
        """Have the window do what a method asks for; called on the thread of the bus."""
        if self._room.acquire(blocking=False):
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._asked.emit(method)

    @Slot(str)
    def _request(self, method: str) -> None:
        """Emit the signal of a method."""
        self._room.release()
        match method:
            case "Play":
                self.play_requested.emit()
            case "PlayPause":
                self.play_pause_requested.emit()
            case "Pause" | "Stop":  # Stop must neither end a session nor ask
                self.pause_requested.emit()
            case "Next":
                self.next_requested.emit()
            case "Previous":
                self.previous_requested.emit()
            case _:
                self.raise_requested.emit()


class _Showing:
    """One session on the bus. `request` gets the name of each method that asks for something.

    The thread of the window sets what is to be shown and wakes the other one, which sends it: whatever
    changes before that is sent once.
    """

    def __init__(self, now: NowPlaying, request: Callable[[str], object]) -> None:
        self.position_ms = 0
        self._now = self._announced = now
        self._request = request
        self._seeks = self._announced_seeks = 0
        self._is_over = False
        self._wake, self._woken = socket.socketpair()
        self._wake.setblocking(False)

    def change(self, now: NowPlaying) -> None:
        """Announce that something else is shown now."""
        self._now = now
        self._wake_up()

    def seek(self, position_ms: int) -> None:
        """Announce that the position jumped."""
        self.position_ms = position_ms
        self._seeks += 1
        self._wake_up()

    def end(self) -> None:
        """Leave the bus, soon."""
        self._is_over = True
        self._wake_up()

    def _wake_up(self) -> None:
        with suppress(OSError):  # the bus is gone; or so many bytes wait that one more makes no difference
            self._wake.send(b"x")

    # --- on the thread of the bus --------------------------------------------------------------

    def serve(self, last: threading.Thread | None) -> None:
        """Own a name until the session or the bus ends. The session before had it until `last` ends."""
        with self._wake, self._woken:
            try:
                if last is not None:
                    last.join(PATIENCE_S)
                with open_dbus_connection("SESSION") as bus:
                    self._own_name(bus)
                    while not self._is_over:
                        self._answer_calls(bus)
                        self._announce(bus)
                        self._wait(bus)
            except NO_BUS as error:
                logger.info("No media controls, or no more: %s", error)

    @staticmethod
    def _own_name(bus: DBusConnection) -> None:
        """Take our name, or that of one more instance. Raises OSError where neither is free."""
        if not (own_name(bus, NAME) or own_name(bus, f"{NAME}.instance{os.getpid()}")):
            raise OSError(f"the name {NAME} is taken")

    def _wait(self, bus: DBusConnection) -> None:
        """Wait until the bus has a message, or the window something new."""
        ready, _, _ = select.select([bus.sock, self._woken], [], [])
        if self._woken in ready:
            self._woken.recv(4096)

    def _answer_calls(self, bus: DBusConnection) -> None:
        while not self._is_over:  # calls may come faster than they are answered
            try:
                message = bus.receive(timeout=0)
            except TimeoutError:
                return
            if message.header.message_type is MessageType.method_call:
                reply, request = answer(message, self._now, self.position_ms)
                if reply is not None:
                    bus.send(reply)
                if request:
                    self._request(request)

    def _announce(self, bus: DBusConnection) -> None:
        """Announce what has changed since the last time."""
        now, seeks = self._now, self._seeks
        if (signal := changed_signal(self._announced, now)) is not None:
            bus.send(signal)
        if seeks != self._announced_seeks:
            bus.send(seeked_signal(self.position_ms))
        self._announced, self._announced_seeks = now, seeks
