"""A request for an export, and the formats and defaults that it may have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

REPORTS = ("pdf", "html")
"""Formats of the report."""

PICTURES = ("png", "svg", *REPORTS, "sheet")
"""Formats that are drawn."""

OF_PLAN = ("ics", "sheet")
"""Formats of the plan: they hold no session, and have no days to choose."""

SHEET_PICTURE = "sheet picture"
"""The plan sheet as PNG: its preview, and a file that ends in .png."""

PREVIEWS = dict.fromkeys(REPORTS, "preview") | {"sheet": SHEET_PICTURE}
"""How the preview of a page is called in a request."""

FORMATS = ("csv", "json", "strong", "fit", "ics", *PICTURES)
ENDINGS = {name: f".{name}" for name in FORMATS} | {"strong": ".csv", "sheet": ".pdf"}
"""The file name extension of each format."""

FOR_SCRIPTS = ("csv", "json")
"""Formats whose file is whole without a session, too: programs that read them rely on it."""

A4 = "a4"
"""The paper of a report, unless another is asked for."""

SIZE, SCALE = (1290, 720), 2.0
"""Size of a picture, and how many times larger a PNG is drawn."""


@dataclass(frozen=True, slots=True)
class Request:
    """An export that a person asks for: format, days, and options of pictures and reports.

    `first` and `last` are both included, None is no limit. `theme`, `size` (in pixels) and `scale` apply
    to PNG and SVG, `paper` ("a4" or "letter") and `who` (the name on the page, may be empty) to reports and
    to the plan sheet, `notes` (whether the person's notes are listed) to reports. `routine`, a name or a
    TOML file, is that of the plan sheet; where it is empty, the one on Today counts.
    """

    format: str
    first: date | None = None
    last: date | None = None
    theme: str = "light"
    size: tuple[int, int] = SIZE
    scale: float = SCALE
    paper: str = A4
    who: str = ""
    notes: bool = False
    routine: str = ""
