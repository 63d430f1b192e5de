"""Today, connected: what its buttons start, and who else uses this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from coach.store.recorder import utc_now
from coach.ui.lazy import Lazy
from coach.ui.pages import Page
from coach.ui.today.page import TodayPage
from coach.ui.today.presenter import TodayPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.ui.help.dialog import HelpDialog
    from coach.ui.settings.tone_demo import ToneDemo
    from coach.wiring.parts import ProgramParts


def build_today(parts: ProgramParts, show_help: Callable[[], HelpDialog]) -> TodayPage:
    """Return Today, which is filled whenever it is shown."""
    page = TodayPage(parts.appearance.theme)
    presenter = TodayPresenter(
        page,
        choice=parts.choice,
        library=parts.library,
        diary=parts.diary,
        recorder=parts.recorder,
        plan_overview=parts.plan_overview,
        appearance=parts.appearance,
        settings=parts.settings,
        sound=parts.sound_health,
        messages=parts.messages,
        now=utc_now,
    )
    parts.navigation.set_refresh(Page.TODAY, lambda: _refresh(parts, page, presenter))
    page.person_requested.connect(lambda slug: parts.people().change_to(slug))
    page.start_requested.connect(lambda: parts.session_flow().start())
    page.continue_requested.connect(lambda: parts.session_flow().continue_unfinished())
    page.details_requested.connect(lambda session: parts.progress_presenter().open_session(session))
    page.progress_requested.connect(lambda: parts.window.show_page(Page.PROGRESS))
    page.sound_requested.connect(lambda: _show_sound_settings(parts))
    page.safety_requested.connect(lambda: show_help().show_safety())
    tone_demo = Lazy(lambda: _build_tone_demo(parts, page))
    page.week.move_requested.connect(lambda day: parts.days_off().move_today(day))
    page.week.holiday_requested.connect(lambda: parts.days_off().ask())
    page.set_up.test_requested.connect(lambda: tone_demo().play())
    return page


def _refresh(parts: ProgramParts, page: TodayPage, presenter: TodayPresenter) -> None:
    if parts.are_people_known:
        page.show_people(parts.people().names(), parts.person.slug)
    presenter.refresh()


def _show_sound_settings(parts: ProgramParts) -> None:
    parts.window.show_page(Page.SETTINGS)
    parts.pages.settings.sound.output.setFocus(Qt.FocusReason.OtherFocusReason)  # the page scrolls to it


def _build_tone_demo(parts: ProgramParts, page: TodayPage) -> ToneDemo:
    """Return the test of the sound on Today, which names each tone there."""
    from coach.ui.settings.tone_demo import ToneDemo

    tone_demo = ToneDemo(parts.session_audio().speaker, page)
    tone_demo.named.connect(page.set_up.show_tone)
    parts.window.page_shown.connect(tone_demo.stop)
    return tone_demo
