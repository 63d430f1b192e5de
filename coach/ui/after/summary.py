"""What After shows first: the session in one look from across the room, until somebody touches something."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QFont, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from coach.draw.fonts import SESSION_FAMILIES
from coach.draw.type_sizes import TEXT_ARC, arc_px, font_for_cap, px_per_mm, session_font, width_per_cap
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.labels import label
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLabel

FACTS_ARC, TITLE_ARC, LEGS_ARC = 50, 32, 18
"""Cap heights of what was done, of the title and of the legs, in minutes of arc: those of a session."""

WIDEST, HIGHEST = 0.9, 0.86
"""The share of the width and of the height that the lines may take up."""

LINE = 2.1
"""The height of a line, in cap heights."""

MOVED_PX = 6
"""How far the mouse moves before that counts: a table may shake."""

TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
"""Events that say that somebody is at the computer."""

PRESSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
"""Keys that press the button with the focus."""

ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
"""Keys that give the focus to the button beside."""


class _Line(NamedTuple):
    widget: QLabel
    arc: float
    weight: QFont.Weight


class Summary(QWidget):
    """Covers the form of `page` until a key, the mouse or a touch is noticed; hidden at first.

    The form below it can be used at once: a key does what it would do there, except that Space, Enter and
    arrows do nothing at a button: Space and arrows may still be meant for the session, and Enter must not
    skip the questions.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._watched: list[QObject] = []
        self._distance_m = 2.5
        self._pointer = QPoint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._lines = [
            _Line(label(), TITLE_ARC, QFont.Weight.Bold),
            _Line(label(), FACTS_ARC, QFont.Weight.Bold),
            _Line(label(role="quiet"), LEGS_ARC, QFont.Weight.Medium),
            _Line(label(role="quiet"), TEXT_ARC, QFont.Weight.Medium),
        ]
        column.addStretch()
        for line in self._lines:
            line.widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line.widget)
        column.addStretch()
        self.hide()

    def show_texts(self, title: str, facts: str, legs: str, how: str, distance_m: float) -> None:
        """Show the lines, to be read from `distance_m` metres, and announce them to screen readers."""
        self._distance_m = distance_m
        for line, text in zip(self._lines, (title, facts, legs, how), strict=True):
            line.widget.setText(text)
            line.widget.setVisible(bool(text))
        self._size_lines()
        self._pointer = QCursor.pos()
        self._watched = self._sources()
        for source in self._watched:
            source.installEventFilter(self)
        self.show()
        self.raise_()
        announce(self, ". ".join(filter(None, (title, facts, legs))), interrupts=False)

    def dismiss(self) -> None:
        """Show the form."""
        for source in filter(isValid, self._watched):  # rows of the form may have been replaced
            source.removeEventFilter(self)
        self._watched = []
        self.hide()

    def _sources(self) -> list[QObject]:
        """Return where events come from: the window has every movement of the mouse, widgets have keys."""
        handle = self.window().windowHandle()
        widgets = self._page.findChildren(QWidget)
        return [*widgets, self._page, *([handle] if handle is not None else [])]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the form as soon as somebody touches something."""
        kind = event.type()
        if kind is QEvent.Type.MouseMove:
            if (QCursor.pos() - self._pointer).manhattanLength() >= MOVED_PX:
                self.dismiss()
        elif kind in TOUCHES and self.isVisible():
            self.dismiss()
            presses = isinstance(event, QKeyEvent) and event.key() in PRESSES | ARROWS
            return presses and isinstance(self.window().focusWidget(), QPushButton)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lines fit."""
        super().resizeEvent(event)
        self._size_lines()

    def _size_lines(self) -> None:
        """Give each line the size that the distance needs, or less where the page has no room for it."""
        minute = arc_px(1, self._distance_m, px_per_mm(self.screen()))
        shown = [line for line in self._lines if line.widget.text()]
        caps = []
        for line in shown:
            wide = width_per_cap(session_font(line.weight), line.widget.text())
            caps.append(min(line.arc * minute, self.width() * WIDEST / max(1.0, wide)))
        shrunk = min(1.0, self.height() * HIGHEST / max(1.0, LINE * sum(caps)))
        families = ", ".join(f'"{family}"' for family in SESSION_FAMILIES)
        for line, cap in zip(shown, caps, strict=True):
            px = font_for_cap(session_font(line.weight), max(1.0, cap * shrunk)).pixelSize()
            weight = int(line.weight)
            line.widget.setStyleSheet(f"font-family: {families}; font-weight: {weight}; font-size: {px}px;")
            line.widget.setFixedHeight(round(LINE * cap * shrunk))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover the form."""
        with painting(self) as painter:
            painter.fillRect(event.rect(), self.palette().window())
