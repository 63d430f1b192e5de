"""The composition root: builds the parts of the window and connects their signals.

What Today does not need is built, and its modules are imported, when it is first used.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPixmapCache, QShortcut

from coach.base import paths
from coach.base.clocks import local_today
from coach.base.problems import Problem
from coach.desktop.time_zone import zone_name
from coach.desktop.unexpected_errors import UnexpectedErrors
from coach.draw.theme import follow_system
from coach.report.plan_overview import PlanOverview
from coach.store.diary import Diary
from coach.store.faults import DiaryDamaged
from coach.store.opening import How
from coach.store.people import find_people
from coach.store.plan_changes import PlanChanges
from coach.store.recorder import SessionRecorder
from coach.store.routines import library_in
from coach.store.settings_files import SettingsFiles
from coach.store.settings_history import move_history
from coach.ui.appearance import Appearance
from coach.ui.diary_care import DiaryCare
from coach.ui.lazy import Lazy
from coach.ui.messages import WindowMessages
from coach.ui.navigation import Navigation
from coach.ui.pages import PLACES, Page, Pages
from coach.ui.quick_settings import QuickSettings
from coach.ui.routine_choice import RoutineChoice
from coach.ui.settings_holder import SettingsHolder
from coach.ui.shell import Window
from coach.ui.sound_health import SoundHealth
from coach.ui.window_place import WindowPlace
from coach.wiring.diary_state import DiaryNotices, build_unsaved
from coach.wiring.parts import ProgramParts
from coach.wiring.today import build_today

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from coach.desktop.other_players import OtherPlayers
    from coach.desktop.single_instance import StartRequest
    from coach.export.exporter import Sources
    from coach.store.people import Person
    from coach.ui.after.page import AfterPage
    from coach.ui.damage_check import DamageCheck
    from coach.ui.days_off import DaysOff
    from coach.ui.erasing import Erasing
    from coach.ui.help.dialog import HelpDialog
    from coach.ui.help.welcome import WelcomePage
    from coach.ui.people.change import PersonChange
    from coach.ui.people.presenter import PeoplePresenter
    from coach.ui.problem_report import ProblemReport
    from coach.ui.progress.detail import DetailPage
    from coach.ui.progress.diary_files import DiaryFiles
    from coach.ui.progress.page import ProgressPage
    from coach.ui.progress.presenter import ProgressPresenter
    from coach.ui.progress.sessions_page import SessionsPage
    from coach.ui.restoring import Restoring
    from coach.ui.routines.page import RoutinesPage
    from coach.ui.routines.plan_sheets import PlanSheets
    from coach.ui.routines.presenter import RoutinesPresenter
    from coach.ui.saved_files import SavedFiles
    from coach.ui.session.audio import SessionAudio
    from coach.ui.session.page import SessionPage
    from coach.ui.session_flow import SessionFlow
    from coach.ui.settings.calendar_file import CalendarFile
    from coach.ui.settings.page import SettingsPage
    from coach.ui.small_session import SmallSession
    from coach.ui.today.page import TodayPage
    from coach.wiring.reminders import SessionReminders

LATER_MS = 1000
"""How long after the start the work begins that Today does not wait for, in milliseconds."""


class Program(ProgramParts):
    """The running program: its parts, connected.

    `root` is the data folder; the program opens what `person` has in it, by default the first one. `routine`
    is the name or the file of the routine on Today; if it is empty, it is the one chosen last. The diary is
    opened as `how` says. Raises `Problem` if it cannot be used, or if there is no such routine.
    """

    left = Signal()
    """Everything is saved, and somebody else is to be shown: `person_change` says who."""
    _is_closed = False

    def __init__(
        self,
        app: QApplication,
        root: Path,
        routine: str,
        how: How = How.USUAL,
        person: Person | None = None,
    ) -> None:
        super().__init__()
        self.app, self.root = app, root
        self.person = person or find_people(root).people[0]
        data = self.data
        self.library = library_in(data)
        if routine:  # an unknown one is refused before anything is opened that would have to be closed
            self.library.get(routine)
        files = SettingsFiles.of(data, root)
        settings, problems = files.load()
        try:
            self.diary = Diary.open(data / paths.DIARY, how=how)
        except DiaryDamaged as damage:  # it was set aside, and a new one begins
            problems.append(damage)
            self.diary = Diary.open(data / paths.DIARY, how=How.NEW)
        problems += move_history(data / "settings.toml", self.diary.history)
        self.recorder = SessionRecorder(self.diary, zone_name)
        self.appearance = Appearance(app, paths.resources())
        self.appearance.apply_language(settings)
        self.appearance.apply_theme(settings, 1.0)  # before there are widgets, which it would restyle
        self.pages = Pages(
            welcome=self._build_welcome,
            today=self._build_today,
            session=self._build_session,
            after=self._build_after,
            progress=self._build_progress,
            sessions=self._build_sessions,
            detail=self._build_detail,
            routines=self._build_routines,
            settings=self._build_settings,
        )
        self.window = Window(self.pages)
        self.messages = WindowMessages(self.window.strip, self.window.show_action_toast)
        self.window.strip.all_requested.connect(self._show_all_messages)
        self.settings = SettingsHolder(settings, files, self.messages)
        self.plan_changes = PlanChanges(self.recorder.changes.end_plan, settings, local_today)
        self.settings.changed.connect(self.plan_changes.apply_settings)
        self.plan_overview = PlanOverview(
            self.diary, lambda: self.settings.current, local_today, self.recorder.changes
        )
        self.choice = RoutineChoice(routine, self.library, self.settings, self.messages)
        self.navigation = Navigation(self.window, self.settings, self.appearance)
        self.quick_settings = QuickSettings(self.window, self.pages, self.settings, self.navigation)
        self.diary_care = DiaryCare(
            self.window, self.diary, self.messages, local_today, lambda backup: self.restoring().ask(backup)
        )
        self.session_audio, self.sound_health = Lazy(self._build_session_audio), SoundHealth()
        self.unsaved = build_unsaved(self, self.diary_care.report)
        self._define_lazy_parts()
        self._errors, self._crash = UnexpectedErrors(self), ""
        self.damage_check = Lazy(self._build_damage_check)
        self._follow_desktop()
        self._add_keys()
        for problem in problems:
            self.diary_care.report(problem)
        if self.are_people_known:
            self._report_people()
            self.window.show_person(self.name_among_others)
        DiaryNotices(self.diary, self.messages, self.unsaved)
        self._show_first_page(is_given=bool(routine))
        self._do_later()

    def _define_lazy_parts(self) -> None:
        """Define the parts that are built on first use."""
        self.session_flow, self.small_session = (
            Lazy(self._build_session_flow),
            Lazy(self._build_small_session),
        )
        self.progress_presenter = Lazy(self._build_progress_presenter)
        self.diary_files, self.restoring = Lazy(self._build_diary_files), Lazy(self._build_restoring)
        self.erasing, self.other_players = Lazy(self._build_erasing), Lazy(self._build_other_players)
        self.routines_presenter, self.plan_sheets = (
            Lazy(self._build_routines_presenter),
            Lazy(self._build_plan_sheets),
        )
        self.calendar_file, self.days_off = Lazy(self._build_calendar_file), Lazy(self._build_days_off)
        self.reminders = Lazy(self._build_reminders)
        self.problem_report, self.saved_files = (
            Lazy(self._build_problem_report),
            Lazy(self._build_saved_files),
        )
        self.people, self.person_change = Lazy(self._build_people), Lazy(self._build_person_change)

    def _do_later(self) -> None:
        """Begin, one after the other, what Today does not wait for."""
        works: list[Callable[[], object]] = [self.reminders, self.damage_check, self._look_for_outputs]
        if (self.root / paths.PLAYERS).exists():  # a session that was killed had turned them down
            works.insert(1, lambda: self.other_players().put_back())
        for number, work in enumerate(works, 1):
            QTimer.singleShot(number * LATER_MS, self, partial(self._do_unless_closed, work))

    def _do_unless_closed(self, work: Callable[[], object]) -> None:
        """Do what waited, unless the program was closed meanwhile: nothing would end a thread any more."""
        if not self._is_closed:
            work()

    def _follow_desktop(self) -> None:
        """Apply the colours, the contrast and the text size of the desktop whenever they change."""
        follow_system(self.navigation.apply_appearance)
        self.app.applicationStateChanged.connect(self._on_application_state)
        if self.app.platformName() == "wayland":  # X11 counts the text size in the scale of the screen
            QTimer.singleShot(0, self, self._watch_text_size)

    def _watch_text_size(self) -> None:
        from coach.desktop.text_size import TextSizeMonitor

        TextSizeMonitor(self).changed.connect(self.apply_desktop_text_size)

    def apply_desktop_text_size(self, factor: float) -> None:
        """Draw letters in the size that the desktop asks for."""
        self.appearance.desktop_text_size = factor
        self.navigation.apply_appearance()

    def _report_people(self) -> None:
        from coach.wiring.people import report_people

        report_people(self, self.diary_care.report)

    def _add_keys(self) -> None:
        window, quick = self.window, self.quick_settings
        window.add_key(Qt.Key.Key_M, quick.toggle_mute)
        window.add_key(Qt.Key.Key_V, quick.toggle_speech)
        window.add_key(Qt.Key.Key_F, window.toggle_full_screen)
        window.add_key(Qt.Key.Key_F11, window.toggle_full_screen)
        window.add_key(Qt.Key.Key_F1, self._show_help)
        window.add_key(Qt.Key.Key_Question, self._show_help)
        window.add_key(Qt.Key.Key_F6, window.enter_message)
        window.help_requested.connect(self._show_help)
        for number, place in enumerate(PLACES, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), window)
            shortcut.activated.connect(partial(window.show_place, place))
        QShortcut(QKeySequence("Ctrl+Q"), window).activated.connect(self.quit)
        window.add_key(Qt.Key.Key_Plus, quick.raise_volume)
        window.add_key(Qt.Key.Key_Equal, quick.raise_volume)  # the same key without Shift
        window.add_key(Qt.Key.Key_Minus, quick.lower_volume)

    def _show_first_page(self, *, is_given: bool) -> None:
        """Show the page of the last time; Today if a routine is given, and what one must read before."""
        self.window_place = WindowPlace(self.window, self.root)
        page = self.window_place.restore()
        if not self.settings.current.safety_read:
            page = Page.WELCOME
        elif is_given:
            page = Page.TODAY
        self.window.show_page(page)

    def _show_help(self) -> HelpDialog:
        """Show the help over the page, and return it; a session is paused."""
        from coach.ui.help.dialog import HelpDialog

        if self.window.showing is Page.SESSION:
            self.session_flow().pause()
        shown = HelpDialog(self.window, self.appearance.theme, self.data)
        shown.folder_requested.connect(self.open_data_folder)
        shown.report_requested.connect(lambda: self.problem_report().show())
        shown.open()
        return shown

    def close(self) -> None:
        """Save what is unsaved, and close the diary; nothing more at the second call."""
        if self._is_closed:
            return
        self._is_closed = True
        self.app.applicationStateChanged.disconnect(self._on_application_state)
        self.settings.flush()
        if self.session_audio.is_built:  # sound may have begun after the signal that the program quits
            self.session_audio().close()
        for files in (self.diary_files, self.plan_sheets):
            if files.is_built:
                files().stop()
        self.unsaved.close()
        self.diary.close()
        self.appearance.remove_translations()

    def discard(self) -> None:
        """Delete window and parts, when everything is closed and the program begins again."""
        self.window.hide()  # destroyed while visible, it would call event filters that are going, too
        self.window.deleteLater()
        self.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QPixmapCache.clear()  # where Qt keeps up to 10 MB of pictures that its labels showed

    # --- the pages -----------------------------------------------------------------------------

    def _build_welcome(self) -> WelcomePage:
        from coach.ui.help.welcome import WelcomePage

        page = WelcomePage()
        page.continued.connect(self.navigation.finish_welcome)
        page.person_requested.connect(lambda slug: self.people().change_to(slug))
        if self.are_people_known:
            page.show_people([each for each in self.people().names() if each[0] != self.person.slug])
        return page

    def _build_today(self) -> TodayPage:
        return build_today(self, self._show_help)

    def _build_session(self) -> SessionPage:
        from coach.wiring.session import build_session_page

        return build_session_page(self)

    def _build_after(self) -> AfterPage:
        from coach.wiring.after import build_after_page

        return build_after_page(self)

    def _build_progress(self) -> ProgressPage:
        from coach.wiring.progress import build_progress

        return build_progress(self)

    def _build_sessions(self) -> SessionsPage:
        from coach.wiring.progress import build_sessions

        return build_sessions(self)

    def _build_detail(self) -> DetailPage:
        from coach.wiring.progress import build_detail

        return build_detail(self)

    def _build_routines(self) -> RoutinesPage:
        from coach.wiring.routines import build_routines

        return build_routines(self)

    def _build_settings(self) -> SettingsPage:
        from coach.wiring.settings import build_settings

        return build_settings(self, self._show_help)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.navigation.reload_settings()

    def show_errors(self, errors: UnexpectedErrors, crash: str) -> None:
        """Show unexpected errors; say that the last run ended with one, if `crash` is what it wrote."""
        self._errors, self._crash = errors, crash
        errors.arose.connect(self._show_error)
        if crash:
            self.problem_report().report_crash()

    def _show_error(self, problem: Problem, is_unexpected: bool) -> None:  # noqa: FBT001 - a signal's value
        if is_unexpected:
            self.messages.error(Problem(problem.text), self.problem_report().details)
        else:
            self.messages.error(problem)

    def _show_all_messages(self, text: str) -> None:
        from coach.ui.widgets.text_dialog import TextDialog

        TextDialog(self.window, self.tr("Messages"), lambda _: text).open()

    def handle_second_start(self, request: StartRequest) -> None:
        """Raise the window, and use what a second start was given: first the person, then the routine."""
        from coach.wiring.second_start import handle_second_start

        handle_second_start(self, request)

    # --- parts that are built on first use -----------------------------------------------------

    def _build_saved_files(self) -> SavedFiles:
        from coach.desktop.file_manager import open_file, show_in_folder
        from coach.ui.saved_files import SavedFiles

        return SavedFiles(self.messages, open_file, show_in_folder)

    def _build_session_audio(self) -> SessionAudio:
        from coach.wiring.sound import build_session_audio

        return build_session_audio(self)

    def _look_for_outputs(self) -> None:
        """Look for a sound output before a session needs one, in silence; Today shows a problem."""
        if self.window.showing is not Page.SESSION and not self.settings.current.muted:
            self.sound_health.look(self.session_audio().speaker)

    def _build_session_flow(self) -> SessionFlow:
        from coach.wiring.session import build_session_flow

        return build_session_flow(self)

    def _build_other_players(self) -> OtherPlayers:
        from coach.desktop.other_players import OtherPlayers

        players = OtherPlayers(self.root / paths.PLAYERS)
        self.window.closed.connect(players.close)
        self.app.aboutToQuit.connect(players.close)  # Ctrl+C ends the program with its window open
        return players

    def _build_small_session(self) -> SmallSession:
        from coach.wiring.small_session import build_small_session

        return build_small_session(self)

    def _build_progress_presenter(self) -> ProgressPresenter:
        from coach.wiring.progress import build_progress_presenter

        return build_progress_presenter(self)

    def _build_diary_files(self) -> DiaryFiles:
        from coach.wiring.diary_files import build_diary_files

        return build_diary_files(self)

    def _build_restoring(self) -> Restoring:
        from coach.ui.restoring import Restoring

        restoring = Restoring(self.window, self.diary, self.messages)
        restoring.restored.connect(lambda: self.navigation.refresh_shown(*Page))
        return restoring

    def _build_erasing(self) -> Erasing:
        from coach.wiring.erasing import build_erasing

        return build_erasing(self)

    def _build_routines_presenter(self) -> RoutinesPresenter:
        from coach.wiring.routines import build_routines_presenter

        return build_routines_presenter(self)

    def _wait_for_answer(self) -> None:
        """Wait until the editor, which has unsaved changes, got an answer."""
        self.routines_presenter().close_when_left()

    def accept_routine_files(self) -> None:
        """Add routine files that are dropped on the window."""
        from coach.wiring.routine_drop import accept_routine_files

        accept_routine_files(self)

    def _build_people(self) -> PeoplePresenter:
        from coach.wiring.people import build_people

        people = build_people(self)
        people.changed.connect(self._remind_people)
        return people

    def _build_person_change(self) -> PersonChange:
        from coach.ui.people.change import PersonChange

        change = PersonChange(self.window, self._wait_for_answer)
        change.ready.connect(self.left)
        return change

    def _remind_people(self) -> None:
        if self.reminders.is_built:
            self.reminders().list_people()

    def _export_sources(self) -> Sources:
        from coach.wiring.export import export_sources

        return export_sources(self)

    def _build_calendar_file(self) -> CalendarFile:
        from coach.ui.settings.calendar_file import CalendarFile

        return CalendarFile(self.window, self.messages, self.saved_files(), self._export_sources)

    def _build_days_off(self) -> DaysOff:
        from coach.ui.days_off import DaysOff

        days_off = DaysOff(self.window, self.recorder.changes, self.plan_overview, self.messages)
        days_off.changed.connect(lambda: self.navigation.refresh_shown(*PLACES))
        return days_off

    def _build_plan_sheets(self) -> PlanSheets:
        from coach.ui.routines.plan_sheets import PlanSheets

        return PlanSheets(self.window, self.messages, self.saved_files(), self._export_sources)

    def _build_problem_report(self) -> ProblemReport:
        from coach.ui.problem_report import ProblemReport

        return ProblemReport(
            self.window, self.app, self.messages, self.saved_files(), self._errors.tracebacks, self._crash
        )

    def _build_damage_check(self) -> DamageCheck:
        from coach.ui.damage_check import DamageCheck

        check = DamageCheck(
            self.window,
            self.diary,
            self.recorder.changes,
            self.messages,
            lambda: self.window.showing is not Page.SESSION,
        )
        check.changed.connect(lambda: self.navigation.refresh_shown(Page.TODAY, Page.PROGRESS))
        check.restore_requested.connect(lambda: self.diary_files().restore())
        return check

    def _build_reminders(self) -> SessionReminders:
        from coach.wiring.reminders import SessionReminders

        return SessionReminders(self)
