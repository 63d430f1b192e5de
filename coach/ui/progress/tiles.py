"""What stands above the charts: title and ranges, tiles of figures, the strip on deletions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from coach.text.formats import in_time_order, rounded, signed
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button, segments
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card

if TYPE_CHECKING:
    from coach.ui.progress.summary import Summary


RANGES = (28, 91, 365, 0)
"""Days shown by each range button; 0 is all."""


class Head(QWidget):
    """The page's title, its ranges, and what can be done with all of it."""

    export_requested = Signal()
    import_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = label(self.tr("Progress"), "title")
        short = (self.tr("4 w"), self.tr("3 m"), self.tr("1 y"), self.tr("All"))
        names = (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"), self.tr("All sessions"))
        group, self.ranges = segments(list(zip(RANGES, short, names, strict=True)))
        self.data_button = button(self.tr("Data"))
        menu = QMenu(self.data_button)
        for text, signal in (
            (self.tr("Import…"), self.import_requested),
            (self.tr("Back up…"), self.backup_requested),
            (self.tr("Restore a backup…"), self.restore_requested),
        ):
            menu.addAction(text).triggered.connect(signal)
        self.data_button.setMenu(menu)
        self.export_button = button(self.tr("Export…"), "primary")
        self.export_button.clicked.connect(self.export_requested)
        row = FlowLayout(self, SPACING // 2)
        row.add(title, 0)
        row.add(wrapped(group, self.data_button, self.export_button, gap=SPACING))


class Tiles(QWidget):
    """Four figures, each with its caption."""

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
            change = f" ({signed(summary.change)})"
        week = rounded(summary.done_this_week)
        if summary.planned_this_week:
            planned = rounded(summary.planned_this_week)
            week = self.tr("{done} of {planned}").format(done=week, planned=planned)
        last = none if summary.last_reps is None else rounded(summary.last_reps)
        pain = in_time_order(*summary.pain) or none
        return [
            (week, self.tr("sessions this week")),
            (last, self.tr("repetitions of the last session") + change),
            (
                none if summary.balance is None else f"{rounded(round(summary.balance))} %",
                self.tr("left–right balance"),
            ),
            (pain, self.tr("pain before, 8 weeks")),
        ]


class DeletedBanner(Banner):
    """Shows how many sessions are deleted, as long as they can be restored."""

    undo_requested = Signal()
    empty_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.undo_button = self.add_button(self.tr("Undo the last deletion"), self.undo_requested)
        self.empty_button = self.add_button(self.tr("Delete for good"), self.empty_requested, "quiet")

    def show_count(self, count: int) -> None:
        """Show that `count` sessions are deleted; for none, hide."""
        self.show_text(self.tr("%n sessions are deleted.", "", count) if count else "")
