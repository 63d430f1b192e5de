"""A question over a page, answered with one of two or three buttons or with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coach.draw.theme import SIZES
from coach.ui.widgets.buttons import EnterButton
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.keys import key_of
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card
from coach.ui.widgets.painting import painting

EM_PER_CAP = 1.4
"""Size of a font relative to its cap height, in the typefaces that we use."""

PASSED = {
    Qt.Key.Key_P,
    Qt.Key.Key_Period,
    Qt.Key.Key_B,
    Qt.Key.Key_F5,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
}
"""The keys that a question leaves to the page below it."""


class Question(QFrame):
    """Covers `page` while it asks. Its first button emits `yes`, its last and Esc emit `no`.

    A third answer, between them, emits `other`. Tab goes from one button to the next; it reaches the rest of
    the window only after the answer.
    """

    yes = Signal()
    no = Signal()
    other = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._text = label(role="heading", wrap=True)
        self._more = label(role="quiet", wrap=True)
        self.yes_button, self.other_button, self.no_button = (EnterButton(self) for _ in range(3))
        self.yes_button.setProperty("role", "primary")
        row = self._row = FlowLayout(gap=SPACING)
        for each in (self.yes_button, self.other_button, self.no_button):
            row.add(each, 0)
        frame, inside = card(self._text, self._more)
        inside.addSpacing(SPACING // 2)
        inside.addLayout(row)
        for each in (self.yes_button, self.other_button, self.no_button):
            each.setProperty("touch", "session")
        self._frame, self._inside = frame, inside
        self.set_cap(0.0)
        outer = QVBoxLayout(self)
        outer.addWidget(frame, 0, Qt.AlignmentFlag.AlignCenter)
        self.yes_button.clicked.connect(self._answer_yes)
        self.other_button.clicked.connect(self._answer_other)
        self.no_button.clicked.connect(self.decline)
        page.installEventFilter(self)
        self.hide()

    def set_cap(self, cap_px: float) -> None:
        """Draw capitals `cap_px` pixels high, as far as the page has room, and never below the usual size."""
        largest = self._page.width() / 26
        heading = round(max(SIZES["heading"], min(cap_px * EM_PER_CAP, largest)))
        body = round(max(SIZES["body"], heading * 0.62))
        self._wished_px = max(480, heading * 17)
        for widget, px in (
            (self._text, heading),
            (self._more, body),
            (self.yes_button, body),
            (self.other_button, body),
            (self.no_button, body),
        ):
            widget.setStyleSheet(f"font-size: {px}px;")
        self._fit()

    def _fit(self) -> None:
        """Give the frame the width of its buttons side by side, as far as the page has it, and its height."""
        inside, sides = self._inside, self._inside.contentsMargins()
        buttons = self._row.sizeHint().width() + sides.left() + sides.right() + 2
        wide = min(max(self._wished_px, buttons), max(320, self._page.width() - 2 * SPACING))
        self._frame.setFixedWidth(wide)
        self._frame.setMinimumHeight(inside.totalHeightForWidth(wide))

    def ask(self, text: str, more: str, yes: str, no: str, other: str = "") -> None:
        """Ask `text`, explained by `more`, with buttons called `yes`, `other` and `no`. Enter answers yes."""
        self._text.setText(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.yes_button.setText(yes)
        self.other_button.setText(other)
        self.other_button.setVisible(bool(other))
        self.no_button.setText(no)
        self.setAccessibleName(text)
        self.resize(self._page.size())
        self.show()
        self.raise_()
        self._fit()
        self.yes_button.setFocus()

    def _answer_yes(self) -> None:
        self.hide()
        self.yes.emit()

    def _answer_other(self) -> None:
        self.hide()
        self.other.emit()

    def accept(self) -> None:
        """Answer yes."""
        self._answer_yes()

    def decline(self) -> None:
        """Answer no."""
        self.hide()
        self.no.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer no on Esc. Of the other keys only P and those of presenters reach the page.

        P stops for pain; a presenter has no Enter and no Tab.
        """
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.decline()
        event.setAccepted(key_of(event) not in PASSED)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own name and type
        """Keep Tab and Shift+Tab within the buttons, whatever else the window shows."""
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        every = (self.yes_button, self.other_button, self.no_button)
        shown = [each for each in every if not each.isHidden()]
        focused = [number for number, each in enumerate(shown) if each.hasFocus()]
        at = focused[0] if focused else -1
        shown[(at + (1 if next else -1)) % len(shown)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the page in its new size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._page.size())
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the page below."""
        with painting(self) as painter:
            painter.fillRect(event.rect(), QColor(0, 0, 0, 150))
