"""Weights and load volumes as people read them: in kilograms or pounds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from coach.core.weights import KG_DECIMALS, WeightUnit, to_unit
from coach.text.formats import number, rounded
from coach.text.territory import territory

translate = QCoreApplication.translate

_in_use = WeightUnit.KG


def use_weight_unit(choice: str) -> bool:
    """Show weights in the unit that the setting `weight_unit` means; return whether it is another one now.

    The whole program has one unit, as it has one language (`QLocale.setDefault`).
    """
    global _in_use
    before, _in_use = _in_use, unit_for(choice)
    return before is not _in_use


def weight_unit() -> WeightUnit:
    """Return the unit in which weights are shown."""
    return _in_use


def unit_for(choice: str) -> WeightUnit:
    """Return the unit that the setting `weight_unit` means; an empty one is that of the territory."""
    return WeightUnit(choice) if choice else territory().weight


def weight_text(load_kg: float) -> str:
    """Return a weight with its unit: `1.0 kg`, `2.5 lb`."""
    text = translate("Doses", "{load} kg") if _in_use is WeightUnit.KG else translate("Doses", "{load} lb")
    return text.format(load=weight_number(load_kg))


def weight_or_nothing(load_kg: float) -> str:
    """Return a weight as in `weight_text`, or an empty text for none."""
    return weight_text(load_kg) if load_kg else ""


def weight_number(load_kg: float) -> str:
    """Return the number of a weight: `1.0` or as many decimals as it needs in kg, `2.5` or `3` in pounds."""
    if _in_use is WeightUnit.LB:
        return number(to_unit(load_kg, _in_use))
    load = round(load_kg, KG_DECIMALS)
    decimals = next((some for some in (1, 2) if round(load, some) == load), KG_DECIMALS)
    return QLocale().toString(float(load), "f", decimals)


def load_volume_unit() -> str:
    """Return what a load volume is counted in: `Kilograms × repetitions`."""
    if _in_use is WeightUnit.KG:
        return translate("Progress", "Kilograms × repetitions")
    return translate("Progress", "Pounds × repetitions")


def load_volume_head() -> str:
    """Return the heading of a column of load volumes: `Load, kg × reps`."""
    if _in_use is WeightUnit.KG:
        return translate("Progress", "Load, kg × reps")
    return translate("Progress", "Load, lb × reps")


def load_volume_text(volume: float) -> str:
    """Return a load volume in the unit of `Period.load`, with it: `24.5 kg × reps`."""
    if _in_use is WeightUnit.KG:
        return translate("Progress", "{load} kg × reps").format(load=rounded(volume, 1))
    return translate("Progress", "{load} lb × reps").format(load=rounded(volume, 1))
