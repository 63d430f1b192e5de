"""The progress of an export or import, and how a person cancels one."""

from __future__ import annotations

EVERY = 50
"""Progress is reported after so many sessions."""


class CancelledError(Exception):
    """Raised by a progress callback to cancel an export or import, which then leaves nothing behind."""


def no_progress(_done: int) -> None:
    """Report no progress."""
