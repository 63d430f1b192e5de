"""What kept the program from polling a session: a suspended computer, a stopped process, or only itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.base.clocks import boottime_ms, suspended_ms

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_MS = 5000
"""A process that was stopped for less goes on as if nothing had happened: most of its tones were heard."""

ASLEEP_MS = 1000
"""Two clocks that differ by this more than before: the computer was suspended, and not only busy."""


@dataclass(frozen=True, slots=True)
class Absence:
    """A time in which nothing of this program ran."""

    ms: int
    asleep: bool
    """Whether the computer was suspended; else the process was stopped, or had no processor."""


class AbsenceWatch:
    """Tells an absence from a stall of the window's own thread, which a session outlives.

    `boottime` and `suspended` are clocks as in `base.clocks`: they know whether the computer was suspended. A
    process that was stopped looks to them like one whose window waits for a disk, but only in the first no
    other thread runs: `silent_ms` returns the longest time, since it was last asked, in which none did.
    """

    def __init__(
        self,
        silent_ms: Callable[[], int],
        boottime: Callable[[], int] = boottime_ms,
        suspended: Callable[[], int] = suspended_ms,
    ) -> None:
        self._silent_ms = silent_ms
        self._boottime = boottime
        self._suspended = suspended
        self._last = (0, 0)  # the two clocks at the last check

    def check(self) -> Absence | None:
        """Return the absence since the last call, if there was one."""
        boottime, suspended = self._last
        self._last = (self._boottime(), self._suspended())
        away_ms, silent_ms = self._last[0] - boottime, self._silent_ms()
        if self._last[1] - suspended >= ASLEEP_MS:
            return Absence(away_ms, asleep=True)
        if away_ms >= LONGEST_MS and silent_ms >= LONGEST_MS:
            return Absence(away_ms, asleep=False)
        return None
