"""The Progress page: tiles, the charts of measures and pain, training days, and the last sessions."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from coach.core.plan import Plan
from coach.report.measures import (
    MEANS,
    NAMES,
    PAIN_KINDS,
    RULES,
    Measure,
    chart_title,
    progress_text,
    readout,
    short_day,
    table,
)
from coach.report.pain_styles import PAIN_STYLES, pain_colours
from coach.report.time_axis import bucket_for, day_at, day_range
from coach.report.weeks import last_weeks, weeks_that_fit
from coach.store.statistics import Bucket, period_days
from coach.text.formats import counted, named, rounded
from coach.text.terms import Term, explanation
from coach.ui.progress.chart import MeasureChart
from coach.ui.progress.chart_panel import ChartPanel, LegendKey
from coach.ui.progress.empty import EmptyProgress
from coach.ui.progress.header import RANGES, ProgressHeader
from coach.ui.progress.recent_sessions import SHOWN, RecentSessions
from coach.ui.progress.stat_tiles import StatTiles
from coach.ui.progress.weeks import WeeksCalendar
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.buttons import button, segments
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, fit_place, page_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.draw.tokens import Theme
    from coach.store.statistics import Charts, Period
    from coach.ui.progress.stat_tiles import TileFigures

AROUND = 33
"""Days that can be shown beyond the first and the last session: a whole month around each."""
MARGIN = 0.5
"""Days left free beside the first and the last bar."""
CHART_PX, CARDS_PX = 282, 238
"""The least height of the chart, more than 35 % of a page of 800, and of the cards below it, in pixels."""
CARD_PX = 290
"""Least width of a card below the chart, in pixels."""


class ProgressPage(QWidget):
    """Shows the diary in charts; reads only the days in view, and as many again on either side."""

    session_opened = Signal(str)
    all_requested = Signal()
    """To show the list of all sessions."""
    start_requested = Signal()
    import_requested = Signal()
    deleted_requested = Signal()
    print_requested = Signal()
    picture_copied = Signal()
    """To copy a picture of the charts."""
    picture_requested = Signal()
    """To save a picture of the charts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._charts: Charts | None = None
        self._today = date.min
        self._plan = Plan()
        self._days = RANGES[1]
        self._loaded: tuple[Bucket, date, date] | None = None
        self._weeks_are_fresh = False
        self._periods: Sequence[Period] = ()
        self._pain_periods: Sequence[Period] = ()
        self._layout = layout = page_layout(self)
        layout.setContentsMargins(0, 0, 0, SPACING * 3 // 4)
        layout.setSpacing(SPACING * 5 // 8)
        self.header = ProgressHeader()
        self._ranges = self.header.ranges
        self._ranges.button(self._days).setChecked(True)
        self._ranges.idClicked.connect(self._show_range)
        layout.addWidget(self.header)
        self.empty = EmptyProgress(theme)
        self.empty.start_requested.connect(self.start_requested)
        self.empty.import_requested.connect(self.import_requested)
        self.empty.deleted_requested.connect(self.deleted_requested)
        self.empty.hide()
        layout.addWidget(self.empty, 1)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACING * 5 // 8)
        self.tiles = StatTiles()
        body.addWidget(self.tiles)
        body.addWidget(self._build_main(), 3)
        lower = QWidget()
        cards = FlowLayout(lower, SPACING)
        self.recent = RecentSessions()
        self.recent.opened.connect(self.session_opened)
        self.recent.all_requested.connect(self.all_requested)
        for part in (self._build_weeks(), self._build_pain(), self.recent):
            part.setMinimumHeight(CARDS_PX)
            cards.add(part, CARD_PX)
        body.addWidget(lower, 2)
        layout.addWidget(self._body, 1)
        for panel in (self.main, self._weeks_panel, self._pain_panel):
            panel.order_tabs()
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self._print)

    # --- building ---

    def _build_main(self) -> QWidget:
        self.chart = MeasureChart(Measure.VOLUME, self._theme)
        names = [
            (0, self.tr("Reps"), progress_text(NAMES[Measure.VOLUME])),
            (1, self.tr("Time"), progress_text(NAMES[Measure.TENSION])),
            (2, self.tr("Load"), progress_text(NAMES[Measure.LOAD])),
            (3, self.tr("Symmetry"), progress_text(NAMES[Measure.SYMMETRY])),
        ]
        group, self._measures = segments(names)
        self._measures.button(0).setChecked(True)
        self._measures.idClicked.connect(self._show_measure)
        for at, term in enumerate((Term.REP, Term.TENSION, Term.LOAD, Term.SYMMETRY)):
            self._measures.button(at).setToolTip(named(names[at][2], explanation(term)))
        self._legs = (
            LegendKey(self.tr("Left"), self._theme.left),
            LegendKey(self.tr("Right"), self._theme.right),
        )
        self.reset_button = button(self.tr("Zoomed · Reset"), "link")
        self.reset_button.setAccessibleName(self.tr("Reset zoom"))
        self.reset_button.setToolTip(self.tr("Show the range that was chosen last"))
        self.reset_button.clicked.connect(lambda: self._show_range(self._days))
        self.reset_button.hide()
        self.main = ChartPanel(
            self.chart,
            lambda: table(self.chart.shown(), self.chart.measure, self.chart.by),
            group,
            (self.reset_button, *self._legs),
        )
        self.main.setMinimumHeight(CHART_PX)
        self.main.row_opened.connect(lambda row: self._open(self.chart.shown()[-1 - row]))
        self._connect_chart(self.chart)
        return self.main

    def _connect_chart(self, chart: MeasureChart) -> None:
        chart.pointed.connect(lambda index: self._read_out(chart, index))
        chart.opened.connect(lambda index: self._open(chart.periods[index]))
        chart.moved.connect(lambda low, high: self._on_moved(chart, low, high))
        chart.menu_requested.connect(lambda at, index: self._show_menu(chart, at, index))

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
        self.next_day_button = button(self.tr("+ Next day"), "link")
        self.next_day_button.setCheckable(True)
        self.next_day_button.setToolTip(self.tr("Show pain on the next day, too"))
        self.next_day_button.toggled.connect(self._show_next_day)
        legend = QWidget()
        keys = FlowLayout(legend, SPACING // 2)
        for key in (*self._pains[:2], self._pains[2], self.next_day_button):
            keys.add(key)
        panel.add_footer(legend)
        panel.row_opened.connect(lambda row: self._open(self.pain.shown()[-1 - row]))
        self._connect_chart(self.pain)
        self._pain_panel = panel
        self._show_next_day(False)
        return panel

    def _build_weeks(self) -> QWidget:
        self.weeks = WeeksCalendar(self._theme)
        panel = self._weeks_panel = ChartPanel(self.weeks, self.weeks.rows)
        panel.set_title(self.tr("Training days"), self.tr("filled: trained; outlined: planned and missed"))
        self._week_text = label(role="small", wrap=True)
        self._adherence = ""
        self.weeks.pointed.connect(lambda text: self._week_text.setText(text or self._adherence))
        panel.add_footer(self._week_text)
        return panel

    # --- showing ---

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        if theme == self._theme:
            return
        self._theme = theme
        for part in (self.chart, self.pain, self.weeks, self.empty):
            part.set_theme(theme)
        for key, colour in zip(self._legs, (theme.left, theme.right), strict=True):
            key.set_colour(colour)
        for key, colour in zip(self._pains, pain_colours(theme), strict=True):
            key.set_colour(colour)

    def show_charts(self, charts: Charts, summary: TileFigures, today: date, plan: Plan) -> None:
        """Show the diary as it is now, and which days of `plan` were done."""
        self._charts, self._today, self._plan = charts, today, plan
        self._loaded, self._weeks_are_fresh = None, False
        span = charts.day_range()
        self.tiles.show_summary(summary, today)
        self.header.show_actions(shown=span is not None)
        self._body.setVisible(span is not None)
        self.empty.setVisible(span is None)
        if span is None:
            return
        self.recent.show_sessions(charts.recent(SHOWN), today)
        span = charts.day_range(with_reps=True) or span
        first, last = span[0], max(span[1], today)
        for chart in (self.chart, self.pain):
            low = min(first.toordinal(), today.toordinal() - RANGES[2])
            chart.set_week_start(plan.week_start)
            chart.limit_days(low - AROUND, last.toordinal() + AROUND)
        if self._is_zoomed:
            self._show_days(*self.chart.shown_days())
        else:
            self._show_range(self._days)

    def shown(self) -> tuple[date, date]:
        """Return the first and the last day whose noon is in view, which an export proposes."""
        low, high = self.chart.shown_days()
        return day_at(floor(low + 0.5)), min(day_at(ceil(high - 0.5) - 1), self._today)

    @property
    def has_sessions(self) -> bool:
        """Whether there is something to show."""
        return self.empty.isHidden()

    @property
    def _is_zoomed(self) -> bool:
        """Whether the person has panned or zoomed away from the ranges."""
        return self._ranges.checkedButton() is None

    def _show_range(self, days: int) -> None:
        self._days = days
        if self._charts is None or not self.has_sessions:
            return
        span = self._charts.day_range(with_reps=True) or (self._today, self._today)
        end = max(self._today, span[1])
        first = (
            self._today - timedelta(days=days - 1) if days else min(span[0], end - timedelta(days=RANGES[0]))
        )
        self._ranges.button(days).setChecked(True)
        by = bucket_for((end - first).days + 1 + 2 * MARGIN)  # weeks and months are whole
        start = self._plan.week_start
        first, end = period_days(by, first, start)[0], period_days(by, end, start)[1]
        self._show_whole(first, end)

    def _show_whole(self, first: date, last: date) -> None:
        """Show the days `first` to `last` with a margin, in which no bar of other days is cut."""
        low, high = day_range(first, (last - first).days + 1)
        self._load(low - MARGIN, high + MARGIN)
        self._show_days(*self.chart.without_cut_bars(low - MARGIN, high + MARGIN, first, last))

    def _show_days(self, low: float, high: float, moved: MeasureChart | None = None) -> None:
        self._load(low, high)
        for chart in (self.chart, self.pain):
            if chart is not moved:
                chart.show_days(low, high)
        self._refresh_texts()

    def _on_moved(self, moved: MeasureChart | None, low: float, high: float) -> None:
        """Show the same days in all charts after one was panned or zoomed."""
        self._leave_range()
        self._show_days(low, high, moved)

    def _leave_range(self) -> None:
        if (checked := self._ranges.checkedButton()) is not None:
            self._ranges.setExclusive(False)
            checked.setChecked(False)
            self._ranges.setExclusive(True)

    def _load(self, low: float, high: float) -> None:
        """Read the periods from `low` to `high`, and as many days again on either side."""
        by = bucket_for(high - low)
        first, last = day_at(low), day_at(high)
        if self._loaded and self._loaded[0] is by and self._loaded[1] <= first and last <= self._loaded[2]:
            return
        assert self._charts is not None  # noqa: S101 - shown before
        width, start = high - low, self._plan.week_start
        first, _ = period_days(by, day_at(low - width), start)
        _, last = period_days(by, day_at(high + width), start)
        self._loaded = (by, first, last)
        self._periods = self._charts.periods(by, first, last, start)
        pain_by = Bucket.WEEK if by is Bucket.SESSION else by
        self._pain_periods = (
            self._charts.periods(pain_by, first, last, start) if pain_by is not by else self._periods
        )
        self.chart.show_periods(self._periods, by)
        self.pain.show_periods(self._pain_periods, pain_by, None if pain_by is by else self._today)
        has_load = any(period.load_kg for period in self._periods)
        has_both = any(period.symmetry is not None for period in self._periods)
        for number, measure, has_any in ((2, Measure.LOAD, has_load), (3, Measure.SYMMETRY, has_both)):
            self._measures.button(number).setVisible(has_any)
            if not has_any and self.chart.measure is measure:
                self._measures.button(0).click()

    def _refresh_texts(self) -> None:
        measure, by = self.chart.measure, self.chart.by
        rule = explanation(Term.TENSION) if measure is Measure.TENSION else progress_text(RULES[measure])
        self.main.set_title(chart_title(measure, by), rule)
        for key in self._legs:
            key.setVisible(measure in {Measure.VOLUME, Measure.TENSION})
        means = {
            Bucket.WEEK: self.tr("0 no pain, 10 worst; mean of a week"),
            Bucket.MONTH: self.tr("0 no pain, 10 worst; mean of a month"),
        }
        self._pain_panel.set_title(self.tr("Pain"), means[self.pain.by])
        self.reset_button.setVisible(self._is_zoomed)
        for chart in (self.chart, self.pain):
            self._describe(chart)
        self.main.refresh_table()
        self._pain_panel.refresh_table()
        self._refresh_weeks()

    def _refresh_weeks(self) -> None:
        if self._charts is None:
            return
        first, last = self.shown()
        start, today = self._plan.week_start, self._today
        weeks = last_weeks(min(first, last), last, weeks_that_fit(self.weeks.width()), start)
        if weeks == self.weeks.weeks and self._weeks_are_fresh:  # panning by less than a week
            return
        self._weeks_are_fresh = True
        days = self._charts.days(weeks[0], weeks[-1] + timedelta(days=6))
        reach = self._charts.day_range(with_reps=True)
        begin = max(weeks[0], reach[0] if reach else weeks[0])
        end = min(weeks[-1] + timedelta(days=6), today if today in days else today - timedelta(days=1))
        missed, off = self._plan.missed(days, begin, end), self._plan.days_off(weeks)
        self.weeks.show_days(weeks, days, missed, off, today)
        done, planned = self._plan.kept(days, begin, end)
        self._adherence = ""
        if planned:
            self._adherence = counted("Progress", "{done} of %n planned days ({share}%)", planned).format(
                done=rounded(done), share=rounded(round(100 * done / planned))
            )
        self._week_text.setText(self._adherence)
        self._weeks_panel.refresh_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many weeks as fit."""
        super().resizeEvent(event)
        fit_place(self, self._layout)
        self._refresh_weeks()

    def _show_measure(self, index: int) -> None:
        self.chart.show_measure(tuple(Measure)[index])
        self._refresh_texts()

    def _show_next_day(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._pains[2].setVisible(on)
        self.next_day_button.setVisible(not on)
        self.pain.show_pains(True, True, on)

    def _read_out(self, chart: MeasureChart, index: int) -> None:
        """Announce the selected period of a chart that is used by keys."""
        if index >= 0 and chart.hasFocus():
            announce(chart, readout(chart.periods[index], chart.by), interrupts=True)

    def _describe(self, chart: MeasureChart) -> None:
        """Describe a chart to screen readers: what it holds, and which keys it has."""
        count = sum(period.sessions for period in chart.shown())
        first, last = self.shown()
        parts = [named(f"{short_day(first)} – {short_day(last)}", self.tr("%n sessions.", "", count))]
        if MEANS[chart.by] and chart is self.chart:
            parts.append(progress_text(MEANS[chart.by]))
        parts.append(self.tr("← → to move, Enter to open, ↑ ↓ to zoom, Page Up and Page Down to pan."))
        chart.setAccessibleDescription(" ".join(parts))

    # --- acting ---

    def _open(self, period: Period) -> None:
        """Open a session; zoom into a week or month."""
        if period.id:
            self.session_opened.emit(period.id)
            return
        self._leave_range()
        self._show_whole(period.first, period.last)

    def _print(self) -> None:
        if self.has_sessions:
            self.print_requested.emit()

    def _show_menu(self, chart: MeasureChart, at: QPoint, index: int) -> None:
        """Show the menu of a chart, about the period at `index`."""
        menu = self.menu_of(chart, index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_of(self, chart: MeasureChart, index: int) -> QMenu:
        """Return the menu of a chart; -1 is no period."""
        menu = QMenu(self)
        if index >= 0:
            period = chart.periods[index]
            text = self.tr("Open session") if period.id else self.tr("Zoom in")
            menu.addAction(text).triggered.connect(lambda: self._open(period))
            menu.addSeparator()
        menu.addAction(self.tr("Copy picture")).triggered.connect(self.picture_copied)
        menu.addAction(self.tr("Save as…")).triggered.connect(self.picture_requested)
        menu.addAction(self.tr("Print…")).triggered.connect(self.print_requested)
        if self._is_zoomed:
            menu.addSeparator()
            menu.addAction(self.tr("Reset zoom")).triggered.connect(lambda: self._show_range(self._days))
        return menu
