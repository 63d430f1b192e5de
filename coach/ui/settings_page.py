"""Settings: sound, sight, and where the data is. A change counts at once and is kept at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from coach.ui.parts import SPACING, button, card, label, page_layout
from coach.ui.plan_card import PlanCard
from coach.ui.screen_card import ScreenCard

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.settings import Settings


class SettingsPage(QWidget):
    """Edits one `Settings` value; tells every change."""

    changed = Signal(object)
    test_requested = Signal()
    folder_requested = Signal()

    def __init__(self, settings: Settings, folder: Path) -> None:
        super().__init__()
        self._settings = settings
        layout = page_layout(self)
        layout.addWidget(label(self.tr("Settings"), "title"))
        self.plan = PlanCard()
        self.plan.changed.connect(lambda values: self._change(**values))
        layout.addWidget(self.plan)
        layout.addWidget(self._build_sound())
        self.screen_card = ScreenCard()
        self.screen_card.changed.connect(lambda values: self._change(**values))
        layout.addWidget(self.screen_card)
        layout.addWidget(self._build_data(folder))
        layout.addStretch()
        self.show_settings(settings)

    def _build_sound(self) -> QWidget:
        frame, inside = card(label(self.tr("Sound"), "heading"))
        form = self._form(inside)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.valueChanged.connect(lambda value: self._change(volume=value))
        form.addRow(self.tr("Volume"), self.volume)
        self.muted = QCheckBox(self.tr("Mute"))
        self.muted.toggled.connect(lambda on: self._change(muted=on))
        form.addRow("", self.muted)
        test = QHBoxLayout()
        self._test = button(self.tr("Test"))
        self._test.clicked.connect(self.test_requested)
        self._playing = label(role="quiet")
        test.addWidget(self._test)
        test.addWidget(self._playing, 1)
        form.addRow("", test)
        return frame

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

    @staticmethod
    def _form(inside: QVBoxLayout) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACING * 2)
        form.setVerticalSpacing(SPACING // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(form)
        return form

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`, without telling it as a change."""
        self._settings = settings
        self.blockSignals(True)
        self.plan.show_settings(settings)
        self.volume.setValue(settings.volume)
        self.muted.setChecked(settings.muted)
        self.screen_card.show_settings(settings)
        self._settings = settings
        self.blockSignals(False)

    def show_tone(self, name: str) -> None:
        """Name the tone that is being tested; empty when the test is over."""
        self._playing.setText(name)

    def _change(self, **values: Any) -> None:  # noqa: ANN401 - a setting's own type
        self._settings = replace(self._settings, **values)
        if not self.signalsBlocked():
            self.changed.emit(self._settings)
