"""The report as one HTML file, for screen readers and for mail: real tables, nothing outside of the file."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from coach import __version__
from coach.draw.tokens import LIGHT
from coach.report.chart_svg import chart_svg
from coach.report.measures import Measure, day_with_year, progress_text, readout
from coach.report.rows import Length
from coach.report.table_drawing import groups_of
from coach.report.tables import rows_table, sessions_table
from coach.report.words import (
    HOW,
    SAFETY,
    chart_heading,
    created_text,
    days_text,
    definitions,
    headline_figures,
    missed_text,
    plan_text,
    prescription_text,
    report_title,
    stops_text,
)
from coach.text.languages import language_tag

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from coach.report.facts import Report
    from coach.report.tables import ReportTable

translate = QCoreApplication.translate

STYLE = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0 auto; padding: 2rem 1.5rem; max-width: 68rem; color: {LIGHT.text}; background: #FFFFFF;
  font: 1rem/1.5 Inter, "Segoe UI", system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC",
  "Microsoft YaHei", "PingFang SC", sans-serif; }}
h1 {{ font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }}
h2 {{ font-size: 1.2rem; margin: 2rem 0 .5rem; break-after: avoid; }}
p, ul {{ margin: .25rem 0; }}
ul {{ padding-inline-start: 1.25rem; }}
.quiet, footer {{ color: {LIGHT.quiet}; }}
.figures {{ display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0; }}
.figures div {{ flex: 1 1 8rem; border: 1px solid {LIGHT.line}; border-radius: .5rem; padding: .5rem .75rem;
  break-inside: avoid; }}
dt {{ font-size: .85rem; color: {LIGHT.quiet}; }}
dd {{ margin: 0; font-size: .85rem; color: {LIGHT.quiet}; }}
dd strong {{ display: block; font-size: 1.3rem; white-space: nowrap; color: {LIGHT.text}; }}
figure {{ margin: 1.5rem 0; break-inside: avoid; }}
figcaption, caption {{ font-weight: 600; text-align: start; margin-bottom: .25rem; }}
caption {{ font-size: 1.2rem; padding-bottom: .5rem; }}
caption span {{ font-size: .85rem; font-weight: 400; color: {LIGHT.quiet}; }}
svg {{ width: 100%; height: auto; direction: ltr; overflow: visible; }}
.wide {{ overflow-x: auto; margin: 2rem 0; }}
table {{ border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .2rem .4rem; text-align: end; vertical-align: bottom; white-space: nowrap; }}
thead th {{ font-weight: 500; color: {LIGHT.quiet}; white-space: normal; word-break: keep-all; }}
thead tr:first-child th[colspan] {{ text-align: center; color: {LIGHT.text}; font-weight: 600;
  border-bottom: 1px solid {LIGHT.line}; }}
thead tr:last-child th, thead th[rowspan] {{ border-bottom: 1px solid {LIGHT.edge}; }}
th.words, td.words, tbody th {{ text-align: start; font-weight: 400; }}
tbody tr:nth-child(even) {{ background: {LIGHT.background}; }}
.notes dt {{ margin-top: .5rem; }}
.notes dd {{ font-size: 1rem; color: {LIGHT.text}; white-space: pre-line; overflow-wrap: anywhere; }}
footer {{ margin-top: 2.5rem; border-top: 1px solid {LIGHT.line}; padding-top: .75rem; font-size: .85rem; }}
@media print {{
  body {{ padding: 0; max-width: none; font-size: 9pt; line-height: 1.4; }}
  .notes dd, footer, dt, dd {{ font-size: 8.5pt; }} h2 {{ margin-top: 12pt; }}
  h1 {{ font-size: 16pt; }} h2, caption {{ font-size: 11pt; }} dd strong {{ font-size: 14pt; }}
  .figures {{ flex-wrap: nowrap; gap: 4pt; margin: 8pt 0; }}
  .figures div {{ flex-basis: 0; padding: 4pt 6pt; }}
  figure {{ margin: 8pt 0; }} svg {{ max-height: 42mm; }}
  .wide {{ overflow: visible; margin: 12pt 0; }}
  table {{ font-size: 7.5pt; }} th, td {{ padding: 1pt 3pt; }}
  tr, .notes div {{ break-inside: avoid; }} thead {{ display: table-header-group; }}
  tbody tr:nth-child(even) {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
}}
"""
"""The looks, in the file itself; colours are those of the light theme."""

PAGES = {"a4": "A4", "letter": "letter"}
"""The names of papers in CSS."""


def html(report: Report, who: str, paper: str, made_on: date) -> bytes:
    """Return the report as HTML in UTF-8; `who` may be empty, `paper` is for printing it ("a4", "letter")."""
    direction = "rtl" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
    title = escape(" · ".join(filter(None, (report_title(), who, days_text(report.first, report.last)))))
    style = f"@page {{ size: {PAGES[paper]}; margin: 14mm; }}{STYLE}"
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language_tag()}" dir="{direction}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="Interval Coach {__version__}">',
        f"<title>{title}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        *_head(report, who, made_on),
        "<main>",
        *_doses(report),
        *_figures(report),
        *_charts(report),
        *_table(rows_table(report, Length.WEEK, whole=True)),
        *_table(sessions_table(report)),
        *_events(report),
        *_notes(report),
        "</main>",
        *_foot(report),
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode()


def _head(report: Report, who: str, made_on: date) -> Iterator[str]:
    yield "<header>"
    yield f"<h1>{escape(report_title())}</h1>"
    if who:
        yield f"<p>{escape(translate('Progress', 'Name:'))} <strong><bdi>{escape(who)}</bdi></strong></p>"
    yield f"<p><strong>{escape(days_text(report.first, report.last))}</strong></p>"
    yield f'<p class="quiet">{escape(created_text(made_on))}</p>'
    yield "</header>"


def _doses(report: Report) -> Iterator[str]:
    if not report.prescriptions:
        return
    yield f"<h2>{escape(translate('Progress', 'Dose and tempo'))}</h2>"
    if plan := plan_text(report):
        yield f"<p>{escape(plan)}</p>"
    yield "<ul>"
    yield from (f"<li>{escape(prescription_text(each))}</li>" for each in report.prescriptions)
    yield "</ul>"


def _figures(report: Report) -> Iterator[str]:
    yield '<dl class="figures">'
    for name, value, detail in headline_figures(report):
        yield (
            f"<div><dt>{escape(name)}</dt>"
            f"<dd><strong><bdi>{escape(value)}</bdi></strong> {escape(detail)}</dd></div>"
        )
    yield "</dl>"


def _charts(report: Report) -> Iterator[str]:
    for measure in (Measure.VOLUME, Measure.PAIN):
        drawn = chart_svg(report, measure, _chart_text(report, measure))
        if drawn:
            heading = escape(chart_heading(report, measure))
            yield f"<figure><figcaption>{heading}</figcaption>{drawn}</figure>"


def _chart_text(report: Report, measure: Measure) -> str:
    """Return what a screen reader says of a chart: its first and last bar, and where the others are."""
    if not report.periods:
        return chart_heading(report, measure)
    text = translate("Progress", "{chart}. First: {first}. Last: {last}. The tables have all values.")
    return text.format(
        chart=chart_heading(report, measure),
        first=readout(report.periods[0], report.by),
        last=readout(report.periods[-1], report.by),
    )


def _table(table: ReportTable) -> Iterator[str]:
    """Yield a table whose heads belong to their columns, groups of columns, and rows."""
    if not table.height:
        return
    title = escape(table.title)
    yield f'<div class="wide" role="region" aria-label="{title}" tabindex="0">'
    yield "<table>"
    note = f" <span>{escape(table.note)}</span>" if table.note else ""
    yield f"<caption>{title}{note}</caption>"
    yield from _column_groups(table)
    yield "<thead>"
    yield from _table_heads(table)
    yield "</thead>"
    yield "<tbody>"
    for row in range(table.height):
        first, *others = table.columns
        cells = [f'<th scope="row">{escape(first.cells[row])}</th>']
        cells += [f"<td{_words(each.is_words)}>{escape(each.cells[row])}</td>" for each in others]
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>"
    yield "</table>"
    yield "</div>"


def _column_groups(table: ReportTable) -> Iterator[str]:
    """Yield the groups of columns; each column without one is a group too."""
    ends = {first: last for _, first, last in groups_of(table.columns)}
    place = 0
    while place < len(table.columns):
        last = ends.get(place, place)
        yield f'<colgroup span="{last - place + 1}"></colgroup>'
        place = last + 1


def _table_heads(table: ReportTable) -> Iterator[str]:
    groups = {first: (name, last) for name, first, last in groups_of(table.columns)}
    rows = 2 if groups else 1
    above, below, place = [], [], 0
    while place < len(table.columns):
        if place in groups:
            name, last = groups[place]
            above.append(f'<th scope="colgroup" colspan="{last - place + 1}">{escape(name)}</th>')
            below += [f'<th scope="col">{escape(each.head)}</th>' for each in table.columns[place : last + 1]]
            place = last + 1
        else:
            column = table.columns[place]
            span = f' rowspan="{rows}"' if rows > 1 else ""
            words = _words(column.is_words)
            above.append(f'<th scope="col"{span}{words}>{escape(column.head)}</th>')
            place += 1
    yield f"<tr>{''.join(above)}</tr>"
    if below:
        yield f"<tr>{''.join(below)}</tr>"


def _words(is_words: bool) -> str:  # noqa: FBT001 - a field of a column
    return ' class="words"' if is_words else ""


def _events(report: Report) -> Iterator[str]:
    yield f"<p><strong>{escape(stops_text(report.pain_stops, len(report.pain_stops)))}</strong></p>"
    if missed := missed_text(report):
        yield f"<p>{escape(missed)}</p>"


def _notes(report: Report) -> Iterator[str]:
    if not report.notes:
        return
    yield f"<h2>{escape(translate('Progress', 'Notes'))}</h2>"
    yield '<dl class="notes">'
    for note in report.notes:
        day, text = escape(day_with_year(note.day)), escape(note.text.strip())
        yield f'<div><dt>{day}</dt><dd dir="auto">{text}</dd></div>'
    yield "</dl>"


def _foot(report: Report) -> Iterator[str]:
    yield "<footer>"
    yield f"<h2>{escape(translate('Progress', 'How the numbers came about'))}</h2>"
    yield f"<p><strong>{escape(progress_text(HOW))}</strong></p>"
    yield "<ul>"
    yield from (f"<li>{escape(text)}</li>" for text in definitions(report))
    yield "</ul>"
    yield f"<p>{escape(progress_text(SAFETY))}</p>"
    yield "</footer>"
