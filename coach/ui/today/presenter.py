"""Fills Today: the routine, the week, an unfinished session, the next-day question and the suggestion."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base.clocks import in_local_zone
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reporting import Action
from coach.core.figures import trained, volume
from coach.core.progression import REACH, Why, suggest, to_ask
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.core.session import StopReason
from coach.core.steps import Means, Suggestion, step_between
from coach.core.zones import local_time
from coach.store.history import Increase
from coach.text.formats import recent_day, recent_time
from coach.text.preset_names import routine_title
from coach.text.safety import after_pain_stop
from coach.text.suggestion_texts import headline, reason, size, why_not
from coach.text.weights import weight_unit
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


OFFERED = timedelta(days=7)
"""How long a session that was cut off is offered to be continued; from the product's design."""


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
        self._unfinished = ""  # the id of the session that can be continued
        self._offered: Suggestion | None = None
        self._undoable_increase: Increase | None = None
        self._is_first = False
        choice.changed.connect(self.refresh)
        settings.changed.connect(self._show_how)
        settings.changed.connect(self._show_plan)
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
        page.set_up.distance_chosen.connect(self._set_distance)
        page.set_up.days_chosen.connect(self._set_days)
        page.set_up.closed.connect(self._close_set_up)
        page.week.days_chosen.connect(self._set_days)
        page.left.connect(page.week.end_picking)
        page.next_step.undo_requested.connect(self.undo_increase)

    def refresh(self) -> None:
        """Show what is stored now."""
        self._page.letter_keys = self._settings.current.letter_keys
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
            full_screen=settings.full_screen and not settings.small_window,
            muted=is_muted,
            works=self._sound.works,
            has_problem=self._sound.is_broken,
        )

    def _show_plan(self) -> None:
        """Show what can be set up here, before the first session and while there is no plan."""
        settings, page = self._settings.current, self._page
        is_asked = self._is_first and not settings.set_up_closed
        starts_on = self._plan_overview.week_starts_on()
        page.set_up.show_answers(settings.distance_m, settings.plan_days, starts_on, is_asked=is_asked)
        page.week.show_plan(settings.plan_days, starts_on)

    def _set_distance(self, metres: float) -> None:
        self._settings.save(replace(self._settings.current, distance_m=metres))

    def _set_days(self, days: tuple[int, ...]) -> None:
        self._settings.save(replace(self._settings.current, plan_days=days))
        self.refresh()

    def _close_set_up(self) -> None:
        self._settings.save(replace(self._settings.current, set_up_closed=True))
        self._page.setFocus()  # the button that had the focus is gone

    def _pain_stop(self, sessions: list[Session]) -> Session | None:
        """Return the last session of today that was stopped for pain, whatever was done after it."""
        today = self._plan_overview.today()
        stopped = [s for s in sessions if s.ended_at and s.stop_reason is StopReason.PAIN]
        return stopped[-1] if stopped and stopped[-1].local_start.date() == today else None

    def _show_past(self, sessions: list[Session], pain_stop: Session | None) -> None:
        """Show week, last session and weeks; a day with nothing but stops for pain has another mark."""
        page, theme = self._page, self._appearance.theme
        week, past = self._plan_overview.week(), self._plan_overview.past()
        stopped = {s.local_start.date() for s in sessions if s.stop_reason is StopReason.PAIN}
        if stopped:  # otherwise no time zone is needed, which takes 5 ms to load
            usual = (s for s in sessions if s.stop_reason is not StopReason.PAIN and volume(s))
            stopped -= {s.local_start.date() for s in usual}
        if pain_stop:
            stopped.add(week.today)
        page.show_day(week.today)
        days = self._diary.charts.day_range()
        page.week.show_week(week, past.row, theme, stopped, rests=pain_stop is not None)
        page.last.show_session(self._last_session(sessions, past, week.today))
        page.show_weeks(past.weeks, theme)
        is_first = past.last is None and not any(map(volume, sessions)) and not days
        page.show_first_start(theme, is_first=is_first)
        self._is_first = is_first
        self._show_plan()
        page.emphasize(pain_stop=after_pain_stop(pain_stop.pain_after) if pain_stop else "")

    @staticmethod
    def _last_session(sessions: list[Session], past: Past, today: date) -> LastSession | None:
        """Return the last session with a repetition; one of long ago without its answers."""
        last = next((s for s in reversed(sessions) if s.ended_at and volume(s)), None)
        if last is not None:
            legs = volume(last, Leg.LEFT), volume(last, Leg.RIGHT)
            row = past.last
            if row is not None and row.id == last.id and row.day != today:
                when = recent_day(row.day, today)  # without its time zone, as above
            else:
                when = recent_time(last.local_start, today)
            answers = last.effort, last.pain_before, last.pain_after
            return LastSession(last.id, when, *legs, *answers, trained(last))
        if past.last is None:
            return None
        row = past.last
        when = recent_time(local_time(row.started_at, row.zone), today)
        used = {leg for leg, count in zip(Leg, (row.left, row.right), strict=True) if count}
        return LastSession(row.id, when, row.left, row.right, None, row.pain_before, row.pain_after, used)

    def _show_unfinished(self) -> None:
        """Offer the last unfinished session; after those that can be continued, those that cannot.

        While a discarded one can be taken back, nothing else is offered.
        """
        row = self._page.unfinished
        if row.is_pending:
            return
        self._broken_off = None
        if cut_off := self._recorder.unfinished():
            if self._is_old(cut_off[-1][0]):
                self._recorder.end_unfinished()
                row.offer("")
            else:
                self._unfinished = cut_off[-1][0].id
                row.offer(self._unfinished_text(cut_off[-1][0]))
        elif broken_off := self._recorder.changes.broken_off():
            if self._is_old(broken_off[-1]):
                for session in broken_off:
                    self._recorder.changes.end_broken_off(session.id)
                row.offer("")
                return
            self._broken_off = broken_off[-1]
            text = self.tr("It cannot be continued, because its data is damaged.")
            row.offer(f"{self._unfinished_text(self._broken_off)} {text}", can_continue=False)
        else:
            row.offer("")

    def _is_old(self, session: Session) -> bool:
        """Whether a session was cut off so long ago that it is saved as it is, and not offered any more."""
        return session.started_at < self._now() - OFFERED and not self._diary.read_only

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
        self._undoable_increase = self._undoable(sessions)
        means = Means(weight_unit(), has_weights=not self._settings.current.no_weights)
        declined_at = self._recorder.changes.declined_at(routine.name)
        found = suggest(routine, sessions, now, declined_at, means)
        self._show_step(routine, found)

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
            page.next_step.offer_undo(self._increase_text())
        page.next_step.setVisible(self._offered is None and page.week.isVisibleTo(page))

    def _increase_text(self) -> str:
        """Return what was increased and when, if that can be undone; else nothing."""
        increase = self._undoable_increase
        if increase is None:
            return ""
        when = recent_time(in_local_zone(increase.at), self._plan_overview.today())
        step = headline(step_between(increase.before, increase.after))
        return self.tr("Increase accepted ({when}): {step}").format(when=when, step=step)

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
                self._recorder.discard_unfinished(self._unfinished)
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
        changed, before = self._choice.as_stored(self._offered.routine), self._choice.stored
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
            increase = Increase(self._now(), self._choice.origin, before, changed)
            self._recorder.changes.accept(increase)
            self._choice.choose(changed.name)
            self._page.setFocus()
            undo = Action(Text("Undo"), lambda: self._undo(increase), undoes=True)
            self._messages.toast(
                Text("Accepted, and saved in Routines as “{name}”.", name=changed.name), undo
            )

    def _undoable(self, sessions: list[Session]) -> Increase | None:
        """Return the increase that led to the routine on Today, until a session was done with it."""
        routine = self._choice.stored
        increase = self._recorder.changes.last_increase(routine.name)
        if increase is None or increase.after != routine:
            return None
        is_used = any(
            volume(session) and session.started_at > increase.at and session.routine.name == routine.name
            for session in sessions
        )
        return None if is_used else increase

    def undo_increase(self) -> None:
        """Undo the increase that Today offers to undo."""
        if self._undoable_increase is not None:
            self._undo(self._undoable_increase)

    def _undo(self, increase: Increase) -> None:
        """Undo an accepted increase: the routine is as it was, and one that was made for it is gone.

        A routine that was changed since is left alone.
        """
        before, accepted = increase.before, increase.after
        with reporting(self._messages) as attempt:
            entry = self._library.find(accepted.name)
            if entry is None or entry.routine != accepted:
                raise Problem("“{name}” was changed since: it stays as it is.", name=accepted.name)
            if before.name == accepted.name:
                self._library.change(entry, before)
            else:
                self._library.remove(accepted.name)
            self._recorder.changes.undo_increase(increase, self._now())
        if attempt.succeeded:
            self._put_back(increase.origin)
            self._page.setFocus()

    def _put_back(self, origin: str) -> None:
        """Put the routine on Today that was there before: of the library, or from its file."""
        if self._library.find(origin) is not None:
            self._choice.choose(origin)
            return
        self._settings.save(replace(self._settings.current, routine=""))
        with reporting(self._messages) as attempt:
            self._choice.open(origin)
        if not attempt.succeeded:
            self._choice.open("")

    def decline(self) -> None:
        """Store that the suggestion was declined: it comes again after some sessions."""
        if self._offered is None:
            return
        self._recorder.changes.decline(self._choice.routine.name, self._now())
        self._refresh_and_focus()

    def _refresh_and_focus(self) -> None:
        self.refresh()
        self._page.setFocus()  # the card that had the focus may be gone
