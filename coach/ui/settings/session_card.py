"""The card for sessions: viewing distance with a preview, size of the letters, count-in, full screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coach.core.bounds import DISTANCE_M
from coach.store.settings import COUNT_INS_S, Settings
from coach.ui.distance_box import DistanceBox
from coach.ui.settings.screen_row import ScreenRow
from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.rows import Row
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


PICTURE_PX = 300
"""Width of the preview, in pixels."""

PAUSE_MS = 150
"""How long nothing changes before a preview is drawn, in milliseconds: that takes longer than a key press."""

Draw = Callable[[Settings, int, float], tuple[QPixmap, str]]
"""Returns the picture of a session and what fits, for settings, a width and the ratio of device pixels."""


class SessionCard(SettingsCard):
    """Edits how sessions look and go on; `draw` shows their looks."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(self.tr("Session"))
        self._draw = draw
        self._drawing = single_shot(self, PAUSE_MS, self._show_preview)
        self.changed.connect(self._drawing.start)
        self.distance = DistanceBox(DISTANCE_M)
        self.distance.setMinimumWidth(180)
        self.distance.edited.connect(lambda metres: self._change(replace(self._settings, distance_m=metres)))
        self.distance_row = Row(
            self.tr("Viewing distance"),
            self.distance,
            spoken=self.distance.bounds_text(),
        )
        self.add(self.distance_row)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Preview of a session"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumHeight(PICTURE_PX * 9 // 16)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(SPACING, 0, SPACING, SPACING)
        column.addWidget(self.picture)
        self.add(holder, with_line=False)
        self.largest = self._switch(
            self.tr("Largest letters in sessions"),
            lambda old, on: replace(old, largest_letters=on),
            self.tr("The word and the countdown get more room, other texts less."),
        )
        self.count_in = self._choice(
            self.tr("Count-in after a pause"),
            {str(seconds): self.tr("%n seconds", "", seconds) for seconds in COUNT_INS_S},
            lambda old, value: replace(old, count_in_s=int(value)),
            self.tr("The repetition that was interrupted begins again then."),
        )
        self.full = self._switch(
            self.tr("Use full screen for sessions"), lambda old, on: replace(old, full_screen=on)
        )
        self.small = self._switch(
            self.tr("Begin sessions in the small window"),
            lambda old, on: replace(old, small_window=on),
            self.tr("It stays on top of other programs. W in a session changes to it and back."),
        )
        self.screens = ScreenRow(self.tr("Screen for sessions"))
        self.screens.chosen.connect(lambda ident: self._change(replace(self._settings, session_screen=ident)))
        self.add(self.screens)

    def _fill(self, settings: Settings) -> None:
        self.distance.show_metres(settings.distance_m)
        self.largest.setChecked(settings.largest_letters)
        self.count_in.setCurrentIndex(self.count_in.findData(str(settings.count_in_s)))
        self.full.setChecked(settings.full_screen)
        self.small.setChecked(settings.small_window)
        self.screens.show_screen(settings.session_screen)
        self._drawing.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the preview, soon: the page does not wait for it."""
        super().showEvent(event)
        self._drawing.start()

    def _show_preview(self) -> None:
        if self.isVisible():
            picture, fits = self._draw(self._settings, PICTURE_PX, self.devicePixelRatioF())
            self.picture.setPixmap(picture)
            self.distance_row.show_help(fits)
