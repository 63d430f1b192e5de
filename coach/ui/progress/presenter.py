"""The logic of Progress: the charts, the list of all sessions, and the page of one with its corrections."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from coach.base.problems import Problem
from coach.core.figures import trained
from coach.core.record import confirmed_place, shown_changes
from coach.core.session import StopReason
from coach.store.corrections import Feedback
from coach.ui.messages import reporting
from coach.ui.progress.deletions import Deletions
from coach.ui.progress.detail import DetailPage
from coach.ui.progress.page import ProgressPage
from coach.ui.progress.pictures import ChartPictures
from coach.ui.progress.sessions_page import SessionsPage
from coach.ui.progress.stat_tiles import TileFigures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.core.record import Correction
    from coach.core.routine import Leg
    from coach.report.plan_overview import PlanOverview
    from coach.store.diary import Diary
    from coach.store.recorder import SessionRecorder
    from coach.store.session_list import Column, Listed, Search
    from coach.ui.appearance import Appearance
    from coach.ui.progress.diary_files import DiaryFiles
    from coach.ui.saved_files import SavedFiles

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

    @property
    def sessions(self) -> SessionsPage:
        """All sessions."""


class ReportingList:
    """Reads the list of sessions for its table; problems are reported, and nothing is returned."""

    def __init__(self, diary: Diary, messages: Messages) -> None:
        self._diary = diary
        self._messages = messages

    def numbers(self, by: Column, search: Search, *, descending: bool) -> list[int]:
        """Return the numbers of the sessions found, sorted."""
        with reporting(self._messages):
            return self._diary.session_list.numbers(by, search, descending=descending)
        return []

    def rows(self, numbers: Sequence[int]) -> Mapping[int, Listed]:
        """Return the rows of these sessions."""
        with reporting(self._messages):
            return self._diary.session_list.rows(numbers)
        return {}


class ProgressPresenter(QObject):
    """Shows the diary on Progress, in the list of all sessions and on the page of one.

    `files` exports, imports and backs it up; `saved` says where a picture was saved; `who` is the name on a
    printed report.
    """

    progress_requested = Signal()
    detail_requested = Signal()
    sessions_requested = Signal()
    start_requested = Signal()
    changed = Signal()
    """Sessions were deleted or restored."""

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
        saved: SavedFiles,
        who: Callable[[], str],
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
        self.deletions = Deletions(window, recorder, messages)
        self.deletions.changed.connect(self.changed)
        self.pictures = ChartPictures(
            window, diary, messages, saved, today, plan_overview.plan, who, recorder.changes
        )
        self._shown = ""
        self._is_from_list = False

    # --- the charts ---

    def make_progress(self) -> ProgressPage:
        """Return a new Progress page, connected to this presenter."""
        page = ProgressPage(self._appearance.theme)
        page.header.export_requested.connect(self.export)
        page.session_opened.connect(self.open_session)
        page.all_requested.connect(self.show_sessions)
        page.start_requested.connect(self.start_requested)
        page.import_requested.connect(self.files.import_sessions)
        page.deleted_requested.connect(self.deletions.show)
        page.picture_copied.connect(lambda: self.pictures.copy(page.shown(), self._appearance.theme))
        page.picture_requested.connect(lambda: self.pictures.save(page.shown(), self._appearance.theme))
        page.print_requested.connect(lambda: self.pictures.print_report(page.shown()))
        return page

    def refresh(self) -> None:
        """Show on Progress what is stored now."""
        page = self._pages.progress
        page.set_theme(self._appearance.theme)
        with reporting(self._messages):
            self._recorder.catch_up()
            page.show_charts(self._diary.charts, self._summary(), self._today(), self._plan_overview.plan())
            page.empty.show_deleted(0 if page.has_sessions else self.deletions.count())

    def _summary(self) -> TileFigures:
        charts, today = self._diary.charts, self._today()
        week = self._plan_overview.week()
        lasts, newest = charts.last(2, with_reps=True), charts.last(1)
        is_for_both = False
        if lasts:
            with suppress(Problem):  # its own page says why it cannot be read
                is_for_both = len(trained(self._diary.session(lasts[-1].id))) > 1
        return TileFigures(
            done_this_week=len(week.done),
            planned_this_week=week.wanted,
            weeks_in_a_row=self._plan_overview.past().row,
            last=lasts,
            is_hurt=bool(newest) and newest[0].stop_reason == StopReason.PAIN,
            both_legs=is_for_both,
            pain=charts.pain_before(today - timedelta(days=PAIN_DAYS - 1), today),
        )

    def export(self) -> None:
        """Ask what to export, proposing the days in view, and write it."""
        self._recorder.catch_up()
        self.files.export(self._pages.progress.shown(), self._appearance.theme.name)

    # --- all sessions ---

    def make_sessions(self) -> SessionsPage:
        """Return a new page of all sessions, connected to this presenter."""
        page = SessionsPage(ReportingList(self._diary, self._messages))
        page.back_requested.connect(self.progress_requested)
        page.opened.connect(self._open_listed)
        page.delete_requested.connect(lambda numbers: self.deletions.delete(self._ids(numbers)))
        page.export_requested.connect(lambda numbers: self.files.export_selected(self._ids(numbers)))
        page.deleted_requested.connect(self.deletions.show)
        return page

    def show_sessions(self) -> None:
        """Show the page of all sessions."""
        self.refresh_sessions()
        self.sessions_requested.emit()

    def refresh_sessions(self) -> None:
        """Show in the list of all sessions what is stored now."""
        with reporting(self._messages):
            self._recorder.catch_up()
        self._pages.sessions.refresh(self.deletions.count())

    def _ids(self, numbers: Sequence[int]) -> list[str]:
        with reporting(self._messages):
            return self._diary.session_list.ids(numbers)
        return []

    def _open_listed(self, session_id: str) -> None:
        self._show_session(session_id, is_from_list=True)

    # --- one session ---

    def make_detail(self) -> DetailPage:
        """Return a new page of one session, connected to this presenter."""
        page = DetailPage(self._appearance.theme)
        page.confirmed.connect(self.confirm)
        page.described.connect(self.describe)
        page.correction_undone.connect(self.undo_correction)
        page.delete_requested.connect(self.delete)
        page.neighbour_requested.connect(
            lambda session: self._show_session(session, is_from_list=self._is_from_list)
        )
        page.back_requested.connect(self._go_back)
        return page

    def open_session(self, session_id: str) -> None:
        """Show the page of one session, which leads back to Progress."""
        self._show_session(session_id, is_from_list=False)

    def _show_session(self, session_id: str, *, is_from_list: bool) -> None:
        if self._fill_detail(session_id, is_from_list=is_from_list):
            self.detail_requested.emit()

    def _fill_detail(self, session_id: str, *, is_from_list: bool) -> bool:
        """Show a session on its page; return whether it could be read."""
        with reporting(self._messages) as attempt:
            self._recorder.catch_up()
            page = self._pages.detail
            record, score = self._recorder.record(session_id), self._diary.score(session_id)
            self._shown, self._is_from_list = session_id, is_from_list
            page.set_theme(self._appearance.theme)
            page.show_record(record, score, shown_changes(record))
            page.show_neighbours(*self._diary.session_list.neighbours(session_id))
            page.show_way_back(to_list=is_from_list)
        return attempt.succeeded

    def _go_back(self) -> None:
        if self._is_from_list:
            self.show_sessions()
        else:
            self.progress_requested.emit()

    def refill_detail(self) -> None:
        """Show the same session on its page, which was built again, or whose session may have changed."""
        self._fill_detail(self._shown, is_from_list=self._is_from_list)

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

    def undo_correction(self, change: Correction) -> None:
        """Give a corrected value back what it was, and the focus to its field."""
        with reporting(self._messages):
            old = change.old or ""
            if place := confirmed_place(change.what):
                self._recorder.confirm(*place, int(old), session_id=self._shown)
            else:
                self._recorder.describe(session_id=self._shown, **_feedback(change.what, old))
        self.refill_detail()
        self._pages.detail.focus_value(change.what)

    def _show_sums(self) -> None:
        with reporting(self._messages):
            record = self._recorder.record(self._shown)
            self._pages.detail.show_sums(record.session, shown_changes(record))

    def delete(self) -> None:
        """Delete the session that is shown, and go back; a toast offers Undo."""
        shown = self._shown
        self._go_back()
        self.deletions.delete([shown])


def _feedback(field: str, text: str) -> Feedback:
    """Return an answer as it was before, by the name of its field."""
    match field:
        case "effort":
            return Feedback(effort=int(text))
        case "pain_before":
            return Feedback(pain_before=int(text))
        case "pain_after":
            return Feedback(pain_after=int(text))
        case "pain_next_day":
            return Feedback(pain_next_day=int(text))
        case "notes":
            return Feedback(notes=text)
        case _:
            return Feedback()
