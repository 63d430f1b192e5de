"""The strip of messages: problems stay until they are closed, other messages until another page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout

from coach.base.messages import shortened
from coach.draw.theme import SESSION_TOUCH_PX
from coach.text.messages import translated
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from coach.base.messages import Text
    from coach.base.reporting import Action

MOST_OF_WINDOW, READ_MS = 0.2, 15_000
"""The share of the window's height that messages in large letters may take, and how long they stay
large, in milliseconds."""


class Line(NamedTuple):
    """A line that is shown: one text, or a problem and its remedy."""

    texts: tuple[Text, ...]
    is_problem: bool
    action: Action | None = None
    name: str = ""

    @property
    def text(self) -> str:
        """The line in the language of the window."""
        return shortened(" ".join(map(translated, self.texts)))


class MessageStrip(QFrame):
    """Shows messages, one line each. Its border shows whether a problem is among them."""

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
        self._read = single_shot(self, READ_MS, self._fit)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Translate the lines into another language, and fit them to another font."""
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
        line = Line(texts, is_problem, action)
        if not any((one.texts, one.is_problem) == (texts, is_problem) for one in self._lines):
            self._lines.append(line)
        self._read.start()
        self._show_lines()

    def show_status(self, name: str, text: Text | None) -> None:
        """Show `text` as a problem, in the place of the line of this name; None removes that line."""
        line = Line((text,), is_problem=True, name=name) if text else None
        places = [index for index, one in enumerate(self._lines) if one.name == name]
        if places and line:
            self._lines[places[0]] = line
        elif line:
            self._lines.append(line)
            self._read.start()
        else:
            self._lines = [one for one in self._lines if one.name != name]
        self._show_lines()

    def clear_info(self) -> None:
        """Close all lines but problems: another page is shown."""
        self._lines = [line for line in self._lines if line.is_problem]
        self._show_lines()

    def _show_lines(self) -> None:
        self._text.setText("\n".join(line.text for line in self._lines))
        self._text.setAccessibleName(self._text.text())
        is_problem = any(line.is_problem for line in self._lines)
        show_role(self, "message" if is_problem else "note")
        self._mark.setVisible(is_problem)  # the role shows as colour only
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
                made.setAccessibleDescription(line.text)
                made.clicked.connect(lambda _checked, line=line, action=line.action: self._act(line, action))
                self._actions.addWidget(made)
                self._action_buttons.append(made)

    def _act(self, line: Line, action: Action) -> None:
        self._lines.remove(line)
        self._show_lines()
        action.act()

    def set_text_size(self, px: int) -> None:
        """Show new lines in letters of `px` pixels, to be read from a distance; 0 is the size of the page."""
        self._px = px
        least = SESSION_TOUCH_PX if px else 0
        self._close.setMinimumSize(least, least)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the letters to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Choose the largest letters with which the strip leaves enough of the window to the page.

        Lines that were shown for `READ_MS` get the size of the page, to make room.
        """
        if not self._lines:
            return
        font = QApplication.font()  # its own font may still be that of the last theme
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
        """Close all lines."""
        self._lines.clear()
        self._show_lines()
