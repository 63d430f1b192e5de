"""A request for an export, and the formats and defaults that it may have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

PICTURES = ("png", "svg", "pdf")
"""Formats that are drawn."""

FORMATS = ("csv", "json", "strong", "fit", "ics", *PICTURES)
ENDINGS = {name: f".{name}" for name in FORMATS} | {"strong": ".csv"}
"""The file name extension of each format."""

FOR_SCRIPTS = ("csv", "json")
"""Formats whose file is whole without a session, too: programs that read them rely on it."""

SIZE, SCALE = (1290, 720), 2.0
"""Size of a picture, and how many times larger a PNG is drawn."""


@dataclass(frozen=True, slots=True)
class Request:
    """An export that a person asks for: format, days, and options of pictures and reports.

    `first` and `last` are both included, None is no limit. `theme`, `size` (in pixels) and `scale` apply
    to PNG and SVG, `paper` ("a4" or "letter") and `who` (the name on the report, may be empty) to PDF,
    as `notes`: whether it lists the person's notes.
    """

    format: str
    first: date | None = None
    last: date | None = None
    theme: str = "light"
    size: tuple[int, int] = SIZE
    scale: float = SCALE
    paper: str = "a4"
    who: str = ""
    notes: bool = False
