"""One way out for every format: the window and the command line ask here, and get the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from coach.base.files import write_beside
from coach.base.problems import Problem
from coach.export.csv_sets import write_csv
from coach.export.json_all import write_json
from coach.export.strong import write_strong

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, timedelta
    from pathlib import Path

    from coach.core.record import Record
    from coach.core.session import Session

PICTURES = ("png", "svg", "pdf")
"""Formats that are drawn."""

FORMATS = ("csv", "json", "strong", "fit", "ics", *PICTURES)
ENDINGS = {name: f".{name}" for name in FORMATS} | {"strong": ".csv"}
"""How a file of each format ends."""

SIZE, SCALE = (1290, 720), 2.0
"""Size of a picture in pixels, and how many pixels of a PNG stand for each."""

TELL_EVERY = 50
"""After how many sessions an export tells how far it is."""

T = TypeVar("T")


class CancelledError(Exception):
    """Raised by who is told how far an export is, to end it: it leaves nothing behind."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to export. Days are both inside, None is no limit; `who` may be empty.

    `theme`, `size` and `scale` are of pictures, `paper` ("a4" or "letter") and `who` of the report.
    """

    format: str
    first: date | None = None
    last: date | None = None
    theme: str = "light"
    size: tuple[int, int] = SIZE
    scale: float = SCALE
    paper: str = "a4"
    who: str = ""


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """The plan that a calendar holds: see `plan_ics`."""

    days: tuple[int, ...]
    at: str
    zone: str
    name: str
    length: timedelta


@dataclass(frozen=True, slots=True)
class Sources:
    """Where an export comes from. `count` is about how many sessions there will be.

    `draw` returns a picture's bytes; the sessions and records of the days asked for come as they are read.
    """

    sessions: Callable[[date | None, date | None], Iterable[Session]]
    records: Callable[[date | None, date | None], Iterable[Record]]
    planned: Callable[[], CalendarPlan]
    draw: Callable[[Request], bytes]
    today: date


def nothing(_done: int) -> None:
    """Tell nobody."""


def write(sources: Sources, request: Request, target: Path, tell: Callable[[int], None] = nothing) -> None:
    """Write what is requested to `target`, beside it and then moved into place.

    `tell` is called with the number of sessions written so far, and may raise `CancelledError`. Raises
    `Problem` for days in the wrong order and for what cannot be written.
    """
    if request.first and request.last and request.first > request.last:
        raise Problem(
            f"--from {request.first} is after --to {request.last}: allowed is the same day or before."
        )
    span = (request.first, request.last)
    match request.format:
        case "csv":
            write_csv(_told(sources.sessions(*span), tell), target)
        case "strong":
            write_strong(_told(sources.sessions(*span), tell), target)
        case "json":
            write_json(_told(sources.records(*span), tell), target)
        case "fit":
            from coach.export.fit_sets import write_fit  # noqa: PLC0415 - brings in a library

            write_fit(_told(sources.records(*span), tell), target)
        case "ics":
            from coach.export.plan_ics import plan_ics  # noqa: PLC0415 - as above

            plan = sources.planned()
            data = plan_ics(plan.days, plan.at, plan.zone, sources.today, plan.length, plan.name)
            with write_beside(target, "wb") as stream:
                stream.write(data)
        case _:
            picture = sources.draw(request)
            with write_beside(target, "wb") as stream:
                stream.write(picture)


def _told(values: Iterable[T], tell: Callable[[int], None]) -> Iterator[T]:
    for count, value in enumerate(values):
        if count % TELL_EVERY == 0:
            tell(count)
        yield value
