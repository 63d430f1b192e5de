"""The tiles of Progress: the four figures that people look for first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coach.text.formats import in_time_order, rounded, signed
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of the tiles; None is unknown.

    `done_this_week` counts sessions, `planned_this_week` days. `change` is the difference in repetitions to
    the session before. `pain` holds the answers before the first and the last of the sessions that have
    one, or the only answer.
    """

    done_this_week: int = 0
    planned_this_week: int = 0
    last_reps: int | None = None
    change: int | None = None
    balance: float | None = None
    pain: tuple[int, ...] = ()


class StatTiles(QWidget):
    """Shows four figures, each with a caption."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, SPACING, even=True)
        self._labels = []
        for _ in range(4):
            figure, caption = label(role="figure"), label(role="small", wrap=True)
            frame, inside = card(figure, caption)
            inside.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
            inside.setSpacing(0)
            row.add(frame, 0)
            self._labels.append((figure, caption))

    def show_summary(self, summary: Summary) -> None:
        """Show these figures."""
        for (figure, caption), (value, name) in zip(self._labels, self._texts(summary), strict=True):
            figure.setText(value)
            caption.setText(name)

    def _texts(self, summary: Summary) -> list[tuple[str, str]]:
        none = "–"
        change = ""
        if summary.change is not None:
            change = f" ({signed(summary.change)})" if summary.change else " · " + self.tr("same as before")
        week = rounded(summary.done_this_week)
        if summary.planned_this_week:
            planned = rounded(summary.planned_this_week)
            week = self.tr("{done} of {planned}").format(done=week, planned=planned)
        last = none if summary.last_reps is None else rounded(summary.last_reps)
        pain = in_time_order(*summary.pain) or none
        return [
            (week, self.tr("sessions this week")),
            (last, self.tr("reps last session") + change),
            (
                none if summary.balance is None else f"{rounded(round(summary.balance))}%",
                self.tr("left–right symmetry"),
            ),
            (pain, self.tr("pain before, over 8 weeks")),
        ]
