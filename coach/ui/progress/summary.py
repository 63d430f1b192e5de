"""The figures people look for first."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Summary:
    """What the tiles of Progress show.

    `pain` is that before the first and the last session of 8 weeks that told it, or of the one that did.
    """

    done_this_week: int = 0
    planned_this_week: int = 0
    last_reps: int | None = None
    change: int | None = None
    balance: float | None = None
    pain: tuple[int, ...] = ()
