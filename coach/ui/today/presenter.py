"""Fills Today: the routine, the week, an unfinished session, the next-day question and the suggestion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base.messages import Text
from coach.core.figures import volume
from coach.core.progression import REACH, Suggestion, suggest, to_ask
from coach.core.score import unroll
from coach.text.formats import long_day, recent_day
from coach.text.preset_names import routine_title
from coach.text.suggestion_texts import headline, reason, size, why_not
from coach.ui.messages import reporting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.base.reporting import Messages
    from coach.core.session import Session
    from coach.report.plan_overview import PlanOverview
    from coach.store.diary import Diary
    from coach.store.recorder import SessionRecorder
    from coach.store.routines import Library
    from coach.ui.appearance import Appearance
    from coach.ui.routine_choice import RoutineChoice
    from coach.ui.today.page import TodayPage


class TodayPresenter(QObject):
    """Shows on `page` what the library and the diary hold, and stores the person's answers.

    `now` returns the present instant, aware of its time zone. The presenter lives as long as its page.
    """

    def __init__(
        self,
        page: TodayPage,
        *,
        choice: RoutineChoice,
        library: Library,
        diary: Diary,
        recorder: SessionRecorder,
        plan_overview: PlanOverview,
        appearance: Appearance,
        messages: Messages,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._choice = choice
        self._library = library
        self._diary = diary
        self._recorder = recorder
        self._plan_overview = plan_overview
        self._appearance = appearance
        self._messages = messages
        self._now = now
        self._asked: Session | None = None
        self._broken_off: Session | None = None
        self._offered: Suggestion | None = None
        choice.changed.connect(self.refresh)
        page.routine_chosen.connect(choice.choose)
        page.unfinished.keep_requested.connect(self.keep_unfinished)
        page.unfinished.discard_requested.connect(self.discard_unfinished)
        page.next_day.answered.connect(self.answer)
        page.suggestion.accepted.connect(self.accept)
        page.suggestion.declined.connect(self.decline)

    def refresh(self) -> None:
        """Show what is stored now."""
        with reporting(self._messages):
            self._recorder.catch_up()
            self._show_routine()
            self._show_week()
            self._offer_unfinished()
            self._show_questions()

    def _show_routine(self) -> None:
        names = self._choice.reload()
        self._page.show_routines(names, self._choice.routine.name)
        self._page.show_score(unroll(self._choice.routine, self._recorder.last_first_leg()))

    def _show_week(self) -> None:
        week, (row, last) = self._plan_overview.week(), self._plan_overview.past()
        text = ""
        if last is not None:
            text = (
                self.tr("Today so far: %n reps.", "", self._plan_overview.repetitions_today())
                if last.day == week.today
                else self.tr("Last session: {day}, %n reps.", "", last.left + last.right)
            ).format(day=recent_day(last.day, week.today))
        self._page.show_week(week, row, text, self._appearance.theme)

    def _offer_unfinished(self) -> None:
        """Offer the last unfinished session; after those that can be continued, those that cannot."""
        card = self._page.unfinished
        self._broken_off = None
        if cut_off := self._recorder.unfinished():
            card.offer(self._unfinished_text(cut_off[-1][0]))
        elif broken_off := self._diary.broken_off():
            self._broken_off = broken_off[-1]
            text = self.tr("It cannot be continued, because its data is damaged.")
            card.offer(f"{self._unfinished_text(self._broken_off)} {text}", can_continue=False)
        else:
            card.offer("")

    def _unfinished_text(self, session: Session) -> str:
        return self.tr("You didn’t finish {routine} ({when}, %n reps done).", "", volume(session)).format(
            routine=routine_title(session.routine.name), when=long_day(session.local_start.date())
        )

    def _show_questions(self) -> None:
        page, now, routine = self._page, self._now(), self._choice.routine
        sessions = list(self._diary.sessions(first=(now - REACH).date()))
        self._asked = to_ask(sessions, now)
        asked = self._asked
        page.next_day.ask(recent_day(asked.local_start.date(), now.date()) if asked else "")
        found = suggest(routine, sessions, now, self._diary.history.declined_at(routine.name))
        if isinstance(found, Suggestion):
            self._offered = found
            page.suggestion.offer(headline(found), reason(routine, found), size(routine, found))
            page.show_why_not("")
        else:
            self._offered = None
            page.suggestion.offer("", "", "")
            page.show_why_not(why_not(found))

    def keep_unfinished(self) -> None:
        """Close the unfinished sessions with what was done."""
        with reporting(self._messages):
            if self._broken_off is not None:
                self._diary.damaged.end(self._broken_off)
            else:
                self._recorder.end_unfinished()
        self._refresh_unfinished()

    def discard_unfinished(self) -> None:
        """Discard the unfinished session."""
        with reporting(self._messages):
            if self._broken_off is not None:
                self._diary.discard(self._broken_off.id)
            else:
                self._recorder.discard_unfinished()
        self._refresh_unfinished()

    def _refresh_unfinished(self) -> None:
        self.refresh()
        self._page.start_button.setFocus()  # the button that had the focus is gone

    def answer(self, pain: int) -> None:
        """Store how much it hurt the day after the session that was asked about."""
        if self._asked is None:
            return
        with reporting(self._messages) as attempt:
            self._recorder.describe(session_id=self._asked.id, pain_next_day=pain)
        if attempt.succeeded:
            self._refresh_and_focus()

    def accept(self) -> None:
        """Apply the suggestion to the person's own routine, or to a copy of a preset."""
        if self._offered is None:
            return
        changed = self._offered.routine
        with reporting(self._messages) as attempt:
            entry = self._library.find(changed.name)
            if entry is not None and not entry.is_preset and entry.routine == self._choice.routine:
                self._library.change(entry, changed)
            else:
                mine = (
                    changed.name
                    if entry is None
                    else self.tr("My {name}").format(name=routine_title(changed.name))
                )
                changed = replace(changed, name=self._library.free_name(mine))
                self._library.save(changed)
        if attempt.succeeded:
            self._choice.choose(changed.name)
            self._page.setFocus()
            self._messages.info(Text("Accepted, and saved in Routines as “{name}”.", name=changed.name))

    def decline(self) -> None:
        """Store that the suggestion was declined: it comes again after some sessions."""
        if self._offered is None:
            return
        with reporting(self._messages):
            self._diary.history.decline(self._choice.routine.name, self._now())
        self._refresh_and_focus()

    def _refresh_and_focus(self) -> None:
        self.refresh()
        self._page.setFocus()  # the card that had the focus may be gone
