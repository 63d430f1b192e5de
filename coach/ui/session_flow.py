"""Page flow of a session: Today → session → After → Today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.core.performance import State
from coach.core.routine import FirstLeg
from coach.core.score import unroll
from coach.core.session import StopReason
from coach.ui.messages import reporting
from coach.ui.pages import Page
from coach.ui.session.looks import Looks

if TYPE_CHECKING:
    from coach.base.reporting import Messages
    from coach.core.facts import Ended
    from coach.core.routine import Leg
    from coach.core.score import Score
    from coach.core.session import RepDone, Session
    from coach.store.corrections import Feedback
    from coach.store.recorder import SessionRecorder
    from coach.ui.appearance import Appearance
    from coach.ui.pages import Pages
    from coach.ui.routine_choice import RoutineChoice
    from coach.ui.session.conductor import Conductor
    from coach.ui.session_screen import SessionScreen
    from coach.ui.settings_holder import SettingsHolder
    from coach.ui.shell import Window
    from coach.ui.sound_health import SoundHealth
    from coach.ui.unsaved import UnsavedNotice


class SessionFlow(QObject):
    """Starts sessions, and passes each fact of the one under way to its page and to the recorder.

    A session goes on when the diary cannot be read or written: `unsaved` says what is not saved yet.
    """

    def __init__(
        self,
        window: Window,
        *,
        pages: Pages,
        choice: RoutineChoice,
        conductor: Conductor,
        recorder: SessionRecorder,
        settings: SettingsHolder,
        appearance: Appearance,
        messages: Messages,
        unsaved: UnsavedNotice,
        sound: SoundHealth,
        screen: SessionScreen,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._choice = choice
        self._conductor = conductor
        self._recorder = recorder
        self._settings = settings
        self._appearance = appearance
        self._messages = messages
        self._unsaved = unsaved
        self._sound = sound
        sound.changed.connect(self.apply_looks)
        unsaved.changed.connect(self._show_sums)
        self._screen = screen
        self._count_in_ms = 0  # what was left of the count-in when the position was last shown
        self._begins_set = False  # whether the last count-in was that of a set that waited
        conductor.moved.connect(self._on_moved)
        conductor.retimed.connect(self._on_retimed)
        conductor.rep_finished.connect(self._on_rep_finished)
        conductor.adjusted.connect(self._on_adjusted)
        conductor.rested.connect(recorder.add_rest)
        conductor.gate_reached.connect(self._on_gate_reached)
        conductor.gate_passed.connect(self._on_gate_passed)
        conductor.paused.connect(self._on_paused)
        conductor.resumed.connect(self._on_resumed)
        conductor.sought.connect(self._on_sought)
        conductor.suspended.connect(self._on_suspended)
        conductor.halted.connect(self._on_halted)
        conductor.ended.connect(self._on_ended)

    # --- beginning -----------------------------------------------------------------------------

    def start(self) -> None:
        """Begin the routine on Today, with the settings that are in the file now."""
        routine, last_leg = self._choice.routine, None  # as Today shows it, whatever the file says
        self._settings.reload(keep_language=True)
        if routine.first_leg is FirstLeg.ALTERNATE:
            with reporting(self._messages):
                last_leg = self._recorder.last_first_leg()
        score = unroll(routine, last_leg)
        self._recorder.end_unfinished()
        self._recorder.begin(score, self._pages.today.take_pain_before())
        self._unsaved.watch()
        self._perform(score, 0)

    def continue_unfinished(self) -> None:
        """Continue the session that was cut off: after the time to get ready, as at its beginning."""
        self._settings.reload(keep_language=True)
        with reporting(self._messages) as attempt:
            session, score, position = self._recorder.unfinished()[-1]
            self._recorder.continue_session(session.id, score, position)
        if attempt.succeeded:
            self._perform(score, position, score.spans[0].length_ms, session)

    def resume_stopped(self) -> None:
        """Continue the session on the After page, as after a pause where it was stopped."""
        performance, position = self._conductor.performance, self._conductor.prescribed_position
        if performance is None:
            return
        self._recorder.continue_session(self._recorder.id, performance.score, position)
        session = self._recorder.session()
        self._perform(performance.score, position, self._conductor.count_in_at(position), session)

    def _perform(
        self, score: Score, from_ms: int, count_in_ms: int = 0, session: Session | None = None
    ) -> None:
        """Perform `score`; with a `session`, it is the one that goes on."""
        sets = session.sets if session else ()
        rested = [(done.set, done.leg) for done in sets if done.rest_ms is not None]
        self._pages.session.show_score(score, from_ms)
        self._window.show_page(Page.SESSION)
        self._screen.enter()
        self._begins_set = False
        self._conductor.begin(score, from_ms, count_in_ms, rested)

    # --- the session page ----------------------------------------------------------------------

    @property
    def looks(self) -> Looks:
        """How the settings want the session to look."""
        settings = self._settings.current
        return Looks(
            self._appearance.theme,
            settings.distance_m,
            settings.reduce_motion,
            settings.largest_letters,
            settings.muted or self._sound.is_broken,
        )

    def apply_looks(self) -> None:
        """Apply theme, distance and motion to the session page, if there is one."""
        if self._pages.is_built(Page.SESSION):
            self._pages.session.set_looks(self.looks)

    def refill_session(self) -> None:
        """Show the session on its page, which was built again."""
        if (performance := self._conductor.performance) is not None:
            self._pages.session.show_score(performance.score, 0)
            self._pages.session.show_timeline(performance.timeline)
            self._pages.session.show_position(self._conductor.position, at_gate=performance.stands_at_gate)
            if performance.state is State.PAUSED:
                self._pages.session.show_paused()

    def ask_stop(self) -> None:
        """Pause, and ask whether to stop."""
        self._conductor.pause()
        self._pages.session.ask_stop()

    def stop(self) -> None:
        """Stop the session."""
        self._conductor.stop(StopReason.STOPPED)

    def stop_for_pain(self) -> None:
        """Stop the session because of pain."""
        self._conductor.stop(StopReason.PAIN)

    def pause(self) -> None:
        """Pause the session, if one is under way: its position is saved, to be continued later."""
        self._conductor.pause()

    @property
    def _stands_at_gate(self) -> bool:
        performance = self._conductor.performance
        return performance is not None and performance.stands_at_gate

    def _on_moved(self, position_ms: int) -> None:
        page = self._pages.session
        page.show_position(position_ms, at_gate=self._stands_at_gate)
        before, self._count_in_ms = self._count_in_ms, self._conductor.count_in_ms
        if self._count_in_ms:
            page.show_count_in(self._count_in_ms, begins=self._begins_set)
        elif before:  # the count-in stood in the place of the instruction
            page.show_running()

    def _on_retimed(self, timeline: Score) -> None:
        self._pages.session.show_timeline(timeline)

    def _on_adjusted(self, left_ms: int) -> None:
        self._pages.session.show_adjusted(left_ms)

    def _on_gate_reached(self, _at_ms: int) -> None:
        """Let a session that is cut off here go on with the set."""
        self._recorder.mark_position(self._conductor.prescribed_position)

    def _on_gate_passed(self, _at_ms: int) -> None:
        self._begins_set = True

    def _on_rep_finished(self, done: RepDone) -> None:
        self._recorder.add_rep(done)
        self._unsaved.watch()

    def _on_paused(self, at_ms: int) -> None:
        self._count_in_ms = 0
        self._pages.session.show_position(at_ms, at_gate=self._stands_at_gate)
        self._pages.session.show_paused()
        self._recorder.pause(self._conductor.prescribed_position)

    def _on_suspended(self, slept_ms: int) -> None:
        """Show that the session paused because the computer slept for `slept_ms`, or is about to."""
        self._recorder.extend_pause(slept_ms)
        self._pages.session.show_paused(self.tr("Paused – your computer went to sleep"))

    def _on_halted(self, away_ms: int) -> None:
        """Show that the session paused because nothing of the program ran for `away_ms`."""
        self._recorder.extend_pause(away_ms)
        self._pages.session.show_paused(self.tr("Paused – your computer was busy or asleep"))

    def _on_resumed(self) -> None:
        self._begins_set = False
        self._pages.session.show_running()
        self._recorder.resume()

    def _on_sought(self, at_ms: int) -> None:
        self._pages.session.show_landing(at_ms)
        self._recorder.mark_position(self._conductor.prescribed_position)

    def _on_ended(self, ended: Ended) -> None:
        try:
            self._recorder.end(replace(ended, at_ms=self._conductor.prescribed_position))
            self._unsaved.watch()
        finally:  # whatever went wrong, the person sees that the session is over
            self._show_after()

    def _show_after(self) -> None:
        self._screen.leave()
        self.refill_after()
        self._window.show_page(Page.AFTER)
        self._pages.after.show_summary(self._recorder.session(), self._settings.current.distance_m)

    # --- the After page ------------------------------------------------------------------------

    def refill_after(self) -> None:
        """Show the session that ended on the After page."""
        self._pages.after.show_session(self._recorder.session(), is_saved=self._is_saved)

    def confirm(self, set_: int, leg: Leg, count: int) -> None:
        """Store how many repetitions were done in a set."""
        with reporting(self._messages):
            self._recorder.confirm(set_, leg, count)
        self._unsaved.watch()
        self._show_sums()

    def describe(self, feedback: Feedback) -> None:
        """Store how the session felt."""
        with reporting(self._messages):
            self._recorder.describe(**feedback)
        self._unsaved.watch()

    @property
    def _is_saved(self) -> bool:
        return not self._recorder.unsaved.anything

    def _show_sums(self) -> None:
        """Show the sums on After, if it is shown, and whether they are in the diary."""
        if self._window.showing is Page.AFTER:
            self._pages.after.show_sums(self._recorder.session(), is_saved=self._is_saved)

    def finish(self) -> None:
        """Show Today again."""
        self._recorder.leave()
        self._window.show_page(Page.TODAY)
