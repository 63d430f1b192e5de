"""The wheel guard: scrolling a page with the wheel changes no field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QWidget,
)

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal

KINDS = (QAbstractSlider, QAbstractSpinBox, QComboBox)


def fields_on(page: QWidget) -> list[Any]:
    """Return the visible fields of the page that would react to the wheel."""
    return [
        field
        for area in page.findChildren(QScrollArea)
        for kind in KINDS
        for field in area.findChildren(kind)
        if field.isVisible() and not isinstance(field, QScrollBar)
    ]


def value_of(field: Any) -> object:  # noqa: ANN401 - one of `KINDS`
    """Return the value of a field."""
    match field:
        case QComboBox():
            return field.currentIndex()
        case QAbstractSpinBox():
            return field.text()
    return field.value()


def turn_wheel(field: QWidget, by: int) -> None:
    """Turn the mouse wheel by one step over a field."""
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(),
        QPoint(0, by * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("place", ["Today", "Routines", "Settings", "After"])
def test_the_wheel_scrolls_past_every_field(program: Rehearsal, place: str) -> None:
    if place == "After":
        program.press("Start")
        program.press("Stop – pain")
    else:
        program.press(place)
    if place == "Routines":
        program.press("New routine")
    assert program.showing is not None
    fields = fields_on(program.pages.widget(program.showing))
    before = [value_of(field) for field in fields]
    for field in fields:
        turn_wheel(field, 1)
        turn_wheel(field, -1)
        turn_wheel(field, -1)
    assert before
    assert all(field.focusPolicy() is not Qt.FocusPolicy.WheelFocus for field in fields)
    assert [value_of(field) for field in fields] == before
