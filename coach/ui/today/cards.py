"""Cards that Today shows only when needed: an unfinished session, the next-day question, a suggestion.

Each is empty until it is needed for the first time: on most days none of them is.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from coach.text import safety
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card
from coach.ui.widgets.scale import Scale


class UnfinishedCard(Banner):
    """Offers to continue an unfinished session, to keep what was done, or to discard it."""

    continue_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(self) -> None:
        super().__init__("message")
        self._is_built = False

    def offer(self, text: str, *, can_continue: bool = True) -> None:
        """Offer the session that `text` describes; empty hides the card."""
        if text and not self._is_built:
            self._is_built = True
            self._continue = self.add_button(self.tr("Continue session"), self.continue_requested)
            self.add_button(self.tr("Save as it is"), self.keep_requested)
            self.add_button(self.tr("Discard"), self.discard_requested, "quiet")
        if self._is_built:
            self._continue.setVisible(can_continue)
        self.show_text(text)


class NextDayCard(QFrame):
    """Asks how much it hurt the day after a session; a session can be started without an answer."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def _build(self) -> None:
        self._text = label(role="heading", wrap=True)
        self._scale = Scale(
            self.tr("Pain the next day"), self.tr("0 no pain"), self.tr("10 worst imaginable")
        )
        self._scale.chosen.connect(self._on_chosen)
        frame, _ = card(
            self._text, self._scale, label(safety.translated(safety.WHY_NEXT_DAY), "small", wrap=True)
        )
        _fill(self, frame)

    def ask(self, day: str) -> None:
        """Ask about the session of `day`; empty hides the card."""
        if day:
            if self.layout() is None:
                self._build()
            self._text.setText(safety.translated(safety.ASK_NEXT_DAY).format(day=day))
            self._scale.show_value(None)
        self.setVisible(bool(day))

    def _on_chosen(self, value: int | None) -> None:
        if value is not None:
            self.answered.emit(value)


class SuggestionCard(QFrame):
    """Suggests an increase, with its reason and size: Y accepts it, N declines it."""

    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def _build(self) -> None:
        self._step = label(role="heading", wrap=True)
        self._why = label(wrap=True)
        self._size = label(role="quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("Ready for a little more?"), "small"))
        words.addWidget(self._step)
        frame, inside = card()
        row = QHBoxLayout()
        row.setSpacing(SPACING // 2)
        row.addLayout(words, 1)
        for name, key, signal in (
            (self.tr("Use this"), "Y", self.accepted),
            (self.tr("Not now"), "N", self.declined),
        ):
            choice = button(f"{name}  {key}", "quiet" if signal is self.declined else "")
            choice.setAccessibleName(name)
            choice.clicked.connect(signal)
            row.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(row)
        inside.addWidget(self._why)
        inside.addWidget(self._size)
        _fill(self, frame)

    def answer(self, key: int) -> bool:
        """Accept on Y and decline on N, if the card is shown; return whether the key was used."""
        answer = {Qt.Key.Key_Y: self.accepted, Qt.Key.Key_N: self.declined}.get(Qt.Key(key))
        if answer is None or not self.isVisible():
            return False
        answer.emit()
        return True

    def offer(self, step: str, why: str, size: str) -> None:
        """Suggest a step, with its reason and size; an empty step hides the card."""
        if step:
            if self.layout() is None:
                self._build()
            for line, text in ((self._step, step), (self._why, why), (self._size, size)):
                line.setText(text)
            self.setAccessibleName(step)
        self.setVisible(bool(step))


def _fill(frame: QFrame, inside: QWidget) -> None:
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inside)
