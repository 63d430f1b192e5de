"""The dialog that asks what to export: seven kinds of files, their fields, the days, and a preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from coach.base.problems import Problem
from coach.core.person_name import file_stem
from coach.export.last_report import first_day_since_report
from coach.export.request import ENDINGS, OF_PLAN
from coach.text.formats import week_starts_on
from coach.text.messages import lines_of
from coach.ui.progress.export_days import ExportDays
from coach.ui.progress.export_options import ExportOptions, kinds
from coach.ui.progress.export_preview import ExportPreview
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.buttons import button
from coach.ui.widgets.file_dialogs import ask_target
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, scroll_in
from coach.ui.widgets.option_card import OptionCard
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from coach.export.exporter import Sources
    from coach.export.request import Request

WIDTH, HEIGHT = 980, 680
"""Size of the dialog in pixels, where window and screen have room for it."""

CARDS_PX, NARROW_CARDS_PX, NARROW_PX = 264, 196, 760
"""Width of the cards, also in a dialog narrower than the last."""

TYPED_MS = 400
"""How long the preview waits for more letters, in milliseconds."""

NAMES = {
    "pdf": "interval-coach-report",
    "html": "interval-coach-report",
    "csv": "interval-coach-sets",
    "png": "interval-coach-charts",
    "svg": "interval-coach-charts",
    "json": "interval-coach-diary",
    "strong": "interval-coach-strong",
    "fit": "interval-coach-activities",
    "ics": "interval-coach-plan",
    "sheet": "interval-coach-plan-sheet",
}
"""Names of the files that are proposed, before the day."""

OTHER_ENDINGS = {"fit": (".zip",), "sheet": (".png",)}
"""Endings that a name may have in place of the usual one."""


class ExportDialog(QDialog):
    """Asks what to export and, when it is accepted, where to: `request` and `target` hold the answers."""

    def __init__(
        self, parent: QWidget, sources: Sources, shown: tuple[date, date], theme: str, folder: Path
    ) -> None:
        super().__init__(parent)
        self._said = ""
        self._today = sources.today
        self._folder = folder
        self.target = folder
        """The file to write."""
        self.setWindowTitle(self.tr("Export"))
        self.options = ExportOptions(theme)
        span = sources.diary.charts.day_range()
        settings = sources.settings()
        self._name = settings.name
        for who in (self.options.who, self.options.who_on_sheet):
            who.setText(settings.name)
        since = first_day_since_report(sources.diary.history.numbers())
        self.days = ExportDays(shown, sources.today, span, week_starts_on(settings.week_start), since)
        self.preview = ExportPreview(sources)
        self.preview.failed.connect(self._show_fault)
        self.finished.connect(self.preview.stop)
        self.preview.setMinimumHeight(220)
        self._fault = label(role="warning", wrap=True)
        self._build()
        room = parent.window().size().boundedTo(self.screen().availableSize())
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))
        if span is None or (shown[0] <= span[0] and span[1] <= shown[1]):
            self.days.choose_all()
        self.options.changed.connect(self._refresh)
        self._typed = single_shot(self, TYPED_MS, self._refresh)
        self.options.typed.connect(self._typed.start)
        self.days.changed.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        self._cards = QButtonGroup(self)
        cards = QVBoxLayout()
        cards.setSpacing(SPACING // 2)
        for number, kind in enumerate(kinds()):
            card = OptionCard(kind.name, kind.line)
            self._cards.addButton(card, number)
            cards.addWidget(card)
        cards.addStretch()
        self._cards.button(0).setChecked(True)
        self._cards.idToggled.connect(self._choose)
        right = QVBoxLayout()
        right.setSpacing(SPACING // 2)
        right.addWidget(self.options)
        right.addWidget(self.preview, 1)
        right.addWidget(self.days)
        inside = QWidget()
        body = QHBoxLayout(inside)
        body.setContentsMargins(SPACING, SPACING, SPACING, SPACING // 2)
        body.setSpacing(SPACING)
        body.addLayout(cards)
        body.addLayout(right, 1)
        scroll_in(self, inside).addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.save_button = button(self.tr("Save as…"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        row.setSpacing(SPACING // 2)
        row.addWidget(self._fault, 1)
        row.addWidget(cancel)
        row.addWidget(self.save_button)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the cards narrower in a narrow dialog."""
        wide = NARROW_CARDS_PX if self.width() < NARROW_PX else CARDS_PX
        for card in self._cards.buttons():
            card.setFixedWidth(wide)
        super().resizeEvent(event)

    def choose(self, format_: str) -> None:
        """Choose a format and its card."""
        self._cards.button(self.options.choose(format_)).setChecked(True)

    def _choose(self, number: int, is_chosen: bool) -> None:  # noqa: FBT001 - a signal's value
        if is_chosen:
            self.options.setCurrentIndex(number)
            self._refresh()

    @property
    def request(self) -> Request:
        """The export that is asked for; a plan has no days."""
        days = (None, None) if self.options.format in OF_PLAN else self.days.days
        return self.options.request(*days)

    def _refresh(self) -> None:
        """Show the preview, or why there is none."""
        self.days.setEnabled(self.options.format not in OF_PLAN)
        try:
            self.preview.show_request(self.request)
        except Problem as problem:
            self._show_fault(problem)
        else:
            self._fault.setText("")
            self.save_button.setEnabled(True)
            self.save_button.setAccessibleDescription(self.preview.about)
            self._announce(self.preview.about)

    def _announce(self, text: str) -> None:
        """Have a screen reader say what the preview shows, or why there is none, where that has changed."""
        if text != self._said and self.isVisible():
            announce(self, text, interrupts=False)
        self._said = text

    def _show_fault(self, problem: Problem) -> None:
        """Show why the file cannot be written, and no preview."""
        self.preview.show_nothing()
        text = " ".join(lines_of(problem))
        self._fault.setText(text)
        self.save_button.setEnabled(False)
        self._announce(text)

    def _save(self) -> None:
        """Ask where to save, and accept the dialog."""
        request = self.request
        ending = ENDINGS[request.format]
        day = request.last or self._today
        name = file_stem(NAMES[request.format], self._name) + (
            "" if request.format == "ics" else f"-{day.isoformat()}"
        )
        kind = kinds()[self.options.currentIndex()].name
        others = OTHER_ENDINGS.get(request.format, ())
        patterns = " ".join(f"*{each}" for each in (ending, *others))
        start = self._folder / f"{name}{ending}"
        target = ask_target(self, self.tr("Save as"), start, f"{kind} ({patterns})", ending, *others)
        if target is not None:
            self.target = target
            self.accept()
