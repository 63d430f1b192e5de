"""A field for one line of text, with letters of any script on its middle line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLineEdit

AT = (QEvent.Type.FontChange, QEvent.Type.Show, QEvent.Type.StyleChange)
"""When the letters of a field may have another size."""


class MiddleLine(QObject):
    """Keeps the text of `field` on its middle line, also where another font has letters that the first lacks.

    WORKAROUND for Qt: it draws such a text higher, by as much as that font rises above the first one.
    """

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.textChanged.connect(self._move)
        field.installEventFilter(self)
        self._move()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again where the font may be another one."""
        del watched
        if event.type() in AT:
            self._move()
        return False

    def _move(self) -> None:
        field = self._field
        layout = QTextLayout(field.displayText(), field.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        higher = round(line.ascent() - field.fontMetrics().ascent()) if line.isValid() else 0
        down = 2 * max(0, higher)  # half of a margin moves the middle
        if field.textMargins().top() != down:
            field.setTextMargins(0, down, 0, 0)


def text_field(name: str = "") -> QLineEdit:
    """Return an empty field; `name` is its accessible name.

    WORKAROUND for Qt and Orca up to 44: a new empty field reports its cursor for the first time just before
    its first focus, and Orca then says nothing. Here it reports it at once.
    """
    made = QLineEdit()
    made.setAccessibleName(name)
    made.home(False)
    MiddleLine(made)
    return made
