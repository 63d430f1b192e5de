"""The viewing distance on Settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal


def distance(program: Rehearsal) -> str:
    """Return the text of the field."""
    field = program.pages.settings.findChild(QDoubleSpinBox)
    assert field is not None
    return field.text()


def test_numbers_follow_a_change_of_language_at_once(program: Rehearsal) -> None:
    places, settings = program.program.navigation, program.settings
    program.press("Settings")
    try:
        assert distance(program) == "2.5 m"
        places.change_settings(replace(settings, language="de"))
        assert distance(program) == "2,5 m"
    finally:
        places.change_settings(replace(settings, language="en"))
