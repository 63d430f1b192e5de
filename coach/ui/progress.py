"""Progress: what was done, as bars and figures. Brings in pyqtgraph, so it is imported only when opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.ui.chart import Bar, VolumeChart
from coach.ui.parts import SPACING, button, card, label
from coach.ui.words import long_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.ui.theme import Theme

RANGES = (28, 91, 365, 0)
"""Days shown by each range button; 0 is all."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures people look for first."""

    done_this_week: int
    planned_this_week: int
    last_reps: int | None
    change: int | None
    balance: float | None


class Key(QLabel):
    """Names a kind of bar beside a patch that looks like it."""

    def __init__(self, text: str, colour: str, hatch: str) -> None:
        super().__init__(text)
        self.setProperty("role", "small")
        self.setContentsMargins(26, 0, 0, 0)
        self._brushes = [QBrush(QColor(colour))]
        if hatch:
            self._brushes.append(QBrush(QColor(hatch), Qt.BrushStyle.BDiagPattern))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the patch beside the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        for brush in self._brushes:
            painter.fillRect(0, (self.height() - 18) // 2, 18, 18, brush)


class ProgressPage(QWidget):
    """Shows the volume of every session, left and right apart."""

    export_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: Sequence[Bar] = ()
        self._today = date.min
        self._days = RANGES[1]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING * 5 // 2, SPACING * 2, SPACING * 5 // 2, SPACING * 2)
        layout.setSpacing(SPACING)
        layout.addLayout(self._build_head())
        tiles = QHBoxLayout()
        tiles.setSpacing(SPACING)
        self._tiles = [self._tile(tiles) for _ in range(3)]
        layout.addLayout(tiles)
        layout.addWidget(self._build_chart(), 1)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(label(self.tr("Progress"), "title"))
        head.addStretch()
        group = QFrame()
        group.setProperty("role", "segments")
        row = QHBoxLayout(group)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        self._ranges = QButtonGroup(self)
        for days, text, name in zip(
            RANGES,
            (self.tr("4 w"), self.tr("3 m"), self.tr("1 y"), self.tr("All")),
            (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"), self.tr("All sessions")),
            strict=True,
        ):
            segment = button(text, "segment")
            segment.setAccessibleName(name)
            segment.setCheckable(True)
            segment.setChecked(days == self._days)
            self._ranges.addButton(segment, days)
            row.addWidget(segment)
        self._ranges.idClicked.connect(self._show_range)
        head.addWidget(group)
        self.export_button = button(self.tr("Export…"), "primary")
        self.export_button.clicked.connect(self.export_requested)
        head.addWidget(self.export_button)
        return head

    def _tile(self, row: QHBoxLayout) -> tuple[QLabel, QLabel]:
        figure, caption = label(role="figure"), label(role="small", wrap=True)
        frame, _ = card(figure, caption)
        row.addWidget(frame, 1)
        return figure, caption

    def _build_chart(self) -> QWidget:
        frame, inside = card()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Volume per session"), "heading"))
        rule = label(self.tr("repetitions you confirmed; one curl on each leg is two"), "small", wrap=True)
        head.addWidget(rule, 1)
        head.addWidget(self._key(self.tr("Left"), self._theme.left, hatched=False))
        head.addWidget(self._key(self.tr("Right"), self._theme.right, hatched=True))
        head.setSpacing(SPACING)
        inside.addLayout(head)
        self._chart_place = QVBoxLayout()
        inside.addLayout(self._chart_place, 1)
        self._said = label(role="quiet")
        self._said.setMinimumHeight(26)
        inside.addWidget(self._said)
        return frame

    def _key(self, text: str, colour: str, *, hatched: bool) -> QLabel:
        return Key(text, colour, self._theme.card if hatched else "")

    def show_sessions(self, bars: Sequence[Bar], summary: Summary, today: date, theme: Theme) -> None:
        """Show all of `bars` that the chosen range holds, counted back from `today`."""
        self._bars, self._today, self._theme = bars, today, theme
        locale = QLocale()
        none = "–"
        change = ""
        if summary.change is not None:
            change = f" ({'+' if summary.change >= 0 else '−'}{abs(summary.change)})"
        texts = (
            (
                self.tr("{done} of {planned}").format(
                    done=summary.done_this_week, planned=summary.planned_this_week
                ),
                self.tr("sessions this week"),
            ),
            (
                none
                if summary.last_reps is None
                else self.tr("{count} reps").format(count=summary.last_reps),
                self.tr("last session") + change,
            ),
            (
                none if summary.balance is None else f"{locale.toString(round(summary.balance))} %",
                self.tr("left–right balance, last session"),
            ),
        )
        for (figure, caption), (value, name) in zip(self._tiles, texts, strict=True):
            figure.setText(value)
            caption.setText(name)
        self.export_button.setEnabled(bool(bars))
        self._show_range(self._days)

    def shown_bars(self) -> list[Bar]:
        """Return the sessions of the chosen range."""
        first = self._today - timedelta(days=self._days) if self._days else date.min
        return [bar for bar in self._bars if bar.day > first]

    def _show_range(self, days: int) -> None:
        self._days = days
        while (item := self._chart_place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        bars = self.shown_bars()
        if bars:
            chart = VolumeChart(bars, self._theme)
            chart.session_pointed.connect(lambda index: self._say(bars, index))
            self._chart_place.addWidget(chart)
            self._say(bars, -1)
        else:
            self._chart_place.addStretch()
            text = (
                self.tr("No session in this range. Choose a longer one.")
                if self._bars
                else self.tr(
                    "Nothing here yet. After your first session this chart shows its repetitions, "
                    "left and right."
                )
            )
            self._chart_place.addWidget(label(text, "quiet", wrap=True))
            self._chart_place.addStretch()
            self._said.setText("")

    def _say(self, bars: Sequence[Bar], index: int) -> None:
        if index < 0:
            text = self.tr("{count} sessions. Point at a bar, or walk with the arrow keys, for its figures.")
            self._said.setText(text.format(count=len(bars)))
            return
        bar = bars[index]
        self._said.setText(
            self.tr("{day} · {routine} · left {left} · right {right} · both {both}").format(
                day=long_day(bar.day),
                routine=bar.routine,
                left=bar.left,
                right=bar.right,
                both=bar.left + bar.right,
            )
        )
