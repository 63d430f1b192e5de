"""Searches for garbage on the thread of the window alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 2000
"""How often it is looked whether a search is due, in milliseconds."""


def search_if_due() -> None:
    """Search what Python itself would search by now: the youngest objects often, all of them rarely."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(counts) if count > most > 0]
    if due:
        gc.collect(due[-1])


def freeze(*, is_again: bool) -> None:
    """Let no search look at what was built until now: it stays as long as the program.

    What a program that ran before left, with `is_again`, is deleted first: it would be frozen, too.
    """
    if is_again:
        gc.collect()
    gc.freeze()


class GarbageSearch(QObject):
    """Takes the place of Python's own search, which runs on whatever thread happens to make an object.

    What is found may be widgets, fonts and pictures of a page that is gone: deleted on another thread, they
    damage the program's memory.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(search_if_due)
        timer.start(INTERVAL_MS)
