"""The box that says why the program cannot start, and what the person can do about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout

from coach.text.messages import lines_of
from coach.ui.start_choice import Choice
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.name_chips import cut_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.base.problems import Problem

WIDTH = 620
"""Width of the box, in pixels."""


class StartBox(QDialog):
    """Shows `problem`, and a button for each of `choices`; Quit is always the last. Esc quits.

    `other` is the name of the person whose data can be opened instead.
    """

    def __init__(self, problem: Problem, choices: Sequence[Choice], other: str = "") -> None:
        super().__init__()
        self._other = other
        self.choice = Choice.QUIT
        """The button that was pressed."""
        self.setWindowTitle("Interval Coach")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING * 2, SPACING * 2, SPACING * 2, SPACING * 2)
        layout.setSpacing(SPACING)
        layout.addWidget(label(self.tr("Interval Coach cannot start"), "heading", wrap=True))
        text = label("\n".join(lines_of(problem)), wrap=True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(text.text())
        layout.addWidget(text)
        layout.addSpacing(SPACING)
        for index, choice in enumerate((*choices, Choice.QUIT)):
            made = button(self._name_of(choice), "" if index else "primary")
            made.clicked.connect(lambda _checked, choice=choice: self._choose(choice))
            layout.addWidget(made)
            if index == 0:
                made.setDefault(True)
                made.setFocus()
        self.setFixedSize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _name_of(self, choice: Choice) -> str:
        names = {
            Choice.RESTORE: self.tr("Restore the newest backup"),
            Choice.OTHER_BACKUP: self.tr("Use a backup…"),
            Choice.TRY_AGAIN: self.tr("Try again"),
            Choice.READ_ONLY: self.tr("Open read-only"),
            Choice.NEW_DIARY: self.tr("Begin with an empty diary"),
            Choice.WITHOUT_ROUTINE: self.tr("Start without this routine"),
            Choice.OTHER_FOLDER: self.tr("Choose another folder…"),
            Choice.OTHER_PERSON: self.tr("Open with {name}").format(
                name=cut_name(self._other, self.fontMetrics())
            ),
            Choice.QUIT: self.tr("Quit"),
        }
        return names[choice]

    def ask(self) -> Choice:
        """Show the box until a button is pressed, and return its choice."""
        self.exec()
        return self.choice

    def ask_backup(self, folder: Path) -> Path | None:
        """Ask for a backup, first in `folder`; None if cancelled."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore a backup"), str(folder), self.tr("Diary (*.db)")
        )
        return Path(name) if name else None

    def ask_folder(self, folder: Path) -> Path | None:
        """Ask for another data folder; None if cancelled."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose another folder"), str(folder.parent))
        return Path(name) if name else None

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
