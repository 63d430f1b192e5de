"""What the person can choose where the program cannot start."""

from __future__ import annotations

from enum import Enum, auto


class Choice(Enum):
    """What can be done where the program cannot start."""

    RESTORE = auto()
    """Put the newest whole backup in the place of the diary."""
    OTHER_BACKUP = auto()
    """Choose another backup for that."""
    TRY_AGAIN = auto()
    READ_ONLY = auto()
    NEW_DIARY = auto()
    WITHOUT_ROUTINE = auto()
    """Start without the routine that was asked for."""
    OTHER_FOLDER = auto()
    OTHER_PERSON = auto()
    """Start with somebody else's data."""
    QUIT = auto()
