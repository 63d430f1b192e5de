"""The composition root: builds the parts of the window and connects their signals.

What Today does not need is built, and its modules are imported, when it is first used.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from coach.base import paths
from coach.base.clocks import local_today
from coach.base.files import exists
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.sound_choices import Music
from coach.desktop.time_zone import zone_name
from coach.desktop.unexpected_errors import UnexpectedErrors
from coach.draw.theme import follow_system
from coach.report.plan_overview import PlanOverview
from coach.store.changes import COMMIT_S
from coach.store.diary import Diary
from coach.store.faults import DiaryDamaged
from coach.store.opening import How
from coach.store.people import find_people
from coach.store.plan_changes import PlanChanges
from coach.store.recorder import SessionRecorder, utc_now
from coach.store.routines import library_in
from coach.store.settings_files import SettingsFiles
from coach.store.settings_history import move_history
from coach.ui.appearance import Appearance
from coach.ui.diary_care import DiaryCare
from coach.ui.lazy import Lazy
from coach.ui.messages import WindowMessages, reporting
from coach.ui.navigation import Navigation
from coach.ui.pages import PLACES, Page, Pages
from coach.ui.people.change import PersonChange
from coach.ui.quick_settings import QuickSettings
from coach.ui.routine_choice import RoutineChoice
from coach.ui.second_start import SecondStart
from coach.ui.settings_holder import SettingsHolder
from coach.ui.shell import Window
from coach.ui.sound_health import SoundHealth
from coach.ui.today.page import TodayPage
from coach.ui.today.presenter import TodayPresenter
from coach.ui.unsaved import Rescues, UnsavedNotice
from coach.ui.widgets.timers import single_shot
from coach.ui.window_place import WindowPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QApplication

    from coach.core.record import Record
    from coach.desktop.other_players import OtherPlayers
    from coach.desktop.reminder_service import Other, ReminderService
    from coach.desktop.single_instance import StartRequest
    from coach.export.exporter import Sources
    from coach.store.people import Person
    from coach.store.settings import Settings
    from coach.ui.after.page import AfterPage
    from coach.ui.damage_check import DamageCheck
    from coach.ui.days_off import DaysOff
    from coach.ui.erasing import Erasing
    from coach.ui.help.dialog import HelpDialog
    from coach.ui.help.welcome import WelcomePage
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
    from coach.ui.session.conductor import Conductor
    from coach.ui.session.page import SessionPage
    from coach.ui.session_flow import SessionFlow
    from coach.ui.settings.calendar_file import CalendarFile
    from coach.ui.settings.data_card import DataCard
    from coach.ui.settings.page import SettingsPage
    from coach.ui.settings.tone_demo import ToneDemo
    from coach.ui.small_session import SmallSession

LATER_MS = 1000
"""How long after the start the work begins that Today does not wait for, in milliseconds."""

SOUND_PROBLEM_MS = 20_000
"""How long a session shows a problem of the sound over what comes next, in milliseconds."""


class Program(QObject):
    """The running program: its parts, connected.

    `root` is the data folder; the program opens what `person` has in it, by default the first one. `routine`
    is the name or the file of the routine on Today; if it is empty, it is the one chosen last. The diary is
    opened as `how` says. Raises `Problem` if it cannot be used, or if there is no such routine.
    """

    is_erasing = False
    """Whether all data is to be deleted once the program has closed it."""
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
        self._app, self._root = app, root
        self.person = person or find_people(root).people[0]
        self._data = data = self.person.folder
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
        self.person_change = PersonChange(self.window, self._wait_for_answer)
        self.quick_settings = QuickSettings(self.window, self.pages, self.settings, self.navigation)
        self.diary_care = DiaryCare(
            self.window, self.diary, self.messages, local_today, lambda backup: self.restoring().ask(backup)
        )
        self.session_audio, self.sound_health = Lazy(self._build_session_audio), SoundHealth()
        self._sound_problem_shown = single_shot(self, SOUND_PROBLEM_MS, self._clear_sound_problem)
        self.unsaved = UnsavedNotice(
            self.window,
            self.diary,
            self.recorder,
            self.messages,
            Rescues(self._rescue, self._rescue_diary),
            self.diary_care.report,
        )
        self._keep_up_with_diary()
        self._define_lazy_parts()
        self._errors, self._crash = UnexpectedErrors(self), ""
        self.damage_check = Lazy(self._build_damage_check)
        self._follow_desktop()
        self._add_keys()
        for problem in problems:
            self.diary_care.report(problem)
        self._report_people()
        self._show_notices()
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
        self.reminder_service = Lazy(self._build_reminder_service)
        self.problem_report, self.saved_files = (
            Lazy(self._build_problem_report),
            Lazy(self._build_saved_files),
        )
        self.people = Lazy(self._build_people)

    def _do_later(self) -> None:
        """Begin, one after the other, what Today does not wait for."""
        QTimer.singleShot(LATER_MS, self, self.reminder_service)
        QTimer.singleShot(2 * LATER_MS, self, self.damage_check)
        QTimer.singleShot(3 * LATER_MS, self, self._look_for_outputs)
        if (self._root / paths.PLAYERS).exists():  # a session that was killed had turned them down
            QTimer.singleShot(2 * LATER_MS, self, lambda: self.other_players().put_back())
        self.window.page_shown.connect(self._end_sound_problem)

    def _follow_desktop(self) -> None:
        """Apply the colours, the contrast and the text size of the desktop whenever they change."""
        follow_system(self.navigation.apply_appearance)
        self._app.applicationStateChanged.connect(self._on_application_state)
        if self._app.platformName() == "wayland":  # X11 counts the text size in the scale of the screen
            QTimer.singleShot(0, self, self._watch_text_size)

    def _watch_text_size(self) -> None:
        from coach.desktop.text_size import TextSizeMonitor

        TextSizeMonitor(self).changed.connect(self.apply_desktop_text_size)

    def apply_desktop_text_size(self, factor: float) -> None:
        """Draw letters in the size that the desktop asks for."""
        self.appearance.desktop_text_size = factor
        self.navigation.apply_appearance()

    def _keep_up_with_diary(self) -> None:
        """Never wait for the diary; show what it got later, and ask before what it did not get is lost."""
        self.diary.wait_at_most(COMMIT_S)
        shown = Page.TODAY, Page.PROGRESS, Page.SESSIONS
        self.unsaved.caught_up.connect(lambda: self.navigation.refresh_shown(*shown))
        self.window.add_last_guard(self.unsaved.may_close)

    def _show_notices(self) -> None:
        """Show what opening the diary brought up; that it can only be read, for as long as that is true."""
        if self.diary.read_only is None:
            for notice in self.diary.notices:
                self.messages.warning(notice)
            return
        for notice in self.diary.notices:
            self.messages.status("read-only", notice)
        self.unsaved.changed.connect(self._end_read_only)

    def _end_read_only(self) -> None:
        if self.diary.read_only is None:
            self.messages.status("read-only", None)
            self.unsaved.changed.disconnect(self._end_read_only)

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
        QShortcut(QKeySequence("Ctrl+Q"), window).activated.connect(self._quit)
        window.add_key(Qt.Key.Key_Plus, quick.raise_volume)
        window.add_key(Qt.Key.Key_Equal, quick.raise_volume)  # the same key without Shift
        window.add_key(Qt.Key.Key_Minus, quick.lower_volume)

    def _show_first_page(self, *, is_given: bool) -> None:
        """Show the page of the last time; Today if a routine is given, and what one must read before."""
        self._window_place = WindowPlace(self.window, self._root)
        page = self._window_place.restore()
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
        shown = HelpDialog(self.window, self.appearance.theme, self._data)
        shown.folder_requested.connect(self._open_data_folder)
        shown.report_requested.connect(lambda: self.problem_report().show())
        shown.open()
        return shown

    def _quit(self) -> bool:
        """End the program, also where it would stay in the tray; return False where the person stays."""
        is_closed = self.window.close()
        if is_closed:
            self._app.quit()
        return is_closed

    def _rescue(self, records: Sequence[Record]) -> Path | None:
        """Write sessions that the diary refuses to a file, in the first folder that takes it."""
        from coach.export.rescue import write_rescue

        return write_rescue(records, self._rescue_folders())

    def _rescue_diary(self) -> Path | None:
        """Copy the diary whose file is gone, to the first folder that takes it."""
        from coach.export.rescue import copy_lost

        return copy_lost(self.diary, self._rescue_folders())

    def _rescue_folders(self) -> tuple[Path, ...]:
        import tempfile

        from coach.ui.widgets.file_dialogs import documents

        return self._data, documents(), Path.home(), Path(tempfile.gettempdir())

    def close(self) -> None:
        """Save what is unsaved, and close the diary; nothing more at the second call."""
        if self._is_closed:
            return
        self._is_closed = True
        self._app.applicationStateChanged.disconnect(self._on_application_state)
        self.settings.flush()
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
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- the pages -----------------------------------------------------------------------------

    def _build_welcome(self) -> WelcomePage:
        from coach.ui.help.welcome import WelcomePage

        page = WelcomePage()
        page.continued.connect(self.navigation.finish_welcome)
        return page

    def _build_today(self) -> TodayPage:
        page = TodayPage(self.appearance.theme)
        presenter = TodayPresenter(
            page,
            choice=self.choice,
            library=self.library,
            diary=self.diary,
            recorder=self.recorder,
            plan_overview=self.plan_overview,
            appearance=self.appearance,
            settings=self.settings,
            sound=self.sound_health,
            messages=self.messages,
            now=utc_now,
        )
        self.navigation.set_refresh(Page.TODAY, lambda: self._refresh_today(page, presenter))
        page.person_requested.connect(lambda slug: self.people().change_to(slug))
        page.start_requested.connect(lambda: self.session_flow().start())
        page.continue_requested.connect(lambda: self.session_flow().continue_unfinished())
        page.details_requested.connect(lambda session: self.progress_presenter().open_session(session))
        page.progress_requested.connect(lambda: self.window.show_page(Page.PROGRESS))
        page.sound_requested.connect(self._show_sound_settings)
        page.safety_requested.connect(lambda: self._show_help().show_safety())
        tone_demo = Lazy(lambda: self._build_tone_demo(page))
        page.week.move_requested.connect(lambda day: self.days_off().move_today(day))
        page.week.holiday_requested.connect(lambda: self.days_off().ask())
        page.set_up.test_requested.connect(lambda: tone_demo().play())
        return page

    def _refresh_today(self, page: TodayPage, presenter: TodayPresenter) -> None:
        if self._are_people_known:
            page.show_people(self.people().names(), self.person.slug)
        presenter.refresh()

    @property
    def _are_people_known(self) -> bool:
        """Whether there ever was anybody but the first person."""
        return exists(self._root / paths.PEOPLE)

    def _report_people(self) -> None:
        """Say what is wrong among the people; what is wrong with this one's settings is said anyway."""
        if self._are_people_known:
            for slug, problem in find_people(self._root).problems:
                if slug != self.person.slug or not slug:
                    self.diary_care.report(problem)

    def _build_tone_demo(self, page: TodayPage) -> ToneDemo:
        """Build the test of the sound on Today, which names each tone there."""
        from coach.ui.settings.tone_demo import ToneDemo

        tone_demo = ToneDemo(self.session_audio().speaker, page)
        tone_demo.named.connect(page.set_up.show_tone)
        self.window.page_shown.connect(tone_demo.stop)
        return tone_demo

    def _build_session(self) -> SessionPage:
        from coach.ui.session.page import SessionPage

        flow, conductor = self.session_flow(), self.session_audio().conductor
        page = SessionPage(flow.looks)
        self.navigation.set_refresh(Page.SESSION, flow.refill_session)
        page.pause_requested.connect(conductor.toggle)
        page.back_requested.connect(conductor.back)
        page.skip_requested.connect(conductor.skip)
        page.ready_requested.connect(conductor.ready)
        page.time_requested.connect(conductor.add_time)
        page.stop_requested.connect(flow.ask_stop)
        page.stop_confirmed.connect(flow.stop)
        page.stop_declined.connect(conductor.resume)
        page.pain_requested.connect(flow.stop_for_pain)
        page.small_requested.connect(lambda: self.small_session().toggle())
        return page

    def _build_after(self) -> AfterPage:
        from coach.ui.after.page import AfterPage

        page, flow = AfterPage(), self.session_flow()
        self.navigation.set_refresh(Page.AFTER, flow.refill_after)
        page.confirmed.connect(flow.confirm)
        page.described.connect(flow.describe)
        page.resume_requested.connect(flow.resume_stopped)
        page.finish_requested.connect(flow.finish)
        page.finish_requested.connect(self.session_audio().speaker.close)
        return page

    def _build_progress(self) -> ProgressPage:
        presenter = self.progress_presenter()
        self.navigation.set_refresh(Page.PROGRESS, presenter.refresh)
        return presenter.make_progress()

    def _build_sessions(self) -> SessionsPage:
        presenter = self.progress_presenter()
        self.navigation.set_refresh(Page.SESSIONS, presenter.refresh_sessions)
        return presenter.make_sessions()

    def _build_detail(self) -> DetailPage:
        presenter = self.progress_presenter()
        self.navigation.set_refresh(Page.DETAIL, presenter.refill_detail)
        return presenter.make_detail()

    def _build_routines(self) -> RoutinesPage:
        presenter = self.routines_presenter()
        self.navigation.set_refresh(Page.ROUTINES, presenter.refresh)
        return presenter.make_page()

    def _build_settings(self) -> SettingsPage:
        from PySide6.QtWidgets import QSystemTrayIcon

        from coach.core.score import unroll
        from coach.desktop.autostart import autostart
        from coach.ui.session.preview import SessionPreview
        from coach.ui.settings.page import SettingsPage
        from coach.ui.settings.sound_wiring import connect_sound
        from coach.ui.settings.tone_demo import ToneDemo

        has_tray, login = QSystemTrayIcon.isSystemTrayAvailable(), autostart(self._root)
        preview = SessionPreview(
            lambda: unroll(self.choice.routine), lambda: self.appearance.theme, self._session_room
        )
        page = SettingsPage(
            self._data,
            has_tray=has_tray,
            can_reach_players=self._has_bus(),
            login=login,
            preview=preview,
        )
        speaker = self.session_audio().speaker
        self.navigation.set_refresh(Page.SETTINGS, lambda: self._fill_settings(page))
        page.changed.connect(self.navigation.change_settings)
        self._connect_data(page.data)
        page.help.help_requested.connect(self._show_help)
        page.reminders.problem_arose.connect(self.messages.error)
        tone_demo = ToneDemo(speaker, page)
        self.window.page_shown.connect(tone_demo.stop)
        connect_sound(page.sound, speaker, tone_demo)
        for screens_changed in (self._app.screenAdded, self._app.screenRemoved):
            screens_changed.connect(page.session_card.screens.list_screens)
        page.plan.calendar_requested.connect(self.calendar_file().ask)
        page.plan.holidays_requested.connect(lambda: self.days_off().ask())
        return page

    def _fill_settings(self, page: SettingsPage) -> None:
        page.show_settings(self.settings.current)
        with reporting(self.messages):
            today = local_today()
            page.plan.show_holidays([each for each in self.recorder.changes.holidays() if each.last >= today])
        if self._are_people_known:
            people = self.people()
            page.data.show_people([name for _, name in people.names()], has_removed=people.has_removed)

    @staticmethod
    def _has_bus() -> bool:
        """Whether other media players can be reached."""
        if sys.platform != "linux":
            return False
        from coach.desktop.session_bus import has_session_bus

        return has_session_bus()

    def _session_room(self, settings: Settings) -> tuple[QScreen, QSize]:
        """Return the screen and the size that a session will have."""
        from coach.ui.widgets.screens import screen_named

        screen = screen_named(settings.session_screen) or self.window.screen()
        return screen, screen.size() if settings.full_screen else self.window.size()

    def _open_data_folder(self) -> None:
        self.settings.flush()  # the person may look into the file
        self.saved_files().open(self._data)

    def _connect_data(self, card: DataCard) -> None:
        card.export_requested.connect(self._export)
        card.import_requested.connect(lambda: self.diary_files().import_sessions())
        card.backup_requested.connect(lambda: self.diary_files().back_up())
        card.restore_requested.connect(lambda: self.diary_files().restore())
        card.newest_requested.connect(lambda: self.restoring().ask_newest())
        card.folder_requested.connect(self._open_data_folder)
        card.report_requested.connect(lambda: self.problem_report().show())
        card.erase_requested.connect(self._ask_to_erase)
        card.move_requested.connect(lambda: self.people().export_shown())
        card.add_person_requested.connect(lambda: self.people().add())
        card.people_requested.connect(lambda: self.people().manage())

    def _export(self) -> None:
        """Ask what to export, proposing all days."""
        self.recorder.catch_up()
        with reporting(self.messages):
            days = self.diary.charts.day_range() or (local_today(), local_today())
            self.diary_files().export(days, self.appearance.theme.name)

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
        self.settings.flush()
        if request.person and self.window.showing is not Page.SESSION:
            self.window.bring_to_front()
            if self.people().change_to_named(request.person, request.routine):
                return
        SecondStart(self.window, self.choice, self.messages).handle(request.routine)

    # --- parts that are built on first use -----------------------------------------------------

    def _build_saved_files(self) -> SavedFiles:
        from coach.desktop.file_manager import open_file, show_in_folder
        from coach.ui.saved_files import SavedFiles

        return SavedFiles(self.messages, open_file, show_in_folder)

    def _build_session_audio(self) -> SessionAudio:
        from coach.ui.session.audio import SessionAudio

        audio = SessionAudio(self.settings.current, self)
        audio.speaker.problem_arose.connect(self._show_sound_problem)
        audio.speaker.opened.connect(self._clear_sound_problem)
        audio.speaker.moved.connect(self._show_output)
        self.sound_health.watch(audio.speaker)
        audio.speech.problem_arose.connect(self.messages.error)
        self.settings.changed.connect(audio.apply_settings)
        self.window.closed.connect(audio.close)
        self._app.aboutToQuit.connect(audio.close)  # Ctrl+C ends the program with its window open
        return audio

    def _look_for_outputs(self) -> None:
        """Look for a sound output before a session needs one, in silence; Today shows a problem."""
        if self.window.showing is not Page.SESSION and not self.settings.current.muted:
            self.sound_health.look(self.session_audio().speaker)

    def _show_sound_problem(self, problem: Problem) -> None:
        if self.window.showing not in {Page.TODAY, Page.WELCOME, Page.AFTER}:  # Today shows it beside Start
            self.messages.status("sound", problem.text, problem.remedy)
            if self.window.showing is Page.SESSION:  # the sign on the page stays
                self._sound_problem_shown.start()

    def _show_sound_settings(self) -> None:
        self.window.show_page(Page.SETTINGS)
        self.pages.settings.sound.output.setFocus(Qt.FocusReason.OtherFocusReason)  # the page scrolls to it

    def _end_sound_problem(self, page: Page) -> None:
        """Remove the message where it helps nobody: the session is over, or Today shows it beside Start."""
        if page in {Page.TODAY, Page.AFTER}:
            self._clear_sound_problem()

    def _clear_sound_problem(self) -> None:
        self.messages.status("sound", None)

    def _show_output(self, text: Text) -> None:
        self.messages.status("output", text)

    def _build_session_flow(self) -> SessionFlow:
        from coach.desktop.keep_awake import KeepAwake
        from coach.desktop.sleep_monitor import SleepMonitor
        from coach.ui.session_flow import SessionFlow
        from coach.ui.session_screen import SessionScreen

        audio = self.session_audio()
        flow = SessionFlow(
            self.window,
            pages=self.pages,
            choice=self.choice,
            conductor=audio.conductor,
            recorder=self.recorder,
            settings=self.settings,
            appearance=self.appearance,
            messages=self.messages,
            unsaved=self.unsaved,
            sound=self.sound_health,
            screen=SessionScreen(self._app, self.window, self.settings),
        )
        self.navigation.appearance_changed.connect(flow.apply_looks)
        awake = KeepAwake()
        self.window.page_shown.connect(lambda page: awake.hold(page is Page.SESSION))
        SleepMonitor(flow).about_to_sleep.connect(audio.conductor.pause_for_sleep)
        self.window.closing.connect(flow.pause)
        self.window.closed.connect(awake.close)
        audio.conductor.resumed.connect(lambda: awake.hold(True))  # after the window was in the tray
        self._connect_media_controls(audio.conductor)
        audio.conductor.begun.connect(self._begin_small)
        return flow

    def _build_other_players(self) -> OtherPlayers:
        from coach.desktop.other_players import OtherPlayers

        players = OtherPlayers(self._root / paths.PLAYERS)
        self.window.closed.connect(players.close)
        self._app.aboutToQuit.connect(players.close)  # Ctrl+C ends the program with its window open
        return players

    def _turn_music_down(self) -> None:
        if self.settings.current.music != Music.OFF:
            self.other_players().turn_down(self.settings.current.music)

    def _turn_music_down_again(self) -> None:
        """Turn it down in a session that goes on after its window was in the tray."""
        if self.other_players.is_built and not self.other_players().is_open:
            self._turn_music_down()

    def _put_music_back(self) -> None:
        if self.other_players.is_built:
            self.other_players().put_back()

    def _begin_small(self) -> None:
        if self.settings.current.small_window:
            self.small_session().open()

    def _build_small_session(self) -> SmallSession:
        from coach.ui.small_session import SmallSession

        flow = self.session_flow()
        small = SmallSession(self.window, self.pages, self._window_place, self.appearance, lambda: flow.looks)
        self.navigation.appearance_changed.connect(small.apply_looks)
        self.sound_health.changed.connect(small.apply_looks)
        self.quick_settings.shown.connect(small.show_note)
        small.quit_requested.connect(self._quit)
        return small

    def _connect_media_controls(self, conductor: Conductor) -> None:
        """Let sessions be controlled as a media player is, and turn others down, as far as there is a bus."""
        if sys.platform != "linux":
            return
        conductor.begun.connect(self._turn_music_down)
        conductor.resumed.connect(self._turn_music_down_again)
        conductor.ended.connect(self._put_music_back)
        from coach.desktop.media_player import MediaPlayer
        from coach.ui.session.media_controls import MediaControls

        controls, player = MediaControls(conductor, lambda: self.pages.session, self), MediaPlayer(self)
        controls.begun.connect(player.begin)
        controls.changed.connect(player.show)
        controls.moved.connect(player.set_position)
        controls.sought.connect(player.seek)
        controls.ended.connect(player.end)
        self.window.closed.connect(controls.leave)
        player.play_requested.connect(controls.play)
        player.play_pause_requested.connect(controls.play_or_pause)
        player.pause_requested.connect(controls.pause)
        player.next_requested.connect(controls.skip)
        player.previous_requested.connect(controls.back)
        player.raise_requested.connect(self.window.bring_to_front)

    def _build_progress_presenter(self) -> ProgressPresenter:
        from coach.ui.progress.presenter import ProgressPresenter

        presenter = ProgressPresenter(
            self.window,
            self.pages,
            self.plan_overview,
            self.diary,
            self.recorder,
            self.appearance,
            self.messages,
            local_today,
            self.diary_files(),
            self.saved_files(),
            lambda: self.settings.current.name,
        )
        presenter.changed.connect(lambda: self.navigation.refresh_shown(*PLACES, Page.SESSIONS))
        presenter.start_requested.connect(lambda: self.session_flow().start())
        presenter.sessions_requested.connect(lambda: self.window.show_page(Page.SESSIONS))
        presenter.progress_requested.connect(lambda: self.window.show_page(Page.PROGRESS))
        presenter.detail_requested.connect(lambda: self.window.show_page(Page.DETAIL))
        return presenter

    def _build_diary_files(self) -> DiaryFiles:
        from coach.ui.progress.diary_files import DiaryFiles

        files = DiaryFiles(
            self.window,
            self.diary,
            self.messages,
            local_today,
            zone_name,
            self._export_sources,
            self.saved_files(),
            lambda backup: self.restoring().ask(backup),
        )
        files.changed.connect(lambda: self.navigation.refresh_shown(*Page))
        return files

    def _build_restoring(self) -> Restoring:
        from coach.ui.restoring import Restoring

        restoring = Restoring(self.window, self.diary, self.messages)
        restoring.restored.connect(lambda: self.navigation.refresh_shown(*Page))
        return restoring

    def _build_erasing(self) -> Erasing:
        from coach.ui.erasing import Erasing

        erasing = Erasing(
            self.window,
            self._data,
            self.diary,
            self.library,
            self.messages,
            local_today,
            self._name_among_others,
        )
        erasing.confirmed.connect(self._end_to_erase)
        return erasing

    def _name_among_others(self) -> str:
        """Return the name of the person who is shown; nothing where there is nobody else."""
        names = dict(self.people().names()) if self._are_people_known else {}
        return names.get(self.person.slug, "") if len(names) > 1 else ""

    def _ask_to_erase(self) -> None:
        self.settings.flush()  # the last copy has the settings too
        self.erasing().ask()

    def _end_to_erase(self) -> None:
        """End the program, so that all data can be deleted; it goes on where the person stays."""
        self.is_erasing = True
        self.is_erasing = self._quit()
        if not self.is_erasing:
            self.messages.warning(Text("Nothing was deleted."))
            if (copy := self.erasing().copy) is not None:
                self.saved_files().report_backup(copy)

    def _build_routines_presenter(self) -> RoutinesPresenter:
        from coach.ui.routines.presenter import RoutinesPresenter

        presenter = RoutinesPresenter(
            self.window,
            self.library,
            self.messages,
            lambda: self.choice.routine.name,
            lambda: self.appearance.theme,
            lambda file: self.saved_files().report(file),
            lambda: self.settings.current.no_weights,
        )
        presenter.no_weights_changed.connect(
            lambda on: self.settings.save(replace(self.settings.current, no_weights=on))
        )
        presenter.chosen.connect(self.choice.choose)
        presenter.start_requested.connect(self._start_routine)
        presenter.page_requested.connect(self._show_routines)
        presenter.sheet_requested.connect(lambda routine: self.plan_sheets().show(routine))
        presenter.unsaved_changed.connect(
            lambda is_unsaved: self.window.mark_unsaved(Page.ROUTINES, is_unsaved=is_unsaved)
        )
        self.window.add_guard(presenter.may_close)
        self.window.close_refused.connect(presenter.close_when_left)
        presenter.close_requested.connect(self._close_or_change_person)
        return presenter

    def _wait_for_answer(self) -> None:
        """Wait until the editor, which has unsaved changes, got an answer."""
        self.routines_presenter().close_when_left()

    def _close_or_change_person(self) -> None:
        if not self.person_change.go_on():
            self.window.close()

    def _start_routine(self, name: str) -> None:
        if self.choice.choose(name):
            self.session_flow().start()

    def accept_routine_files(self) -> None:
        """Add routine files that are dropped on a place; from anywhere, Routines is shown then."""
        from coach.ui.routine_drop import RoutineDrop

        drop = RoutineDrop(
            self.window, lambda: self.appearance.theme, lambda: self.window.showing in (*PLACES, Page.DETAIL)
        )
        drop.dropped.connect(self._add_routines)

    def _add_routines(self, files: list[str]) -> None:
        self.window.show_page(Page.ROUTINES)
        self.routines_presenter().add(files)

    def _show_routines(self) -> None:
        """Show Routines, which asks about unsaved changes; a session on screen is paused."""
        if self.window.showing is Page.SESSION:
            self.session_flow().pause()
        self.window.show_page(Page.ROUTINES)

    def _build_people(self) -> PeoplePresenter:
        from coach.ui.people.presenter import PeoplePresenter

        people = PeoplePresenter(
            self.window,
            self._root,
            self.person,
            self.person_change,
            self.settings,
            self.diary,
            self.messages,
            self.saved_files(),
        )
        people.changed.connect(lambda: self.navigation.refresh_shown(Page.TODAY, Page.SETTINGS))
        people.changed.connect(self._remind_people)
        return people

    def _remind_people(self) -> None:
        if self.reminder_service.is_built:
            self.reminder_service().set_people(self._name_among_others(), self._others_to_remind())

    def _export_sources(self) -> Sources:
        from coach.export.exporter import Sources

        settings, counters = self.settings, self.recorder.changes
        return Sources(self.diary, self.library, lambda: settings.current, zone_name, local_today(), counters)

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
            self.window, self._app, self.messages, self.saved_files(), self._errors.tracebacks, self._crash
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

    def wait_in_background(self) -> bool:
        """Stay without a window until the person asks for it; return False where there are no reminders."""
        if not self.reminder_service().has_reminders:
            return False
        self.reminder_service().wait_for_desktop()
        return True

    def start_reminded(self) -> None:
        """Begin the session that a reminder asked for, unless something is asked, or Today advises rest."""
        self.window.bring_to_front()
        if self.window.showing in PLACES and self._app.activeModalWidget() is None:
            self.window.show_page(Page.TODAY)
            if self.pages.today.invites_to_start:
                self.session_flow().start()

    def is_session_open(self) -> bool:
        """Whether a session is planned today that was not done, and none is under way."""
        if self.window.showing is Page.SESSION or not self.plan_overview.is_planned_today():
            return False
        return not self.recorder.is_done_on(local_today())

    def _others_to_remind(self) -> list[Other]:
        """Return the people who are not shown, with their plans."""
        if not self._are_people_known:
            return []
        from coach.desktop.reminder_service import Other
        from coach.report.other_plans import is_session_open

        def other(person: Person) -> Other:
            def settings() -> Settings:
                return SettingsFiles.of(person.folder, self._root).load()[0]

            return Other(
                person.slug,
                person.name,
                settings,
                lambda: is_session_open(person, settings(), local_today()),
            )

        names = dict(self.people().names())
        people = [person for person in find_people(self._root).people if person.slug != self.person.slug]
        return [other(person._replace(name=names.get(person.slug, person.name))) for person in people]

    def _show_reminded(self, slug: str, starts: bool) -> None:  # noqa: FBT001 - a signal's value
        """Show somebody else, who was reminded, and begin the session unless something is under way."""
        self.window.bring_to_front()
        if self.window.showing in PLACES and starts:
            self.people().start_reminded(slug)
        elif self.window.showing in PLACES:
            self.people().change_to(slug)

    def _build_reminder_service(self) -> ReminderService:
        from coach.desktop.reminder_service import ReminderService

        service = ReminderService(
            self._app,
            self.window,
            self.settings.current,
            self.is_session_open,
            self.messages,
            name=self._name_among_others(),
            others=self._others_to_remind(),
        )
        service.other_requested.connect(self._show_reminded)
        self.settings.changed.connect(service.apply_settings)
        service.opened.connect(self.window.bring_to_front)
        service.start_requested.connect(self.start_reminded)
        service.has_no_place.connect(self.window.showMinimized)
        service.day_began.connect(lambda: self.navigation.refresh_shown(Page.TODAY))
        return service
