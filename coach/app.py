"""The composition root: builds every part and wires every signal, in one block."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from coach import paths
from coach.core.session import StopReason
from coach.sound.clock import MasterClock
from coach.sound.speaker import Speaker
from coach.sound.voice import Voice
from coach.store import settings as settings_file
from coach.store.database import DiaryDamaged
from coach.store.diary import Diary
from coach.store.journal import Journal, utc_now
from coach.store.routines import Library
from coach.ui.application import application, show_box
from coach.ui.archive import Archive
from coach.ui.conductor import Conductor
from coach.ui.flow import Flow
from coach.ui.headless import draw_on_no_display
from coach.ui.look.theme import LIGHT, dress
from coach.ui.now import local_now, monotonic_ms, zone_name
from coach.ui.places import Places, Wardrobe
from coach.ui.plan_file import PlanFile
from coach.ui.reminders import Reminders
from coach.ui.session.awake import Awake
from coach.ui.settings.tone_test import ToneTest
from coach.ui.sources import sources
from coach.ui.speaking import Speaking
from coach.ui.today.advice import Advice
from coach.ui.today.page import TodayPage
from coach.ui.tray import Tray
from coach.ui.uncaught import no_display_told, tell_uncaught
from coach.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from coach.export.everything import Sources
    from coach.ui.routines.editor import Editor


__all__ = ["Program", "application", "run_window", "show_box", "window_checks", "zone_name"]


def library_in(data: Path) -> Library:
    """Return the routines shipped and those in the data folder."""
    return Library(data / "routines", paths.resources() / "presets")


def export_sources(diary: Diary, data: Path, *, drawn: bool) -> Sources:
    """Return what the command line exports from; where it is `drawn`, on no display."""
    settings, _ = settings_file.load(data / "settings.toml")
    if drawn:
        draw_on_no_display()
        dress(application(), LIGHT, 1.0, paths.resources() / "icons")
    return sources(diary, library_in(data), lambda: settings, zone_name, date.today())  # noqa: DTZ011 - by the clock on the wall


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
        self.speaker = Speaker(self)
        self.conductor = Conductor(MasterClock(monotonic_ms), self.speaker, parent=self)
        self.tone_test = ToneTest(self.speaker, self)
        self.speaking = Speaking(self.conductor, self.speaker, Voice(self))
        self.awake = Awake()
        self.wardrobe = Wardrobe(
            app, settings, data / "settings.toml", paths.resources() / "icons", self.speaker
        )
        self.window = Window(
            {
                "welcome": self._make_welcome,
                "today": self._make_today,
                "session": self._make_session,
                "after": self._make_after,
                "progress": lambda: self.archive.make_progress(),  # noqa: PLW0108 - the archive is made after the window
                "detail": lambda: self.archive.make_detail(),  # noqa: PLW0108 - as above
                "routines": self._make_routines,
                "settings": self._make_settings,
            }
        )
        journal = Journal(self.diary, zone_name)
        self.flow = Flow(self.window, self.conductor, self.diary, journal, library, date.today, self.wardrobe)
        self.places = Places(self.window, self.flow, self.diary, library, self.wardrobe, date.today)
        self.advice = Advice(self.window, self.flow, self.diary, library, self.wardrobe, utc_now)
        self.archive = Archive(
            self.window, self.flow, self.diary, self.wardrobe, date.today, zone_name, self._sources
        )
        self.plan_file = PlanFile(
            self.window, lambda: self.wardrobe.settings, lambda: self.flow.routine, zone_name, date.today
        )
        self.tray = Tray(app.windowIcon(), self.window)
        self.reminders = Reminders(
            lambda: self.wardrobe.settings, self.flow.is_done_today, local_now, self.window
        )
        self._data = data
        self._wire(app)
        self.places.wear()
        self.speaking.follow(settings)
        self.tray.follow(settings)
        self.flow.choose_first(routine)
        for problem in problems:
            self.places.tell(problem)
        self.window.show_page("today" if settings.safety_read else "welcome")

    def _wire(self, app: QApplication) -> None:
        """Join the parts that exist from the start; a page joins when it is made."""
        conductor, flow, places, window = self.conductor, self.flow, self.places, self.window
        advice = self.advice
        conductor.moved.connect(flow.on_moved)
        conductor.rep_finished.connect(flow.on_rep_finished)
        conductor.paused.connect(flow.on_paused)
        conductor.resumed.connect(flow.on_resumed)
        conductor.sought.connect(flow.on_sought)
        conductor.suspended.connect(flow.on_suspended)
        conductor.ended.connect(flow.on_ended)
        self.speaker.problem_arose.connect(window.messages.tell)
        self.speaker.moved.connect(window.messages.tell)
        self.speaking.problem_arose.connect(window.messages.tell)
        places.settings_kept.connect(self.speaking.follow)
        window.closing.connect(self.speaking.close)
        flow.problem_arose.connect(places.tell)
        flow.today_shown.connect(advice.refresh)
        for part in (advice, self.plan_file):
            part.told.connect(window.messages.tell)
            part.problem_arose.connect(places.tell)
        advice.settings_changed.connect(places.change)
        places.progress_wanted.connect(self.archive.refresh)
        self.archive.problem_arose.connect(places.tell)
        self.archive.told.connect(window.messages.tell)
        flow.settings_changed.connect(places.change)
        places.settings_kept.connect(self.tray.follow)
        self.reminders.due.connect(self.tray.notify)
        self.reminders.due.connect(lambda _title, text: window.messages.tell(text))
        self.reminders.day_began.connect(places.begin_day)
        self.tray.opened.connect(window.come_back)
        self.tray.quit_requested.connect(app.quit)
        self.tray.staying.connect(lambda stays: app.setQuitOnLastWindowClosed(not stays))
        window.place_shown.connect(places.refresh)
        window.place_shown.connect(self.tone_test.stop)
        window.closing.connect(flow.close)
        window.scaled.connect(places.wear)
        window.page_shown.connect(lambda name: self.awake.hold(name == "session"))
        window.closing.connect(self.awake.close)
        window.closing.connect(self.speaker.close)
        app.styleHints().colorSchemeChanged.connect(places.wear)
        window.add_key(Qt.Key.Key_M, places.mute)
        window.add_key(Qt.Key.Key_V, places.speak)
        window.add_key(Qt.Key.Key_F, window.toggle_full_screen)
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):  # one key, with and without shift
            window.add_key(key, lambda: places.louder(10))
        window.add_key(Qt.Key.Key_Minus, lambda: places.louder(-10))

    def _make_welcome(self) -> QWidget:
        from coach.ui.welcome import WelcomePage  # noqa: PLC0415 - shown once in a lifetime

        page = WelcomePage()
        page.continued.connect(self.places.safety_read)
        return page

    def _make_today(self) -> QWidget:
        page, flow = TodayPage(self.wardrobe.theme), self.flow
        page.start_requested.connect(flow.start)
        page.routine_chosen.connect(flow.choose)
        page.unfinished.continue_requested.connect(flow.continue_unfinished)
        page.unfinished.keep_requested.connect(flow.keep_unfinished)
        page.unfinished.discard_requested.connect(flow.discard_unfinished)
        page.next_day.answered.connect(self.advice.answer)
        page.suggestion.accepted.connect(self.advice.accept)
        page.suggestion.declined.connect(self.advice.decline)
        return page

    def _make_session(self) -> QWidget:
        from coach.ui.session.page import SessionPage  # noqa: PLC0415 - not needed at start

        page, conductor, flow = SessionPage(self.wardrobe.looks), self.conductor, self.flow
        page.pause_requested.connect(conductor.toggle)
        page.back_requested.connect(conductor.back)
        page.skip_requested.connect(conductor.skip)
        page.stop_requested.connect(flow.ask_stop)
        page.stop_confirmed.connect(lambda: conductor.stop(StopReason.STOPPED))
        page.stop_declined.connect(conductor.resume)
        page.pain_requested.connect(lambda: conductor.stop(StopReason.PAIN))
        return page

    def _make_after(self) -> QWidget:
        from coach.ui.after import AfterPage  # noqa: PLC0415 - not needed at start

        page, flow = AfterPage(), self.flow
        page.confirmed.connect(flow.confirm)
        page.described.connect(flow.describe)
        page.resume_requested.connect(flow.resume_stopped)
        page.finish_requested.connect(flow.finish)
        page.finish_requested.connect(self.speaker.close)
        return page

    def _sources(self) -> Sources:
        return sources(self.diary, self.library, lambda: self.wardrobe.settings, zone_name, date.today())  # noqa: DTZ011 - by the clock on the wall

    def _make_routines(self) -> QWidget:
        from coach.ui.routines.desk import Desk  # noqa: PLC0415 - not needed at start
        from coach.ui.routines.page import RoutinesPage  # noqa: PLC0415 - as above

        page, refresh = RoutinesPage(), partial(self.places.refresh, "routines")
        desk = Desk(page, self.library, self._make_editor, lambda: self.flow.routine.name)
        desk.problem_arose.connect(self.places.tell)
        desk.today_changed.connect(self.flow.choose)
        desk.changed.connect(refresh)
        desk.page_wanted.connect(lambda: self.window.show_page("routines"))
        self.window.guards["routines"] = desk.may_close
        page.destroyed.connect(lambda: self.window.guards.pop("routines", None))
        page.chosen.connect(self.flow.choose)
        page.chosen.connect(lambda _name: refresh())
        page.add_requested.connect(self.places.add_routine)
        page.save_requested.connect(self.places.save_routine)
        return page

    def _make_editor(self) -> Editor:
        from coach.ui.routines.editor import Editor  # noqa: PLC0415 - brings in pyqtgraph: only when opened

        return Editor(lambda: self.wardrobe.theme)

    def _make_settings(self) -> QWidget:
        from coach.ui.settings.page import SettingsPage  # noqa: PLC0415 - not needed at start
        from coach.ui.settings.sound_desk import join_sound  # noqa: PLC0415 - as above

        page = SettingsPage(self.wardrobe.settings, self._data)
        page.changed.connect(self.places.change)
        page.plan.calendar_requested.connect(self.plan_file.ask)
        join_sound(page.sound, self.speaker, self.tone_test)
        folder = QUrl.fromLocalFile(str(self._data))
        page.folder_requested.connect(lambda: QDesktopServices.openUrl(folder))
        return page


def run_window(data: Path, routine: str) -> int:
    """Open the window and return the exit code when it closes."""
    with no_display_told():
        app = application()
    program = Program(app, data, routine)
    tell_uncaught(program.places.tell, data)
    program.window.show()
    program.archive.back_up_today()
    code = app.exec()
    program.diary.close()
    return code


def window_checks() -> dict[str, Callable[[Path], dict[str, Any]]]:
    """Return the checks of what is seen and heard, drawn on no display."""
    from coach.ui import checks  # noqa: PLC0415 - only the self-check needs them

    draw_on_no_display()
    app = application()
    shown = ("welcome", "today", "session", "after", "progress", "routines", "settings")
    return {
        "pages": lambda folder: _draw(app, folder, shown),
        "charts": lambda _folder: checks.check_charts(LIGHT),
        "translations": lambda _folder: checks.check_translations(paths.resources() / "translations"),
        "sound": lambda _folder: checks.check_sound(),
    }


def _draw(app: QApplication, folder: Path, names: Sequence[str]) -> dict[str, Any]:
    from coach.ui.checks import check_pages  # noqa: PLC0415 - only the self-check needs them

    program = Program(app, folder, "")
    try:
        return check_pages(program.window, names)
    finally:
        program.speaker.close()
        program.diary.close()
