"""A card that asks how something was: scales from 0 to 10 and a note, each below its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import as_card
from coach.ui.widgets.note_field import NoteField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from coach.ui.widgets.scale import Scale


class FeedbackForm(QFrame):
    """Shows its fields in the order in which they are added, which is also the order of the Tab key."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._column = as_card(self)
        self._column.addWidget(label(title, "heading"))

    def add_scale(self, scale: Scale, heading: QLabel) -> Scale:
        """Add `scale` below its heading, and return it."""
        self._column.addWidget(heading)
        self._column.addWidget(scale)
        return scale

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add any widget; with a stretch it fills the height that is free."""
        self._column.addWidget(widget, stretch)

    def end(self) -> None:
        """Keep what was added together at the top, where the card is higher than it needs."""
        self._column.addStretch()

    def add_note(self, name: str) -> NoteField:
        """Add a field for a note below its `name`, and return it; the last field of the form."""
        caption, note = label(name), NoteField(name)
        caption.setBuddy(note)
        self._column.addWidget(caption)
        self._column.addWidget(note)
        self._column.addStretch()
        return note
