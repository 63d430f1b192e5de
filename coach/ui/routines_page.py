"""Routines: what there is to choose from, how long each takes, and taking in files of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from coach.core.score import unroll
from coach.ui.parts import SPACING, button, card, label, page_layout
from coach.ui.words import minutes

if TYPE_CHECKING:
    from coach.store.routines import Entry, RoutineFault


class RoutinesPage(QWidget):
    """Lists the routines; choosing one puts it on Today."""

    chosen = Signal(str)
    add_requested = Signal(str)
    save_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        layout = page_layout(self)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Routines"), "title"))
        head.addStretch()
        add = button(self.tr("Add a file…"))
        add.clicked.connect(self._ask_file)
        head.addWidget(add)
        layout.addLayout(head)
        layout.addWidget(
            label(
                self.tr("A routine is a text file (TOML). Those shipped with the program cannot be changed."),
                "quiet",
                wrap=True,
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACING)
        layout.addLayout(self._list)
        layout.addStretch()

    def show_entries(self, entries: list[Entry], faults: list[RoutineFault], chosen: str) -> None:
        """Show every routine, with `chosen` marked, and below them what could not be read."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for entry in entries:
            self._list.addWidget(self._card(entry, is_chosen=entry.name == chosen))
        for fault in faults:
            self._list.addWidget(label(fault.line, "warning", wrap=True))

    def _card(self, entry: Entry, *, is_chosen: bool) -> QFrame:
        score = unroll(entry.routine)
        reps = len(score.repetitions)
        frame, inside = card()
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(label(entry.name, "heading"))
        seconds = entry.routine.seconds
        words.addWidget(
            label(
                self.tr(
                    "{reps} repetitions in {length} · "
                    "lift {lift}, flex {flex}, hold {hold}, extend {extend} s"
                ).format(
                    reps=reps,
                    length=minutes(score.length_ms),
                    lift=f"{seconds.lift:g}",
                    flex=f"{seconds.flex:g}",
                    hold=f"{seconds.hold:g}",
                    extend=f"{seconds.extend:g}",
                ),
                "quiet",
                wrap=True,
            )
        )
        row.addLayout(words, 1)
        save = button(self.tr("Save a copy…"), "quiet")
        save.setAccessibleName(self.tr("Save a copy of {name}").format(name=entry.name))
        save.clicked.connect(lambda: self._ask_target(entry.name))
        row.addWidget(save, 0, Qt.AlignmentFlag.AlignVCenter)
        choose = button(self.tr("On Today") if is_chosen else self.tr("Choose"))
        choose.setAccessibleName(
            self.tr("{name} is on Today").format(name=entry.name)
            if is_chosen
            else self.tr("Choose {name}").format(name=entry.name)
        )
        choose.setEnabled(not is_chosen)
        choose.setMinimumWidth(130)
        choose.clicked.connect(lambda: self.chosen.emit(entry.name))
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(row)
        return frame

    def _ask_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Add a routine"), "", "TOML (*.toml)")
        if file:
            self.add_requested.emit(file)

    def _ask_target(self, name: str) -> None:
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), f"{name}.toml", "TOML (*.toml)")
        if file:
            self.save_requested.emit(name, file)
