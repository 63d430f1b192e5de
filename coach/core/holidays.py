"""Days without training, from a first to a last day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_DAYS = 366
"""The longest holiday that can be entered; who stops for longer has no plan."""

DAY = timedelta(days=1)


class Holiday(NamedTuple):
    """No training from the day `first` to the day `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """The number of its days; 0 or less where `last` is before `first`."""
        return (self.last - self.first).days + 1

    def includes(self, day: date) -> bool:
        """Whether there is no training on `day`."""
        return self.first <= day <= self.last


def joined(holidays: Iterable[Holiday]) -> tuple[Holiday, ...]:
    """Return the same days as the fewest holidays, in order; those that overlap or touch become one."""
    found: list[Holiday] = []
    for holiday in sorted(holidays):
        if holiday.days <= 0:
            continue
        if found and holiday.first <= found[-1].last + DAY:
            found[-1] = Holiday(found[-1].first, max(found[-1].last, holiday.last))
        else:
            found.append(holiday)
    return tuple(found)
