"""The strip of messages: problems stay until they are closed, other messages until another page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from coach.base.messages import Text, shortened
from coach.base.reporting import Action
from coach.text.messages import translated
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


MOST_SHOWN = 3
"""How many messages are shown, the newest ones; the others are counted, and a dialog shows them all."""

MOST_KEPT = 1000
"""How many messages that dialog has: an import can have a fault in each row."""


class Line:
    """A message: one text, or a problem and its remedy, and how often it came."""

    __slots__ = ("action", "count", "is_problem", "name", "texts")

    def __init__(
        self, texts: tuple[Text, ...], *, is_problem: bool, action: Action | None = None, name: str = ""
    ) -> None:
        self.texts = texts
        self.is_problem = is_problem
        self.action = action
        self.name = name
        self.count = 1

    @property
    def text(self) -> str:
        """The line in the language of the window."""
        message = shortened(" ".join(map(translated, self.texts)))
        if self.count == 1:
            return message
        return translated(Text("{message} (%n times)", n=self.count, message=message))


class _Row:
    """The labels of one line: its mark as a problem, and its text."""

    def __init__(self) -> None:
        self.mark, self.text = label("!", "warning"), label(wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class MessageStrip(QFrame):
    """Shows messages, one line each with its own mark. Its border shows whether a problem is among them."""

    all_requested = Signal(str)
    """To show every message, which are the lines of this text."""
    changed = Signal()
    """The strip may need another height, or hide."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING // 2, SPACING // 2, SPACING // 2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACING // 2)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        row.addLayout(self._grid, 1)
        self._rows = [self._add_row(number) for number in range(MOST_SHOWN + 1)]
        self._action_buttons: list[QPushButton] = []
        self._close = button("×", "quiet")
        self._name_close()
        self._close.clicked.connect(self.clear)
        row.addWidget(self._close)
        self._lines: list[Line] = []
        self.hide()

    def _name_close(self) -> None:
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))

    def _add_row(self, number: int) -> _Row:
        row = _Row()
        self._grid.addWidget(row.mark, number, 0)
        self._grid.addWidget(row.text, number, 1)
        return row

    @property
    def text(self) -> str:
        """The lines that are shown, and the one that counts the others."""
        return "\n".join(row.text.text() for row in self._rows if row.text.text())

    @property
    def marked(self) -> list[str]:
        """The texts that are marked as problems."""
        return [row.text.text() for row in self._rows if not row.mark.isHidden()]

    def changeEvent(self, event: QEvent) -> None:
        """Translate the lines into another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_close()
            self._show_lines()

    def add(self, *texts: Text, action: Action | None = None, is_problem: bool = False) -> None:
        """Show a line made of `texts`, with a button for `action`.

        A problem stays until the person closes it, any other line until another page is shown. One that
        comes again while it is there is counted, and is shown again if it was not.
        """
        line = Line(texts, is_problem=is_problem, action=action)
        announce(self, line.text, interrupts=False)
        for number, old in enumerate(self._lines):
            if (old.texts, old.is_problem, old.name) == (texts, is_problem, ""):
                line = old
                line.count += is_problem
                if number < len(self._lines) - MOST_SHOWN:
                    self._lines.append(self._lines.pop(number))
                break
        else:
            self._lines.append(line)
            del self._lines[:-MOST_KEPT]
        self._show_lines()

    def show_status(self, name: str, *texts: Text) -> None:
        """Show `texts` as a problem, in the place of the line of this name; none remove that line.

        It is never among the lines that are only counted.
        """
        line = Line(texts, is_problem=True, name=name) if texts else None
        if line is not None and all(line.text != one.text for one in self._lines):
            announce(self, line.text, interrupts=False)
        places = [index for index, one in enumerate(self._lines) if one.name == name]
        if places and line:
            self._lines[places[0]] = line
        elif line:
            self._lines.append(line)
        else:
            self._lines = [one for one in self._lines if one.name != name]
        self._show_lines()

    def clear_info(self) -> None:
        """Close all lines but problems: another page is shown."""
        self._lines = [line for line in self._lines if line.is_problem]
        self._show_lines()

    def _show_lines(self) -> None:
        states = [line for line in self._lines if line.name] if len(self._lines) > MOST_SHOWN else []
        lines = [line for line in self._lines if line not in states] + states
        hidden, shown = lines[:-MOST_SHOWN], lines[-MOST_SHOWN:]
        if hidden:
            more = Text("… and %n more messages", one="… and %n more message", n=len(hidden))
            show_all = Action(Text("Show all…"), self._show_all)
            shown = [
                *shown,
                Line((more,), is_problem=any(line.is_problem for line in hidden), action=show_all),
            ]
        for number, row in enumerate(self._rows):
            line = shown[number] if number < len(shown) else Line((), is_problem=False)
            row.text.setText(line.text)
            row.text.setAccessibleName(line.text)
            row.text.setVisible(bool(line.text))
            row.mark.setVisible(line.is_problem)  # the role shows as colour only
            row.mark.setAccessibleName(self.tr("Problem"))
        show_role(self, "message" if any(line.is_problem for line in shown) else "note")
        self._show_actions(shown)
        self.setVisible(bool(shown))
        self.changed.emit()

    def _show_actions(self, shown: list[Line]) -> None:
        """Show a button beside each line that has an action; using it closes the line."""
        for old in self._action_buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._action_buttons = []
        for number, line in enumerate(shown):
            if line.action is not None:
                made = button(translated(line.action.label))
                made.setAccessibleDescription(line.text)
                made.clicked.connect(lambda _checked, line=line, action=line.action: self._act(line, action))
                self._grid.addWidget(made, number, 2)
                made.show()
                self._action_buttons.append(made)

    def _act(self, line: Line, action: Action) -> None:
        if line in self._lines:  # not the one that counts
            self._lines.remove(line)
            self._show_lines()
        action.act()

    def _show_all(self) -> None:
        self.all_requested.emit("\n".join(line.text for line in self._lines))

    def clear(self) -> None:
        """Close all lines."""
        self._lines.clear()
        self._show_lines()
