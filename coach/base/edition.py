"""The age of this version of the program, from the date of its release: nothing is asked over the network."""

from __future__ import annotations

from datetime import date, timedelta

from coach import __released__
from coach.base import paths

OLD = timedelta(days=365)
"""After so long the help says that the copy is old. From the product's design."""


def released_on() -> date | None:
    """Return the day on which this version was released; None for a copy that was never released."""
    return date.fromisoformat(__released__) if __released__ else None


def homepage() -> str:
    """Return the address of new versions, which the build of a package knows; empty in any other copy."""
    file = paths.resources() / "homepage.txt"
    return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def is_old(today: date, released: date | None) -> bool:
    """Whether a version of that day is so old that there may well be a newer one."""
    return released is not None and today - released > OLD
