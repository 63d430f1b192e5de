"""The number field: it accepts any text, and shows what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from coach.core.bounds import BOUNDS
from coach.core.weights import WeightUnit, from_unit
from coach.ui.routines.fields import NumberField, WeightField, bounds_text, parsed, range_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("key", "short", "text"),
    [
        ("reps", "1–50", "1 to 50, whole numbers"),
        ("load_kg", "0–50 kg", "0 to 50 kg, at most 3 decimals"),
        ("flex", "0.5–20 s", "0.5 to 20 s, in steps of 0.5"),
    ],
)
def test_a_field_shows_its_unit_and_bounds(qtbot: QtBot, key: str, short: str, text: str) -> None:
    field = NumberField("Name", BOUNDS[key])
    qtbot.addWidget(field)
    assert field.hint.text() == short
    assert field.accessibleDescription() == field.toolTip() == text == bounds_text(BOUNDS[key])
    assert field.accessibleName() == "Name"


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("reps", "99", "Enter a number: 1 to 50, whole numbers"),
        ("reps", "2.5", "Enter a number: 1 to 50, whole numbers"),
        ("flex", "0", "Enter a number: 0.5 to 20 s, in steps of 0.5"),
        ("flex", "2.3", "Enter a number: 0.5 to 20 s"),
        ("load_kg", "-1", "Enter a number: 0 to 50 kg"),
        ("reps", "ten", "Enter a number: 1 to 50, whole numbers"),
        ("reps", "", "Enter a number:"),
        ("reps", "nan", "Enter a number:"),
        ("reps", "inf", "Enter a number:"),
    ],
)
def test_a_wrong_value_is_refused_with_the_reason(qtbot: QtBot, key: str, text: str, words: str) -> None:
    field = NumberField("Name", BOUNDS[key])
    qtbot.addWidget(field)
    field.show_value(2)
    assert field.fault == ""
    field.selectAll()
    QTest.keyClicks(field, text)
    if not text:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.fault.startswith(words)
    assert field.fault == field.accessibleDescription()
    assert field.hint.text() == f"Enter {range_text(BOUNDS[key])}, {field.fault.split(', ')[1]}"
    assert field.hint.property("role") == "warning"
    field.show_value(2)
    assert (field.fault, field.hint.property("role")) == ("", "small")


def test_a_comma_is_a_decimal_mark_too(qtbot: QtBot) -> None:
    field = NumberField("Load", BOUNDS["load_kg"])
    qtbot.addWidget(field)
    QTest.keyClicks(field, "1,25")
    assert (field.value, field.fault) == (1.25, "")


@pytest.mark.parametrize("language", ["de_AT", "ar_EG", "fr_CA", "zh_CN", "C"])
def test_a_number_is_read_as_it_is_shown_in_every_language(qtbot: QtBot, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        field = WeightField("Load")
        qtbot.addWidget(field)
        for value in (0, 0.25, 1.134, 49.75, 50):
            field.show_value(value)
            assert (field.value, field.fault) == (value, ""), field.text()
        field.stepBy(-1)
        assert (field.value, field.fault) == (49.75, "")
    finally:
        QLocale.setDefault(before)


HALF_POUNDS = [half / 2 for half in range(221)]


@pytest.mark.usefixtures("pounds")
def test_every_half_pound_is_shown_and_typed_exactly(qtbot: QtBot) -> None:
    field = WeightField("Load")
    qtbot.addWidget(field)
    assert field.toolTip() == "0 to 110 lb, in steps of 0.5"
    for pounds in HALF_POUNDS:
        load_kg = from_unit(pounds, WeightUnit.LB)
        field.show_value(load_kg)
        assert (field.lineEdit().text(), field.value, field.fault) == (f"{pounds:g}", load_kg, "")
        field.lineEdit().setText("7.5")
        field.show_value(5.0)
        field.lineEdit().setText(f"{pounds:g}")
        assert field.value == (5.0 if pounds == 11 else load_kg)
    for wrong in ("110.5", "2.3", "-1"):
        field.lineEdit().setText(wrong)
        assert field.fault == "Enter a number: 0 to 110 lb, in steps of 0.5"


@pytest.mark.usefixtures("pounds")
@pytest.mark.parametrize(("load_kg", "shown"), [(0.25, "0.5"), (1.0, "2"), (1.234, "2.5"), (50, "110")])
def test_an_untouched_weight_stays_as_it_was(qtbot: QtBot, load_kg: float, shown: str) -> None:
    field = WeightField("Load")
    qtbot.addWidget(field)
    field.show_value(load_kg)
    assert (field.lineEdit().text(), field.value) == (shown, load_kg)
    field.stepBy(-1)
    assert field.value != load_kg
    field.stepBy(1)
    assert (field.lineEdit().text(), field.value, field.fault) == (shown, load_kg, "")
    field.show_inherited(load_kg)
    assert field.lineEdit().placeholderText() == shown


def test_steppers_stay_on_steps_and_within_bounds(qtbot: QtBot) -> None:
    field = NumberField("Flex", BOUNDS["flex"])
    qtbot.addWidget(field)
    field.show_value(2)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value == 2.5
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value == 1.5
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.value == 6.5
    field.show_value(1.3)
    field.stepBy(-1)
    assert field.value == 1
    field.show_value(1.3)
    field.stepBy(1)
    assert field.value == 1.5
    field.show_value(99)
    field.stepBy(1)
    assert (field.value, field.fault) == (20, "")
    none = NumberField.StepEnabledFlag
    assert field.stepEnabled() == none.StepDownEnabled
    field.show_value(0.5)
    assert field.stepEnabled() == none.StepUpEnabled


def test_an_empty_optional_field_steps_from_its_default(qtbot: QtBot) -> None:
    field = NumberField("Left leg: repetitions", BOUNDS["reps"], optional=True)
    qtbot.addWidget(field)
    field.show_value(None)
    field.show_inherited(10)
    assert (field.value, field.fault, field.lineEdit().placeholderText()) == (None, "", "10")
    field.stepBy(-1)
    assert field.value == 9


def test_the_wheel_does_not_change_a_field(qtbot: QtBot) -> None:
    field = NumberField("Reps", BOUNDS["reps"])
    qtbot.addWidget(field)
    field.show_value(5)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert wheel.type() is QEvent.Type.Wheel
    field.wheelEvent(wheel)
    assert field.value == 5
    assert not wheel.isAccepted()


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_none(text: str) -> None:
    value = parsed(text)
    assert value is None or abs(value) < 1e9
