"""Cells of a CSV file to import, and what was found in any imported file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.base.wrong_values import value_must_be
from coach.core.bounds import BOUNDS, RATING, YEARS
from coach.store.history import NONE

if TYPE_CHECKING:
    from pathlib import Path

    from coach.core.bounds import Bound
    from coach.core.record import Record
    from coach.store.history import Decisions

MOST_FAULTS = 1000
"""Only so many faults of a file are remembered; the others are counted."""

NO_INSTANT = Text("a time with its offset from UTC")
NOT_IN_YEARS = Text("a time in the years {first} to {last}", first=str(YEARS.low), last=str(YEARS.high))
"""What a time in a file must be."""

WRONG_LAYOUT = Text("the layout of its data is wrong")
"""The fault of a session whose parts do not fit together."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in a file and its place: a line and perhaps a column, or the number of a session of JSON."""

    file: Path
    why: Text
    line: int = 0
    column: str = ""
    session: int = 0

    @property
    def text(self) -> Text:
        """The fault with its place, as a sentence."""
        file, why = self.file, self.why
        if self.session:
            return Text("{file}, session {number}: {why}.", file=file, number=self.session, why=why)
        if not self.line:
            return Text("{file}: {fault}.", file=file, fault=why)
        if not self.column:
            return Text("{file}, line {line}: {why}.", file=file, line=self.line, why=why)
        return Text(
            "{file}, line {line}, column {column}: {why}.",
            file=file,
            line=self.line,
            column=self.column,
            why=why,
        )


@dataclass(frozen=True, slots=True)
class RowsLeftOut:
    """Rows of one exercise that were left out for one reason; `exercise` is empty where none is named."""

    exercise: str
    why: Text
    count: int

    @property
    def text(self) -> Text:
        """The number of rows, the exercise and the reason."""
        if not self.exercise:
            return Text(
                "%n rows without an exercise: {why}",
                one="%n row without an exercise: {why}",
                n=self.count,
                why=self.why,
            )
        return Text(
            "%n rows of {exercise}: {why}",
            one="%n row of {exercise}: {why}",
            n=self.count,
            exercise=self.exercise,
            why=self.why,
        )


@dataclass(frozen=True, slots=True)
class UnfinishedLeftOut:
    """Sessions that were left out because they had not ended yet."""

    count: int

    @property
    def text(self) -> Text:
        """The number of sessions and the reason."""
        return Text(
            "%n sessions that had not ended when the file was written",
            one="%n session that had not ended when the file was written",
            n=self.count,
        )


@dataclass(frozen=True, slots=True)
class OthersLeftOut:
    """Rows of several exercises that are no leg curls."""

    exercises: int
    count: int

    @property
    def text(self) -> Text:
        """The number of rows and of exercises."""
        return Text("%n rows of {number} other exercises", n=self.count, number=self.exercises)


@dataclass(slots=True)
class FileContents:
    """The contents of a file: sessions, the faults in it, and what was left out and why.

    `whole` is true if it holds everything that a diary does; `foreign` if another program wrote it.
    `minutes_only` is true if its times have no seconds. `fault_count` also counts faults beyond the first
    `MOST_FAULTS`, `notes` say how the file was read.
    """

    records: list[Record] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    fault_count: int = 0
    left_out: list[RowsLeftOut | OthersLeftOut | UnfinishedLeftOut] = field(default_factory=list)
    notes: list[Text] = field(default_factory=list)
    whole: bool = True
    foreign: bool = False
    minutes_only: bool = False
    decisions: Decisions = NONE

    def add_fault(self, found: Fault) -> None:
        """Count a fault, and remember it if it is among the first."""
        self.fault_count += 1
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(found)


class RowError(ValueError):
    """A wrong value in a row: the column, and what is wrong."""

    def __init__(self, column: str, text: Text) -> None:
        super().__init__(str(text))
        self.column = column
        self.text = text


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of a table: its line number, and its cells by column."""

    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """Return a cell; it is empty if there is no such column."""
        return self.cells.get(column, "")

    def whole(self, column: str, bound: Bound) -> int:
        """Return a whole number within a bound; raises `RowError`."""
        return int(self.number(column, bound))

    def number(self, column: str, bound: Bound) -> float:
        """Return a number within a bound; raises `RowError`."""
        value = self._number(column)
        if not bound.admits(value):
            raise RowError(column, value_must_be(self.text(column).strip(), bound.text))
        return value

    def rating(self, column: str) -> int | None:
        """Return an effort or pain from 0 to 10, or None for an empty cell; raises `RowError`."""
        return self.whole(column, RATING) if self.text(column).strip() else None

    def _number(self, column: str) -> float:
        """Return the number in a cell; not a number where there is none."""
        try:
            return float(self.text(column).strip().replace(",", "."))
        except ValueError:
            return float("nan")


def instant(text: str) -> datetime | Text:
    """Return the instant of a time in ISO 8601, in UTC; for anything else, what it must be."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return NO_INSTANT
    if moment.tzinfo is None:
        return NO_INSTANT
    if not in_years(moment):
        return NOT_IN_YEARS
    return moment.astimezone(UTC)


def in_years(moment: datetime) -> bool:
    """Whether a session may be at `moment`; that leaves room for every offset from UTC."""
    return YEARS.admits(moment.year)


def nearest_allowed(key: str, value: float) -> float:
    """Return the number nearest to `value` that is allowed for `key` in a routine.

    Sets are imported as they were done, whatever they hold; a routine has bounds.
    """
    bound = BOUNDS[key]
    nearest = round(value, bound.decimals) if bound.decimals else round(value / bound.step) * bound.step
    return min(max(nearest, bound.low), bound.high)


def fault(file: Path, row: ImportRow, error: RowError) -> Fault:
    """Return the fault of a wrong value in a row."""
    return Fault(file, error.text, row.line, error.column)
