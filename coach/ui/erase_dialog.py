"""The question before all data is deleted: what goes, what stays, and a last copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import breakable, label
from coach.ui.widgets.layouts import SPACING, scroll_in

if TYPE_CHECKING:
    from pathlib import Path

WIDTH = 600
"""Width of the dialog in pixels, where the window has room for it."""


class EraseDialog(QDialog):
    """Names what is deleted. It takes a tick and a button to go on; *Cancel* is the default.

    `going` are the lines of what is deleted; `copies` is the folder for the last copy. `name` is whose data
    it is, where there are others.
    """

    def __init__(self, parent: QWidget, going: list[str], data: Path, copies: Path, name: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete all my data"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING // 2)
        column.setSpacing(SPACING // 2)
        heading = self.tr("Delete all data of {name}?").format(name=name)
        heading = heading if name else self.tr("Delete all your data?")
        column.addWidget(label(breakable(heading), "heading", wrap=True))
        column.addWidget(label(self.tr("This goes, from {folder}:").format(folder=data), wrap=True))
        column.addWidget(label("\n".join(f"•  {line}" for line in going), wrap=True))
        stays = self.tr(
            "Files that you exported or backed up elsewhere stay, and so does what others put into the "
            "folder. Then the program starts as on the first day."
        )
        others = self.tr(
            "Files that you exported or backed up elsewhere stay, and so does the data of others. "
            "{name} is not listed any more."
        )
        column.addWidget(label(breakable(others.format(name=name)) if name else stays, "quiet", wrap=True))
        self.keep = QCheckBox(self.tr("Save a last copy first"))
        self.keep.setChecked(True)
        column.addWidget(self.keep)
        where = self.tr("In {folder}: the diary, which “Restore a backup…” reads, settings and routines.")
        column.addWidget(label(where.format(folder=copies), "small", wrap=True))
        self.sure = QCheckBox(self.tr("Yes, delete all my data"))
        column.addWidget(self.sure)
        column.addStretch()
        scroll_in(self, inside).addLayout(self._buttons())
        room = parent.window().size().boundedTo(self.screen().availableSize())
        wide = min(WIDTH, room.width())
        self.resize(wide, min(column.totalHeightForWidth(wide) + 5 * SPACING, room.height()))
        self.setAccessibleDescription("\n".join(going))
        self.cancel_button.setFocus()

    def _buttons(self) -> QHBoxLayout:
        self.erase_button = button(self.tr("Delete everything"), "stop")
        self.erase_button.setEnabled(False)
        self.erase_button.setAutoDefault(False)
        self.erase_button.clicked.connect(self.accept)
        self.sure.toggled.connect(self.erase_button.setEnabled)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING * 3 // 2, SPACING // 2, SPACING * 3 // 2, SPACING)
        row.setSpacing(SPACING // 2)
        row.addStretch()
        row.addWidget(self.erase_button)
        row.addWidget(self.cancel_button)
        return row
