"""Labels, and the role that a widget plays in the style sheet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from coach.text.formats import RIGHT_TO_LEFT_MARK

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


LEFT_TO_RIGHT_MARK = "\u200e"

LONG_WORD, PIECE = re.compile(r"\S{31,}"), re.compile(r".{10}(?=.)")
"""A word longer than those of a language, and the pieces into which it may be broken."""


class Label(QLabel):
    """A label of plain text, aligned by the language of the window.

    Names and notes may come from files of others: as rich text, a picture named in one would be opened.

    WORKAROUND for Qt: a label is aligned by its first letter, so that in Arabic a routine's English name,
    or a number, would begin on the wrong side.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show `text`; right to left, each line is marked as such."""
        if text and QApplication.isRightToLeft():
            text = "\n".join(f"{RIGHT_TO_LEFT_MARK}{line}" for line in text.split("\n"))
        super().setText(text)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label with the style sheet's `role`."""
    made = Label()
    made.setText(text)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def place_title(text: str = "", *, wrap: bool = False) -> QLabel:
    """Return the title of a place, as high as the buttons beside it: it has one base line on all of them."""
    made = label(text, "title", wrap=wrap)
    made.setProperty("place", "true")
    return made


def breakable(text: str) -> str:
    """Return `text` with places to break in words so long that no column would hold them."""
    return LONG_WORD.sub(lambda word: PIECE.sub("\\g<0>\u200b", word[0]), text)


def at_start(name: str) -> str:
    """Return a name that stands where the window's texts begin, also with letters of another direction.

    A label of its right-to-left letters would otherwise stand at the other side; see `Label`.
    """
    is_turned = any("\u0590" <= letter <= "\u08ff" for letter in name)
    return f"{LEFT_TO_RIGHT_MARK}{name}" if is_turned and not QApplication.isRightToLeft() else name


def tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as it is: Qt would draw one with tags in it as rich text."""
    if "<" not in text and "&" not in text:
        return text
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        text = text.replace(sign, written)
    return f"<span>{text}</span>"


def show_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
