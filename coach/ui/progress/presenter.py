"""The logic of Progress: charts, the page of a session, deletions, exports, imports and backups."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.figures import trained
from coach.export.exporter import CancelledError, write
from coach.export.importing import read
from coach.store.database import backups_of
from coach.text.formats import week_starts_on
from coach.text.messages import translated
from coach.text.record_texts import conflict_text
from coach.ui.messages import reporting
from coach.ui.progress.detail import DetailPage
from coach.ui.progress.export_dialog import ExportDialog
from coach.ui.progress.page import ProgressPage
from coach.ui.progress.stat_tiles import Summary
from coach.ui.widgets.busy_dialog import BusyDialog
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.core.routine import Leg
    from coach.export.exporter import Sources
    from coach.export.request import Request
    from coach.report.plan_overview import PlanOverview
    from coach.store.corrections import Feedback
    from coach.store.diary import Diary
    from coach.store.merging import Merge
    from coach.ui.appearance import Appearance

SHOWN = 10
"""How many warnings of one import are shown, of each kind."""
PAIN_DAYS = 56
"""The period of the tile on pain, in days."""


class ProgressPages(Protocol):
    """The pages that the presenter fills."""

    @property
    def progress(self) -> ProgressPage:
        """The charts."""

    @property
    def detail(self) -> DetailPage:
        """One session."""


class ProgressPresenter(QObject):
    """Shows the past on Progress and on the page of a session; exports, imports, backs up and restores."""

    progress_requested = Signal()
    detail_requested = Signal()

    def __init__(
        self,
        window: QWidget,
        pages: ProgressPages,
        plan_overview: PlanOverview,
        diary: Diary,
        appearance: Appearance,
        messages: Messages,
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
        self._messages = messages
        self._today = today
        self._zone = zone
        self._sources = sources
        self._shown = ""

    def make_progress(self) -> ProgressPage:
        """Return a new Progress page, connected to this presenter."""
        page = ProgressPage(self._appearance.theme)
        page.header.export_requested.connect(self.export)
        page.header.import_requested.connect(self.import_sessions)
        page.header.backup_requested.connect(self.back_up)
        page.header.restore_requested.connect(self.restore)
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
        """Show on Progress what is stored now."""
        page = self._pages.progress
        page.set_theme(self._appearance.theme)
        with reporting(self._messages):
            page.deleted.show_count(len(self._diary.deleted.sessions()))
            page.show_charts(self._diary.charts, self._summary(), self._today(), week_starts_on())

    def _summary(self) -> Summary:
        charts, today = self._diary.charts, self._today()
        week = self._plan_overview.week()
        lasts = charts.last(2)
        last = lasts[-1] if lasts else None
        both = last is not None and len(trained(self._diary.session(last.id))) > 1
        pain = charts.pain_before(today - timedelta(days=PAIN_DAYS - 1), today)
        return Summary(
            done_this_week=len(week.done),
            planned_this_week=len(week.planned),
            last_reps=last.volume if last else None,
            change=last.volume - lasts[0].volume if last and len(lasts) > 1 else None,
            balance=last.balance if last and both else None,
            pain=pain,
        )

    # --- one session ---

    def open_session(self, session_id: str) -> None:
        """Show the page of one session."""
        self._shown = session_id
        with reporting(self._messages):
            page = self._pages.detail
            record, score = self._diary.record(session_id), self._diary.score(session_id)
            page.set_theme(self._appearance.theme)
            page.show_record(record, score, self._diary.corrections(session_id))
            self.detail_requested.emit()

    def refill_detail(self) -> None:
        """Show the same session on its page, which was built again."""
        self.open_session(self._shown)

    def confirm(self, set_: int, leg: Leg, count: int) -> None:
        """Correct how many repetitions were done in a set."""
        with reporting(self._messages):
            self._diary.confirm(self._shown, set_, leg, count)
        self._show_sums()

    def describe(self, feedback: Feedback) -> None:
        """Correct effort, pain or note."""
        with reporting(self._messages):
            self._diary.describe(self._shown, **feedback)
        self._show_sums()

    def _show_sums(self) -> None:
        page = self._pages.detail
        page.show_sums(self._diary.session(self._shown), self._diary.corrections(self._shown))

    def delete(self) -> None:
        """Delete the session that is shown; `undo` restores it."""
        with reporting(self._messages):
            self._diary.deleted.add(self._shown)
        self.progress_requested.emit()

    def undo(self) -> None:
        """Restore the session that was deleted last."""
        with reporting(self._messages):
            self._diary.deleted.undelete(self._diary.deleted.sessions()[0].id)
        self.refresh()

    def empty(self) -> None:
        """Delete the deleted sessions for good."""
        with reporting(self._messages):
            self._diary.deleted.empty()
        self.refresh()

    # --- out and in ---

    def export(self) -> None:
        """Ask what to export, and write it; cancelling leaves no file."""
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
                self._messages.info(Text("Cancelled: nothing was written."))
            except Problem as problem:
                self._messages.error(problem)
            else:
                self._messages.info(Text("Written: {file}", file=target))

    def import_sessions(self) -> None:
        """Ask for a file, and import its sessions; if some are invalid, ask about the others."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import"), "", self.tr("Diaries (*.json *.csv)")
        )
        if name:
            with reporting(self._messages):
                self._import(Path(name))
            self.refresh()

    def _import(self, file: Path) -> None:
        found = read(file, self._zone())
        if found.faults:
            question = QMessageBox(self._window)
            question.setText(
                self.tr("%n faults in {file}.", "", len(found.faults)).format(file=file.name)
                + " "
                + self.tr("Take in the %n sessions that can be read?", "", len(found.records))
            )
            question.setDetailedText("\n".join(translated(fault.text) for fault in found.faults))
            yes = question.addButton(self.tr("Take in the good ones"), QMessageBox.ButtonRole.AcceptRole)
            question.addButton(self.tr("Take in nothing"), QMessageBox.ButtonRole.RejectRole)
            question.exec()
            if question.clickedButton() is not yes:
                return
        merge = self._diary.merge(found.records, detailed=found.whole, foreign=found.foreign)
        self._messages.info(_summary_of(merge))
        for left_out in found.left_out[:SHOWN]:
            self._messages.warning(Text("Left out: {what}", what=left_out.text))
        for conflict in merge.conflicts[:SHOWN]:
            self._messages.warning(Text("Told differently: {what}", what=conflict_text(conflict)))

    def back_up(self) -> None:
        """Ask for a file, and write a copy of the whole diary."""
        start, kind = documents() / f"diary-{self._today().isoformat()}.db", self.tr("Diary (*.db)")
        file = ask_target(self._window, self.tr("Back up"), start, kind, ".db")
        if file:
            with reporting(self._messages):
                self._diary.copy_to(file)
                self._messages.info(Text("Written: {file}", file=file))

    def restore(self) -> None:
        """Ask for a backup, and replace the diary by it; the diary is set aside."""
        folder = str(backups_of(self._diary.path))
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore a backup"), folder, self.tr("Diary (*.db)")
        )
        if name:
            with reporting(self._messages):
                aside = self._diary.restore(Path(name))
                self._messages.info(
                    Text("Restored. What was there before is in {file}", file=aside)
                    if aside
                    else Text("Restored.")
                )
            self.refresh()


def _summary_of(merge: Merge) -> Text:
    """Return how many sessions an import added and changed."""
    if not merge.undeleted:
        return Text(
            "Sessions: {new} new, {changed} changed, {same} here already.",
            new=merge.new,
            changed=merge.changed,
            same=merge.same,
        )
    return Text(
        "Sessions: {new} new, {changed} changed, {same} here already, {back} brought back.",
        new=merge.new,
        changed=merge.changed,
        same=merge.same,
        back=merge.undeleted,
    )


def report_to(dialog: BusyDialog) -> Callable[[int], None]:
    """Return a callback that shows the progress of an export in `dialog`, and ends it when cancelled."""

    def report(done: int) -> None:
        if not dialog.report(done):
            raise CancelledError

    return report
