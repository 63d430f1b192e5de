"""When a reminder is due."""

from __future__ import annotations

from datetime import datetime, time


def is_due(polled: datetime, now: datetime, at: time | None) -> bool:
    """Whether the reminder at time `at` of `now`'s day fell due after `polled`, when the clock was last read.

    Both are local times; None is no reminder. A machine that was suspended at that time reminds when it
    wakes up, on the same day only. Times on the wall are compared: where the clocks go forward over `at`,
    it falls due at the next time that exists; where they go back over it, twice.
    """
    if at is None:
        return False
    due = datetime.combine(now.date(), at)
    return polled.replace(tzinfo=None) < due <= now.replace(tzinfo=None)
