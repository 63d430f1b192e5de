"""What follows what: from Today through a session to its After page, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal

from coach.base.problems import Problem
from coach.core.figures import volume
from coach.core.score import unroll
from coach.store.routines import DEFAULT, name_key
from coach.text.formats import long_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.core.performance import Ended, RepDone
    from coach.core.routine import Leg, Routine
    from coach.core.score import Score
    from coach.report.plan_overview import PlanOverview
    from coach.store.corrections import Feedback
    from coach.store.diary import Diary
    from coach.store.recorder import SessionRecorder
    from coach.store.routines import Library
    from coach.ui.after.page import AfterPage
    from coach.ui.appearance import Appearance
    from coach.ui.session.conductor import Conductor
    from coach.ui.session.page import SessionPage
    from coach.ui.shell import Window
    from coach.ui.today.page import TodayPage


class SessionFlow(QObject):
    """Leads the person through the pages; every fact of a session goes through it to page and diary.

    `conductor` gives the one who leads sessions, and is not asked before the first begins.
    """

    today_shown = Signal()
    settings_changed = Signal(object)
    problem_arose = Signal(object)

    def __init__(
        self,
        window: Window,
        conductor: Callable[[], Conductor],
        diary: Diary,
        recorder: SessionRecorder,
        library: Library,
        plan_overview: PlanOverview,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self.routine: Routine
        """The routine on Today."""
        self._is_shelved = True  # it is one of the library, and was not opened from a file of its own
        self._window = window
        self._ask_conductor = conductor
        self._diary = diary
        self._recorder = recorder
        self._library = library
        self._plan_overview = plan_overview
        self._appearance = appearance
        self._was_full = False
        self._count_in = 0  # what was still to be counted in at the last look, in milliseconds

    # --- Today -------------------------------------------------------------------------------

    def choose_first(self, name_or_path: str) -> None:
        """Put this routine on Today, or where it is empty the one last chosen.

        Raises `Problem` where there is none of that name or file.
        """
        wanted = name_or_path or self._appearance.settings.routine or DEFAULT
        try:
            self.routine = self._library.get(wanted)
            self._is_shelved = name_key(wanted) == name_key(self.routine.name)
        except Problem as problem:
            if name_or_path:
                raise
            self.problem_arose.emit(problem)
            self.routine = self._library.get(DEFAULT)
            self._is_shelved = True

    def choose(self, name: str) -> None:
        """Put this routine on Today, now and at the next start."""
        if name == self.routine.name and name not in self._library.names():
            return  # it came from a file that is not on the shelf, and is on Today already
        try:
            self.routine = self._library.get(name)
            self._is_shelved = True
            self.refresh_today()
        except Problem as problem:
            self.problem_arose.emit(problem)
        else:
            self.settings_changed.emit(replace(self._appearance.settings, routine=name))

    def refresh_today(self) -> None:
        """Show on Today what holds now."""
        page = cast("TodayPage", self._window.page("today"))
        entries = self._library.entries()
        if self._is_shelved:  # its file may have been edited meanwhile
            same = [entry for entry in entries if name_key(entry.name) == name_key(self.routine.name)]
            self.routine = same[0].routine if same else self.routine
        names = [entry.name for entry in entries]
        if self.routine.name not in names:  # from a file that is not on the shelf
            names.append(self.routine.name)
        page.show_routines(names, self.routine.name)
        page.show_score(self._score())
        week, (row, last) = self._plan_overview.week(), self._plan_overview.past()
        told = ""
        if last is not None:
            count = last.left + last.right
            told = (
                self.tr("Earlier today: %n repetitions.", "", count)
                if last.day == week.today
                else self.tr("Last time, on {day}: %n repetitions.", "", count)
            ).format(day=long_day(last.day))
        page.show_week(week, row, told, self._appearance.theme)
        page.unfinished.offer(self._unfinished_text())
        self.today_shown.emit()

    def _score(self) -> Score:
        return unroll(self.routine, self._diary.last_first_leg())

    def _unfinished_text(self) -> str:
        cut_off = self._diary.unfinished()
        if not cut_off:
            return ""
        session = cut_off[-1][0]
        return self.tr(
            "{routine}, begun on {when}, was cut off after %n repetitions.", "", volume(session)
        ).format(routine=session.routine.name, when=long_day(session.local_start.date()))

    # --- a session ---------------------------------------------------------------------------

    def start(self) -> None:
        """Begin the routine on Today."""
        try:
            self._recorder.keep_unfinished()  # a new beginning keeps what was done before
            score = self._score()
            self._recorder.begin(score, cast("TodayPage", self._window.page("today")).take_pain_before())
        except Problem as problem:
            self.problem_arose.emit(problem)
        else:
            self._perform(score, 0)

    def continue_unfinished(self) -> None:
        """Go on with the session that was cut off, from its last position."""
        try:
            session, score, position = self._diary.unfinished()[-1]
            self._recorder.go_on(session.id, score, position)
        except Problem as problem:
            self.problem_arose.emit(problem)
        else:
            self._perform(score, position)

    def keep_unfinished(self) -> None:
        """Keep what was done of the sessions that were cut off."""
        self._keeping(self._recorder.keep_unfinished)
        self._window.show_page("today")  # with the focus on Start: the button that had it is gone

    def discard_unfinished(self) -> None:
        """Discard the session that was cut off."""
        self._keeping(lambda: self._diary.discard(self._diary.unfinished()[-1][0].id))
        self._window.show_page("today")

    def resume_stopped(self) -> None:
        """Go on with the session on the After page, where it stopped."""
        performance, position = self._conductor.performance, self._conductor.position
        if performance is not None and self._keeping(
            lambda: self._recorder.go_on(self._recorder.id, performance.score, position)
        ):
            self._perform(performance.score, position)

    def _perform(self, score: Score, from_ms: int) -> None:
        page = cast("SessionPage", self._window.page("session"))
        page.show_score(score, from_ms)
        self._window.show_page("session")
        self._was_full = self._window.isFullScreen()
        if self._appearance.settings.full_screen and not self._was_full:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self._conductor.begin(score, from_ms)

    def on_moved(self, position_ms: int) -> None:
        """Show where we are."""
        page = self._session_page
        page.show_position(position_ms)
        counted_in, self._count_in = self._count_in, self._conductor.count_in_ms
        if self._count_in:
            page.show_count_in(self._count_in)
        elif counted_in:  # say again what to do, where the count-in stood in its place
            page.show_running()

    def on_rep_finished(self, done: RepDone) -> None:
        """Keep it."""
        self._keeping(lambda: self._recorder.add_rep(done))

    def on_shown(self) -> None:
        """Wait for the disk, now that nobody waits for the screen."""
        self._keeping(self._recorder.flush)

    def on_paused(self, at_ms: int) -> None:
        """Stand still, on screen and in the diary."""
        self._count_in = 0
        self._session_page.show_position(at_ms)
        self._session_page.show_paused()
        self._keeping(lambda: self._recorder.pause(at_ms))

    def on_suspended(self, slept_ms: int) -> None:
        """Say why we stand: the machine slept, for so many milliseconds."""
        self._recorder.slept(slept_ms)
        self._session_page.show_paused(self.tr("Paused: the computer was asleep"))

    def on_resumed(self, at_ms: int) -> None:
        """Move again."""
        self._session_page.show_running()
        self._keeping(lambda: self._recorder.resume(at_ms))

    def on_sought(self, at_ms: int) -> None:
        """Go there without a flash, and keep the new position."""
        self._session_page.show_landing(at_ms)
        self._keeping(lambda: self._recorder.mark(at_ms))

    def on_ended(self, ended: Ended) -> None:
        """Show what was done."""
        self._keeping(lambda: self._recorder.end(ended))
        if self._appearance.settings.full_screen and not self._was_full:
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        page = cast("AfterPage", self._window.page("after"))
        is_kept = self._keeping(lambda: page.show_session(self._recorder.session()))
        self._window.show_page("after" if is_kept else "today")

    def show_again(self, page: str) -> None:
        """Show a session, or what was done in it, on its page that was made anew."""
        from coach.core.performance import State  # noqa: PLC0415 - not needed at start

        if page == "session" and (performance := self._conductor.performance) is not None:
            self._session_page.show_score(performance.score, self._conductor.position)
            if performance.state is State.PAUSED:
                self._session_page.show_paused()
        elif page == "after":
            after = cast("AfterPage", self._window.page("after"))
            self._keeping(lambda: after.show_session(self._recorder.session()))

    def ask_stop(self) -> None:
        """Stand still and ask whether to stop."""
        self._conductor.pause()
        self._session_page.ask_stop()

    def close(self) -> None:
        """Keep the position of a session under way: it is offered again at the next start."""
        self._conductor.pause()

    def turn_to(self, page: str) -> None:
        """Show a page that asks for it; a session on screen stands still, and Today offers to go on."""
        if self._window.showing == "session":
            self._conductor.pause()
        self._window.show_page(page)

    # --- after -------------------------------------------------------------------------------

    def confirm(self, set_: int, leg: Leg, count: int) -> None:
        """Keep how many repetitions really happened."""
        self._keeping(lambda: self._diary.confirm(self._recorder.id, set_, leg, count))
        page = cast("AfterPage", self._window.page("after"))
        self._keeping(lambda: page.show_sums(self._recorder.session()))

    def describe(self, feedback: Feedback) -> None:
        """Keep how it felt."""
        self._keeping(lambda: self._diary.describe(self._recorder.id, **feedback))

    def finish(self) -> None:
        """Go back to Today."""
        self._window.show_page("today")

    @property
    def _conductor(self) -> Conductor:
        return self._ask_conductor()

    @property
    def _session_page(self) -> SessionPage:
        return cast("SessionPage", self._window.page("session"))

    def _keeping(self, use: Callable[[], object]) -> bool:
        """Use the diary; where that fails, say so, return False and let the session go on."""
        try:
            use()
        except Problem as problem:
            self.problem_arose.emit(problem)
            return False
        return True
