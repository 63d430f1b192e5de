"""A scale from 0 to 10."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from coach.ui.widgets.announcement import announce
from coach.ui.widgets.buttons import button
from coach.ui.widgets.keys import SHORTCUT_MODIFIERS
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.timers import single_shot

MOST = 10
"""The highest value."""

TEN_MS = 1000
"""How soon 0 must follow 1 to mean 10, in milliseconds."""

LEAST_PX = 25
"""The least width of a value, in pixels; more than the 24 of WCAG 2.2, 2.5.8."""


class EndSegment(QPushButton):
    """The button at an end of a scale: it says what the number means, and is as wide as that in bold.

    The text may have several lines.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "segment")
        self.setProperty("end", "true")
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """Return the size for the bold text in the present font."""
        bold = QFont(self.font())
        bold.setBold(True)
        lines = self.text().split("\n")
        wide = max(map(QFontMetrics(bold).horizontalAdvance, lines)) + SPACING
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the size with half the room at the sides: the text is never cut."""
        return self.sizeHint() - QSize(SPACING // 2, 0)


class Scale(QFrame):
    """Eleven buttons, 0 to 10, of which one or none is chosen; to a screen reader they are radio buttons.

    Arrow keys, Home, End and digits choose, 1 and 0 typed quickly choose 10; Delete, or a press of the chosen
    button, chooses none. Enter keeps what is chosen and is left to the page: it confirms. `name` is what is
    rated. `low` and `high` are the texts of the ends, as `0 none` and `10 worst`; where they are empty, the
    ends show their numbers alone. `stacked` puts their words below the numbers. Focus that a page gives to
    the scale goes to the row and to none of its buttons, so that no value looks chosen and a bare Enter
    chooses none; Tab goes on to one of the buttons.
    """

    chosen = Signal(object)
    """The chosen value: an int, or None for none."""

    def __init__(self, name: str, low: str = "", high: str = "", *, stacked: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # so that none can be chosen
        self._is_filling = False
        self._ten = single_shot(self, TEN_MS, lambda: None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._values = values = QFrame()
        values.setProperty("role", "segments")
        values.setAccessibleName(name)
        values.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab needs no stop there
        row = QHBoxLayout(values)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for value in range(MOST + 1):
            end = {0: low, MOST: high}.get(value, "")
            shown = end.replace(" ", "\n", 1) if stacked else end
            segment = EndSegment(shown) if end else button(str(value), "segment")
            segment.setCheckable(True)
            segment.setAutoExclusive(True)  # screen readers call it a radio button
            segment.setAccessibleName(f"{name} {value}")
            segment.setAccessibleDescription(end)
            segment.installEventFilter(self)
            if not end:
                segment.setProperty("tight", "true")
                segment.setMinimumWidth(LEAST_PX)
            self._group.addButton(segment, value)
            row.addWidget(segment, 1)
        layout.addWidget(values)
        self._group.idToggled.connect(self._on_toggled)  # not clicks: assistive technology only toggles
        self.setFocusProxy(values)
        self._stop_at(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys of the scale before its buttons do."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._handle(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle a key while the row has the focus."""
        if not self._handle(event):
            super().keyPressEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        """Choose what a key stands for; return whether it is a key of the scale."""
        if event.modifiers() & SHORTCUT_MODIFIERS:
            return False
        key, text = event.key(), event.text()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.value is None or not self._group.button(self.value).hasFocus():
                return False
            event.ignore()  # the page gets it
            return True
        digit = int(text) if len(text) == 1 and text.isdecimal() else -1
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._choose(None)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._choose(0 if key == Qt.Key.Key_Home else MOST)
        elif digit >= 0:
            self._choose(MOST if digit == 0 and self._ten.isActive() else digit)
            self._ten.start() if digit == 1 else self._ten.stop()
        elif step := self._step_of(key):
            now = self.value
            self._choose(0 if now is None else min(max(now + step, 0), MOST))
        else:
            return False
        return True

    def _step_of(self, key: int) -> int:
        """Return 1 or -1 for an arrow key, else 0."""
        up, down = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            up, down = down, up
        return (key in {up, Qt.Key.Key_Up}) - (key in {down, Qt.Key.Key_Down})

    @property
    def value(self) -> int | None:
        """The chosen value."""
        return next((value for value in range(MOST + 1) if self._group.button(value).isChecked()), None)

    def _on_toggled(self, value: int, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        if not self._is_filling:
            self._choose(value if is_on else None)

    def _choose(self, value: int | None) -> None:
        """Choose `value`; the focus goes to its button, which a screen reader then reads."""
        self.show_value(value)
        if value is None:
            announce(self, self.tr("{name}: no answer").format(name=self.accessibleName()), interrupts=True)
        elif (chosen := self._group.button(value)).hasFocus():
            announce(self, chosen.accessibleName(), interrupts=True)
        else:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(value)

    def show_value(self, value: int | None) -> None:
        """Show `value` as chosen, or none, without emitting `chosen`."""
        self._is_filling = True
        for other in range(MOST + 1):
            self._group.button(other).setChecked(other == value)
        self._is_filling = False
        self._stop_at(value or 0)

    def _stop_at(self, value: int) -> None:
        """Let Tab stop at the button of `value` alone."""
        for other in range(MOST + 1):
            policy = Qt.FocusPolicy.StrongFocus if other == value else Qt.FocusPolicy.ClickFocus
            self._group.button(other).setFocusPolicy(policy)
