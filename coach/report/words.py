"""The words of the report: figures at its top, prescriptions, stops for pain, notes, and definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt

from coach.core.routine import Alternate, Leg, Legs
from coach.report.measures import Measure, chart_title, day_with_year, progress_text, rating_text, short_day
from coach.store.statistics import Bucket
from coach.text.formats import (
    clauses,
    counted,
    in_time_order,
    minutes_seconds,
    named,
    number,
    percent,
    rounded,
    side_by_side,
    whole_number,
)
from coach.text.line_breaks import with_breaks
from coach.text.messages import FIRST_STRONG_ISOLATE, POP_ISOLATE
from coach.text.preset_names import routine_title
from coach.text.routine_texts import leg_name, routine_lines
from coach.text.weights import load_volume_text, load_volume_unit, weight_unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.core.routine import Routine
    from coach.report.facts import Report
    from coach.store.report_rows import PainStop, Prescription, SessionNote

translate = QCoreApplication.translate

MOST_STOPS = 8
"""How many stops for pain are named in a line; the others are counted."""

HOW = QT_TRANSLATE_NOOP(
    "Progress",
    "Paced, self-confirmed repetitions. The app set the pace; the user reported the count. Nothing was"
    " measured by sensors.",
)
COUNTS = (
    QT_TRANSLATE_NOOP("Progress", "Prescribed: asked for by the routine."),
    QT_TRANSLATE_NOOP("Progress", "Paced: counted by the app to their end."),
    QT_TRANSLATE_NOOP("Progress", "Confirmed: what the user says was done."),
    QT_TRANSLATE_NOOP("Progress", "Volume: confirmed repetitions; one curl on each leg counts as two."),
    QT_TRANSLATE_NOOP("Progress", "Time under tension: flex, hold and extend of confirmed repetitions."),
)
OF_BOTH_LEGS = (QT_TRANSLATE_NOOP("Progress", "Symmetry: 100 × smaller ÷ larger of left and right volume."),)
OF_A_PLAN = (
    QT_TRANSLATE_NOOP(
        "Progress",
        "Adherence: planned days with repetitions; no week counts for more days than were planned; by the"
        " plan of each week.",
    ),
    QT_TRANSLATE_NOOP(
        "Progress",
        "Missed: planned days without repetitions that no other day of the week made up for. Extra: days"
        " beyond the plan of the week.",
    ),
)
OF_MONTHS = (
    QT_TRANSLATE_NOOP(
        "Progress",
        "Months and years count each session and each missed day by its own date, also in a week that they"
        " share.",
    ),
)
ANSWERS = (QT_TRANSLATE_NOOP("Progress", "Pain and effort: 0 to 10, as reported; – where not reported."),)
SAFETY = QT_TRANSLATE_NOOP(
    "Progress",
    "Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot"
    " see your movement.",
)


class Headline(NamedTuple):
    """A figure at the top of the report: its name, its value, and a detail."""

    name: str
    value: str
    detail: str


def report_title() -> str:
    """Return the title of the report."""
    return translate("Progress", "Standing leg curl: exercise report")


def days_text(first: date, last: date) -> str:
    """Return the days of a report, `1 Nov 2026 – 30 Nov 2026`."""
    return " – ".join(dict.fromkeys((day_with_year(first), day_with_year(last))))


def created_text(made_on: date) -> str:
    """Return when the report was made."""
    return translate("Progress", "Created {day}").format(day=day_with_year(made_on))


def definitions(report: Report, *, has_months: bool = False) -> list[str]:
    """Return how the numbers came about, as far as the report has them; `has_months`: in rows, or years."""
    texts = [*COUNTS]
    texts += OF_BOTH_LEGS if len(report.legs) > 1 else ()
    texts += OF_A_PLAN if report.has_plan else ()
    texts += OF_MONTHS if report.has_plan and has_months else ()
    return [progress_text(text) for text in (*texts, *ANSWERS)]


def chart_heading(report: Report, measure: Measure) -> str:
    """Return the heading of a chart of the report."""
    if measure is not Measure.PAIN:
        return chart_title(measure, report.by)
    if report.by is Bucket.SESSION:
        return translate("Progress", "Pain, 0 to 10")
    return translate("Progress", "Pain, 0 to 10, mean")


# --- figures at the top ---


def headline_figures(report: Report) -> list[Headline]:
    """Return the figures at the top of the report."""
    total = report.total
    if total is None:
        return [Headline(translate("Progress", "Sessions"), "0", "")]
    sessions = whole_number(total.sessions)
    found = [
        Headline(
            translate("Progress", "Sessions"), sessions, counted("Progress", "%n repetitions", total.volume)
        )
    ]
    if report.adherence is not None:
        kept = counted("Progress", "{done} of %n planned days", report.planned).format(done=report.done)
        found.append(Headline(translate("Progress", "Adherence"), percent(round(report.adherence)), kept))
    load = (
        translate("Progress", "load {volume}").format(volume=load_volume_text(total.load(weight_unit())))
        if total.load_kg
        else translate("Progress", "no load")
    )
    if len(report.legs) > 1:
        sides = side_by_side(total.left, total.right)
        found.append(
            Headline(translate("Progress", "Left · right"), sides, translate("Progress", "repetitions"))
        )
    else:
        (leg,) = report.legs
        reps = total.left if leg is Leg.LEFT else total.right
        found.append(Headline(leg_name(leg), whole_number(reps), translate("Progress", "repetitions")))
    each = minutes_seconds(total.tension_ms // total.sessions)
    found.append(
        Headline(
            translate("Progress", "Time under tension"),
            hours_text(total.tension_ms),
            translate("Progress", "{time} per session").format(time=each),
        )
    )
    if (even := total.symmetry) is not None:
        found.append(Headline(translate("Progress", "Symmetry"), percent(round(even)), load))
    elif total.load_kg:
        found.append(
            Headline(
                translate("Progress", "Load"),
                rounded(total.load(weight_unit()), 1),
                load_volume_unit(),
            )
        )
    if report.start and report.end:
        before, after = rating_text(report.start.pain_before), rating_text(report.end.pain_before)
        found.append(
            Headline(
                translate("Progress", "Pain before"),
                in_time_order(before, after),
                translate("Progress", "first week → last week (average)"),
            )
        )
    return found


def hours_text(ms: int) -> str:
    """Return a length as hours and minutes, `2:27 h`, or as minutes if it is below an hour."""
    minutes = round(ms / 60_000)
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return translate("Progress", "{minutes} min").format(minutes=minutes)
    return translate("Progress", "{hours}:{minutes:02} h").format(hours=minutes // 60, minutes=minutes % 60)


# --- what was prescribed ---


def plan_text(report: Report) -> str:
    """Return the planned days of the week, `Plan: Mon, Wed, Fri`; empty without a plan."""
    locale = QLocale()
    ordered = sorted(report.weekdays, key=lambda day: (day - report.week_start) % 7)
    days = [locale.dayName(day + 1, QLocale.FormatType.ShortFormat) for day in ordered]
    if not days or not report.has_plan:
        return ""
    return translate("Progress", "Plan: {days}").format(days=locale.createSeparatedList(days))


def prescription_text(found: Prescription) -> str:
    """Return a routine, the sessions and days of it, and its dose and tempo, as one paragraph."""
    return translate("Progress", "{routine} ({sessions}, {days}): {dose}").format(
        routine=isolated(with_breaks(routine_title(found.routine.name))),
        sessions=counted("Progress", "%n sessions", found.sessions),
        days=_short_days(found.first, found.last),
        dose=clauses(dose_lines(found.routine)),
    )


def dose_lines(routine: Routine) -> list[str]:
    """Return dose and tempo, a line for each leg where they differ; the last one has the waits."""
    *others, last = routine_lines(routine)
    parts = [last]
    doses = [routine.dose(leg) for leg in routine.order()]
    if max(dose.sets for dose in doses) > 1:
        rest = number(max(dose.seconds.rest for dose in doses))
        parts.append(translate("Progress", "rest {seconds} s").format(seconds=rest))
    if routine.legs is Legs.BOTH:
        switch = number(max(dose.seconds.switch for dose in doses))
        parts.append(translate("Progress", "change of legs {seconds} s").format(seconds=switch))
        if routine.alternate is Alternate.REP:
            parts.append(translate("Doses", "legs change after each rep"))
    return [*others, " · ".join(parts)]


def _short_days(first: date, last: date) -> str:
    """Return the days of a routine; the year stands once."""
    return (
        days_text(first, last)
        if first.year != last.year or first == last
        else (f"{short_day(first)} – {day_with_year(last)}")
    )


def more_routines_text(count: int) -> str:
    """Return that the routines of earlier days are not named."""
    return counted("Progress", "and %n earlier routines", count)


# --- what happened ---


def stops_text(stops: Sequence[PainStop], most: int = MOST_STOPS) -> str:
    """Return the line of the sessions that were stopped for pain, the newest first."""
    if not stops:
        return translate("Progress", "No session was stopped because of pain.")
    listed = [_stop_text(stop) for stop in stops[:most]]
    if (left := len(stops) - len(listed)) > 0:
        listed.append(counted("Progress", "%n more stops", left))
    head = counted("Progress", "%n sessions stopped because of pain:", len(stops))
    return f"{head} {QLocale().createSeparatedList(listed)}"


def _stop_text(stop: PainStop) -> str:
    day = day_with_year(stop.day)
    if stop.pain is None:
        return day
    return translate("Progress", "{day} (pain {pain} of 10)").format(day=day, pain=whole_number(stop.pain))


def missed_text(report: Report) -> str:
    """Return how many planned days were missed, and extra days done; empty without a plan."""
    if not report.has_plan:
        return ""
    texts = [counted("Progress", "%n planned days missed", len(report.missed))]
    if report.extra:
        texts.append(counted("Progress", "%n extra days", len(report.extra)))
    return " · ".join(texts)


def note_text(note: SessionNote) -> str:
    """Return a note after its day, in one paragraph."""
    return named(day_with_year(note.day), isolated(with_breaks(" ".join(note.text.split()))))


def isolated(text: str) -> str:
    """Return what the person wrote, read in its own direction among words that are read from the right."""
    is_turned = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if is_turned else text
