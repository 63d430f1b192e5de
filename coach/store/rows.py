"""Row classes: the one place for the columns of each table, and for the way from rows to values and back.

A row class names the columns that the program reads and writes, so a table may gain columns without a change
here. The tables themselves are defined in `schema/`.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from coach.core.holidays import Holiday
from coach.core.plan import DAYS, FormerPlan, MovedDay
from coach.core.record import Correction, TimedRep
from coach.core.routine import Leg
from coach.core.session import Pause, RepDone, Session, SetDone, StopReason
from coach.core.weights import POUND_KG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.core.routine import Routine

UNREADABLE = (ValueError, TypeError, OverflowError, KeyError, AttributeError, RecursionError)
"""What reading a damaged value raises."""

_ANSWERS = ("effort", "pain_before", "pain_after", "pain_next_day")
LEGAL_SUMS = " AND ".join(
    (
        "left_reps BETWEEN 0 AND 99000 AND right_reps BETWEEN 0 AND 99000",
        "left_tension_ms BETWEEN 0 AND 1e13 AND right_tension_ms BETWEEN 0 AND 1e13",
        "load_kg BETWEEN 0 AND 1e9",
        *(f"coalesce({answer}, 0) BETWEEN 0 AND 10" for answer in _ANSWERS),
    )
)
"""A condition on a session's sums and answers: what it leaves out, a fault of the disk has written."""

LOAD_LB = f"sum(round(load_kg / {POUND_KG} * 2) / 2)"
"""The load volume of sessions in pounds: each to the nearest half, as its rounded kilograms would add up."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_ms(moment: datetime) -> int:
    """Return the milliseconds from 1970 (UTC) to `moment`, which must be aware."""
    return (moment - EPOCH) // _MILLISECOND


def from_ms(ms: int) -> datetime:
    """Return the moment, in UTC, that is so many milliseconds after 1970 began."""
    return EPOCH + timedelta(milliseconds=ms)


class SessionRow(NamedTuple):
    """A row of `sessions`, without its number, its deletion, and the sums that triggers write."""

    id: str
    started_ms: int
    zone: str
    day: int
    routine: int
    first_leg: str
    ended_ms: int | None = None
    stop_reason: str | None = None
    effort: int | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    pain_next_day: int | None = None
    notes: str = ""
    score: int | None = None
    position_ms: int | None = None

    @property
    def place(self) -> tuple[int, str]:
        """The place of the session in the order of all sessions."""
        return self.started_ms, self.id

    @classmethod
    def of(
        cls, session: Session, routine: int, score: int | None = None, position_ms: int | None = None
    ) -> SessionRow:
        """Return the row of `session`, whose routine and score have these numbers."""
        return cls(
            id=session.id,
            started_ms=to_ms(session.started_at),
            zone=session.zone,
            day=session.local_start.toordinal(),
            routine=routine,
            first_leg=session.first,
            ended_ms=None if session.ended_at is None else to_ms(session.ended_at),
            stop_reason=session.stop_reason,
            effort=session.effort,
            pain_before=session.pain_before,
            pain_after=session.pain_after,
            pain_next_day=session.pain_next_day,
            notes=session.notes,
            score=score,
            position_ms=position_ms,
        )

    def session(self, routine: Routine, sets: Iterable[SetDone], pauses: Iterable[Pause]) -> Session:
        """Return the session of this row and of the rows that belong to it."""
        first = Leg(self.first_leg)
        return Session(
            id=self.id,
            started_at=from_ms(self.started_ms),
            zone=self.zone,
            routine=routine,
            first=first,
            sets=tuple(sorted(sets, key=lambda done: (done.set, done.leg is not first))),
            ended_at=None if self.ended_ms is None else from_ms(self.ended_ms),
            stop_reason=None if self.stop_reason is None else StopReason(self.stop_reason),
            pauses=tuple(pauses),
            effort=self.effort,
            pain_before=self.pain_before,
            pain_after=self.pain_after,
            pain_next_day=self.pain_next_day,
            notes=self.notes,
        )


class SetRow(NamedTuple):
    """A row of `sets`. `confirmed` is None for "as many as paced", `rest_ms` for a rest that is not known."""

    session: int
    set_no: int
    leg: str
    prescribed: int
    load_kg: float
    paced: int = 0
    confirmed: int | None = None
    lift_ms: int = 0
    flex_ms: int = 0
    hold_ms: int = 0
    extend_ms: int = 0
    rest_ms: int | None = None

    @classmethod
    def of(cls, session: int, done: SetDone) -> SetRow:
        """Return the row of a set of the session with the number `session`."""
        return cls(
            session=session,
            set_no=done.set,
            leg=done.leg,
            prescribed=done.prescribed,
            load_kg=done.load_kg,
            paced=done.paced,
            confirmed=None if done.confirmed == done.paced else done.confirmed,
            lift_ms=done.lift_ms,
            flex_ms=done.flex_ms,
            hold_ms=done.hold_ms,
            extend_ms=done.extend_ms,
            rest_ms=done.rest_ms,
        )

    @property
    def done(self) -> SetDone:
        """The set as a value."""
        return SetDone(
            set=self.set_no,
            leg=Leg(self.leg),
            prescribed=self.prescribed,
            paced=self.paced,
            confirmed=self.paced if self.confirmed is None else self.confirmed,
            load_kg=self.load_kg,
            lift_ms=self.lift_ms,
            flex_ms=self.flex_ms,
            hold_ms=self.hold_ms,
            extend_ms=self.extend_ms,
            rest_ms=self.rest_ms,
        )


class RepRow(NamedTuple):
    """A row of `reps`."""

    session: int
    set_no: int
    leg: str
    rep: int
    lift_ms: int
    flex_ms: int
    hold_ms: int
    extend_ms: int
    ended_ms: int

    @classmethod
    def of(cls, session: int, done: RepDone, ended_at: datetime) -> RepRow:
        """Return the row of a repetition of the session with the number `session`."""
        return cls(
            session=session,
            set_no=done.set,
            leg=done.leg,
            rep=done.rep,
            lift_ms=done.lift_ms,
            flex_ms=done.flex_ms,
            hold_ms=done.hold_ms,
            extend_ms=done.extend_ms,
            ended_ms=to_ms(ended_at),
        )

    @property
    def timed_rep(self) -> TimedRep:
        """The repetition as a value."""
        done = RepDone(
            set=self.set_no,
            leg=Leg(self.leg),
            rep=self.rep,
            lift_ms=self.lift_ms,
            flex_ms=self.flex_ms,
            hold_ms=self.hold_ms,
            extend_ms=self.extend_ms,
        )
        return TimedRep(done, from_ms(self.ended_ms))


class PauseRow(NamedTuple):
    """A row of `pauses`."""

    session: int
    at_ms: int
    length_ms: int

    @classmethod
    def of(cls, session: int, pause: Pause) -> PauseRow:
        """Return the row of a pause of the session with the number `session`."""
        return cls(session, pause.at_ms, pause.length_ms)

    @property
    def pause(self) -> Pause:
        """The pause as a value."""
        return Pause(self.at_ms, self.length_ms)


class CorrectionRow(NamedTuple):
    """A row of `corrections`."""

    session: int
    what: str
    old: str | None
    new: str | None
    at_ms: int

    @classmethod
    def of(cls, session: int, correction: Correction) -> CorrectionRow:
        """Return the row of a correction of the session with the number `session`."""
        return cls(session, correction.what, correction.old, correction.new, to_ms(correction.at))

    @property
    def correction(self) -> Correction:
        """The correction as a value."""
        return Correction(self.what, self.old, self.new, from_ms(self.at_ms))


class DeclinedRow(NamedTuple):
    """A row of `declined_suggestions`; `routine` is a name."""

    routine: str
    at_ms: int


class IncreaseRow(NamedTuple):
    """A row of `accepted_increases`; `before` and `after` are routines as JSON."""

    routine: str
    at_ms: int
    origin: str
    before: str
    after: str
    undone_ms: int | None = None


class FormerPlanRow(NamedTuple):
    """A row of `former_plans`: `last_day` is an ordinal, `weekdays` has a bit for each day or is None."""

    last_day: int
    days_a_week: int
    weekdays: int | None = None

    @classmethod
    def of(cls, plan: FormerPlan) -> FormerPlanRow:
        """Return the row of a plan."""
        weekdays = None if plan.weekdays is None else sum(1 << day for day in set(plan.weekdays))
        return cls(plan.last_day.toordinal(), plan.days_a_week, weekdays)

    @property
    def plan(self) -> FormerPlan:
        """The plan as a value."""
        bits = self.weekdays
        weekdays = None if bits is None else tuple(day for day in range(DAYS) if bits >> day & 1)
        return FormerPlan(date.fromordinal(self.last_day), self.days_a_week, weekdays)


class HolidayRow(NamedTuple):
    """A row of `holidays`; both days are ordinals."""

    first_day: int
    last_day: int

    @classmethod
    def of(cls, holiday: Holiday) -> HolidayRow:
        """Return the row of a holiday."""
        return cls(holiday.first.toordinal(), holiday.last.toordinal())

    @property
    def holiday(self) -> Holiday:
        """The holiday as a value."""
        return Holiday(date.fromordinal(self.first_day), date.fromordinal(self.last_day))


class MovedDayRow(NamedTuple):
    """A row of `moved_days`; both days are ordinals."""

    planned: int
    moved_to: int

    @classmethod
    def of(cls, moved: MovedDay) -> MovedDayRow:
        """Return the row of a planned day that was moved."""
        return cls(moved.planned.toordinal(), moved.to.toordinal())

    @property
    def moved_day(self) -> MovedDay:
        """The moved day as a value."""
        return MovedDay(date.fromordinal(self.planned), date.fromordinal(self.moved_to))


class RoutineRow(NamedTuple):
    """A row of `routines`, without its number. `data` is JSON, `sha256` its digest."""

    sha256: str
    name: str
    data: str


class ScoreRow(NamedTuple):
    """A row of `scores`, without its number. `data` is JSON, `sha256` its digest."""

    sha256: str
    data: str


def columns(row: type[NamedTuple]) -> str:
    """Return the columns of a row class, as SQL lists them."""
    return ", ".join(row._fields)


def insert_sql(table: str, row: type[NamedTuple], verb: str = "INSERT") -> str:
    """Return the SQL that inserts such a row; `verb` may be "INSERT OR REPLACE" or "INSERT OR IGNORE"."""
    return f"{verb} INTO {table} ({columns(row)}) VALUES ({', '.join('?' * len(row._fields))})"
