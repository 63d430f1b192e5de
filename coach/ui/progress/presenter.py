"""The logic of Progress: the charts, the page of a session, corrections and deletions."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from coach.base.problems import Problem
from coach.core.figures import trained
from coach.core.record import shown_changes
from coach.ui.messages import reporting
from coach.ui.progress.detail import DetailPage
from coach.ui.progress.page import ProgressPage
from coach.ui.progress.stat_tiles import Summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.core.routine import Leg
    from coach.report.plan_overview import PlanOverview
    from coach.store.corrections import Feedback
    from coach.store.diary import Diary
    from coach.store.recorder import SessionRecorder
    from coach.ui.appearance import Appearance
    from coach.ui.progress.diary_files import DiaryFiles

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
    """Shows the diary on Progress and on the page of a session; `files` exports, imports and backs it up."""

    progress_requested = Signal()
    detail_requested = Signal()

    def __init__(
        self,
        window: QWidget,
        pages: ProgressPages,
        plan_overview: PlanOverview,
        diary: Diary,
        recorder: SessionRecorder,
        appearance: Appearance,
        messages: Messages,
        today: Callable[[], date],
        files: DiaryFiles,
    ) -> None:
        super().__init__(window)
        self._pages = pages
        self._plan_overview = plan_overview
        self._diary = diary
        self._recorder = recorder
        self._appearance = appearance
        self._messages = messages
        self._today = today
        self.files = files
        self._shown = ""

    def make_progress(self) -> ProgressPage:
        """Return a new Progress page, connected to this presenter."""
        page = ProgressPage(self._appearance.theme)
        page.header.export_requested.connect(self.export)
        page.header.import_requested.connect(self.files.import_sessions)
        page.header.backup_requested.connect(self.files.back_up)
        page.header.restore_requested.connect(self.files.restore)
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
            self._recorder.catch_up()
            page.deleted.show_count(len(self._recorder.changes.deleted()))
            starts_on = self._plan_overview.week_starts_on()
            page.show_charts(self._diary.charts, self._summary(), self._today(), starts_on)

    def _summary(self) -> Summary:
        charts, today = self._diary.charts, self._today()
        week = self._plan_overview.week()
        lasts = charts.last(2)
        last = lasts[-1] if lasts else None
        both = False
        if last is not None:
            with suppress(Problem):  # its own page says why it cannot be read
                both = len(trained(self._diary.session(last.id))) > 1
        pain = charts.pain_before(today - timedelta(days=PAIN_DAYS - 1), today)
        return Summary(
            done_this_week=week.sessions,
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
            record, score = self._recorder.record(session_id), self._diary.score(session_id)
            page.set_theme(self._appearance.theme)
            page.show_record(record, score, shown_changes(record))
            self.detail_requested.emit()

    def refill_detail(self) -> None:
        """Show the same session on its page, which was built again."""
        self.open_session(self._shown)

    def confirm(self, set_: int, leg: Leg, count: int) -> None:
        """Correct how many repetitions were done in a set."""
        with reporting(self._messages):
            self._recorder.confirm(set_, leg, count, session_id=self._shown)
        self._show_sums()

    def describe(self, feedback: Feedback) -> None:
        """Correct effort, pain or note."""
        with reporting(self._messages):
            self._recorder.describe(session_id=self._shown, **feedback)
        self._show_sums()

    def _show_sums(self) -> None:
        with reporting(self._messages):
            record = self._recorder.record(self._shown)
            self._pages.detail.show_sums(record.session, shown_changes(record))

    def delete(self) -> None:
        """Delete the session that is shown; `undo` restores it."""
        with reporting(self._messages):
            self._recorder.changes.delete(self._shown)
        self.progress_requested.emit()

    def undo(self) -> None:
        """Restore the session that was deleted last."""
        with reporting(self._messages):
            self._recorder.changes.undelete(self._recorder.changes.deleted()[0].id)
        self.refresh()

    def empty(self) -> None:
        """Delete the deleted sessions for good."""
        with reporting(self._messages):
            self._recorder.changes.empty_deleted()
        self.refresh()

    def export(self) -> None:
        """Ask what to export, proposing the days in view, and write it."""
        self._recorder.catch_up()
        self.files.export(self._pages.progress.shown(), self._appearance.theme.name)
