"""Other media players on the session bus (MPRIS), turned down or paused while a session runs.

Only players that play when the session starts are touched, and at its end only those that nobody changed
meanwhile: whose volume is the one that was set, or which stand where they were paused. Only Linux has
jeepney: elsewhere this module cannot be imported.
"""

from __future__ import annotations

import logging
import threading
import time
from math import isclose, isfinite
from queue import SimpleQueue
from typing import TYPE_CHECKING

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from coach.core.sound_choices import Music
from coach.desktop.mpris import NAME as OURS
from coach.desktop.mpris import PATH, PLAYER, PREFIX
from coach.desktop.players_record import Lowered, PausedPlayer, PlayersRecord
from coach.desktop.session_bus import NO_BUS, own_name

if TYPE_CHECKING:
    from pathlib import Path

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

    from coach.desktop.players_record import Touched

logger = logging.getLogger(__name__)

LOWERED = 0.3
"""What is left of a volume, as a factor: music can be heard, and every tone over it."""

VOLUME_TOLERANCE = 0.02
"""Players round their volume, some to a percent."""

POSITION_TOLERANCE_US = 1_000_000
"""A player that pauses may report its position a moment late, in microseconds."""

PLAY_AGAIN_S = 3600
"""After the program was killed, music that it had paused goes on only within so many seconds."""

PATIENCE_S = 1.0
"""How long one player may take to answer, in seconds."""

LOCK = "io.github.interval_coach.interval_coach.Music"
"""A name on the bus that only one program has: two would turn down what the other one turned down."""

MIRRORS = {f"{PREFIX}playerctld"}
"""Names that stand for another player."""


class OtherPlayers:
    """Turns other players down and puts them back, from a separate thread: players may be slow.

    `record` is a file with what to put back, in case the program is killed.
    """

    def __init__(self, record: Path) -> None:
        self._record = record
        self._requests: SimpleQueue[str | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def is_open(self) -> bool:
        """Whether something was asked for since the start or since `close`."""
        return self._thread is not None

    def turn_down(self, how: str) -> None:
        """Turn down the players that play now, as `how` of `Music` says."""
        if how != Music.OFF:
            self._ask(how)

    def put_back(self) -> None:
        """Put the players back, also those of a program that was killed."""
        if self._thread is not None or self._record.exists():
            self._ask("")

    def close(self, within_s: float = 1.5) -> None:
        """Put the players back, and wait for them up to `within_s` seconds; the next start does the rest."""
        if self._thread is not None:
            self._requests.put(None)
            self._thread.join(within_s)
            self._thread = None

    def _ask(self, request: str) -> None:
        if self._thread is None:
            self._requests = SimpleQueue()  # an earlier thread may still wait for a slow player
            self._thread = threading.Thread(
                target=self._work, args=(self._requests,), name="other players", daemon=True
            )
            self._thread.start()
        self._requests.put(request)

    def _work(self, requests: SimpleQueue[str | None]) -> None:
        while (request := requests.get()) is not None:
            try:
                with open_dbus_connection("SESSION") as bus:
                    request = Players(bus, self._record).handle(request, requests)
            except NO_BUS as error:
                logger.info("Other players cannot be reached: %s", error)
            if request is None:
                return


class _RefusedError(Exception):
    """A player answered with an error."""


class Players:
    """The players on `bus`, and what was done to them."""

    def __init__(self, bus: DBusConnection, record: Path) -> None:
        self._bus = bus
        self._id = str(self._call(message_bus.GetId()))
        self._record = PlayersRecord(record)
        self._left = self._record.load()  # by a program that was killed, or of players that were gone then
        self._touched: list[Touched] = []

    def handle(self, request: str | None, requests: SimpleQueue[str | None]) -> str | None:
        """Do what is requested until the players are as they were; return the last request."""
        if not own_name(self._bus, LOCK):
            return request
        self._put_back_left()
        while request:
            self._turn_down(request)
            request = requests.get()
            try:
                self._put_back()
            except OSError as error:
                logger.info("Other players were not put back: %s", error)
                return request
        return request

    def _save(self) -> None:
        self._record.save([*self._left, *self._touched])

    # --- turning down --------------------------------------------------------------------------

    def _turn_down(self, how: str) -> None:
        """Turn the players down; what was there is noted first, so that a kill loses nothing."""
        owners: set[str] = set()
        for name in self._names():
            try:
                owner = self._owner(name)
                if owner and owner not in owners:  # some players have two names
                    owners.add(owner)
                    self._turn_down_one(name, owner, how)
            except (_RefusedError, TimeoutError) as error:
                logger.info("%s was not turned down: %s", name, error)

    def _turn_down_one(self, name: str, owner: str, how: str) -> None:
        if self._value(owner, "PlaybackStatus") != "Playing":
            return
        if how == Music.PAUSE:
            paused = PausedPlayer(name, owner, self._id, time.time(), None)
            self._touched.append(paused)
            self._save()
            self._command(owner, "Pause")
            self._touched[-1] = paused._replace(position_us=self._position(owner))
            self._save()
            return
        volume = self._value(owner, "Volume")
        if not isinstance(volume, int | float) or not isfinite(volume):
            return
        if volume * (1 - LOWERED) > VOLUME_TOLERANCE:
            self._touched.append(Lowered(name, volume, volume * LOWERED))
            self._save()
            self._set_volume(owner, volume * LOWERED)

    # --- putting back --------------------------------------------------------------------------

    def _put_back_left(self) -> None:
        self._left = [each for each in self._left if not self._is_settled(each, is_left=True)]
        self._save()

    def _put_back(self) -> None:
        """Put back what was turned down, the last one first; note what has to be tried later."""
        self._left += [each for each in reversed(self._touched) if not self._is_settled(each, is_left=False)]
        self._touched = []
        self._save()

    def _is_settled(self, touched: Touched, *, is_left: bool) -> bool:
        """Put a player back, if nobody changed it meanwhile; return False where it has to be tried later."""
        try:
            owner = self._owner(touched.name)
            if isinstance(touched, PausedPlayer):
                if owner == touched.owner and self._stands_where_paused(touched, is_left=is_left):
                    self._command(owner, "Play")
                return True
            if not owner:  # it may come back with our volume, if it comes back under this name
                return ".instance" in touched.name
            volume = self._value(owner, "Volume")
            if isinstance(volume, int | float) and isclose(volume, touched.lowered, abs_tol=VOLUME_TOLERANCE):
                self._set_volume(owner, touched.volume)
        except _RefusedError as error:
            logger.info("%s was not put back: %s", touched.name, error)
        except TimeoutError:
            return False
        return True

    def _stands_where_paused(self, paused: PausedPlayer, *, is_left: bool) -> bool:
        """Whether a player is paused where it was then; for a program that was killed, also not long ago."""
        if is_left and (paused.bus != self._id or not 0 <= time.time() - paused.at_s < PLAY_AGAIN_S):
            return False
        if self._value(paused.owner, "PlaybackStatus") != "Paused":
            return False
        position = self._position(paused.owner)
        if position is None or paused.position_us is None:
            return position == paused.position_us and not is_left
        return abs(position - paused.position_us) <= POSITION_TOLERANCE_US

    # --- calls ---------------------------------------------------------------------------------

    def _call(self, message: Message) -> object:
        """Return the first value of the answer; None where it has none.

        Raises _RefusedError, TimeoutError, or another OSError where the bus is gone.
        """
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE_S)
        if reply.header.message_type is MessageType.error:
            raise _RefusedError(reply.body)
        return reply.body[0] if reply.body else None

    def _names(self) -> list[str]:
        """Return the names of the other players."""
        found = self._call(message_bus.ListNames())
        names = [str(name) for name in found] if isinstance(found, list) else []
        return sorted(
            name
            for name in names
            if name.startswith(PREFIX) and not name.startswith(OURS) and name not in MIRRORS
        )

    def _owner(self, name: str) -> str:
        """Return the connection that has `name`; empty where none has."""
        try:
            return str(self._call(message_bus.GetNameOwner(name)))
        except _RefusedError:
            return ""

    def _value(self, owner: str, name: str) -> object:
        found = self._call(Properties(DBusAddress(PATH, owner, PLAYER)).get(name))
        return found[1] if isinstance(found, tuple) else None  # a variant: the signature and the value

    def _position(self, owner: str) -> int | None:
        """Return the position in microseconds; None where a player does not know it."""
        try:
            position = self._value(owner, "Position")
        except _RefusedError:
            return None
        return position if isinstance(position, int) else None

    def _set_volume(self, owner: str, volume: float) -> None:
        self._call(Properties(DBusAddress(PATH, owner, PLAYER)).set("Volume", "d", volume))

    def _command(self, owner: str, method: str) -> None:
        self._call(new_method_call(DBusAddress(PATH, owner, PLAYER), method))
