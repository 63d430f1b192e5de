"""The axis of days: its labels stay readable at the edges."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from coach.draw.theme import SIZES, font
from coach.draw.tokens import DARK
from coach.report.measures import Measure
from coach.ui.progress.chart import MeasureChart
from coach.ui.progress.day_axis import DayAxis

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_no_label_exceeds_the_right_edge(qtbot: QtBot) -> None:
    axis = DayAxis()
    plot = pg.PlotWidget(axisItems={"bottom": axis})
    qtbot.addWidget(plot)
    plot.resize(700, 200)
    plot.show()
    axis.setStyle(tickLength=0, hideOverlappingLabels=False)
    axis.set_font(font("small"))
    first, pixmap = date(2026, 10, 27).toordinal(), QPixmap(1, 1)
    moved = 0
    for tenth in range(70):  # the last tick wanders towards the edge, and over it
        plot.setXRange(first + tenth / 10, first + 28 + tenth / 10, padding=0)
        painter = QPainter(pixmap)
        _, _, texts = axis.generateDrawSpecs(painter)
        painter.end()
        rights = [rect.right() for rect, *_ in texts]
        assert max(rights) <= axis.size().width() + 0.01
        moved += max(rights) >= axis.size().width() - 0.01
    assert moved


def test_charts_follow_the_text_size(qtbot: QtBot) -> None:
    usual = QApplication.font()
    chart = MeasureChart(Measure.VOLUME, DARK)
    qtbot.addWidget(chart)
    axis = chart.getPlotItem().getAxis("bottom")
    assert axis.style["tickFont"].pixelSize() == SIZES["small"]
    try:
        QApplication.setFont(font("body", 2.0))
        chart.set_theme(DARK)
        assert axis.style["tickFont"].pixelSize() == 2 * SIZES["small"]
    finally:
        QApplication.setFont(usual)
