"""Settings: sound, sight, and where the data is. A change counts at once and is kept at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.ui.settings.plan_card import PlanCard
from coach.ui.settings.screen_card import ScreenCard
from coach.ui.settings.sound_card import SoundCard
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import card, page_layout

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.settings import Settings


class SettingsPage(QWidget):
    """Edits one `Settings` value; tells every change."""

    changed = Signal(object)
    folder_requested = Signal()

    def __init__(self, settings: Settings, folder: Path) -> None:
        super().__init__()
        self._settings = settings
        layout = page_layout(self)
        layout.addWidget(label(self.tr("Settings"), "title"))
        self.plan = PlanCard()
        self.plan.changed.connect(self._change_plan)
        layout.addWidget(self.plan)
        self.sound = SoundCard()
        self.sound.changed.connect(lambda values: self._change(**values))
        layout.addWidget(self.sound)
        self.screen_card = ScreenCard()
        self.screen_card.changed.connect(lambda values: self._change(**values))
        layout.addWidget(self.screen_card)
        layout.addWidget(self._build_data(folder))
        layout.addStretch()
        self.show_settings(settings)

    def _build_data(self, folder: Path) -> QWidget:
        frame, inside = card(label(self.tr("Your data"), "heading"))
        where = label(
            self.tr("Diary, routines and settings are in {folder}").format(folder=folder), wrap=True
        )
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        inside.addWidget(where)
        show = button(self.tr("Open data folder"))
        show.clicked.connect(self.folder_requested)
        inside.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`, without telling it as a change."""
        self._settings = settings
        self.blockSignals(True)
        self.plan.show_settings(settings)
        self.sound.show_settings(settings)
        self.screen_card.show_settings(settings)
        self._settings = settings
        self.blockSignals(False)

    def _change_plan(self, values: dict[str, Any]) -> None:
        """Change the plan; what else there is to choose of it goes by what was chosen."""
        self._change(**values)
        self.plan.show_settings(self._settings)

    def _change(self, **values: Any) -> None:  # noqa: ANN401 - a setting's own type
        self._settings = replace(self._settings, **values)
        if not self.signalsBlocked():
            self.changed.emit(self._settings)
