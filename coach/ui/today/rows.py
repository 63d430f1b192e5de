"""Rows above the routine that Today shows only when needed: an unfinished session, the next-day question.

Each is empty until it is needed for the first time: on most days none of them is. Answered, a row stays in
its place, and says so, until the page is shown again: nothing moves under the pointer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton

from coach.text import safety
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.scale import Scale
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

ROW_PX = 64
"""The least height of a row, in pixels."""

UNDO_MS = 10_000
"""How long a discarded session can be taken back, in milliseconds."""


class AskingRow(QFrame):
    """A line of text with controls beside it, hidden at first."""

    _share = 0
    """The share of the controls in the free width; that of the text is 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setMinimumHeight(ROW_PX)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(SPACING * 3 // 2, SPACING // 4, SPACING, SPACING // 4)
        self._box.setSpacing(SPACING // 2)
        self._text = label(wrap=True)
        self._box.addWidget(self._text, 1)
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACING // 2)
        self._box.addLayout(self._line, self._share)
        self.hide()

    def fit(self, *, is_narrow: bool) -> None:
        """Put the controls below the text if the page is narrow."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    @property
    def text(self) -> str:
        """The text of the row."""
        return self._text.text()


class UnfinishedRow(AskingRow):
    """Offers to continue an unfinished session, to keep what was done, or to discard it."""

    continue_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()
    undo_requested = Signal()
    discarded = Signal()
    """The session that was discarded cannot be taken back any more."""

    def __init__(self) -> None:
        super().__init__()
        self.continue_button: QPushButton | None = None
        self._is_offered = False
        self._buttons: list[QPushButton] = []
        self._undo: QPushButton | None = None
        self._pending = single_shot(self, UNDO_MS, self._give_up)

    def _build(self) -> QPushButton:
        first = button(self.tr("Continue session"), "primary")
        self._buttons = [first, button(self.tr("Save as it is")), button(self.tr("Discard"), "quiet")]
        signals = (self.continue_requested, self.keep_requested, self.discard_requested)
        for made, signal in zip(self._buttons, signals, strict=True):
            made.clicked.connect(signal)
            self._line.addWidget(made)
        self._undo = button(self.tr("Undo"))
        self._undo.clicked.connect(self._take_back)
        self._undo.hide()
        self._line.addWidget(self._undo)
        return first

    @property
    def is_offering(self) -> bool:
        """Whether there is a session to continue."""
        return self._is_offered

    def offer(self, text: str, *, can_continue: bool = True) -> None:
        """Offer the session that `text` describes; empty hides the row."""
        if text and self.continue_button is None:
            self.continue_button = self._build()
        self._is_offered = bool(text) and can_continue
        self._text.setText(text)
        for made in self._buttons:
            made.setVisible(can_continue or made is not self.continue_button)
        if self._undo is not None:
            self._undo.hide()
        self.setVisible(bool(text))

    def offer_undo(self) -> None:
        """Say that the session is discarded, and offer to take it back for a while."""
        self._is_offered = False
        self._text.setText(self.tr("Session discarded."))
        for made in self._buttons:
            made.hide()
        if self._undo is not None:
            self._undo.show()
        self._pending.start()

    @property
    def is_pending(self) -> bool:
        """Whether a discarded session can still be taken back."""
        return self._pending.isActive()

    def _take_back(self) -> None:
        self._pending.stop()
        self.undo_requested.emit()

    def finish(self) -> None:
        """Discard at once what could still be taken back."""
        if self._pending.isActive():
            self._pending.stop()
            self._give_up()

    def _give_up(self) -> None:
        if self._undo is not None:
            self._undo.hide()
        self.discarded.emit()


class NextDayRow(AskingRow):
    """Asks how much it hurt the day after a session; a session can be started without an answer."""

    _share = 1

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._scale: Scale | None = None
        self.is_answered = False
        """Whether the row says that the answer was saved; until it is hidden."""

    def ask(self, day: str) -> None:
        """Ask about the session of `day`; empty hides the row."""
        if day:
            if self._scale is None:
                self._scale = Scale(
                    self.tr("Pain the next day"), self.tr("0 none"), self.tr("10 worst"), stacked=True
                )
                self._scale.chosen.connect(self._on_chosen)
                self._line.addWidget(self._scale, 1)
            self._text.setText(safety.translated(safety.ASK_NEXT_DAY).format(day=day))
            self._text.setAccessibleDescription(safety.translated(safety.WHY_NEXT_DAY))
            self.setToolTip(safety.translated(safety.WHY_NEXT_DAY))
            self._scale.show_value(None)
            self._scale.show()
        self.setVisible(bool(day))

    def show_saved(self) -> None:
        """Say that the answer was saved."""
        if self._scale is not None:
            self._scale.hide()
        self.is_answered = True
        self._text.setText(self.tr("Saved to your diary."))

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the answer: the next question is another one."""
        super().hideEvent(event)
        self.is_answered = False

    def _on_chosen(self, value: int | None) -> None:
        if value is not None:
            self.answered.emit(value)
