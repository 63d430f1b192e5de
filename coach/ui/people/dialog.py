"""The people who use this computer, and what can be done with each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import wrapped
from coach.ui.widgets.labels import at_start, breakable, label
from coach.ui.widgets.layouts import SPACING, scroll_in
from coach.ui.widgets.rows import RowGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

WIDTH, HEIGHT = 700, 520
"""Size of the dialog in pixels, where the window has room for it."""


class PersonLine(NamedTuple):
    """A line of the dialog: the key that its buttons emit, the name, and a line about the person."""

    key: str
    name: str
    about: str = ""


class PeopleDialog(QDialog):
    """Lists people and those who were removed, with a button for each thing that can be done.

    Deleted when it is closed.
    """

    rename_requested = Signal(str)
    export_requested = Signal(str)
    remove_requested = Signal(str)
    return_requested = Signal(str)
    """To bring somebody back who was removed."""
    add_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("People on this computer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        self._column.setSpacing(SPACING)
        scroll_in(self, self._inside).addLayout(self._foot())
        room = parent.window().size().boundedTo(self.screen().availableSize())
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))

    def _foot(self) -> QHBoxLayout:
        self.add_button = button(self.tr("Add a person…"))
        self.add_button.clicked.connect(self.add_requested)
        self.import_button = button(self.tr("From another computer…"))
        self.import_button.clicked.connect(self.import_requested)
        self.close_button = button(self.tr("Close"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        row.setSpacing(SPACING // 2)
        row.addWidget(wrapped(self.add_button, self.import_button, gap=SPACING // 2), 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def show_people(self, people: Sequence[PersonLine], removed: Sequence[PersonLine]) -> None:
        """Show who there is, and who was removed; the only person cannot be removed."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        group = RowGroup("")
        for person in people:
            self._add_line(
                group,
                person,
                (self.tr("Rename…"), self.rename_requested),
                (self.tr("To another computer…"), self.export_requested),
                *([(self.tr("Remove…"), self.remove_requested)] if len(people) > 1 else []),
            )
        self._column.addWidget(group)
        if removed:
            gone = RowGroup(self.tr("Removed"))
            for person in removed:
                self._add_line(gone, person, (self.tr("Bring back"), self.return_requested))
            self._column.addWidget(gone)
        self._column.addStretch()
        self.close_button.setFocus()

    @staticmethod
    def _add_line(group: RowGroup, person: PersonLine, *entries: tuple[str, SignalInstance]) -> None:
        """Add a line: the name, what is said about it, and a button for each of `entries`."""
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(SPACING // 4)
        column.addWidget(label(at_start(breakable(person.name)), "strong", wrap=True))
        if person.about:
            column.addWidget(label(person.about, "small", wrap=True))
        made = []
        for text, requested in entries:
            one = button(text)
            one.setAutoDefault(False)
            one.setAccessibleName(f"{text} {person.name}")
            one.clicked.connect(lambda _checked, signal=requested: signal.emit(person.key))
            made.append(one)
        column.addWidget(wrapped(*made, gap=SPACING // 2))
        group.add(line)
