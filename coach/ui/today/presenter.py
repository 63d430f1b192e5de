"""What Today asks and suggests: the next-day question, and one step up on the person's yes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from coach.base.problems import Problem
from coach.core.progression import REACH, Suggestion, suggest, to_ask
from coach.store.settings import moment_of
from coach.text.formats import long_day
from coach.text.suggestion_texts import headline, reason, size, why_not

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.core.session import Session
    from coach.store.diary import Diary
    from coach.store.routines import Library
    from coach.ui.appearance import Appearance
    from coach.ui.session.flow import SessionFlow
    from coach.ui.shell import Window
    from coach.ui.today.page import TodayPage


class TodayPresenter(QObject):
    """Fills the cards on Today that come and go. `now` gives the present instant, aware."""

    told = Signal(object)
    """A function that says it: in another language once more."""
    problem_arose = Signal(object)
    settings_changed = Signal(object)

    def __init__(
        self,
        window: Window,
        flow: SessionFlow,
        diary: Diary,
        library: Library,
        appearance: Appearance,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._flow = flow
        self._diary = diary
        self._library = library
        self._appearance = appearance
        self._now = now
        self._asked: Session | None = None
        self._offered: Suggestion | None = None

    def refresh(self) -> None:
        """Show what is asked and what is suggested now."""
        try:
            sessions = list(self._diary.sessions(first=(self._now() - REACH).date()))
        except Problem as problem:
            self.problem_arose.emit(problem)
        else:
            self._show(sessions)

    def _show(self, sessions: list[Session]) -> None:
        page, now, routine = cast("TodayPage", self._window.page("today")), self._now(), self._flow.routine
        self._asked = to_ask(sessions, now)
        page.next_day.ask(long_day(self._asked.local_start.date()) if self._asked else "")
        found = suggest(routine, sessions, now, self._declined_at(routine.name))
        if isinstance(found, Suggestion):
            self._offered = found
            page.suggestion.offer(headline(found), reason(routine, found), size(routine, found))
            page.show_why_not("")
        else:
            self._offered = None
            page.suggestion.offer("", "", "")
            page.show_why_not(why_not(found))

    def answer(self, pain: int) -> None:
        """Keep how much it hurt the day after the session that was asked about."""
        if self._asked is None:
            return
        try:
            self._diary.describe(self._asked.id, pain_next_day=pain)
        except Problem as problem:
            self.problem_arose.emit(problem)
        else:
            self._show_again()

    def accept(self) -> None:
        """Take the step: a routine of one's own is changed, of a preset a copy is made."""
        if self._offered is None:
            return
        changed = self._offered.routine
        try:
            entry = self._library.find(changed.name)
            if entry is not None and not entry.is_preset and entry.routine == self._flow.routine:
                self._library.change(entry, changed)
            else:
                mine = changed.name if entry is None else self.tr("My {name}").format(name=changed.name)
                changed = replace(changed, name=self._library.free_name(mine))
                self._library.save(changed)
        except Problem as problem:
            self.problem_arose.emit(problem)
            return
        self._flow.choose(changed.name)
        self._show_again()
        self.told.emit(
            lambda: self.tr("Taken up, and kept in Routines as “{name}”.").format(name=changed.name)
        )

    def decline(self) -> None:
        """Put the step away, for a good while."""
        if self._offered is None:
            return
        name = self._flow.routine.name
        others = [one for one in self._appearance.settings.declined if one.partition(" ")[2] != name]
        declined = (*others, f"{self._now().isoformat(timespec='seconds')} {name}")
        self.settings_changed.emit(replace(self._appearance.settings, declined=declined))
        self._show_again()

    def _show_again(self) -> None:
        """Show what holds now; the focus was on a card that may have gone, and goes to Start."""
        try:
            self._flow.refresh_today()
        except Problem as problem:
            self.problem_arose.emit(problem)
        self._window.page("today").setFocus()

    def _declined_at(self, name: str) -> datetime | None:
        for one in self._appearance.settings.declined:
            if one.partition(" ")[2] == name:
                return moment_of(one)
        return None
