"""The pages of the window, by type: each is built when it is first needed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coach.ui.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.ui.after.page import AfterPage
    from coach.ui.help.welcome import WelcomePage
    from coach.ui.progress.detail import DetailPage
    from coach.ui.progress.page import ProgressPage
    from coach.ui.progress.sessions_page import SessionsPage
    from coach.ui.routines.page import RoutinesPage
    from coach.ui.session.page import SessionPage
    from coach.ui.settings.page import SettingsPage
    from coach.ui.today.page import TodayPage

WidgetT = TypeVar("WidgetT", bound=QWidget)


class Page(StrEnum):
    """The pages, by name."""

    WELCOME = "welcome"
    TODAY = "today"
    SESSION = "session"
    AFTER = "after"
    PROGRESS = "progress"
    SESSIONS = "sessions"
    DETAIL = "detail"
    ROUTINES = "routines"
    SETTINGS = "settings"


PLACES = (Page.TODAY, Page.PROGRESS, Page.ROUTINES, Page.SETTINGS)
"""The pages that the rail leads to, in its order."""

WITHIN = {Page.SESSIONS: Page.PROGRESS, Page.DETAIL: Page.PROGRESS}
"""Pages that belong to a place: the rail is beside them, and marks it."""


class Pages(QObject):
    """Builds each page once, with the function given for it, and again after `discard`."""

    built = Signal(QWidget)

    def __init__(
        self,
        *,
        welcome: Callable[[], WelcomePage],
        today: Callable[[], TodayPage],
        session: Callable[[], SessionPage],
        after: Callable[[], AfterPage],
        progress: Callable[[], ProgressPage],
        sessions: Callable[[], SessionsPage],
        detail: Callable[[], DetailPage],
        routines: Callable[[], RoutinesPage],
        settings: Callable[[], SettingsPage],
    ) -> None:
        super().__init__()
        self._today = Lazy(today)
        self._session = Lazy(session)
        self._after = Lazy(after)
        self._progress = Lazy(progress)
        self._sessions = Lazy(sessions)
        self._detail = Lazy(detail)
        self._routines = Lazy(routines)
        self._settings = Lazy(settings)
        self._pages: dict[Page, Lazy[QWidget]] = {
            Page.WELCOME: Lazy(welcome),
            Page.TODAY: self._today,
            Page.SESSION: self._session,
            Page.AFTER: self._after,
            Page.PROGRESS: self._progress,
            Page.SESSIONS: self._sessions,
            Page.DETAIL: self._detail,
            Page.ROUTINES: self._routines,
            Page.SETTINGS: self._settings,
        }

    @property
    def today(self) -> TodayPage:
        """Today: what to do now."""
        return self._get(self._today)

    @property
    def session(self) -> SessionPage:
        """The session under way."""
        return self._get(self._session)

    @property
    def after(self) -> AfterPage:
        """The session that just ended."""
        return self._get(self._after)

    @property
    def progress(self) -> ProgressPage:
        """The charts."""
        return self._get(self._progress)

    @property
    def sessions(self) -> SessionsPage:
        """The list of all sessions."""
        return self._get(self._sessions)

    @property
    def detail(self) -> DetailPage:
        """One session of the past."""
        return self._get(self._detail)

    @property
    def routines(self) -> RoutinesPage:
        """The list of routines and the editor."""
        return self._get(self._routines)

    @property
    def settings(self) -> SettingsPage:
        """The settings."""
        return self._get(self._settings)

    def widget(self, page: Page) -> QWidget:
        """Return the widget of `page`."""
        return self._get(self._pages[page])

    def _get(self, page: Lazy[WidgetT]) -> WidgetT:
        if not page.is_built:
            self.built.emit(page())
        return page()

    def is_built(self, page: Page) -> bool:
        """Whether `page` was built."""
        return self._pages[page].is_built

    def discard(self) -> list[QWidget]:
        """Forget every page, and return the widgets of those that were built."""
        widgets = [lazy() for lazy in self._pages.values() if lazy.is_built]
        for lazy in self._pages.values():
            lazy.discard()
        return widgets
