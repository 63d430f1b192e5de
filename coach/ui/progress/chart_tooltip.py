"""The tooltip at a bar of a chart: its day, both legs, and pain."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from coach.report.measures import (
    PAIN_KINDS,
    Measure,
    bar_parts,
    period_name,
    progress_text,
    rating_text,
    symmetry,
)
from coach.store.statistics import Bucket
from coach.text.formats import in_time_order, minutes_seconds, rounded, side_by_side
from coach.text.weights import load_volume_text
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coach.store.statistics import Period

translate = QCoreApplication.translate

GAP_PX = 10
"""The distance between the bar and the tooltip, in pixels."""


class BarText(NamedTuple):
    """The lines of a tooltip: the day, the values, and what is good to know beside them."""

    head: str
    values: str
    more: str


def bar_text(period: Period, by: Bucket, measure: Measure) -> BarText:
    """Return what the tooltip of a period says."""
    if measure is Measure.PAIN:
        values = side_by_side(
            *(
                f"{progress_text(kind)} {rating_text(pain)}"
                for kind, pain in zip(PAIN_KINDS, period.pains, strict=True)
                if pain is not None
            )
        )
        return BarText(period_name(period, by), values, _hint(by))
    parts: list[str] = []
    if measure is Measure.SYMMETRY:
        even = symmetry(period, by)
        parts.append(
            translate("Progress", "No symmetry")
            if even is None
            else translate("Progress", "Symmetry {n}%").format(n=rounded(round(even)))
        )
    if measure is Measure.TENSION:
        left, right = map(minutes_seconds, (period.left_tension_ms, period.right_tension_ms))
    else:
        left, right = map(rounded, (period.left, period.right))
    if measure is Measure.LOAD:
        (load,) = bar_parts(period, measure)
        parts.append(load_volume_text(load))
    else:
        parts += [
            translate("Progress", "Left {value}").format(value=left),
            translate("Progress", "Right {value}").format(value=right),
        ]
    more = []
    if period.pain_before is not None or period.pain_after is not None:
        pains = in_time_order(rating_text(period.pain_before), rating_text(period.pain_after))
        more.append(translate("Progress", "Pain {answers}").format(answers=pains))
    if period.stop_reason == "pain":
        more.append(translate("Progress", "Stopped because of pain"))
    elif period.stop_reason in {"stopped", "interrupted"}:
        more.append(translate("Progress", "Not finished"))
    return BarText(period_name(period, by), side_by_side(*parts), side_by_side(*more, _hint(by)))


def _hint(by: Bucket) -> str:
    if by is Bucket.SESSION:
        return translate("Progress", "Click for details")
    return translate("Progress", "Click to zoom in")


class ChartTooltip(QFrame):
    """Lies over the chart `parent`; mouse clicks pass through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart = parent
        self.setLayoutDirection(QApplication.layoutDirection())  # a chart has its own
        self.setProperty("role", "tip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._head, self._values, self._more = label(role="heading"), label(), label(role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(2)
        for part in (self._head, self._values, self._more):
            column.addWidget(part)
        self.hide()

    def show_at(self, text: BarText, left: int, right: int) -> None:
        """Show `text` beside a bar that reaches from `left` to `right`, where there is room in the chart."""
        for part, line in zip((self._head, self._values, self._more), text, strict=True):
            part.setText(line)
            part.setVisible(bool(line))
        self.ensurePolished()
        self.adjustSize()
        room = self._chart.rect()
        x = right + GAP_PX
        if x + self.width() > room.right():
            x = max(0, left - GAP_PX - self.width())
        self.move(QPoint(min(x, max(0, room.right() - self.width())), GAP_PX))
        self.show()
        self.raise_()
