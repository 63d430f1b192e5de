"""Progress, connected: its presenter, and the pages that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.clocks import local_today
from coach.ui.pages import PLACES, Page
from coach.ui.progress.presenter import ProgressPresenter

if TYPE_CHECKING:
    from coach.ui.progress.detail import DetailPage
    from coach.ui.progress.page import ProgressPage
    from coach.ui.progress.sessions_page import SessionsPage
    from coach.wiring.parts import ProgramParts


def build_progress_presenter(parts: ProgramParts) -> ProgressPresenter:
    """Return the logic of Progress, of the list of sessions and of a single one."""
    presenter = ProgressPresenter(
        parts.window,
        parts.pages,
        parts.plan_overview,
        parts.diary,
        parts.recorder,
        parts.appearance,
        parts.messages,
        local_today,
        parts.diary_files(),
        parts.saved_files(),
        lambda: parts.settings.current.name,
    )
    presenter.changed.connect(lambda: parts.navigation.refresh_shown(*PLACES, Page.SESSIONS))
    presenter.start_requested.connect(lambda: parts.session_flow().start())
    presenter.sessions_requested.connect(lambda: parts.window.show_page(Page.SESSIONS))
    presenter.progress_requested.connect(lambda: parts.window.show_page(Page.PROGRESS))
    presenter.detail_requested.connect(lambda: parts.window.show_page(Page.DETAIL))
    return presenter


def build_progress(parts: ProgramParts) -> ProgressPage:
    """Return the page of the charts."""
    presenter = parts.progress_presenter()
    parts.navigation.set_refresh(Page.PROGRESS, presenter.refresh)
    return presenter.make_progress()


def build_sessions(parts: ProgramParts) -> SessionsPage:
    """Return the list of all sessions."""
    presenter = parts.progress_presenter()
    parts.navigation.set_refresh(Page.SESSIONS, presenter.refresh_sessions)
    return presenter.make_sessions()


def build_detail(parts: ProgramParts) -> DetailPage:
    """Return the page of one session of the past."""
    presenter = parts.progress_presenter()
    parts.navigation.set_refresh(Page.DETAIL, presenter.refill_detail)
    return presenter.make_detail()
