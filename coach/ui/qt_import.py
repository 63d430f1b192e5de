"""Loads Qt, and leaves Python's own import in its place."""

from __future__ import annotations

import builtins


def load() -> None:
    """Load Qt without the watch that it would keep over every later import.

    WORKAROUND for PySide6: when it is loaded it puts an import of its own in the place of Python's, which
    reads the source of each module that is imported from then on, and keeps it, only to learn whether
    `from __feature__ import` stands there. Nothing here says so, and the start took a tenth longer. (The
    same watch makes `from PySide6… import *` whole: that must not be used.)
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - loading it is what this is for

    builtins.__import__ = own
