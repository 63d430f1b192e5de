"""What Progress shows and asks for: charts, a session's own page, deletions, exports, imports, backups."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, Signal

from coach.problems import Problem
from coach.ui.progress.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.core.routine import Leg
    from coach.store.diary import Diary
    from coach.ui.flow import Flow
    from coach.ui.places import Wardrobe
    from coach.ui.progress.detail import DetailPage
    from coach.ui.progress.page import ProgressPage
    from coach.ui.window import Window

PAIN_DAYS = 56
"""How far back the tile on pain looks, in days."""


class Archive(QObject):
    """Shows the past on the Progress page, and does to it what a person asks for."""

    problem_arose = Signal(object)

    def __init__(
        self,
        window: Window,
        flow: Flow,
        diary: Diary,
        wardrobe: Wardrobe,
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._flow = flow
        self._diary = diary
        self._wardrobe = wardrobe
        self._today = today
        self._shown = ""

    @property
    def page(self) -> ProgressPage:
        """The Progress page."""
        return cast("ProgressPage", self._window.page("progress"))

    def refresh(self) -> None:
        """Show on Progress what holds now."""
        page = self.page
        page.wear(self._wardrobe.theme)
        week_start = QLocale().firstDayOfWeek().value - 1
        try:
            page.show_deleted(len(self._diary.deleted.sessions()))
            page.show_charts(self._diary.charts, self._summary(), self._today(), week_start)
        except Problem as problem:
            self.problem_arose.emit(problem)

    def _summary(self) -> Summary:
        charts, today = self._diary.charts, self._today()
        week = self._flow.week()
        lasts = charts.last(2)
        last = lasts[-1] if lasts else None
        told = charts.pain_before(today - timedelta(days=PAIN_DAYS - 1), today)
        return Summary(
            done_this_week=len(week.done),
            planned_this_week=len(week.planned),
            last_reps=last.volume if last else None,
            change=last.volume - lasts[0].volume if last and len(lasts) > 1 else None,
            balance=last.balance if last else None,
            pain=told,
        )

    # --- one session ---

    def open_session(self, session_id: str) -> None:
        """Show the page of one session."""
        self._shown = session_id
        self._doing(lambda: self._show_session(session_id))

    def _show_session(self, session_id: str) -> None:
        page = cast("DetailPage", self._window.page("detail"))
        record, score = self._diary.record(session_id), self._diary.score(session_id)
        page.wear(self._wardrobe.theme)
        page.show_record(record, score, self._diary.corrections(session_id))
        self._window.show_page("detail")

    def confirm(self, set_: int, leg: Leg, count: int) -> None:
        """Correct how many repetitions really happened."""
        self._doing(lambda: self._diary.confirm(self._shown, set_, leg, count))
        self._show_sums()

    def describe(self, what: str, value: object) -> None:
        """Correct what was told."""
        self._doing(lambda: self._diary.describe(self._shown, **{what: value}))  # type: ignore[arg-type]  # the page names them
        self._show_sums()

    def _show_sums(self) -> None:
        page = cast("DetailPage", self._window.page("detail"))
        page.show_sums(self._diary.session(self._shown), self._diary.corrections(self._shown))

    def delete(self) -> None:
        """Delete the session that is shown, so that it can be brought back."""
        self._doing(lambda: self._diary.deleted.add(self._shown))
        self._window.show_page("progress")

    def undo(self) -> None:
        """Bring the last deleted session back."""
        self._doing(lambda: self._diary.deleted.bring_back(self._diary.deleted.sessions()[0].id))
        self.refresh()

    def empty(self) -> None:
        """Delete for good what was deleted."""
        self._doing(self._diary.deleted.empty)
        self.refresh()

    def _doing(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Problem as problem:
            self.problem_arose.emit(problem)
