"""What stands in words below the table of the report: stops for pain, and the person's notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt

from coach.base.messages import shortened
from coach.draw.tokens import LIGHT
from coach.report.measures import day_with_year
from coach.report.plot import draw_text, set_pen_and_font, text_height
from coach.text.formats import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from coach.report.facts import Report
    from coach.store.report_rows import PainStop

translate = QCoreApplication.translate

SIZE, GAP = 7.5, 2.0
"""The size of the words, and the gap between paragraphs, in points."""

MOST_STOPS = 8
"""How many stops for pain are named; the others are counted."""


def remarks(report: Report, width: float, room: float) -> list[tuple[str, float]]:
    """Return the paragraphs that fit into `room`, each with its height; the first has the stops for pain."""
    found = [_measured(_stops_text(report.pain_stops), width, bold=True)]
    used = found[0][1]
    more = _measured(_more_text(1), width)[1]
    for number, note in enumerate(report.notes):
        text = f"{day_with_year(note.day)}: {shortened(' '.join(note.text.split()))}"
        measured = _measured(text, width)
        is_last = number == len(report.notes) - 1
        if used + measured[1] + (0 if is_last else more) > room:
            found.append(_measured(_more_text(len(report.notes) - number), width))
            break
        found.append(measured)
        used += measured[1]
    return found


def draw_remarks(painter: QPainter, area: QRectF, paragraphs: list[tuple[str, float]]) -> None:
    """Draw what `remarks` returned into `area`, from its top."""
    y = area.top()
    for number, (text, high) in enumerate(paragraphs):
        set_pen_and_font(painter, SIZE, LIGHT.text, bold=number == 0)
        draw_text(painter, QRectF(area.left(), y, area.width(), high + 2), Qt.TextFlag.TextWordWrap, text)
        y += high


def _measured(text: str, width: float, *, bold: bool = False) -> tuple[str, float]:
    return text, text_height(text, SIZE, width, bold=bold) + GAP


def _stops_text(stops: Sequence[PainStop]) -> str:
    """Return the line of the sessions that were stopped for pain, the newest first."""
    if not stops:
        return translate("Progress", "No session was stopped because of pain.")
    named = [_stop_text(stop) for stop in stops[:MOST_STOPS]]
    if (left := len(stops) - len(named)) > 0:
        named.append(counted("Progress", "%n more stops", left))
    head = counted("Progress", "%n sessions stopped because of pain:", len(stops))
    return f"{head} {QLocale().createSeparatedList(named)}"


def _stop_text(stop: PainStop) -> str:
    day = day_with_year(stop.day)
    if stop.pain is None:
        return day
    return translate("Progress", "{day} (pain {pain} of 10)").format(day=day, pain=stop.pain)


def _more_text(count: int) -> str:
    return counted("Progress", "and %n more notes", count)
