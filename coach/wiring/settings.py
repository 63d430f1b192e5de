"""Settings, connected: what its cards show, and what their buttons do."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSystemTrayIcon

from coach.base.clocks import local_today
from coach.base.edition import homepage
from coach.base.messages import Text
from coach.core.score import unroll
from coach.desktop.autostart import autostart
from coach.ui.messages import reporting
from coach.ui.pages import Page
from coach.ui.session.preview import SessionPreview
from coach.ui.settings.page import SettingsPage
from coach.ui.settings.sound_wiring import connect_sound
from coach.ui.settings.tone_demo import ToneDemo
from coach.ui.widgets.screens import screen_named

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QScreen

    from coach.store.settings import Settings
    from coach.ui.settings.about import AboutFoot
    from coach.ui.settings.data_card import DataCard
    from coach.wiring.parts import ProgramParts


def build_settings(parts: ProgramParts, show_help: Callable[[], object]) -> SettingsPage:
    """Return the page of the settings, which is filled whenever it is shown."""
    preview = SessionPreview(
        lambda: unroll(parts.choice.routine),
        lambda: parts.appearance.theme,
        lambda settings: _session_room(parts, settings),
    )
    page = SettingsPage(
        parts.data,
        has_tray=QSystemTrayIcon.isSystemTrayAvailable(),
        can_reach_players=_has_bus(),
        login=autostart(parts.root),
        preview=preview,
    )
    speaker = parts.session_audio().speaker
    parts.navigation.set_refresh(Page.SETTINGS, lambda: _fill(parts, page))
    page.changed.connect(parts.navigation.change_settings)
    _connect_data(parts, page.data)
    page.help.help_requested.connect(show_help)
    page.reminders.problem_arose.connect(parts.messages.error)
    tone_demo = ToneDemo(speaker, page)
    parts.window.page_shown.connect(tone_demo.stop)
    connect_sound(page.sound, speaker, tone_demo)
    for screens_changed in (parts.app.screenAdded, parts.app.screenRemoved):
        screens_changed.connect(page.session_card.screens.list_screens)
    page.plan.calendar_requested.connect(parts.calendar_file().ask)
    page.plan.holidays_requested.connect(lambda: parts.days_off().ask())
    _connect_about(parts, page.about)
    return page


def _fill(parts: ProgramParts, page: SettingsPage) -> None:
    page.show_settings(parts.settings.current)
    with reporting(parts.messages):
        today = local_today()
        page.plan.show_holidays([each for each in parts.recorder.changes.holidays() if each.last >= today])
    if parts.are_people_known:
        people = parts.people()
        page.data.show_people([name for _, name in people.names()], has_removed=people.has_removed)


def _has_bus() -> bool:
    """Whether other media players can be reached."""
    if sys.platform != "linux":
        return False
    from coach.desktop.session_bus import has_session_bus

    return has_session_bus()


def _session_room(parts: ProgramParts, settings: Settings) -> tuple[QScreen, QSize]:
    """Return the screen and the size that a session will have."""
    screen = screen_named(settings.session_screen) or parts.window.screen()
    return screen, screen.size() if settings.full_screen else parts.window.size()


def _connect_data(parts: ProgramParts, card: DataCard) -> None:
    card.export_requested.connect(lambda: _ask_what_to_export(parts))
    card.import_requested.connect(lambda: parts.diary_files().import_sessions())
    card.backup_requested.connect(lambda: parts.diary_files().back_up())
    card.restore_requested.connect(lambda: parts.diary_files().restore())
    card.newest_requested.connect(lambda: parts.restoring().ask_newest())
    card.folder_requested.connect(parts.open_data_folder)
    card.report_requested.connect(lambda: parts.problem_report().show())
    card.erase_requested.connect(lambda: _ask_to_erase(parts))
    card.move_requested.connect(lambda: parts.people().export_shown())
    card.add_person_requested.connect(lambda: parts.people().add())
    card.people_requested.connect(lambda: parts.people().manage())


def _connect_about(parts: ProgramParts, foot: AboutFoot) -> None:
    foot.news_requested.connect(lambda: _show_news(parts))
    foot.licences_requested.connect(lambda: _show_licences(parts))
    foot.versions_requested.connect(lambda: _open_versions(parts))


def _show_news(parts: ProgramParts) -> None:
    from coach.ui.help.news_dialog import NewsDialog

    NewsDialog(parts.window).open()


def _show_licences(parts: ProgramParts) -> None:
    from coach.ui.help.licences_dialog import LicencesDialog

    LicencesDialog(parts.window).open()


def _open_versions(parts: ProgramParts) -> None:
    """Open the page with newer versions in the browser, or say that no program does."""
    if not QDesktopServices.openUrl(QUrl(homepage())):
        parts.messages.warning(Text("No program on this computer opens {file}.", file=homepage()))


def _ask_to_erase(parts: ProgramParts) -> None:
    parts.settings.flush()  # the last copy has the settings too
    parts.erasing().ask()


def _ask_what_to_export(parts: ProgramParts) -> None:
    """Ask what to export, proposing all days."""
    parts.recorder.catch_up()
    with reporting(parts.messages):
        days = parts.diary.charts.day_range() or (local_today(), local_today())
        parts.diary_files().export(days, parts.appearance.theme.name)
