"""The measures that charts and tables show, as numbers and as texts."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.core.session import StopReason
from coach.store.statistics import Bucket
from coach.text.formats import capitalized, counted, day_in, long_day, rounded
from coach.text.lengths import under_tension_text
from coach.text.preset_names import routine_title
from coach.text.weights import load_volume_text, load_volume_unit, weight_unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.store.statistics import Period

translate = QCoreApplication.translate


class Measure(StrEnum):
    """A figure that a chart shows over time."""

    VOLUME = "volume"
    TENSION = "tension"
    LOAD = "load"
    SYMMETRY = "symmetry"
    PAIN = "pain"


NAMES = {
    Measure.VOLUME: QT_TRANSLATE_NOOP("Progress", "Repetitions"),
    Measure.TENSION: QT_TRANSLATE_NOOP("Progress", "Time under tension"),
    Measure.LOAD: QT_TRANSLATE_NOOP("Progress", "Load"),
    Measure.SYMMETRY: QT_TRANSLATE_NOOP("Progress", "Symmetry"),
    Measure.PAIN: QT_TRANSLATE_NOOP("Progress", "Pain"),
}
PER = {
    Bucket.SESSION: QT_TRANSLATE_NOOP("Progress", "{measure} per session"),
    Bucket.WEEK: QT_TRANSLATE_NOOP("Progress", "{measure} per week"),
    Bucket.MONTH: QT_TRANSLATE_NOOP("Progress", "{measure} per month"),
}
RULES = {
    Measure.VOLUME: QT_TRANSLATE_NOOP("Progress", "both legs counted"),
    Measure.TENSION: QT_TRANSLATE_NOOP("Progress", "minutes under load"),
    Measure.LOAD: QT_TRANSLATE_NOOP("Progress", "weight × reps"),
    Measure.SYMMETRY: QT_TRANSLATE_NOOP("Progress", "100% means both legs did the same"),
    Measure.PAIN: QT_TRANSLATE_NOOP("Progress", "your answers, 0–10"),
}
MEANS = {
    Bucket.SESSION: "",
    Bucket.WEEK: QT_TRANSLATE_NOOP("Progress", "Each bar is one week."),
    Bucket.MONTH: QT_TRANSLATE_NOOP("Progress", "Each bar is one month."),
}
PAIN_KINDS = (
    QT_TRANSLATE_NOOP("Progress", "Before"),
    QT_TRANSLATE_NOOP("Progress", "After"),
    QT_TRANSLATE_NOOP("Progress", "Next day"),
)
"""When pain is asked about, in the order of `Period.pains`."""
DAY = QT_TRANSLATE_NOOP("Progress", "d MMM")
DATED = QT_TRANSLATE_NOOP("Progress", "d MMM yyyy")
WEEKDAY = QT_TRANSLATE_NOOP("Progress", "ddd d MMM")
DATED_WEEKDAY = QT_TRANSLATE_NOOP("Progress", "ddd d MMM yyyy")
MONTH = QT_TRANSLATE_NOOP("Progress", "MMM yyyy")
LONG_MONTH = QT_TRANSLATE_NOOP("Progress", "MMMM yyyy")
"""Date formats of `QDate`: a language has its own order and punctuation; see `day_in` for English."""


def progress_text(marked: object) -> str:
    """Return a text of the tables above in the window's language."""
    return translate("Progress", str(marked))


def chart_title(measure: Measure, by: Bucket) -> str:
    """Return the title of a chart, `Volume per week`."""
    return progress_text(PER[by]).format(measure=progress_text(NAMES[measure]))


def bar_parts(period: Period, measure: Measure) -> tuple[float, ...]:
    """Return the heights of the bars of a period: left and right leg side by side, or a single one."""
    if measure is Measure.VOLUME:
        return period.left, period.right
    if measure is Measure.TENSION:
        return period.left_tension_ms / 60_000, period.right_tension_ms / 60_000
    return (period.load(weight_unit()),)


def symmetry(period: Period, by: Bucket) -> float | None:
    """Return 100 × smaller ÷ larger of left and right volume, for people to look at over time.

    None for a routine of one leg, and for a session that was stopped or cut off: that would only say where.
    """
    if by is Bucket.SESSION and period.stop_reason not in {"", StopReason.FINISHED}:
        return None
    return period.symmetry


def rating_text(value: float | None) -> str:
    """Return a pain or effort for a table; a dash if there is no answer."""
    return "–" if value is None else rounded(value, 1)


def short_day(day: date) -> str:
    """Return a day without its year, `1 Sep`."""
    return formatted_day(day, DAY)


def day_with_year(day: date) -> str:
    """Return a day with its year, `1 Sep 2026`."""
    return formatted_day(day, DATED)


def days_with_year(first: date, last: date) -> str:
    """Return the days from `first` to `last` with their years, `1 Sep 2026 – 8 Sep 2026`."""
    return " – ".join(dict.fromkeys(map(day_with_year, (first, last))))


def formatted_day(day: date, format_: object) -> str:
    """Return a day in one of the formats above, in the window's language."""
    return day_in(progress_text(format_), day)


def period_name(period: Period, by: Bucket) -> str:
    """Return the day of a session, or the days of a week or month."""
    if by is Bucket.SESSION:
        return capitalized(long_day(period.first))
    if by is Bucket.WEEK:
        return f"{short_day(period.first)} – {day_with_year(period.last)}"
    return formatted_day(period.first, LONG_MONTH)


def readout(period: Period, by: Bucket) -> str:
    """Return all figures of a period in one line, for hovering over its bar and selecting it by keys."""
    if by is Bucket.SESSION:
        parts = [period_name(period, by), routine_title(period.routine)]
    else:
        parts = [period_name(period, by), counted("Progress", "%n sessions", period.sessions)]
    parts += [
        translate("Progress", "left {left} · right {right}").format(left=period.left, right=period.right),
        under_tension_text(period.tension_ms),
    ]
    if period.load_kg:
        parts.append(load_volume_text(period.load(weight_unit())))
    if (even := symmetry(period, by)) is not None:
        parts.append(translate("Progress", "symmetry {share}%").format(share=round(even)))
    pain = [
        f"{progress_text(kind).lower()} {rounded(value, 1)}"
        for kind, value in zip(PAIN_KINDS, period.pains, strict=True)
        if value is not None
    ]
    if pain:
        parts.append(translate("Progress", "pain {answers}").format(answers=", ".join(pain)))
    return " · ".join(parts)


def table_headers(measure: Measure, by: Bucket) -> list[str]:
    """Return the column headers of a chart's table."""
    when = {
        Bucket.SESSION: translate("Progress", "Day"),
        Bucket.WEEK: translate("Progress", "Week"),
        Bucket.MONTH: translate("Progress", "Month"),
    }[by]
    columns = {
        Measure.VOLUME: [
            translate("Progress", "Left"),
            translate("Progress", "Right"),
            translate("Progress", "Both"),
        ],
        Measure.TENSION: [
            translate("Progress", "Left, minutes"),
            translate("Progress", "Right, minutes"),
            translate("Progress", "Both, minutes"),
        ],
        Measure.LOAD: [load_volume_unit()],
        Measure.SYMMETRY: [
            translate("Progress", "Left"),
            translate("Progress", "Right"),
            translate("Progress", "Symmetry, %"),
        ],
        Measure.PAIN: [progress_text(kind) for kind in PAIN_KINDS],
    }[measure]
    return [
        when,
        translate("Progress", "Routine") if by is Bucket.SESSION else translate("Progress", "Sessions"),
        *columns,
    ]


def table_row(period: Period, measure: Measure, by: Bucket) -> list[str]:
    """Return the row of a period in a chart's table."""
    head = [
        day_with_year(period.first) if by is Bucket.SESSION else period_name(period, by),
        routine_title(period.routine) if by is Bucket.SESSION else str(period.sessions),
    ]
    if measure is Measure.PAIN:
        return head + [rating_text(pain) for pain in period.pains]
    if measure is Measure.SYMMETRY:
        even = symmetry(period, by)
        share = "–" if even is None else str(round(even))
        return [*head, str(period.left), str(period.right), share]
    if measure is Measure.LOAD:
        return [*head, rounded(period.load(weight_unit()), 2)]
    decimals = 1 if measure is Measure.TENSION else 0
    parts = bar_parts(period, measure)
    return head + [rounded(value, decimals) for value in (*parts, sum(parts))]


def table(periods: Sequence[Period], measure: Measure, by: Bucket) -> tuple[list[str], list[list[str]]]:
    """Return headers and rows of a chart's table, the newest first."""
    return table_headers(measure, by), [table_row(period, measure, by) for period in reversed(periods)]
