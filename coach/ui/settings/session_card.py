"""The card for how a session looks: viewing distance, size of its letters and full screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.core.bounds import DISTANCE_M
from coach.ui.settings.settings_card import SettingsCard, spoken_bounds
from coach.ui.widgets.decimal_box import DecimalBox
from coach.ui.widgets.rows import Row

if TYPE_CHECKING:
    from coach.store.settings import Settings


class SessionCard(SettingsCard):
    """Edits the looks of sessions."""

    def __init__(self) -> None:
        super().__init__(self.tr("Session"))
        self.distance = DecimalBox()
        self.distance.setRange(DISTANCE_M.low, DISTANCE_M.high)
        self.distance.setSingleStep(0.5)
        self.distance.setDecimals(1)
        self.distance.setMinimumWidth(180)
        self.distance.setSuffix(self.tr(" m"))
        self.distance.valueChanged.connect(
            lambda metres: self._change(replace(self._settings, distance_m=round(metres, 1)))
        )
        self.distance_row = Row(
            self.tr("Viewing distance"),
            self.distance,
            self.tr("Text in a session is sized for this distance."),
            spoken=spoken_bounds(DISTANCE_M),
        )
        self.add(self.distance_row)
        self.largest = self._switch(
            self.tr("Largest letters in sessions"),
            lambda old, on: replace(old, largest_letters=on),
            self.tr("The word and the countdown get more room, other texts less."),
        )
        self.full = self._switch(
            self.tr("Use full screen for sessions"), lambda old, on: replace(old, full_screen=on)
        )

    def _fill(self, settings: Settings) -> None:
        self.distance.setValue(settings.distance_m)
        self.largest.setChecked(settings.largest_letters)
        self.full.setChecked(settings.full_screen)
