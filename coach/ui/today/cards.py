"""Cards that come and go on Today: a session cut off, the next-day question, a suggestion.

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
    """Offers a session that was cut off: go on with it, keep what was done, or discard it."""

    continue_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(self) -> None:
        super().__init__("message")
        self._is_built = False

    def offer(self, text: str) -> None:
        """Offer the session that `text` describes; empty puts the offer away."""
        if text and not self._is_built:
            self._is_built = True
            self.add_button(self.tr("Continue session"), self.continue_requested)
            self.add_button(self.tr("Keep what was done"), self.keep_requested)
            self.add_button(self.tr("Discard"), self.discard_requested, "quiet")
        self.show_text(text)


class NextDayCard(QFrame):
    """Asks how much it hurt the day after a session; it stands aside, and nothing waits for the answer."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def _build(self) -> None:
        self._text = label(role="heading", wrap=True)
        self._scale = Scale(self.tr("Pain the next day"), self.tr("0 no pain"), self.tr("10 worst pain"))
        self._scale.chosen.connect(self._tell)
        frame, _ = card(
            self._text, self._scale, label(safety.translated(safety.WHY_NEXT_DAY), "small", wrap=True)
        )
        _fill(self, frame)

    def ask(self, day: str) -> None:
        """Ask about the session of `day`; empty asks nothing."""
        if day:
            if self.layout() is None:
                self._build()
            self._text.setText(safety.translated(safety.ASK_NEXT_DAY).format(day=day))
            self._scale.show_value(None)
        self.setVisible(bool(day))

    def _tell(self, value: int | None) -> None:
        if value is not None:
            self.answered.emit(value)


class SuggestionCard(QFrame):
    """One step up, with its reason and its true size: Y takes it, N declines it."""

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
        words.addWidget(label(self.tr("Suggested next"), "small"))
        words.addWidget(self._step)
        frame, inside = card()
        row = QHBoxLayout()
        row.setSpacing(SPACING // 2)
        row.addLayout(words, 1)
        for name, key, tell in (
            (self.tr("Accept"), "Y", self.accepted),
            (self.tr("Not now"), "N", self.declined),
        ):
            choice = button(f"{name}  {key}", "quiet" if tell is self.declined else "")
            choice.setAccessibleName(name)
            choice.clicked.connect(tell)
            row.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(row)
        inside.addWidget(self._why)
        inside.addWidget(self._size)
        _fill(self, frame)

    def answer(self, key: int) -> bool:
        """Take Y for yes and N for no, while something is offered; return whether it was one of them."""
        told = {Qt.Key.Key_Y: self.accepted, Qt.Key.Key_N: self.declined}.get(Qt.Key(key))
        if told is None or not self.isVisible():
            return False
        told.emit()
        return True

    def offer(self, step: str, why: str, size: str) -> None:
        """Offer a step, with its reason and its size; an empty step puts the offer away."""
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
