"""The card for weights: their unit, or that there are none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.core.weights import WeightUnit
from coach.text.weights import unit_for
from coach.ui.settings.settings_card import SettingsCard

if TYPE_CHECKING:
    from coach.store.settings import Settings


class WeightsCard(SettingsCard):
    """Edits the unit of weights, and how increases go without any."""

    def __init__(self) -> None:
        super().__init__(self.tr("Weights"))
        names = {
            WeightUnit.KG.value: self.tr("Kilograms (kg)"),
            WeightUnit.LB.value: self.tr("Pounds (lb)"),
        }
        system = self.tr("As the system: {unit}").format(unit=names[unit_for("").value])
        self.unit = self._choice(
            self.tr("Unit"), {"": system, **names}, lambda old, value: replace(old, weight_unit=value)
        )
        self.none = self._switch(
            self.tr("I have no weights"),
            lambda old, on: replace(old, no_weights=on),
            self.tr("Loads are left aside, and increases make the hold or the lowering a second longer."),
        )

    def _fill(self, settings: Settings) -> None:
        self.none.setChecked(settings.no_weights)
        self.unit.setCurrentIndex(self.unit.findData(settings.weight_unit))
