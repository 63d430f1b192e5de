"""The tiles of Progress: the four figures that people look for first, each with how it changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from coach.core.session import StopReason
from coach.report.measures import day_with_year, rating_text, short_day
from coach.text.formats import recent_day, rounded, side_by_side, signed
from coach.text.routine_texts import reps_text
from coach.text.terms import Term, explanation
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING, card

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.store.statistics import Period

DAYS = 7
NONE = "–"


@dataclass(frozen=True, slots=True)
class TileFigures:
    """The figures of the tiles.

    `done_this_week` and `planned_this_week` count days; `weeks_in_a_row` went as planned. `last` holds the
    last sessions with a repetition, the newest last, at most two; `both_legs` is whether the newest was to
    train both. `pain` holds day and pain before the first and the last of the sessions that have an answer.
    `is_hurt` is whether the newest of all was stopped for pain: then nothing is to be glad about.
    """

    done_this_week: int = 0
    planned_this_week: int = 0
    weeks_in_a_row: int = 0
    last: Sequence[Period] = ()
    both_legs: bool = False
    pain: tuple[tuple[date, int], ...] = ()
    is_hurt: bool = False


class Tile(NamedTuple):
    """The texts of a tile; `is_good` is whether the change is one to be glad about."""

    name: str
    value: str
    change: str = ""
    is_good: bool = False


TERMS = ((Term.TRAINING_DAY, Term.ON_PLAN), (Term.REP,), (Term.REP,), (Term.PAIN,))
"""What is explained at each tile."""


class StatTiles(QWidget):
    """Shows four figures, each below its name and above its change in words; a tooltip explains them."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, SPACING, even=True)
        self._tiles = []
        for terms in TERMS:
            parts = label(role="small"), label(role="figure"), label(role="small")
            frame, inside = card(*parts)
            inside.setContentsMargins(SPACING, SPACING * 3 // 8, SPACING, SPACING * 3 // 8)
            inside.setSpacing(0)
            frame.setToolTip(explanation(*terms))
            frame.setAccessibleDescription(explanation(*terms))
            row.add(frame, 0)
            self._tiles.append((frame, *parts))

    def show_summary(self, summary: TileFigures, today: date) -> None:
        """Show these figures."""
        tiles = (
            self._week(summary),
            self._last(summary, today),
            self._legs(summary),
            self._pain(summary, today),
        )
        for (frame, *parts), tile in zip(self._tiles, tiles, strict=True):
            for part, text in zip(parts, tile[:3], strict=True):
                part.setText(text)
            show_role(parts[2], "good" if tile.is_good else "small")
            frame.setAccessibleName(", ".join(filter(None, tile[:3])))

    def _week(self, summary: TileFigures) -> Tile:
        name = self.tr("Training days this week")
        done, planned = summary.done_this_week, summary.planned_this_week
        if not planned:
            return Tile(name, rounded(done), self.tr("No day is planned"))
        value = self.tr("{done} of {planned}").format(done=rounded(done), planned=rounded(planned))
        if done > planned:
            value = rounded(done)
        if summary.is_hurt:
            return Tile(name, value)
        if summary.weeks_in_a_row > 1:
            on_plan = self.tr("On plan for %n weeks", "", summary.weeks_in_a_row)
            return Tile(name, value, on_plan, is_good=True)
        if done >= planned:
            return Tile(name, value, self.tr("Plan met"), is_good=True)
        return Tile(name, value, self.tr("{n} more planned").format(n=rounded(planned - done)))

    def _last(self, summary: TileFigures, today: date) -> Tile:
        name = self.tr("Last session")
        if not summary.last:
            return Tile(name, NONE)
        *before, last = summary.last
        value = reps_text(last.volume, 0)
        if last.stop_reason == StopReason.PAIN:
            return Tile(name, value, self.tr("Stopped because of pain"))
        if last.stop_reason in {StopReason.STOPPED, StopReason.INTERRUPTED}:
            return Tile(name, value, self.tr("Not finished"))
        if not before:
            return Tile(name, value, _day(last.first, today))
        day = _day(before[0].first, today)
        change = last.volume - before[0].volume
        if not change:
            return Tile(name, value, self.tr("Same as {day}").format(day=day))
        text = self.tr("{change} since {day}").format(change=signed(change), day=day)
        return Tile(name, value, text, change > 0)

    def _legs(self, summary: TileFigures) -> Tile:
        name = self.tr("Left · right")
        if not summary.last:
            return Tile(name, NONE)
        last = summary.last[-1]
        value = side_by_side(rounded(last.left), rounded(last.right))
        if not summary.both_legs:
            return Tile(name, value, self.tr("One leg"))
        if last.stop_reason not in {"", StopReason.FINISHED}:
            return Tile(name, value, self.tr("Not finished"))
        if last.left == last.right:
            return Tile(name, value, self.tr("Even"), is_good=True)
        if last.left > last.right:
            return Tile(
                name, value, self.tr("{n} more on the left").format(n=rounded(last.left - last.right))
            )
        return Tile(name, value, self.tr("{n} more on the right").format(n=rounded(last.right - last.left)))

    def _pain(self, summary: TileFigures, today: date) -> Tile:
        name = self.tr("Pain before the session")
        if not summary.pain:
            return Tile(name, NONE, self.tr("No answer yet"))
        (first, was), (last, now) = summary.pain[0], summary.pain[-1]
        value = rating_text(now)
        if len(summary.pain) == 1:
            return Tile(name, value, _day(last, today))
        weeks = round((last - first).days / DAYS)
        if was == now:
            return Tile(name, value, self.tr("Same as %n weeks ago", "", max(1, weeks)))
        if not weeks:
            text = self.tr("{day}: {pain}").format(day=_day(first, today), pain=rating_text(was))
            return Tile(name, value, text)
        text = self.tr("%n weeks ago: {pain}", "", weeks).format(pain=rating_text(was))
        return Tile(name, value, text, now < was and not summary.is_hurt)


def _day(day: date, today: date) -> str:
    """Return a day in few letters: its weekday within a week, and its year where that is another."""
    if 0 < (today - day).days < DAYS:
        return recent_day(day, today)
    return short_day(day) if day.year == today.year else day_with_year(day)
