"""The Settings page: cards of rows in two columns, and the version below them.

Every change applies and is saved at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.store.settings import Settings
from coach.ui.settings.about import AboutFoot
from coach.ui.settings.data_card import DataCard
from coach.ui.settings.help_card import HelpCard
from coach.ui.settings.plan_card import PlanCard
from coach.ui.settings.reminder_card import ReminderCard
from coach.ui.settings.screen_card import ScreenCard
from coach.ui.settings.session_card import SessionCard
from coach.ui.settings.sound_card import SoundCard
from coach.ui.settings.weights_card import WeightsCard
from coach.ui.widgets.columns import Columns
from coach.ui.widgets.labels import place_title
from coach.ui.widgets.layouts import SPACING, fit_place, page_layout

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from coach.base.login_entry import LoginEntry
    from coach.ui.settings.session_card import Draw


class SettingsPage(QWidget):
    """Shows the settings on cards in two columns, and emits each change."""

    changed = Signal(Settings)

    def __init__(
        self,
        folder: Path,
        *,
        has_tray: bool,
        can_reach_players: bool,
        login: LoginEntry | None,
        preview: Draw,
    ) -> None:
        super().__init__()
        self._layout = layout = page_layout(self)
        self.plan = PlanCard()
        self.reminders = ReminderCard(has_tray=has_tray, login=login)
        self.sound = SoundCard(can_reach_players=can_reach_players)
        self.screen_card = ScreenCard()
        self.session_card = SessionCard(preview)
        self.weights = WeightsCard()
        self.help = HelpCard()
        self._cards = (
            *(self.plan, self.reminders, self.sound),
            *(self.session_card, self.screen_card, self.weights, self.help),
        )
        for one in self._cards:
            one.changed.connect(self._change)
        self.data = DataCard(folder)
        columns = QWidget()
        side_by_side = Columns(columns, place_title(self.tr("Settings")), 2 * SPACING)
        for cards in (
            (self.plan, self.reminders, self.sound),
            (self.session_card, self.screen_card, self.weights, self.data, self.help),
        ):
            column = QWidget()
            inside = QVBoxLayout(column)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(2 * SPACING)
            for each in cards:
                inside.addWidget(each)
            inside.addStretch()
            side_by_side.addWidget(column)
        layout.addWidget(columns)
        self.about = AboutFoot()
        layout.addWidget(self.about)
        layout.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Apply the margins of a place."""
        super().resizeEvent(event)
        fit_place(self, self._layout)

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`; nothing is emitted."""
        for one in self._cards:
            one.show_settings(settings)

    def _change(self, settings: Settings) -> None:
        for one in self._cards:
            one.set_settings(settings)
        self.changed.emit(settings)
