"""Reminders, connected: the sessions that are planned, for every person, and what their buttons do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base.clocks import local_today
from coach.desktop.reminder_service import Other, ReminderService
from coach.report import other_plans
from coach.store.people import find_people
from coach.store.put_off import PutOff
from coach.store.settings_files import LatestSettings, SettingsFiles
from coach.ui.pages import PLACES, Page

if TYPE_CHECKING:
    from coach.store.people import Person
    from coach.wiring.parts import ProgramParts


class SessionReminders(QObject):
    """Reminds of planned sessions, and begins one where a reminder is answered so.

    It begins when it is built. The people who are not shown are reminded too.
    """

    def __init__(self, parts: ProgramParts) -> None:
        super().__init__(parts)
        self._parts = parts
        self.service = service = ReminderService(
            parts.app,
            parts.window,
            parts.settings.current,
            self.is_session_open,
            parts.messages,
            name=parts.name_among_others,
            others=self._others(),
            put_off=PutOff(parts.person.folder),
        )
        service.other_requested.connect(self._show_other)
        parts.settings.changed.connect(service.apply_settings)
        service.polling.connect(lambda: parts.navigation.reload_settings(keep_language=True))
        service.opened.connect(parts.window.bring_to_front)
        service.start_requested.connect(self.start_session)
        service.has_no_place.connect(parts.window.showMinimized)
        service.day_began.connect(lambda: parts.navigation.refresh_shown(Page.TODAY))

    def wait_in_background(self) -> bool:
        """Stay without a window until the person asks for it; return False where there are no reminders."""
        if not self.service.has_reminders:
            return False
        self.service.wait_for_desktop()
        return True

    def start_session(self) -> None:
        """Begin the session that a reminder asked for, unless something is asked, or Today advises rest."""
        window = self._parts.window
        window.bring_to_front()
        if window.showing in PLACES and self._parts.app.activeModalWidget() is None:
            window.show_page(Page.TODAY)
            if self._parts.pages.today.invites_to_start:
                self._parts.session_flow().start()

    def is_session_open(self) -> bool:
        """Whether a session is planned today that was not done, and none is under way."""
        parts = self._parts
        if parts.window.showing is Page.SESSION or not parts.plan_overview.is_planned_today():
            return False
        return not parts.recorder.is_done_on(local_today())

    def list_people(self) -> None:
        """Remind those who are there now, under the names that they have now."""
        self.service.set_people(self._parts.name_among_others, self._others())

    def _others(self) -> list[Other]:
        """Return the people who are not shown, with their plans."""
        if not self._parts.are_people_known:
            return []
        names = dict(self._parts.people().names())
        return [
            _other(person._replace(name=names.get(person.slug, person.name)), self._parts)
            for person in find_people(self._parts.root).people
            if person.slug != self._parts.person.slug
        ]

    def _show_other(self, slug: str, starts: bool) -> None:  # noqa: FBT001 - a signal's value
        """Show somebody else, who was reminded, and begin the session unless something is under way."""
        window = self._parts.window
        window.bring_to_front()
        if window.showing in PLACES and starts:
            self._parts.people().start_reminded(slug)
        elif window.showing in PLACES:
            self._parts.people().change_to(slug)


def _other(person: Person, parts: ProgramParts) -> Other:
    settings = LatestSettings(SettingsFiles.of(person.folder, parts.root))

    def is_open() -> bool:
        return other_plans.is_session_open(person, settings(), local_today())

    return Other(person.slug, person.name, settings, is_open, PutOff(person.folder))
