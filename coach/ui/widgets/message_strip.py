"""The strip of messages: problems stay until they are closed, other messages until another page is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.draw.theme import SESSION_TOUCH_PX
from coach.text.messages import translated
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from coach.base.reporting import Action

MOST_OF_WINDOW, READ_MS = 0.2, 15_000
"""The share of the window's height that messages may take where they are to be read from afar, and for how
long they are, in milliseconds."""


class Line(NamedTuple):
    """A line that is shown: `say` gives it in the language that the window speaks now."""

    say: Callable[[], str]
    is_problem: bool
    action: Action | None = None


class MessageStrip(QFrame):
    """Where problems and notes are told, one line each. Its edge says which of the two is among them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING // 2, SPACING // 2, SPACING // 2)
        self._mark = label("!", "warning")
        self._text = label(wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        self._actions = QHBoxLayout()
        self._action_buttons: list[QPushButton] = []
        row.addLayout(self._actions)
        self._close = button("×", "quiet")
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.clicked.connect(self.clear)
        row.addWidget(self._close)
        self._lines: list[Line] = []
        self._px = 0
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(READ_MS)
        self._read.timeout.connect(self._fit)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language, or in the new letters of all pages."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._close.setAccessibleName(self.tr("Close message"))
            self._show_lines()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def add(self, *texts: Text, action: Action | None = None, is_problem: bool = False) -> None:
        """Show a line made of `texts`, with a button for `action`.

        A problem stays until the person closes it, any other line until another page is shown.
        """
        self._add([Line(lambda: " ".join(map(translated, texts)), is_problem, action)])

    def tell(self, problem: Problem | Text | str | Callable[[], str]) -> None:
        """Show what went wrong, a line a fault, until the person closes it.

        A line that comes as a function is asked again when the window speaks another language.
        """
        if isinstance(problem, Problem):
            *others, last = problem.faults
            for fault in others:
                self.add(fault, is_problem=True)
            remedy = (problem.remedy,) if problem.remedy else ()
            self.add(last, *remedy, is_problem=True)
        elif isinstance(problem, Text):
            self.add(problem, is_problem=True)
        else:
            line = problem if callable(problem) else partial(str, problem)
            self._add([Line(line, is_problem=True)])

    def note(self, line: Callable[[], str]) -> None:
        """Show what went well, or is good to know, until it is put away or another page is shown."""
        self._add([Line(line, is_problem=False)])

    def turn(self) -> None:
        """Put the notes away: another page is shown."""
        self._lines = [line for line in self._lines if line.is_problem]
        self._show_lines()

    def _add(self, lines: list[Line]) -> None:
        """Show lines below those that are still shown; the same line only once."""
        shown = {(line.say(), line.is_problem) for line in self._lines}
        self._lines += [line for line in lines if (line.say(), line.is_problem) not in shown]
        self._read.start()
        self._show_lines()

    def _show_lines(self) -> None:
        self._text.setText("\n".join(line.say() for line in self._lines))
        self._text.setAccessibleName(self._text.text())
        is_problem = any(line.is_problem for line in self._lines)
        show_role(self, "message" if is_problem else "note")
        self._mark.setVisible(is_problem)  # told apart without colour too
        self._mark.setAccessibleName(self.tr("Problem"))
        self._fit()
        self._show_actions()
        self.setVisible(bool(self._lines))

    def _show_actions(self) -> None:
        """Show a button for each line that has an action; using it closes the line."""
        for old in self._action_buttons:
            self._actions.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._action_buttons = []
        for line in self._lines:
            if line.action is not None:
                made = button(translated(line.action.label))
                made.setAccessibleDescription(line.say())
                made.clicked.connect(lambda _checked, line=line, action=line.action: self._act(line, action))
                self._actions.addWidget(made)
                self._action_buttons.append(made)

    def _act(self, line: Line, action: Action) -> None:
        self._lines.remove(line)
        self._show_lines()
        action.act()

    def set_letters(self, px: int) -> None:
        """Let what is new be told in letters `px` large, to be read from afar; 0 is the size of the page."""
        self._px = px
        least = SESSION_TOUCH_PX if px else 0
        self._close.setMinimumSize(least, least)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the letters anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the largest letters with which the strip leaves enough of the window to what is below it.

        What was there to be read for a while makes room.
        """
        if not self._lines:
            return
        font = QApplication.font()  # the strip is older than the first theme, and its own is that of before
        usual = QFontInfo(font).pixelSize()
        px = max(self._px if self._read.isActive() else 0, usual)
        wide = self.width() - self._close.sizeHint().width() - 4 * SPACING
        most = self.window().height() * MOST_OF_WINDOW
        while px > usual:
            font.setPixelSize(px)
            letters = QFontMetrics(font)
            room = QRect(0, 0, max(1, wide - letters.horizontalAdvance(self._mark.text())), 1 << 20)
            if letters.boundingRect(room, Qt.TextFlag.TextWordWrap, self._text.text()).height() <= most:
                break
            px -= 2
        for part in (self._mark, self._text):
            part.setStyleSheet(f"font-size: {px}px;")

    def clear(self) -> None:
        """Put every line away."""
        self._lines.clear()
        self._show_lines()
