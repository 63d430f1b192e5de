"""Fills Today: the routine, the week, an unfinished session, the next-day question and the suggestion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reporting import Action
from coach.core.figures import volume
from coach.core.progression import REACH, Suggestion, Why, suggest, to_ask
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.core.session import StopReason
from coach.core.zones import local_time
from coach.text.formats import recent_day, recent_time
from coach.text.preset_names import routine_title
from coach.text.safety import after_pain_stop
from coach.text.suggestion_texts import headline, reason, size, why_not
from coach.ui.messages import reporting
from coach.ui.today.cards import LastSession

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from coach.base.reporting import Messages
    from coach.core.progression import Held
    from coach.core.routine import Routine
    from coach.core.session import Session
    from coach.report.plan_overview import Past, PlanOverview
    from coach.store.diary import Diary
    from coach.store.recorder import SessionRecorder
    from coach.store.routines import Library
    from coach.ui.appearance import Appearance
    from coach.ui.routine_choice import RoutineChoice
    from coach.ui.settings_holder import SettingsHolder
    from coach.ui.sound_health import SoundHealth
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
        settings: SettingsHolder,
        sound: SoundHealth,
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
        self._settings = settings
        self._sound = sound
        self._messages = messages
        self._now = now
        self._asked: Session | None = None
        self._broken_off: Session | None = None
        self._offered: Suggestion | None = None
        choice.changed.connect(self.refresh)
        settings.changed.connect(self._show_how)
        sound.changed.connect(self._show_how)
        page.routine_chosen.connect(choice.choose)
        page.start_requested.connect(page.unfinished.finish)  # before the session begins
        page.left.connect(page.unfinished.finish)
        page.unfinished.keep_requested.connect(self.keep_unfinished)
        page.unfinished.discard_requested.connect(self.discard_unfinished)
        page.unfinished.undo_requested.connect(self._refresh_unfinished)
        page.unfinished.discarded.connect(self._discard_now)
        page.next_day.answered.connect(self.answer)
        page.suggestion.accepted.connect(self.accept)
        page.suggestion.declined.connect(self.decline)

    def refresh(self) -> None:
        """Show what is stored now."""
        with reporting(self._messages):
            self._recorder.catch_up()
            self._show_routine()
            self._show_unfinished()
            now = self._now()
            sessions = self._recorder.sessions((now - REACH).date())
            pain_stop = self._pain_stop(sessions)
            self._show_past(sessions, pain_stop)
            self._show_questions(sessions, now)

    def _show_routine(self) -> None:
        names, theme = self._choice.reload(), self._appearance.theme
        self._page.hero.show_routines(names, self._choice.routine.name)
        score = unroll(self._choice.routine, self._recorder.last_first_leg())
        self._page.hero.show_score(score, theme, reduce_motion=self._settings.current.reduce_motion)
        self._show_how()

    def _show_how(self) -> None:
        settings = self._settings.current
        is_muted = settings.muted or not settings.volume
        self._page.hero.show_how(
            full_screen=settings.full_screen, muted=is_muted, has_problem=self._sound.is_broken
        )

    def _pain_stop(self, sessions: list[Session]) -> Session | None:
        """Return the last session if it was stopped for pain today."""
        ended = [session for session in sessions if session.ended_at]
        if not ended or ended[-1].stop_reason is not StopReason.PAIN:
            return None
        return ended[-1] if ended[-1].local_start.date() == self._plan_overview.today() else None

    def _show_past(self, sessions: list[Session], pain_stop: Session | None) -> None:
        """Show week, last session and weeks; a day with nothing but stops for pain has no tick."""
        page, theme = self._page, self._appearance.theme
        week, past = self._plan_overview.week(), self._plan_overview.past()
        good = {s.local_start.date() for s in sessions if s.stop_reason is not StopReason.PAIN and volume(s)}
        stopped = {s.local_start.date() for s in sessions if s.stop_reason is StopReason.PAIN}
        without_tick = (stopped - good) | ({week.today} if pain_stop else set())
        week = week._replace(done=week.done - without_tick)  # its sessions count all the same
        page.show_day(week.today)
        page.week.show_week(week, past.row, theme, rests=pain_stop is not None)
        page.last.show_session(self._last_session(sessions, past, week.today))
        page.show_weeks(past.weeks, theme)
        is_first = past.last is None and not any(map(volume, sessions)) and not self._diary.charts.day_range()
        page.show_first_start(theme, is_first=is_first)
        page.emphasize(pain_stop=after_pain_stop(pain_stop.pain_after) if pain_stop else "")

    @staticmethod
    def _last_session(sessions: list[Session], past: Past, today: date) -> LastSession | None:
        """Return the last session with a repetition; one of long ago without its answers."""
        last = next((s for s in reversed(sessions) if s.ended_at and volume(s)), None)
        if last is not None:
            legs = volume(last, Leg.LEFT), volume(last, Leg.RIGHT)
            when = recent_time(last.local_start, today)
            return LastSession(last.id, when, *legs, last.effort, last.pain_before, last.pain_after)
        if past.last is None:
            return None
        row = past.last
        when = recent_time(local_time(row.started_at, row.zone), today)
        return LastSession(row.id, when, row.left, row.right, None, row.pain_before, row.pain_after)

    def _show_unfinished(self) -> None:
        """Offer the last unfinished session; after those that can be continued, those that cannot.

        While a discarded one can be taken back, nothing else is offered.
        """
        row = self._page.unfinished
        if row.is_pending:
            return
        self._broken_off = None
        if cut_off := self._recorder.unfinished():
            row.offer(self._unfinished_text(cut_off[-1][0]))
        elif broken_off := self._recorder.changes.broken_off():
            self._broken_off = broken_off[-1]
            text = self.tr("It cannot be continued, because its data is damaged.")
            row.offer(f"{self._unfinished_text(self._broken_off)} {text}", can_continue=False)
        else:
            row.offer("")

    def _unfinished_text(self, session: Session) -> str:
        text = self.tr("You didn’t finish {routine} ({when}, %n reps done).", "", volume(session))
        when = recent_time(session.local_start, self._plan_overview.today())
        return text.format(routine=routine_title(session.routine.name), when=when)

    def _show_questions(self, sessions: list[Session], now: datetime) -> None:
        page, routine = self._page, self._choice.routine
        self._asked = to_ask(sessions, now)
        if page.unfinished.isVisibleTo(page):  # one row at a time
            page.next_day.ask("")
        elif self._asked or not page.next_day.is_answered:
            day = recent_day(self._asked.local_start.date(), now.date()) if self._asked else ""
            page.next_day.ask(day)
        self._show_step(
            routine, suggest(routine, sessions, now, self._recorder.changes.declined_at(routine.name))
        )

    def _show_step(self, routine: Routine, found: Suggestion | Held) -> None:
        """Show the suggestion in the third card, or why there is none."""
        page = self._page
        if isinstance(found, Suggestion):
            self._offered = found
            page.suggestion.offer(headline(found), reason(routine, found), size(routine, found))
        else:
            self._offered = None
            page.suggestion.offer("", "", "")
            needed = found.limit if found.why is Why.FEW else 0
            page.next_step.show_step(why_not(found), found.count, needed, self._appearance.theme)
        page.next_step.setVisible(self._offered is None and page.week.isVisibleTo(page))

    def keep_unfinished(self) -> None:
        """Close the unfinished sessions with what was done."""
        with reporting(self._messages):
            if self._broken_off is not None:
                self._recorder.changes.end_broken_off(self._broken_off.id)
            else:
                self._recorder.end_unfinished()
        self._refresh_unfinished()

    def discard_unfinished(self) -> None:
        """Discard the unfinished session, unless the person takes that back within ten seconds."""
        self._page.unfinished.offer_undo()
        self._refresh_unfinished()

    def _discard_now(self) -> None:
        with reporting(self._messages):
            if self._broken_off is not None:
                self._recorder.changes.discard(self._broken_off.id)
            else:
                self._recorder.discard_unfinished()
        self._show_unfinished()

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
            self._page.next_day.show_saved()
            self._refresh_and_focus()

    def accept(self) -> None:
        """Apply the suggestion to the person's own routine, or to a copy of a preset."""
        if self._offered is None:
            return
        changed, before = self._offered.routine, self._choice.routine
        origin, chosen = self._choice.origin, self._settings.current.routine
        with reporting(self._messages) as attempt:
            entry = self._library.find(changed.name)
            if entry is not None and not entry.is_preset and entry.routine == before:
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
            undo = Action(Text("Undo"), lambda: self._undo(before, origin, chosen, changed))
            self._messages.info(Text("Accepted, and saved in Routines as “{name}”.", name=changed.name), undo)

    def _undo(self, before: Routine, origin: str, chosen: str, accepted: Routine) -> None:
        """Undo an accepted step: the routine is as it was, and one that was made for it is gone.

        A routine that was changed since is left alone. `origin` is the name or the file that `before` came
        from, `chosen` the routine of the settings.
        """
        with reporting(self._messages) as attempt:
            entry = self._library.find(accepted.name)
            if entry is None or entry.routine != accepted:
                raise Problem("“{name}” was changed since: it stays as it is.", name=accepted.name)
            if before.name == accepted.name:
                self._library.change(entry, before)
            else:
                self._library.remove(accepted.name)
        if attempt.succeeded:
            self._settings.save(replace(self._settings.current, routine=chosen))
            with reporting(self._messages):
                self._choice.open(origin)
            self._page.setFocus()

    def decline(self) -> None:
        """Store that the suggestion was declined: it comes again after some sessions."""
        if self._offered is None:
            return
        self._recorder.changes.decline(self._choice.routine.name, self._now())
        self._refresh_and_focus()

    def _refresh_and_focus(self) -> None:
        self.refresh()
        self._page.setFocus()  # the card that had the focus may be gone
