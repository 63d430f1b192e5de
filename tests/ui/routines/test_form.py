"""The form: it holds every possible routine, and returns it unchanged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from coach.core.routine import Alternate, FirstLeg, Leg, Legs, Override, Routine, SetStart
from coach.ui.routines.form import Form
from tests.helpers.routines import routines

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

UNEVEN = Routine("Knee plan", load_kg=1.5, left=Override(reps=6, load_kg=0.5, seconds=(("hold", 0.0),)))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """Open a form."""
    form = Form()
    qtbot.addWidget(form)
    return form


@given(routine=routines())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_form_returns_the_routine_that_it_shows(form: Form, routine: Routine) -> None:
    form.show_routine(routine)
    assert form.faults == []
    shown = form.routine()
    assert shown is not None
    assert replace(shown, name=routine.name) == routine
    assert shown.name.split() == routine.name.split()


@pytest.mark.usefixtures("pounds")
def test_in_pounds_untouched_loads_are_not_rewritten(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    base = Routine("Heavy", load_kg=1.0, left=Override(load_kg=0.25), right=Override(reps=9))
    form.show_routine(base)
    assert form.dose["load_kg"].lineEdit().text() == "2"
    assert form.sides[Leg.LEFT]["load_kg"].lineEdit().text() == "0.5"
    assert form.sides[Leg.RIGHT]["load_kg"].lineEdit().placeholderText() == "2"
    form.dose["reps"].show_value(11)
    assert form.routine() == replace(base, reps=11)
    form.dose["load_kg"].lineEdit().setText("2.5")
    assert form.routine() == replace(base, reps=11, load_kg=1.134)


def test_every_field_changes_the_routine(form: Form) -> None:
    form.show_routine(UNEVEN)
    form.name.setText("  Other ")
    for box, value in (
        (form.legs, Legs.LEFT),
        (form.first_leg, FirstLeg.ALTERNATE),
        (form.alternate, Alternate.REP),
    ):
        box.setCurrentIndex(box.findData(value))
    form.waits.click()
    form.dose["sets"].show_value(3)
    form.seconds["rest"].show_value(90.5)
    form.sides[Leg.LEFT]["reps"].show_value(None)
    form.sides[Leg.LEFT]["lift"].show_value(4)
    routine = form.routine()
    assert routine is not None
    assert routine.name == "Other"
    assert (routine.legs, routine.first_leg, routine.alternate) == ("left", "alternate", "rep")
    assert routine.set_start is SetStart.MANUAL
    assert (routine.sets, routine.seconds.rest) == (3, 90.5)
    assert routine.left == Override(load_kg=0.5, seconds=(("lift", 4.0), ("hold", 0.0)))


def test_a_leg_without_differences_has_no_override(form: Form) -> None:
    form.show_routine(UNEVEN)
    assert form.differs[Leg.LEFT].isChecked()
    assert not form.differs[Leg.RIGHT].isChecked()
    form.differs[Leg.LEFT].setChecked(False)
    routine = form.routine()
    assert routine is not None
    assert routine.left == Override()


def test_hidden_fields_of_a_leg_are_not_checked(form: Form) -> None:
    form.show_routine(UNEVEN)
    form.sides[Leg.LEFT]["reps"].lineEdit().setText("999")
    assert form.routine() is None
    form.differs[Leg.LEFT].setChecked(False)
    assert form.routine() is not None


def test_all_faults_are_returned_at_once(form: Form) -> None:
    form.show_routine(UNEVEN)
    form.name.clear()
    form.dose["reps"].lineEdit().setText("99")
    form.seconds["lift"].lineEdit().setText("soon")
    faults = [text for _, text in form.faults]
    assert len(faults) == 3
    assert "Enter a name." in faults[0]
    assert form.routine() is None


def test_a_legs_default_follows_the_field_for_both_legs(form: Form) -> None:
    form.show_routine(UNEVEN)
    QTest.keyClicks(form.dose["sets"], "")
    form.dose["sets"].show_value(4)
    assert form.sides[Leg.LEFT]["sets"].lineEdit().placeholderText() == "4"


def test_fields_without_meaning_for_one_leg_are_disabled(form: Form) -> None:
    form.show_routine(replace(UNEVEN, legs=Legs.RIGHT))
    assert not form.first_leg.isEnabled()
    assert not form.alternate.isEnabled()
    assert not form.differs[Leg.LEFT].isEnabled()
    assert form.differs[Leg.RIGHT].isEnabled()


def test_the_exercise_of_an_old_file_is_kept_and_shown(form: Form) -> None:
    form.show()
    form.show_routine(replace(UNEVEN, exercise="Seated curl"))
    assert "Seated curl" in [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    form.dose["reps"].stepBy(1)
    shown = form.routine()
    assert shown is not None
    assert shown.exercise == "Seated curl"
    form.show_routine(UNEVEN)
    assert "Exercise" not in [label.text() for label in form.findChildren(QLabel) if label.isVisible()]


def test_a_leg_shows_waits_only_if_its_file_has_them(form: Form) -> None:
    form.show()
    form.show_routine(UNEVEN)
    left = form.sides[Leg.LEFT]
    assert [key for key, field in left.items() if field.isVisible()] == [
        *("sets", "reps", "load_kg", "lift", "flex", "hold", "extend")
    ]
    form.show_routine(replace(UNEVEN, left=Override(seconds=(("rest", 30.0),))))
    assert [key for key in ("switch", "rest") if left[key].isVisible()] == ["rest"]


def test_one_leg_alone_has_its_numbers_once(form: Form) -> None:
    form.show()
    form.show_routine(Routine("One", legs=Legs.LEFT))
    assert [leg for leg in Leg if form.differs[leg].isVisible()] == []
    form.legs.setCurrentIndex(form.legs.findData(Legs.BOTH))
    assert [leg for leg in Leg if form.differs[leg].isVisible()] == list(Leg)
