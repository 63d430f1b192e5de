"""Buttons: plain ones, one for pages that handle keys themselves, and groups of which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy

from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget


def button(text: str, role: str = "", touch: str = "") -> QPushButton:
    """Return a button that Enter presses, too, with the style sheet's `role` and `touch` size.

    An "&" of `text` is shown: it may be in a name, and no button of ours has a key of that kind.
    """
    made = QPushButton(text.replace("&", "&&"))
    if role:
        made.setProperty("role", role)
    if touch:
        made.setProperty("touch", touch)
    made.setAutoDefault(True)
    return made


class EnterButton(QPushButton):
    """A button that Enter presses; its page handles every other key, wherever the focus is.

    Space presses it where the person chose it with Tab.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_chosen_by_tab = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the focus came by Tab; it still did when the window is activated again."""
        reason = event.reason()
        if reason is not Qt.FocusReason.ActiveWindowFocusReason:
            self._is_chosen_by_tab = reason in {
                Qt.FocusReason.TabFocusReason,
                Qt.FocusReason.BacktabFocusReason,
            }
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter, and on Space after Tab; pass every other key on."""
        key = event.key()
        is_enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter or (key == Qt.Key.Key_Space and self._is_chosen_by_tab):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()


class Segment(QPushButton):
    """One of several choices side by side. The chosen one is bold; all are wide enough for that."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """Return the size for the bold text in the present font."""
        bold = QFont(self.font())
        bold.setBold(True)
        width = QFontMetrics(bold).horizontalAdvance(self.text()) + 2 * SPACING
        return super().sizeHint().expandedTo(QSize(width, 0))


def segments(entries: list[tuple[int, str, str]]) -> tuple[QFrame, QButtonGroup]:
    """Return a row of buttons of which one is chosen, from the id, text and accessible name of each."""
    frame = QFrame()
    frame.setProperty("role", "segments")
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    row = QHBoxLayout(frame)
    row.setContentsMargins(4, 4, 4, 4)
    row.setSpacing(2)
    group = QButtonGroup(frame)
    for id_, text, name in entries:
        segment = Segment(text)
        segment.setAccessibleName(name)
        segment.setAutoExclusive(True)  # so that a screen reader calls it a radio button, not a check box
        group.addButton(segment, id_)
        row.addWidget(segment)
    row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    group.buttonToggled.connect(lambda: _tab_to_chosen(group))
    return frame, group


def _tab_to_chosen(group: QButtonGroup) -> None:
    """Let Tab stop at the chosen segment only; at the first one while none is chosen."""
    chosen = group.checkedButton() or group.buttons()[0]
    for segment in group.buttons():
        policy = Qt.FocusPolicy.StrongFocus if segment is chosen else Qt.FocusPolicy.ClickFocus
        segment.setFocusPolicy(policy)


def back_button(text: str) -> QPushButton:
    """Return a button that leads back, named `text`, with an arrow against the reading direction."""
    made = button("", "back")
    name_back(made, text)
    return made


def name_back(made: QPushButton, text: str) -> None:
    """Give a button of `back_button` another name."""
    made.setText(f"{'→' if QApplication.isRightToLeft() else '←'} {text}")
    made.setAccessibleName(text)
