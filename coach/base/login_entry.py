"""The interface of what starts the program at login; `coach/desktop/autostart.py` has each system's own."""

from __future__ import annotations

from typing import Protocol


class LoginEntry(Protocol):
    """An entry that starts the program at login. What the system has is the truth: no setting repeats it."""

    def is_on(self) -> bool:
        """Whether there is an entry."""
        ...

    def starts_this(self) -> bool:
        """Whether the entry that is there starts this program on this data folder."""
        ...

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        """Write the entry, or remove it. Raises `Problem` where that is impossible."""
        ...
