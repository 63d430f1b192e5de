"""The strip of messages: problems stay until they are closed, other messages until another page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from coach.base.messages import Text, shortened
from coach.base.reporting import Action
from coach.text.messages import translated
from coach.ui.widgets.announcement import announce, announce_message
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import breakable, label, show_role, tooltip
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton


MOST_SHOWN = 3
"""How many messages are shown, the newest ones; the others are counted, and a dialog shows them all."""

MOST_KEPT = 1000
"""How many messages that dialog has: an import can have a fault in each row."""

WHOLE_MARGINS, BRIEF_MARGINS = (SPACING, SPACING // 2, SPACING // 2, SPACING // 2), (4, 1, 1, 1)
"""Left, top, right and bottom margin: of the whole strip, and of one with a single message."""

BRIEF_GAP, BRIEF_CLOSE_PX = 2, 24
"""Gap and least size of the button in a strip with a single message (WCAG 2.2, 2.5.8), in pixels."""

LEAST_EMS = 4
"""The least width of the text of a single message, in sizes of its letters."""

EDGE_PX = 6
"""The coloured edge of the strip, in pixels, as in the style sheet."""


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
    """Shows messages, one line each with its own mark. Its border shows whether a problem is among them.

    Where it lies over a page (`fit`) and there is no room for all lines, it is brief: it shows the newest one
    in small letters, counts the others, and its button closes that line alone.
    """

    all_requested = Signal(str)
    """To show every message, which are the lines of this text."""
    changed = Signal()
    """The strip may need another height, or hide."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "note")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(*WHOLE_MARGINS)
        self._whole = QWidget()
        self._grid = QGridLayout(self._whole)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACING // 2)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        row.addWidget(self._whole, 1)
        self._brief = label(role="small", wrap=True)
        self._brief.hide()
        row.addWidget(self._brief, 1)
        self._rows = [self._add_row(number) for number in range(MOST_SHOWN + 1)]
        self._action_buttons: list[QPushButton] = []
        self._close = button("×", "quiet")
        self._name_close()
        self._close.clicked.connect(self._close_shown)
        row.addWidget(self._close)
        self._lines: list[Line] = []
        self._ordered: list[Line] = []
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
        announce_message(self, line.text, [translated(action.label)] if action is not None else [])
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
        self._ordered = lines = [line for line in self._lines if line not in states] + states
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

    def enter(self) -> None:
        """Give the focus to the first button."""
        (*self._action_buttons, self._close)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """Close all lines."""
        self._lines.clear()
        self._show_lines()

    # --- over a page ---

    def show_whole(self) -> None:
        """Show all lines, whatever the height they need."""
        self._set_brief(is_brief=False)

    def fit(self, rooms: Sequence[QRect]) -> None:
        """Lie in the first of `rooms`, which are free parts of the page, that can hold all lines.

        The last of them is for a single line only. Where none can hold all, be brief in the first that can
        hold the newest line; where that has no room either, it is cut in the largest.
        """
        self.show_whole()
        self.ensurePolished()
        for room in rooms[:-1]:
            high = self.heightForWidth(room.width())
            if self.minimumSizeHint().width() <= room.width() and high <= room.height():
                self.setGeometry(room)
                return
        self._set_brief(is_brief=True)
        text, more = self._brief_texts()
        found = next((room for room in rooms if self._brief_height(text + more, room) <= room.height()), None)
        if found is None:
            found = max(rooms, key=lambda room: room.width() * room.height())
            text = self._cut(text, more, found)
        high = self._brief_height(text + more, found)
        self._brief.setText(breakable(text + more))
        self._brief.setAccessibleName(self._ordered[-1].text if self._ordered else "")
        self._brief.setToolTip(tooltip("\n".join(line.text for line in self._ordered)))
        if found is rooms[-1]:  # the page goes on to be seen below it
            found = QRect(found.topLeft(), QSize(found.width(), min(high, found.height())))
        self.setGeometry(found)

    def _set_brief(self, *, is_brief: bool) -> None:
        if is_brief == self._whole.isHidden():
            return
        self._whole.setHidden(is_brief)
        self._brief.setVisible(is_brief)
        self._row.setContentsMargins(*(BRIEF_MARGINS if is_brief else WHOLE_MARGINS))
        self._row.setSpacing(BRIEF_GAP if is_brief else -1)
        small = f"padding: 0; min-width: {BRIEF_CLOSE_PX}px; min-height: {BRIEF_CLOSE_PX}px;"
        self._close.setStyleSheet(small if is_brief else "")

    def _brief_texts(self) -> tuple[str, str]:
        """Return the newest line, and what counts the others."""
        if not self._ordered:
            return "", ""
        others = len(self._ordered) - 1
        return self._ordered[-1].text, f" {translated(Text('(+{count})', count=others))}" if others else ""

    def _brief_height(self, text: str, room: QRect) -> int:
        """Return the height that `text` needs alone; more than `room` has, where that is too narrow."""
        left, top, right, bottom = BRIEF_MARGINS
        self._close.ensurePolished()
        wide = room.width() - EDGE_PX - left - BRIEF_GAP - self._close.minimumSizeHint().width() - right
        self._brief.ensurePolished()
        if wide < LEAST_EMS * self._brief.fontInfo().pixelSize():
            return room.height() + 1
        self._brief.setText(breakable(text))
        return max(self._brief.heightForWidth(wide), self._close.minimumSizeHint().height()) + top + bottom

    def _cut(self, text: str, more: str, room: QRect) -> str:
        """Return as much of `text` as `room` has room for, before `more`."""
        least, most = 0, len(text)
        while least < most:
            middle = (least + most + 1) // 2
            if self._brief_height(f"{text[:middle]}…{more}", room) <= room.height():
                least = middle
            else:
                most = middle - 1
        return f"{text[:least].rstrip()}…"

    def _close_shown(self) -> None:
        """Close all lines, or the only one that is shown."""
        if self._whole.isHidden() and self._ordered:
            self._lines.remove(self._ordered[-1])
            self._show_lines()
        else:
            self.clear()
