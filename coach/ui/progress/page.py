"""The Progress page: tiles of figures, the charts of measures and of pain, and the calendar of weeks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.report.measures import (
    MEANS,
    NAMES,
    PAIN_KINDS,
    RULES,
    Measure,
    chart_title,
    progress_text,
    readout,
    table,
)
from coach.report.pain_styles import PAIN_STYLES, pain_colours
from coach.report.time_axis import bucket_for, day_at, day_range
from coach.report.weeks import last_weeks, weeks_that_fit
from coach.store.statistics import Bucket, period_days
from coach.ui.progress.chart import MeasureChart
from coach.ui.progress.chart_panel import ChartPanel, LegendKey
from coach.ui.progress.deleted_banner import DeletedBanner
from coach.ui.progress.header import RANGES, ProgressHeader
from coach.ui.progress.stat_tiles import StatTiles
from coach.ui.progress.weeks import WeeksCalendar
from coach.ui.widgets.buttons import segments
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, page_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.draw.tokens import Theme
    from coach.store.statistics import Charts, Period
    from coach.ui.progress.stat_tiles import Summary

AROUND = 33
"""Days that can be shown beyond the first and the last session: a whole month around each."""
MARGIN = 0.5
"""Days left free beside the first and the last bar."""


class ProgressPage(QWidget):
    """Shows the diary in charts; reads only the days in view, and as many again on either side."""

    session_opened = Signal(str)
    undo_requested = Signal()
    empty_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._charts: Charts | None = None
        self._today = date.min
        self._week_start = 0
        self._days = RANGES[1]
        self._loaded: tuple[Bucket, date, date] | None = None
        self._weeks_are_fresh = False
        self._periods: Sequence[Period] = ()
        layout = page_layout(self)
        layout.setContentsMargins(SPACING * 5 // 2, SPACING * 3 // 2, SPACING * 5 // 2, SPACING)
        layout.setSpacing(SPACING * 3 // 4)
        self.header = ProgressHeader()
        self._ranges = self.header.ranges
        self._ranges.button(self._days).setChecked(True)
        self._ranges.idClicked.connect(self._show_range)
        layout.addWidget(self.header)
        self.deleted = DeletedBanner()
        self.deleted.undo_requested.connect(self.undo_requested)
        self.deleted.empty_requested.connect(self.empty_requested)
        layout.addWidget(self.deleted)
        self.tiles = StatTiles()
        layout.addWidget(self.tiles)
        self._empty = label(role="quiet", wrap=True)
        layout.addWidget(self._empty)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACING * 3 // 4)
        body.addWidget(self._build_main(), 3)
        lower = QHBoxLayout()
        lower.setSpacing(SPACING)
        lower.addWidget(self._build_weeks(), 1)
        lower.addWidget(self._build_pain(), 1)
        body.addLayout(lower, 2)
        layout.addWidget(self._body, 1)
        layout.addStretch()  # without sessions the body is hidden, and the rest would spread over the page

    # --- building ---

    def _build_main(self) -> QWidget:
        self.chart = MeasureChart(Measure.VOLUME, self._theme)
        self.main = ChartPanel(
            self.chart, lambda: table(self.chart.shown(), self.chart.measure, self.chart.by)
        )
        self._legs = (
            LegendKey(self.tr("Left"), self._theme.left),
            LegendKey(self.tr("Right"), self._theme.right, self._theme.card),
        )
        self.main.add_legend(*self._legs)
        names = [
            (0, progress_text(NAMES[Measure.VOLUME]), progress_text(NAMES[Measure.VOLUME])),
            (1, self.tr("Under tension"), progress_text(NAMES[Measure.TENSION])),
            (2, progress_text(NAMES[Measure.LOAD]), progress_text(NAMES[Measure.LOAD])),
            (3, progress_text(NAMES[Measure.BALANCE]), progress_text(NAMES[Measure.BALANCE])),
        ]
        group, self._measures = segments(names)
        self._measures.button(0).setChecked(True)
        self._measures.idClicked.connect(self._show_measure)
        self.main.add_legend(group, below=True)
        self._readout = label(role="small", wrap=True)
        self._readout.setMinimumHeight(40)
        self._readout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.main.add_footer(self._readout)
        self.chart.pointed.connect(self._show_readout)
        self.chart.opened.connect(self._open)
        self.chart.moved.connect(lambda low, high: self._on_moved(self.chart, low, high))
        self.main.setMinimumHeight(250)
        return self.main

    def _build_pain(self) -> QWidget:
        self.pain = MeasureChart(Measure.PAIN, self._theme)
        panel = ChartPanel(self.pain, lambda: table(self.pain.shown(), Measure.PAIN, self.pain.by))
        panel.set_title(self.tr("Pain"))
        self._pains = [
            LegendKey(progress_text(kind), colour, line=line)
            for kind, colour, (line, _) in zip(
                PAIN_KINDS, pain_colours(self._theme), PAIN_STYLES, strict=True
            )
        ]
        panel.add_legend(*self._pains)
        self.pain.pointed.connect(self._show_readout)
        self.pain.opened.connect(self._open)
        self.pain.moved.connect(lambda low, high: self._on_moved(self.pain, low, high))
        self._pain_panel = panel
        return panel

    def _build_weeks(self) -> QWidget:
        self.weeks = WeeksCalendar(self._theme)
        panel = self._weeks_panel = ChartPanel(self.weeks, self.weeks.rows)
        panel.set_title(self.tr("Weeks"))
        self._weeks_rule = self.tr("filled: days you trained")
        self.weeks.pointed.connect(lambda text: panel.rule.setText(text or self._weeks_rule))
        panel.rule.setText(self._weeks_rule)
        return panel

    # --- showing ---

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        if theme == self._theme:
            return
        self._theme = theme
        for part in (self.chart, self.pain, self.weeks):
            part.set_theme(theme)
        self._legs[0].set_colours(theme.left)
        self._legs[1].set_colours(theme.right, theme.card)
        for key, colour in zip(self._pains, pain_colours(theme), strict=True):
            key.set_colours(colour)

    def show_charts(self, charts: Charts, summary: Summary, today: date, week_start: int) -> None:
        """Show the diary as it is now; weeks begin on `week_start` (0 is Monday)."""
        self._charts, self._today, self._week_start = charts, today, week_start
        self._loaded, self._weeks_are_fresh = None, False
        span = charts.day_range()
        self.tiles.show_summary(summary)
        self.header.export_button.setEnabled(span is not None)
        self._body.setVisible(span is not None)
        self._empty.setVisible(span is None)
        if span is None:
            self._empty.setText(self.tr("Your sessions will appear here."))
            return
        first, last = span[0], max(span[1], today)
        for chart in (self.chart, self.pain):
            low = min(first.toordinal(), today.toordinal() - RANGES[1])
            chart.limit_days(low - AROUND, last.toordinal() + AROUND)
        if self._ranges.checkedButton() is None:  # panned or zoomed: keep the days in view
            self._show_days(*self.chart.shown_days())
        else:
            self._show_range(self._days)

    def shown(self) -> tuple[date, date]:
        """Return the first and the last day in view, which an export proposes."""
        low, high = self.chart.shown_days()
        return day_at(low + 0.999), min(day_at(high), self._today)

    def _show_range(self, days: int) -> None:
        self._days = days
        if self._charts is None or (span := self._charts.day_range()) is None:
            return
        end = max(self._today, span[1])
        first = (
            self._today - timedelta(days=days - 1) if days else min(span[0], end - timedelta(days=RANGES[0]))
        )
        self._ranges.button(days).setChecked(True)
        by = bucket_for((end - first).days + 1 + 2 * MARGIN)  # weeks and months are whole
        first, end = period_days(by, first, self._week_start)[0], period_days(by, end, self._week_start)[1]
        low, high = day_range(first, (end - first).days + 1)
        self._show_days(low - MARGIN, high + MARGIN)

    def _show_days(self, low: float, high: float, moved: MeasureChart | None = None) -> None:
        self._load(low, high)
        for chart in (self.chart, self.pain):
            if chart is not moved:
                chart.show_days(low, high)
        self._refresh_texts()

    def _on_moved(self, moved: MeasureChart | None, low: float, high: float) -> None:
        """Show the same days in all charts after one was panned or zoomed."""
        if (checked := self._ranges.checkedButton()) is not None:
            self._ranges.setExclusive(False)
            checked.setChecked(False)
            self._ranges.setExclusive(True)
        self._show_days(low, high, moved)

    def _load(self, low: float, high: float) -> None:
        """Read the periods from `low` to `high`, and as many days again on either side."""
        by = bucket_for(high - low)
        first, last = day_at(low), day_at(high)
        if self._loaded and self._loaded[0] is by and self._loaded[1] <= first and last <= self._loaded[2]:
            return
        assert self._charts is not None  # noqa: S101 - shown before
        width = high - low
        first, _ = period_days(by, day_at(low - width), self._week_start)
        _, last = period_days(by, day_at(high + width), self._week_start)
        self._loaded = (by, first, last)
        self._periods = self._charts.periods(by, first, last, self._week_start)
        for chart in (self.chart, self.pain):
            chart.show_periods(self._periods, by)
        has_load = any(period.load_kg for period in self._periods)
        self._measures.button(2).setVisible(has_load)
        if not has_load and self.chart.measure is Measure.LOAD:
            self._measures.button(0).click()

    def _refresh_texts(self) -> None:
        measure, by = self.chart.measure, self.chart.by
        self.main.set_title(chart_title(measure, by), progress_text(RULES[measure]))
        for key in self._legs:
            key.setVisible(measure in {Measure.VOLUME, Measure.TENSION})
        means = {
            Bucket.SESSION: self.tr("0 no pain, 10 worst; your own answers"),
            Bucket.WEEK: self.tr("0 no pain, 10 worst; mean of a week"),
            Bucket.MONTH: self.tr("0 no pain, 10 worst; mean of a month"),
        }
        self._pain_panel.set_title(self.tr("Pain"), means[by])
        self._show_readout(-1)
        self.main.refresh_table()
        self._pain_panel.refresh_table()
        self._refresh_weeks()

    def _refresh_weeks(self) -> None:
        if self._charts is None:
            return
        first, last = self.shown()
        weeks = last_weeks(min(first, last), last, weeks_that_fit(self.weeks.width()), self._week_start)
        if weeks == self.weeks.weeks and self._weeks_are_fresh:  # panning by less than a week
            return
        self._weeks_are_fresh = True
        self.weeks.show_days(weeks, self._charts.days(weeks[0], weeks[-1] + timedelta(days=6)), self._today)
        self._weeks_panel.refresh_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many weeks as fit."""
        super().resizeEvent(event)
        self._refresh_weeks()

    def _show_measure(self, index: int) -> None:
        self.chart.show_measure(tuple(Measure)[index])
        self._refresh_texts()

    def _show_readout(self, index: int) -> None:
        if index >= 0:
            text = readout(self._periods[index], self.chart.by)
            if (focused := self.focusWidget()) in {self.chart, self.pain}:
                event = QAccessibleAnnouncementEvent(focused, text)
                QAccessible.updateAccessibility(event)
        else:
            count = sum(period.sessions for period in self.chart.shown())
            text = self.tr("%n sessions.", "", count) + " "
            if MEANS[self.chart.by]:
                text += progress_text(MEANS[self.chart.by]) + " "
            text += self.tr("← → to move, Enter to open, ↑ ↓ or wheel to zoom, drag to pan.")
        self._readout.setText(text)
        for chart in (self.chart, self.pain):
            chart.point_at(index)
        self.chart.setAccessibleDescription(text)

    def _open(self, index: int) -> None:
        """Open a session; zoom into a week or month."""
        period = self._periods[index]
        if period.id:
            self.session_opened.emit(period.id)
            return
        days = (period.last - period.first).days + 1
        low, high = day_range(period.first, days)
        self._on_moved(None, low, high)
