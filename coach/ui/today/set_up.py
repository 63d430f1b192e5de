"""What a first session needs to know, on Today until it was done: distance, sound and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from coach.core.bounds import DISTANCE_M
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, as_card

if TYPE_CHECKING:
    from collections.abc import Collection


class SetUpCard(QFrame):
    """Asks for what Settings has, too; each answer applies at once. It is built when it is first shown."""

    distance_chosen = Signal(float)
    test_requested = Signal()
    days_chosen = Signal(tuple)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_built = False
        self.hide()

    def _build(self) -> None:
        from coach.ui.distance_box import DistanceBox  # noqa: PLC0415
        from coach.ui.widgets.day_chips import DayChips  # noqa: PLC0415 - only a first start asks
        from coach.ui.widgets.wheel_guard import guard_wheel  # noqa: PLC0415

        self._is_built = True
        inside = as_card(self)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Set up"), "heading"), 1)
        close = button("×", "quiet")
        close.setAccessibleName(self.tr("Close Set up"))
        close.setToolTip(self.tr("You find all of this in Settings"))
        close.clicked.connect(self.closed)
        head.addWidget(close)
        inside.addLayout(head)
        self.distance = DistanceBox(DISTANCE_M)
        self.distance.setAccessibleName(self.tr("Viewing distance"))
        guard_wheel(self.distance)
        self.distance.edited.connect(self.distance_chosen)
        caption = label(self.tr("How far from the screen do you stand?"), wrap=True)
        caption.setBuddy(self.distance)
        inside.addWidget(caption)
        inside.addWidget(self.distance)
        inside.addSpacing(SPACING // 2)
        sound = QHBoxLayout()
        self._tone = label(self.tr("Can you hear the tones?"), wrap=True)
        sound.addWidget(self._tone, 1)
        test = button(self.tr("Test"))
        test.setAccessibleName(self.tr("Test the sound"))
        test.clicked.connect(self.test_requested)
        sound.addWidget(test)
        inside.addLayout(sound)
        inside.addSpacing(SPACING // 2)
        inside.addWidget(label(self.tr("On which days do you want to train?"), wrap=True))
        self.days = DayChips(self.tr("Training days"))
        self.days.changed.connect(self.days_chosen)
        inside.addWidget(self.days)
        inside.addStretch()

    def show_answers(
        self, distance_m: float, days: Collection[int], starts_on: int, *, is_asked: bool
    ) -> None:
        """Show the answers of the settings, or hide the card where nothing is asked any more.

        Weeks start on the day `starts_on`, Monday 0.
        """
        if is_asked and not self._is_built:
            self._build()
        if self._is_built:
            self.distance.show_metres(distance_m)
            self.days.show_days(days, starts_on)
        self.setVisible(is_asked)

    def show_tone(self, name: str) -> None:
        """Show the name of the tone that is heard; an empty name ends the test."""
        self._tone.setText(name or self.tr("Can you hear the tones?"))
