"""The Settings page: plan, sound, screen and data. Every change applies and is saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.store.settings import Settings
from coach.ui.settings.data_card import DataCard
from coach.ui.settings.plan_card import PlanCard
from coach.ui.settings.screen_card import ScreenCard
from coach.ui.settings.sound_card import SoundCard
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import page_layout

if TYPE_CHECKING:
    from pathlib import Path


class SettingsPage(QWidget):
    """Shows the settings on cards, and emits each change."""

    changed = Signal(Settings)

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
        self.data = DataCard(folder)
        layout.addWidget(self.data)
        layout.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`; nothing is emitted."""
        for one in self._cards:
            one.show_settings(settings)

    def _change(self, settings: Settings) -> None:
        for one in self._cards:
            one.set_settings(settings)
        self.changed.emit(settings)
