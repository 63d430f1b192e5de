"""What is said about the age of this copy, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.base.edition import is_old

if TYPE_CHECKING:
    from datetime import date


def age_text(released: date | None, today: date) -> str:
    """Return that a version of that day is old; empty if it is not."""
    if not is_old(today, released):
        return ""
    return QCoreApplication.translate(
        "About", "This copy is more than a year old. Look for a newer one where you got it."
    )
