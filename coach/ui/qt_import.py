"""Loads Qt without its import hook."""

from __future__ import annotations

import builtins


def load() -> None:
    """Load Qt, and restore Python's `__import__`, which PySide6 replaces.

    WORKAROUND for PySide6: its `__import__` reads and keeps the source of every module that is imported
    later, to see whether it says `from __feature__ import`. No module of ours does, and it makes the start
    10 % slower. It also completes `from PySide6… import *`, which must therefore not be used.
    """
    original = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - loading it is the purpose

    builtins.__import__ = original
