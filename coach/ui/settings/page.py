"""The Settings page: plan, sound, screen and data. Every change applies and is saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.store.settings import Settings
from coach.ui.settings.plan_card import PlanCard
from coach.ui.settings.screen_card import ScreenCard
from coach.ui.settings.sound_card import SoundCard
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import card, page_layout

if TYPE_CHECKING:
    from pathlib import Path


class SettingsPage(QWidget):
    """Shows the settings on cards, and emits each change."""

    changed = Signal(Settings)
    folder_requested = Signal()
    restore_requested = Signal()
    report_requested = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        layout = page_layout(self)
        layout.addWidget(label(self.tr("Settings"), "title"))
        self.plan = PlanCard()
        self.sound = SoundCard()
        self.screen_card = ScreenCard()
        self._cards = (self.plan, self.sound, self.screen_card)
        for one in self._cards:
            one.changed.connect(self._change)
            layout.addWidget(one)
        layout.addWidget(self._build_data(folder))
        layout.addStretch()

    def _build_data(self, folder: Path) -> QWidget:
        frame, inside = card(label(self.tr("Your data"), "heading"))
        where = label(self.tr("Everything is stored in {folder}").format(folder=folder), wrap=True)
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        inside.addWidget(where)
        show = button(self.tr("Open data folder"))
        show.clicked.connect(self.folder_requested)
        restore = button(self.tr("Restore the newest backup"))
        restore.clicked.connect(self.restore_requested)
        report = button(self.tr("Save a problem report…"))
        report.clicked.connect(self.report_requested)
        row = QHBoxLayout()
        row.addWidget(show)
        row.addWidget(report)
        row.addStretch()
        inside.addLayout(row)
        inside.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`; nothing is emitted."""
        for one in self._cards:
            one.show_settings(settings)

    def _change(self, settings: Settings) -> None:
        for one in self._cards:
            one.set_settings(settings)
        self.changed.emit(settings)
