"""The card for the screen: viewing distance, theme, language, motion and full screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox

from coach.core.bounds import DISTANCE_M
from coach.text.languages import LANGUAGES, chosen
from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.choice import choice
from coach.ui.widgets.decimal_box import DecimalBox
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import add_field, as_card, field_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.settings import Settings


class ScreenCard(SettingsCard):
    """Edits the looks and the language of the program."""

    def __init__(self) -> None:
        super().__init__()
        inside = as_card(self)
        inside.addWidget(label(self.tr("Screen"), "heading"))
        form = field_form()
        inside.addLayout(form)
        self.distance = DecimalBox()
        self.distance.setRange(DISTANCE_M.low, DISTANCE_M.high)
        self.distance.setSingleStep(0.5)
        self.distance.setDecimals(1)
        self.distance.setMinimumWidth(180)
        self.distance.setSuffix(self.tr(" m"))
        self.distance.setAccessibleName(self.tr("Viewing distance"))
        self.distance.valueChanged.connect(self._change_distance)
        add_field(form, self.tr("Viewing distance"), self.distance)
        form.addRow(
            "",
            label(
                self.tr("Text in a session is sized for this distance."),
                "small",
                wrap=True,
            ),
        )
        self.theme = self._choice(
            self.tr("Theme"),
            {
                "system": self.tr("Follow the system"),
                "dark": self.tr("Dark"),
                "light": self.tr("Light"),
                "contrast": self.tr("High contrast"),
            },
            lambda value: replace(self._settings, theme=value),
        )
        add_field(form, self.tr("Theme"), self.theme)
        self.language = self._choice(
            self.tr("Language"),
            {"": self.tr("Follow the system"), **LANGUAGES},
            lambda value: replace(self._settings, language=value),
        )
        add_field(form, self.tr("Language"), self.language)
        self.largest = QCheckBox(self.tr("Largest letters in sessions"))
        self.largest.setToolTip(self.tr("The word and the countdown get more room, other texts less."))
        self.largest.toggled.connect(lambda on: self._change(replace(self._settings, largest_letters=on)))
        form.addRow("", self.largest)
        self.motion = QCheckBox(self.tr("Reduce animation"))
        self.motion.toggled.connect(lambda on: self._change(replace(self._settings, reduce_motion=on)))
        form.addRow("", self.motion)
        self.full = QCheckBox(self.tr("Use full screen for sessions"))
        self.full.toggled.connect(lambda on: self._change(replace(self._settings, full_screen=on)))
        form.addRow("", self.full)

    def _choice(self, name: str, texts: dict[str, str], changed: Callable[[str], Settings]) -> QComboBox:
        """Return a list of values with their texts; `changed` returns the settings with the value chosen."""
        made = choice()
        made.setAccessibleName(name)
        for value, text in texts.items():
            made.addItem(text, value)
        made.activated.connect(lambda _index: self._change(changed(made.currentData())))
        return made

    def _change_distance(self, metres: float) -> None:
        self._change(replace(self._settings, distance_m=round(metres, 1)))

    def _fill(self, settings: Settings) -> None:
        self.distance.setValue(settings.distance_m)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        known = chosen(settings.language, ()) if settings.language else ""
        self.language.setCurrentIndex(self.language.findData(known))
        self.largest.setChecked(settings.largest_letters)
        self.motion.setChecked(settings.reduce_motion)
        self.full.setChecked(settings.full_screen)
