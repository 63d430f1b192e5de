"""Labels, and the role that a widget plays in the style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from coach.text.formats import RIGHT_TO_LEFT_MARK

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Label(QLabel):
    """A label that reads from where its page does.

    WORKAROUND for Qt: a label goes by its first letter, so that among Arabic a routine's English name, or
    a number, would begin at the wrong side.
    """

    def setText(self, text: str) -> None:
        """Show `text`, each line of it marked as read from the right where the page is."""
        if text and QApplication.isRightToLeft():
            text = "\n".join(f"{RIGHT_TO_LEFT_MARK}{line}" for line in text.split("\n"))
        super().setText(text)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that plays `role` in the stylesheet."""
    made = Label()
    made.setText(text)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def show_role(widget: QWidget, role: str) -> None:
    """Let a widget play another role in the stylesheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
