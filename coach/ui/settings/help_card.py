"""The card for help: the safety information, and which keys act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.buttons import button
from coach.ui.widgets.rows import Row

if TYPE_CHECKING:
    from coach.store.settings import Settings


class HelpCard(SettingsCard):
    """Leads to the safety information, and edits the keys."""

    help_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Help and keys"))
        read = button(self.tr("Read"))
        read.clicked.connect(self.help_requested)
        about = self.tr("Who should not begin without a professional, and when to stop.")
        self.add(Row(self.tr("Safety information"), read, about))
        self.letter_keys = self._switch(
            self.tr("Keys without Ctrl on every page"),
            lambda old, on: replace(old, letter_keys=on),
            self.tr("M, V, F, + and −; Y and N on Today. In a session they always act."),
        )

    def _fill(self, settings: Settings) -> None:
        self.letter_keys.setChecked(settings.letter_keys)
