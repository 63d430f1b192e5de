"""The calendar of training days: its months stand above their weeks, whole, in both directions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from coach.draw.tokens import DARK
from coach.report.weeks import HEAD_PX, SIDE_PX, paint_weeks

WIDE, HIGH = 320, 150
FIRST = date(2026, 8, 31)
MOST_PX = 90
"""More than the name of a month is wide, in pixels."""


def month_ink(direction: Qt.LayoutDirection, weeks: list[date]) -> list[int]:
    """Return the columns of pixels in which the names of months have ink."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.card))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_weeks(painter, QRectF(image.rect()), DARK, weeks, {}, weeks[-1])
    painter.end()
    ground = QColor(DARK.card).rgb()
    rows = range(HEAD_PX - 2)
    return [x for x in range(WIDE) if any(image.pixel(x, y) != ground for y in rows)]


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_month_stands_above_its_first_week(qapp: object, direction: Qt.LayoutDirection) -> None:
    del qapp
    ink = month_ink(direction, [FIRST + timedelta(days=7 * week) for week in range(4)])
    assert SIDE_PX <= ink[0] <= SIDE_PX + 4
    assert ink[-1] < SIDE_PX + MOST_PX


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_last_month_is_not_cut(qapp: object, direction: Qt.LayoutDirection) -> None:
    del qapp
    weeks = [FIRST + timedelta(days=7 * week) for week in range(15)]
    assert weeks[-1].day <= 7
    ink = month_ink(direction, weeks)
    assert WIDE - MOST_PX < ink[-1] < WIDE - 1
    latest = [x for x in ink if x > WIDE - MOST_PX / 2]
    assert len(latest) > 10
