"""Exit codes of the process that are not those of the command line."""

from __future__ import annotations

KILLED = 128
"""Exit code of a process that a signal ended: this and its number, as shells report it."""
