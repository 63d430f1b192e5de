"""The composition root: builds every part and wires every signal; what Today does without, on first use."""

from __future__ import annotations

import gc
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from coach.base import paths
from coach.core.session import StopReason
from coach.desktop.time_zone import zone_name
from coach.desktop.unexpected_errors import report_missing_display, report_unexpected_errors
from coach.draw.theme import follow_system
from coach.report.plan_overview import PlanOverview
from coach.store import settings as settings_file
from coach.store.database import DiaryDamaged
from coach.store.diary import Diary
from coach.store.recorder import SessionRecorder, utc_now
from coach.store.routines import library_in
from coach.text.languages import speech
from coach.ui.appearance import Appearance
from coach.ui.application import application, show_box
from coach.ui.messages import WindowMessages
from coach.ui.navigation import Navigation
from coach.ui.session.flow import SessionFlow
from coach.ui.shell import Window
from coach.ui.today.page import TodayPage
from coach.ui.today.presenter import TodayPresenter

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from coach.desktop.reminder_service import ReminderService
    from coach.export.exporter import Sources
    from coach.sound.speaker import Speaker
    from coach.ui.progress.presenter import ProgressPresenter
    from coach.ui.routines.presenter import RoutinesPresenter
    from coach.ui.session.audio import SessionAudio
    from coach.ui.session.conductor import Conductor
    from coach.ui.settings.calendar_file import CalendarFile

__all__ = ["Program", "application", "run_window", "show_box", "speech", "zone_name"]

LATER_MS = 1000
"""What nobody waits for begins so long after the start, in milliseconds: Today is there by then."""


class Program(QObject):
    """The running program: its parts, and what joins them.

    Raises `Problem` where `data` holds a diary that cannot be used, or `routine` (a name or a
    file; empty is the one last chosen) is none.
    """

    def __init__(self, app: QApplication, data: Path, routine: str) -> None:
        super().__init__()
        settings, problems = settings_file.load(data / "settings.toml")
        try:
            self.diary = Diary.open(data / "diary.db")
        except DiaryDamaged as damage:  # it was set aside: begin a new one, and say where the old one is
            problems.append(damage)
            self.diary = Diary.open(data / "diary.db")
        self.library = library = library_in(data)
        self.appearance = Appearance(app, settings, data / "settings.toml", paths.resources() / "icons")
        self.appearance.speak()
        self.appearance.apply(1.0)  # before there is anything that would have to be dressed anew
        self.window = Window(
            {
                "welcome": self._make_welcome,
                "today": self._make_today,
                "session": self._make_session,
                "after": self._make_after,
                "progress": lambda: self.progress_presenter.make_progress(),  # noqa: PLW0108 - made when it is opened
                "detail": lambda: self.progress_presenter.make_detail(),  # noqa: PLW0108 - as above
                "routines": lambda: self.routines_presenter.make_page(),  # noqa: PLW0108 - as above
                "settings": self._make_settings,
            }
        )
        self.messages = WindowMessages(self.window.messages)
        recorder = SessionRecorder(self.diary, zone_name)
        self.plan_overview = plan_overview = PlanOverview(
            self.diary, lambda: self.appearance.settings, date.today
        )
        self.flow = SessionFlow(
            self.window, lambda: self.conductor, self.diary, recorder, library, plan_overview, self.appearance
        )
        self.navigation = Navigation(self.window, self.flow, self.appearance)
        self.today_presenter = TodayPresenter(
            self.window, self.flow, self.diary, library, self.appearance, utc_now
        )
        self._app = app
        self._data = data
        self._wire()
        self.navigation.wear()
        self.flow.choose_first(routine)
        for problem in problems:
            self.navigation.tell(problem)
        self.window.show_page("today" if settings.safety_read else "welcome")
        QTimer.singleShot(LATER_MS, self, lambda: self.reminder_service)

    def _wire(self) -> None:
        """Join the parts that exist from the start; what is made later joins when it is made."""
        flow, navigation, window, today_presenter = (
            self.flow,
            self.navigation,
            self.window,
            self.today_presenter,
        )
        flow.problem_arose.connect(navigation.tell)
        flow.today_shown.connect(today_presenter.refresh)
        flow.settings_changed.connect(navigation.change)
        today_presenter.told.connect(window.messages.note)
        today_presenter.problem_arose.connect(navigation.tell)
        today_presenter.settings_changed.connect(navigation.change)
        window.place_shown.connect(navigation.refresh)
        window.remade.connect(flow.show_again)
        window.scaled.connect(navigation.wear)
        follow_system(navigation.wear)
        window.add_key(Qt.Key.Key_M, navigation.mute)
        window.add_key(Qt.Key.Key_V, navigation.speak)
        window.add_key(Qt.Key.Key_F, window.toggle_full_screen)
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):  # one key, with and without shift
            window.add_key(key, lambda: navigation.louder(10))
        window.add_key(Qt.Key.Key_Minus, lambda: navigation.louder(-10))

    @cached_property
    def session_audio(self) -> SessionAudio:
        """Who performs a session."""
        from coach.desktop.keep_awake import KeepAwake  # noqa: PLC0415 - not needed at start
        from coach.ui.session.audio import SessionAudio  # noqa: PLC0415 - as above

        made = SessionAudio(self.appearance.settings, self)
        flow, window, conductor = self.flow, self.window, made.conductor
        conductor.moved.connect(flow.on_moved)
        conductor.rep_finished.connect(flow.on_rep_finished)
        conductor.painted.connect(flow.on_shown)
        conductor.paused.connect(flow.on_paused)
        conductor.resumed.connect(flow.on_resumed)
        conductor.sought.connect(flow.on_sought)
        conductor.suspended.connect(flow.on_suspended)
        conductor.ended.connect(flow.on_ended)
        made.speaker.problem_arose.connect(window.messages.tell)
        made.speech.problem_arose.connect(window.messages.tell)
        made.speaker.moved.connect(window.messages.tell)
        self.navigation.settings_kept.connect(made.apply_settings)
        window.place_shown.connect(made.tone_demo.stop)
        awake = KeepAwake()
        window.page_shown.connect(lambda name: awake.hold(name == "session"))
        window.closing.connect(awake.close)
        window.closing.connect(flow.close)  # first: it keeps the position, by the clock of what sounds
        window.closing.connect(made.close)
        return made

    @property
    def conductor(self) -> Conductor:
        """Who leads sessions."""
        return self.session_audio.conductor

    @property
    def speaker(self) -> Speaker:
        """The loudspeaker."""
        return self.session_audio.speaker

    @cached_property
    def progress_presenter(self) -> ProgressPresenter:
        """What Progress shows and asks for."""
        from coach.ui.progress.presenter import ProgressPresenter  # noqa: PLC0415 - not needed at start

        made = ProgressPresenter(
            self.window, self.plan_overview, self.diary, self.appearance, date.today, zone_name, self._sources
        )
        self.navigation.progress_wanted.connect(made.refresh)
        self.window.remade.connect(made.show_again)
        made.problem_arose.connect(self.navigation.tell)
        made.told.connect(self.window.messages.note)
        made.warned.connect(self.window.messages.tell)
        return made

    @cached_property
    def routines_presenter(self) -> RoutinesPresenter:
        """The logic of the Routines page."""
        from coach.ui.routines.presenter import RoutinesPresenter  # noqa: PLC0415 - not needed at start

        made = RoutinesPresenter(
            self.window,
            self.library,
            self.messages,
            lambda: self.flow.routine.name,
            lambda: self.appearance.theme,
        )
        made.chosen.connect(self.flow.choose)
        made.page_requested.connect(lambda: self.flow.turn_to("routines"))
        self.navigation.routines_wanted.connect(made.refresh)
        self.window.guards["routines"] = made.may_close
        return made

    @cached_property
    def calendar_file(self) -> CalendarFile:
        """The plan as a calendar."""
        from coach.ui.settings.calendar_file import CalendarFile  # noqa: PLC0415 - not needed at start

        made = CalendarFile(
            self.window, lambda: self.appearance.settings, lambda: self.flow.routine, zone_name, date.today
        )
        made.problem_arose.connect(self.navigation.tell)
        made.told.connect(self.window.messages.note)
        return made

    @cached_property
    def reminder_service(self) -> ReminderService:
        """What tells of a planned day, in the window and on the desktop."""
        from coach.desktop.reminder_service import ReminderService  # noqa: PLC0415 - not needed at start

        made = ReminderService(
            self._app, self.window, lambda: self.appearance.settings, self.plan_overview.is_done_today
        )
        self.navigation.settings_kept.connect(made.follow)
        made.told.connect(self.window.messages.note)
        made.opened.connect(self.window.come_back)
        made.day_began.connect(self.navigation.begin_day)
        return made

    def _make_welcome(self) -> QWidget:
        from coach.ui.help.welcome import WelcomePage  # noqa: PLC0415 - shown once in a lifetime

        page = WelcomePage()
        page.continued.connect(self.navigation.safety_read)
        return page

    def _make_today(self) -> QWidget:
        page, flow = TodayPage(self.appearance.theme), self.flow
        page.start_requested.connect(flow.start)
        page.routine_chosen.connect(flow.choose)
        page.unfinished.continue_requested.connect(flow.continue_unfinished)
        page.unfinished.keep_requested.connect(flow.keep_unfinished)
        page.unfinished.discard_requested.connect(flow.discard_unfinished)
        page.next_day.answered.connect(self.today_presenter.answer)
        page.suggestion.accepted.connect(self.today_presenter.accept)
        page.suggestion.declined.connect(self.today_presenter.decline)
        return page

    def _make_session(self) -> QWidget:
        from coach.ui.session.page import SessionPage  # noqa: PLC0415 - not needed at start

        page, conductor, flow = SessionPage(self.appearance.looks), self.conductor, self.flow
        page.pause_requested.connect(conductor.toggle)
        page.back_requested.connect(conductor.back)
        page.skip_requested.connect(conductor.skip)
        page.stop_requested.connect(flow.ask_stop)
        page.stop_confirmed.connect(lambda: conductor.stop(StopReason.STOPPED))
        page.stop_declined.connect(conductor.resume)
        page.pain_requested.connect(lambda: conductor.stop(StopReason.PAIN))
        return page

    def _make_after(self) -> QWidget:
        from coach.ui.after.page import AfterPage  # noqa: PLC0415 - not needed at start

        page, flow = AfterPage(), self.flow
        page.confirmed.connect(flow.confirm)
        page.described.connect(flow.describe)
        page.resume_requested.connect(flow.resume_stopped)
        page.finish_requested.connect(flow.finish)
        page.finish_requested.connect(self.speaker.close)
        return page

    def _sources(self) -> Sources:
        from coach.export.exporter import Sources  # noqa: PLC0415 - not needed at start

        return Sources(self.diary, self.library, lambda: self.appearance.settings, zone_name, date.today())  # noqa: DTZ011 - by the clock on the wall

    def _make_settings(self) -> QWidget:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - not needed at start
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - as above

        from coach.ui.settings.page import SettingsPage  # noqa: PLC0415 - as above
        from coach.ui.settings.sound_wiring import join_sound  # noqa: PLC0415 - as above

        page = SettingsPage(self.appearance.settings, self._data)
        page.changed.connect(self.navigation.change)
        folder = QUrl.fromLocalFile(str(self._data))
        page.folder_requested.connect(lambda: QDesktopServices.openUrl(folder))
        join_sound(page.sound, self.session_audio.speaker, self.session_audio.tone_demo)
        page.plan.calendar_requested.connect(self.calendar_file.ask)
        return page


def _finish_start(diary: Path) -> None:
    """Do what nobody waits for."""
    gc.freeze()  # what stands now stays: no search for garbage need look through it again
    gc.enable()
    from coach.store.backup import write_daily_in_background  # noqa: PLC0415 - not needed at start

    write_daily_in_background(diary, date.today())  # noqa: DTZ011 - by the clock on the wall


def run_window(data: Path, routine: str) -> int:
    """Open the window and return the exit code when it closes."""
    with report_missing_display():
        app = application()
    program = Program(app, data, routine)
    report_unexpected_errors(program.navigation.tell)
    program.window.open()
    QTimer.singleShot(LATER_MS, program, lambda: _finish_start(program.diary.path))
    code = app.exec()
    program.diary.close()
    return code
