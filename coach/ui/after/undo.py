"""The ten seconds in which a stop for pain can be undone: keys are pressed by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from coach.base.clocks import monotonic_ms
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from collections.abc import Callable

UNDO_MS = 10_000
"""How long a stop for pain can be undone with a key, in milliseconds."""

LOOK_MS = 100


class Undo(QFrame):
    """Says how a stop is undone, for as long as it can be; `clock` is in milliseconds."""

    def __init__(self, clock: Callable[[], int] = monotonic_ms) -> None:
        super().__init__()
        self.setProperty("role", "message")
        self._clock = clock
        self._since: int | None = None
        text = label(self.tr("Pressed by mistake? Ctrl+Z or Resume goes on where you were."), wrap=True)
        self._left = QProgressBar()
        self._left.setRange(0, UNDO_MS)
        self._left.setTextVisible(False)
        self._left.setFixedWidth(SPACING * 10)
        self._left.setAccessibleName(self.tr("Time left to undo"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        row.setSpacing(SPACING)
        row.addWidget(text, 1)
        row.addWidget(self._left)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.hide()

    @property
    def possible(self) -> bool:
        """Whether the stop can still be undone."""
        return self._since is not None and self._clock() - self._since < UNDO_MS

    def offer(self, *, on: bool) -> None:
        """Begin to offer it, or withdraw the offer."""
        self._since = self._clock() if on else None
        self.look()

    def look(self) -> None:
        """Show how much time is left, and go when there is none."""
        self.setVisible(self.possible)
        if self.possible and self._since is not None:
            self._left.setValue(UNDO_MS - (self._clock() - self._since))
            self._timer.start()
        else:
            self._timer.stop()
