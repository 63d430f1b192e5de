"""The banner that offers to undo a stop for pain, whose key may have been pressed by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar

from coach.base.clocks import monotonic_ms
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

UNDO_MS = 10_000
"""How long a stop for pain can be undone, in milliseconds."""

POLL_MS = 100


class Undo(Banner):
    """Shows how to undo a stop, and the time left for it; `clock` returns milliseconds."""

    def __init__(self, clock: Callable[[], int] = monotonic_ms) -> None:
        super().__init__("message", self.tr("Pressed by mistake? Resume (Ctrl+Z)"))
        self._clock = clock
        self._since: int | None = None
        self._left = QProgressBar()
        self._left.setRange(0, UNDO_MS)
        self._left.setTextVisible(False)
        self._left.setFixedWidth(SPACING * 10)
        self._left.setAccessibleName(self.tr("Time left to undo"))
        self.add(self._left)
        self._timer = single_shot(self, POLL_MS, self.poll)

    @property
    def possible(self) -> bool:
        """Whether the stop can still be undone."""
        return self._since is not None and self._clock() - self._since < UNDO_MS

    def offer(self, *, on: bool) -> None:
        """Start to offer it, or withdraw the offer."""
        self._since = self._clock() if on else None
        self.poll()

    def poll(self) -> None:
        """Show the time left, or hide when there is none."""
        self.setVisible(self.possible)
        if self.possible and self._since is not None:
            self._left.setValue(UNDO_MS - (self._clock() - self._since))
            self._timer.start()
        else:
            self._timer.stop()
