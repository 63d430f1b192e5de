"""What Progress shows and asks for: charts, a session's own page, deletions, exports, imports, backups."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from coach.base.problems import Problem
from coach.core.figures import trained
from coach.export.exporter import CancelledError, write
from coach.store.database import backups_of
from coach.text.formats import week_starts_on
from coach.text.messages import translated
from coach.text.record_texts import conflict_text
from coach.ui.progress.detail import DetailPage
from coach.ui.progress.page import ProgressPage
from coach.ui.progress.summary import Summary
from coach.ui.widgets.busy_dialog import BusyDialog
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.core.routine import Leg
    from coach.export.exporter import Request, Sources
    from coach.report.plan_overview import PlanOverview
    from coach.store.corrections import Feedback
    from coach.store.diary import Diary
    from coach.store.merging import Conflict, Merge
    from coach.ui.appearance import Appearance

SHOWN = 10
"""How many lines of a report on an import are shown."""
PAIN_DAYS = 56
"""How far back the tile on pain looks, in days."""


class ProgressPages(Protocol):
    """The pages that the presenter fills."""

    @property
    def progress(self) -> ProgressPage:
        """The charts."""

    @property
    def detail(self) -> DetailPage:
        """One session."""


class ProgressPresenter(QObject):
    """Shows the past on the Progress page, and does to it what a person asks for."""

    progress_requested = Signal()
    detail_requested = Signal()
    problem_arose = Signal(object)
    told = Signal(object)
    """A function that says it: in another language once more."""
    warned = Signal(object)
    """The same of what must not be overlooked."""

    def __init__(
        self,
        window: QWidget,
        pages: ProgressPages,
        plan_overview: PlanOverview,
        diary: Diary,
        appearance: Appearance,
        today: Callable[[], date],
        zone: Callable[[], str],
        sources: Callable[[], Sources],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._plan_overview = plan_overview
        self._diary = diary
        self._appearance = appearance
        self._today = today
        self._zone = zone
        self._sources = sources
        self._shown = ""

    def make_progress(self) -> ProgressPage:
        """Return a new Progress page, connected to this presenter."""
        page = ProgressPage(self._appearance.theme)
        page.head.export_requested.connect(self.export)
        page.head.import_requested.connect(self.take_in)
        page.head.backup_requested.connect(self.back_up)
        page.head.restore_requested.connect(self.restore)
        page.session_opened.connect(self.open_session)
        page.undo_requested.connect(self.undo)
        page.empty_requested.connect(self.empty)
        return page

    def make_detail(self) -> DetailPage:
        """Return a new page of one session, connected to this presenter."""
        page = DetailPage(self._appearance.theme)
        page.confirmed.connect(self.confirm)
        page.described.connect(self.describe)
        page.delete_requested.connect(self.delete)
        page.back_requested.connect(self.progress_requested)
        return page

    def refresh(self) -> None:
        """Show on Progress what holds now."""
        page = self._pages.progress
        page.wear(self._appearance.theme)
        try:
            page.deleted.show_count(len(self._diary.deleted.sessions()))
            page.show_charts(self._diary.charts, self._summary(), self._today(), week_starts_on())
        except Problem as problem:
            self.problem_arose.emit(problem)

    def _summary(self) -> Summary:
        charts, today = self._diary.charts, self._today()
        week = self._plan_overview.week()
        lasts = charts.last(2)
        last = lasts[-1] if lasts else None
        both = last is not None and len(trained(self._diary.session(last.id))) > 1
        told = charts.pain_before(today - timedelta(days=PAIN_DAYS - 1), today)
        return Summary(
            done_this_week=len(week.done),
            planned_this_week=len(week.planned),
            last_reps=last.volume if last else None,
            change=last.volume - lasts[0].volume if last and len(lasts) > 1 else None,
            balance=last.balance if last and both else None,
            pain=told,
        )

    # --- one session ---

    def open_session(self, session_id: str) -> None:
        """Show the page of one session."""
        self._shown = session_id
        self._doing(lambda: self._show_session(session_id))

    def _show_session(self, session_id: str) -> None:
        page = self._pages.detail
        record, score = self._diary.record(session_id), self._diary.score(session_id)
        page.wear(self._appearance.theme)
        page.show_record(record, score, self._diary.corrections(session_id))
        self.detail_requested.emit()

    def refill_detail(self) -> None:
        """Show the same session on its page, which was built again."""
        self.open_session(self._shown)

    def confirm(self, set_: int, leg: Leg, count: int) -> None:
        """Correct how many repetitions really happened."""
        self._doing(lambda: self._diary.confirm(self._shown, set_, leg, count))
        self._show_sums()

    def describe(self, feedback: Feedback) -> None:
        """Correct what was told."""
        self._doing(lambda: self._diary.describe(self._shown, **feedback))
        self._show_sums()

    def _show_sums(self) -> None:
        page = self._pages.detail
        page.show_sums(self._diary.session(self._shown), self._diary.corrections(self._shown))

    def delete(self) -> None:
        """Delete the session that is shown, so that it can be brought back."""
        self._doing(lambda: self._diary.deleted.add(self._shown))
        self.progress_requested.emit()

    def undo(self) -> None:
        """Bring the last deleted session back."""
        self._doing(lambda: self._diary.deleted.undelete(self._diary.deleted.sessions()[0].id))
        self.refresh()

    def empty(self) -> None:
        """Delete for good what was deleted."""
        self._doing(self._diary.deleted.empty)
        self.refresh()

    # --- out and in ---

    def export(self) -> None:
        """Ask what to export, and write it; a long one can be cancelled, and leaves nothing then."""
        from coach.ui.progress.export_dialog import ExportDialog  # noqa: PLC0415 - not needed at start

        theme = self._appearance.theme.name
        dialog = ExportDialog(self._window, self._sources(), self._pages.progress.shown(), theme, documents())
        dialog.accepted.connect(lambda: self._export(dialog.request, dialog.target))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, request: Request, target: Path) -> None:
        first, last = request.first or date.min, request.last or date.max
        with BusyDialog(self._window, self.tr("Writing {file}").format(file=target.name)) as waiting:
            try:
                waiting.set_total(self._diary.charts.count(first, last))
                write(self._sources(), request, target, report_to(waiting))
            except CancelledError:
                self.told.emit(lambda: self.tr("Cancelled: nothing was written."))
            except Problem as problem:
                self.problem_arose.emit(problem)
            else:
                self.told.emit(lambda: self.tr("Written: {file}").format(file=target))

    def take_in(self) -> None:
        """Ask for a file, and take its sessions in; where some cannot be, ask whether the others shall."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import"), "", self.tr("Diaries (*.json *.csv)")
        )
        if name:
            self._doing(lambda: self._take_in(Path(name)))
            self.refresh()

    def _take_in(self, file: Path) -> None:
        from coach.export.importing import read  # noqa: PLC0415 - not needed at start
        from coach.text.problem_texts import said  # noqa: PLC0415 - as above

        found = read(file, self._zone())
        if found.faults:
            question = QMessageBox(self._window)
            question.setText(
                self.tr("%n faults in {file}.", "", len(found.faults)).format(file=file.name)
                + " "
                + self.tr("Take in the %n sessions that can be read?", "", len(found.records))
            )
            question.setDetailedText("\n".join(found.faults))
            yes = question.addButton(self.tr("Take in the good ones"), QMessageBox.ButtonRole.AcceptRole)
            question.addButton(self.tr("Take in nothing"), QMessageBox.ButtonRole.RejectRole)
            question.exec()
            if question.clickedButton() is not yes:
                return
        merge = self._diary.merge(found.records, detailed=found.whole, foreign=found.foreign)
        self.told.emit(partial(self._merged, merge))
        for line in found.left_out[:SHOWN]:
            self.warned.emit(partial(lambda what: self.tr("Left out: {what}").format(what=said(what)), line))
        for conflict in merge.conflicts[:SHOWN]:
            self.warned.emit(partial(self._conflict, conflict))

    def _conflict(self, conflict: Conflict) -> str:
        return self.tr("Told differently: {what}").format(what=translated(conflict_text(conflict)))

    def _merged(self, merge: Merge) -> str:
        text = (
            self.tr("Sessions: {new} new, {changed} changed, {same} here already, {back} brought back.")
            if merge.undeleted
            else self.tr("Sessions: {new} new, {changed} changed, {same} here already.")
        )
        counts = {"new": merge.new, "changed": merge.changed, "same": merge.same}
        return text.format(**counts, back=merge.undeleted)

    def back_up(self) -> None:
        """Ask where to, and write a copy of the whole diary."""
        start, kind = documents() / f"diary-{self._today().isoformat()}.db", self.tr("Diary (*.db)")
        file = ask_target(self._window, self.tr("Back up"), start, kind, ".db")
        if file:
            self._doing(lambda: self._back_up(file))

    def _back_up(self, file: Path) -> None:
        self._diary.copy_to(file)
        self.told.emit(lambda: self.tr("Written: {file}").format(file=file))

    def restore(self) -> None:
        """Ask for a backup, and put it in the place of the diary, which is set aside."""
        folder = str(backups_of(self._diary.path))
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore a backup"), folder, self.tr("Diary (*.db)")
        )
        if name:
            self._doing(lambda: self._restore(Path(name)))
            self.refresh()

    def _restore(self, file: Path) -> None:
        kept = self._diary.restore(file)
        if kept:
            self.told.emit(lambda: self.tr("Restored. What was there before is in {file}").format(file=kept))
        else:
            self.told.emit(lambda: self.tr("Restored."))

    def _doing(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Problem as problem:
            self.problem_arose.emit(problem)


def report_to(dialog: BusyDialog) -> Callable[[int], None]:
    """Return a callback that shows the progress of an export in `dialog`, and ends it when cancelled."""

    def report(done: int) -> None:
        if not dialog.report(done):
            raise CancelledError

    return report
