"""The part of Settings on what is seen: distance, theme, language, motion, full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFrame

from coach.core.bounds import DISTANCE_M
from coach.text.languages import LANGUAGES, chosen
from coach.ui.widgets.choice import choice
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import add_field, as_card, field_form

if TYPE_CHECKING:
    from coach.store.settings import Settings


class ScreenCard(QFrame):
    """Edits how the program looks and which language it speaks; tells each change by the setting's name."""

    changed = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        inside = as_card(self)
        inside.addWidget(label(self.tr("Screen"), "heading"))
        form = field_form()
        inside.addLayout(form)
        self.distance = QDoubleSpinBox()
        self.distance.setRange(DISTANCE_M.low, DISTANCE_M.high)
        self.distance.setSingleStep(0.5)
        self.distance.setDecimals(1)
        self.distance.setMinimumWidth(180)
        self.distance.setSuffix(self.tr(" m"))
        self.distance.setAccessibleName(self.tr("Viewing distance"))
        self.distance.valueChanged.connect(lambda value: self.changed.emit({"distance_m": round(value, 1)}))
        add_field(form, self.tr("Viewing distance"), self.distance)
        form.addRow(
            "",
            label(
                self.tr("How far from the screen you stand. In a session, letters are sized for it."),
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
            "theme",
        )
        add_field(form, self.tr("Theme"), self.theme)
        self.language = self._choice(
            self.tr("Language"), {"": self.tr("Follow the system"), **LANGUAGES}, "language"
        )
        add_field(form, self.tr("Language"), self.language)
        self.motion = QCheckBox(self.tr("Reduce motion"))
        self.motion.toggled.connect(lambda on: self.changed.emit({"reduce_motion": on}))
        form.addRow("", self.motion)
        self.full = QCheckBox(self.tr("Sessions in full screen"))
        self.full.toggled.connect(lambda on: self.changed.emit({"full_screen": on}))
        form.addRow("", self.full)

    def _choice(self, name: str, texts: dict[str, str], setting: str) -> QComboBox:
        made = choice()
        made.setAccessibleName(name)
        for value, text in texts.items():
            made.addItem(text, value)
        made.activated.connect(lambda _index: self.changed.emit({setting: made.currentData()}))
        return made

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`, without telling it as a change."""
        self.blockSignals(True)
        self.distance.setValue(settings.distance_m)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        known = chosen(settings.language, ()) if settings.language else ""
        self.language.setCurrentIndex(self.language.findData(known))
        self.motion.setChecked(settings.reduce_motion)
        self.full.setChecked(settings.full_screen)
        self.blockSignals(False)
