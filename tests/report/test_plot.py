"""A chart that is drawn: what stays within its axes."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from coach.draw.tokens import LIGHT
from coach.report.facts import Report
from coach.report.measures import Measure
from coach.report.plot import WIDEST_BAR, Plot, plot_of
from coach.store.statistics import Bucket, Period

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SIZE = 10.0
MONDAY = date(2026, 3, 2)


def columns_of(image: QImage, colour: str) -> list[int]:
    """Return the columns of pixels in which a colour stands."""
    wanted = QColor(colour)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == wanted for y in range(image.height()))
    ]


@pytest.mark.parametrize("measure", [Measure.VOLUME, Measure.SYMMETRY])
def test_a_week_that_reaches_out_is_shown_whole(qapp: QApplication, measure: Measure) -> None:
    assert qapp
    weeks = [MONDAY + timedelta(weeks=n) for n in range(3)]
    periods = [Period(day, day + timedelta(days=6), 3, 9, 7, 0, 0, 0.0, None, None, None) for day in weeks]
    first, last = MONDAY + timedelta(days=5), MONDAY + timedelta(days=15)
    report = Report(first, last, Bucket.WEEK, periods, None, 0, 0, None, None, {})
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    plot_of(report, measure, SIZE).draw(painter, QRectF(0, 0, 300, 120), LIGHT)
    painter.end()
    found = columns_of(image, LIGHT.left if measure is Measure.VOLUME else LIGHT.accent)
    assert min(found) >= SIZE * 3.2 - 3
    assert max(found) <= 300 - SIZE * 0.5 + 3
    if measure is Measure.VOLUME:
        gaps = [place for place, (one, next_) in enumerate(pairwise(found), 1) if next_ > one + 1]
        widths = [end - start for start, end in pairwise([0, *gaps, len(found)])]
        assert len(widths) == len(weeks)
        assert max(widths) - min(widths) <= 1


def test_bars_of_both_legs_stand_side_by_side(qapp: QApplication) -> None:
    assert qapp
    week = Period(MONDAY, MONDAY + timedelta(days=6), 3, 8, 4, 0, 0, 0.0, None, None, None)
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    low = MONDAY.toordinal()
    Plot([week], Bucket.WEEK, Measure.VOLUME, low, low + 7, SIZE).draw(painter, QRectF(0, 0, 300, 120), LIGHT)
    painter.end()
    left, right = (columns_of(image, colour) for colour in (LIGHT.left, LIGHT.right))
    assert max(left) < min(right)
    assert len(left) == pytest.approx(len(right), abs=2)
    tall = [
        sum(image.pixelColor(columns[len(columns) // 2], y) == QColor(colour) for y in range(120))
        for columns, colour in ((left, LIGHT.left), (right, LIGHT.right))
    ]
    assert tall[0] == pytest.approx(2 * tall[1], abs=2)


def test_one_session_alone_has_a_narrow_bar(qapp: QApplication) -> None:
    assert qapp
    day = Period(MONDAY, MONDAY, 1, 8, 4, 0, 0, 0.0, None, None, None)
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    low = MONDAY.toordinal()
    plot = Plot([day], Bucket.SESSION, Measure.VOLUME, low, low + 1, SIZE)
    plot.draw(painter, QRectF(0, 0, 300, 120), LIGHT)
    painter.end()
    assert 0 < len(columns_of(image, LIGHT.left)) <= WIDEST_BAR * SIZE
