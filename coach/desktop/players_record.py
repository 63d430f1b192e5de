"""What was done to other media players: a small file, for the case that the program is killed."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, NamedTuple

from coach.base.files import write_beside
from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

logger = logging.getLogger(__name__)


class Lowered(NamedTuple):
    """A player whose volume was lowered from `volume` to `lowered`, 1 being the usual one."""

    name: str
    """Its name on the bus."""
    volume: float
    lowered: float


class PausedPlayer(NamedTuple):
    """A player that was paused."""

    name: str
    owner: str
    """Its connection to the bus, which no other player gets later."""
    bus: str
    """The id of the bus."""
    at_s: float
    """When it was paused, in seconds of the epoch."""
    position_us: int | None
    """Where it stood then, in microseconds; None where that is not known."""


Touched = Lowered | PausedPlayer


class PlayersRecord:
    """The file; it is missing while no player has to be put back."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> list[Touched]:
        """Return what the file holds, without the players of which it cannot be understood."""
        try:
            rows = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return []
        except (OSError, ValueError, RecursionError) as error:
            logger.warning("%s cannot be used: %s", self._path, error)
            return []
        found = []
        for row in rows if isinstance(rows, list) else [rows]:
            try:
                found.append(_touched(row))
            except ValueError as error:
                logger.warning("%s cannot be used: %s", self._path, error)
        return found

    def save(self, touched: Sequence[Touched]) -> None:
        """Write the file, or delete it. Best effort: players are put back all the same, unless killed."""
        try:
            if not touched:
                self._path.unlink(missing_ok=True)
                return
            with write_beside(self._path) as stream:
                json.dump([each._asdict() for each in touched], stream, indent=1)
        except (OSError, Problem) as error:
            logger.warning("%s cannot be written: %s", self._path, error)


def _touched(row: object) -> Touched:
    """Return what a row of the file says. Raises ValueError."""
    match row:
        case {"name": str(name), "volume": int() | float() as volume, "lowered": int() | float() as lowered}:
            return Lowered(name, float(volume), float(lowered))
        case {
            "name": str(name),
            "owner": str(owner),
            "bus": str(bus),
            "at_s": int() | float() as at_s,
            "position_us": int() | None as position_us,
        }:
            return PausedPlayer(name, owner, bus, at_s, position_us)
    raise ValueError(f"not understood: {row}")
