"""The progress of a long job on files, and how a person cancels one."""

from __future__ import annotations

EVERY = 50
"""Progress is reported after so many sessions."""


class CancelledError(Exception):
    """Raised by a progress callback to cancel a job, which then leaves nothing behind."""


def no_progress(_done: int) -> None:
    """Report no progress."""
