"""What only the report shows: repetitions of each leg, answers by day, routines, stops for pain, notes."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from coach.core.figures import ratio
from coach.core.routine import Leg
from coach.core.weights import WeightUnit
from coach.store.rows import LEGAL_SUMS, LOAD_LB, UNREADABLE
from coach.store.scores import OF_ONE_LEG, routine_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.core.routine import Routine
    from coach.store.database import Database

_DAYS = f"day BETWEEN ? AND ? AND {LEGAL_SUMS}"
_WITH_REPS = " AND left_reps + right_reps > 0"


class LegCounts(NamedTuple):
    """Repetitions of a leg: asked for by the routine, counted by the program to the end, and confirmed."""

    prescribed: int = 0
    paced: int = 0
    confirmed: int = 0

    def plus(self, other: LegCounts) -> LegCounts:
        """Return the sums of both."""
        return LegCounts(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))

    @property
    def is_trained(self) -> bool:
        """Whether the leg has a part in the exercise."""
        return bool(self.prescribed or self.confirmed)


class Counts(NamedTuple):
    """The repetitions of both legs."""

    left: LegCounts = LegCounts()
    right: LegCounts = LegCounts()

    def plus(self, other: Counts) -> Counts:
        """Return the sums of both."""
        return Counts(self.left.plus(other.left), self.right.plus(other.right))

    @property
    def both(self) -> LegCounts:
        """The sums of both legs."""
        return self.left.plus(self.right)


class Answered(NamedTuple):
    """The sum of answers from 0 to 10, and their number."""

    total: int = 0
    answers: int = 0

    def plus(self, other: Answered) -> Answered:
        """Return the sums of both."""
        return Answered(self.total + other.total, self.answers + other.answers)

    @property
    def mean(self) -> float | None:
        """The mean of the answers; None without any."""
        return self.total / self.answers if self.answers else None


class DaySums(NamedTuple):
    """The sessions of a day that have a repetition: their number, time under tension, load, and answers."""

    sessions: int = 0
    tension_ms: int = 0
    load_kg: float = 0.0
    effort: Answered = Answered()
    pain_before: Answered = Answered()
    pain_after: Answered = Answered()
    pain_next_day: Answered = Answered()
    load_lb: float = 0.0
    left_of_both: int = 0
    right_of_both: int = 0
    """Repetitions of routines of both legs."""

    def load(self, unit: WeightUnit) -> float:
        """Return the load volume in kg or pounds, as `Period.load` does."""
        return self.load_kg if unit is WeightUnit.KG else self.load_lb

    @property
    def symmetry(self) -> float | None:
        """100 × smaller ÷ larger of left and right volume in routines of both legs; None without any."""
        return ratio(self.left_of_both, self.right_of_both)

    def plus(self, other: DaySums) -> DaySums:
        """Return the sums of both."""
        return DaySums(
            self.sessions + other.sessions,
            self.tension_ms + other.tension_ms,
            self.load_kg + other.load_kg,
            self.effort.plus(other.effort),
            self.pain_before.plus(other.pain_before),
            self.pain_after.plus(other.pain_after),
            self.pain_next_day.plus(other.pain_next_day),
            self.load_lb + other.load_lb,
            self.left_of_both + other.left_of_both,
            self.right_of_both + other.right_of_both,
        )


class Prescription(NamedTuple):
    """A routine as it was prescribed from the day `first` to the day `last`, in so many sessions."""

    routine: Routine
    first: date
    last: date
    sessions: int


class PainStop(NamedTuple):
    """A session that was stopped for pain, and the pain after it, 0 to 10; None without an answer."""

    day: date
    pain: int | None


class SessionNote(NamedTuple):
    """The note of a session."""

    day: date
    text: str


class _DaySumsRow(NamedTuple):
    """The columns of `_SUMS`."""

    day: int
    sessions: int
    tension_ms: int
    load_kg: float
    effort: int | None
    effort_count: int
    before: int | None
    before_count: int
    after: int | None
    after_count: int
    next_day: int | None
    next_day_count: int
    load_lb: float
    left_of_both: int
    right_of_both: int

    @property
    def sums(self) -> DaySums:
        """The sums as a value."""
        return DaySums(
            self.sessions,
            self.tension_ms,
            self.load_kg,
            Answered(self.effort or 0, self.effort_count),
            Answered(self.before or 0, self.before_count),
            Answered(self.after or 0, self.after_count),
            Answered(self.next_day or 0, self.next_day_count),
            self.load_lb,
            self.left_of_both,
            self.right_of_both,
        )


_ANSWERS = ("effort", "pain_before", "pain_after", "pain_next_day")
_SUMS = ", ".join(
    (
        "day, count(*), sum(left_tension_ms + right_tension_ms), sum(load_kg)",
        *(f"sum({answer}), count({answer})" for answer in _ANSWERS),
        LOAD_LB,
        f"coalesce(sum(left_reps) FILTER (WHERE NOT {OF_ONE_LEG}), 0)",
        f"coalesce(sum(right_reps) FILTER (WHERE NOT {OF_ONE_LEG}), 0)",
    )
)


class _PrescriptionRow(NamedTuple):
    data: str
    first: int
    last: int
    sessions: int


class _StopRow(NamedTuple):
    day: int
    pain: int | None


class _NoteRow(NamedTuple):
    day: int
    text: str


class ReportRows:
    """Reads from `database`; `but` returns a condition that leaves out sessions, to follow others.

    Days from `first` to `last` include both. All methods raise `Problem` where the diary cannot be read.
    """

    def __init__(self, database: Database, but: Callable[[], str] = str) -> None:
        self._database = database
        self._but = but

    def by_day(self, first: date, last: date) -> dict[date, Counts]:
        """Return the counts of each day with a repetition."""
        found: dict[date, Counts] = {}
        for day, leg, *counts in self._counts("day", first, last):
            if isinstance(day, int):
                at = date.fromordinal(day)
                found[at] = _with_leg(found.get(at, Counts()), leg, counts)
        return found

    def by_session(self, first: date, last: date) -> dict[str, Counts]:
        """Return the counts of each session with a repetition, by its id."""
        found: dict[str, Counts] = {}
        for session, leg, *counts in self._counts("id", first, last):
            found[str(session)] = _with_leg(found.get(str(session), Counts()), leg, counts)
        return found

    def sums_by_day(self, first: date, last: date) -> dict[date, DaySums]:
        """Return the sums of each day with a repetition."""
        query = f"SELECT {_SUMS} FROM done_sessions WHERE {_DAYS}{self._but()}{_WITH_REPS} GROUP BY day"
        with self._database.reading() as connection:
            rows = connection.execute(query, (first.toordinal(), last.toordinal())).fetchall()
        return {date.fromordinal(row.day): row.sums for row in map(_DaySumsRow._make, rows)}

    def prescriptions(self, first: date, last: date) -> list[Prescription]:
        """Return each routine that was performed, the newest first; one that cannot be read is left out."""
        query = (
            "SELECT data, min(day), max(day), count(*) FROM done_sessions"
            f" JOIN routines ON routines.no = routine WHERE {_DAYS}{self._but()}{_WITH_REPS}"
            " GROUP BY routines.no ORDER BY max(day) DESC, max(started_ms) DESC"
        )
        with self._database.reading() as connection:
            rows = connection.execute(query, (first.toordinal(), last.toordinal())).fetchall()
        found = []
        for row in map(_PrescriptionRow._make, rows):
            with suppress(*UNREADABLE):
                days = date.fromordinal(row.first), date.fromordinal(row.last)
                found.append(Prescription(routine_from(row.data), *days, row.sessions))
        return found

    def pain_stops(self, first: date, last: date) -> list[PainStop]:
        """Return the sessions that were stopped for pain, the newest first, also without a repetition."""
        rows = map(_StopRow._make, self._rows("pain_after", "stop_reason = 'pain'", first, last))
        return [PainStop(date.fromordinal(row.day), row.pain) for row in rows]

    def notes(self, first: date, last: date) -> list[SessionNote]:
        """Return the notes of sessions, the newest first."""
        rows = map(_NoteRow._make, self._rows("notes", "trim(notes) <> ''", first, last))
        return [SessionNote(date.fromordinal(row.day), row.text) for row in rows]

    def _counts(self, key: str, first: date, last: date) -> list[tuple[object, ...]]:
        inside = f"SELECT no, id, day FROM done_sessions WHERE {_DAYS}{self._but()}{_WITH_REPS}"
        query = (
            f"SELECT {key}, leg, sum(prescribed), sum(paced), sum(coalesce(confirmed, paced))"
            f" FROM sets JOIN ({inside}) ON session = no GROUP BY {key}, leg"
        )
        with self._database.reading() as connection:
            return connection.execute(query, (first.toordinal(), last.toordinal())).fetchall()

    def _rows(self, column: str, condition: str, first: date, last: date) -> list[tuple[object, ...]]:
        query = (
            f"SELECT day, {column} FROM done_sessions WHERE {_DAYS}{self._but()} AND {condition}"
            " ORDER BY day DESC, started_ms DESC"
        )
        with self._database.reading() as connection:
            return connection.execute(query, (first.toordinal(), last.toordinal())).fetchall()


def _with_leg(counts: Counts, leg: object, found: list[object]) -> Counts:
    """Return `counts` with those of one leg."""
    of_leg = LegCounts(*(number for number in found if isinstance(number, int)))
    return counts._replace(left=of_leg) if leg == Leg.LEFT else counts._replace(right=of_leg)
