"""The composition root: builds every part and wires every signal; what Today does without, on first use."""

from __future__ import annotations

import gc
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from coach import paths
from coach.core.session import StopReason
from coach.files import keep_line
from coach.store import settings as settings_file
from coach.store.database import DiaryDamaged
from coach.store.diary import Diary
from coach.store.journal import Journal, utc_now
from coach.store.routines import library_in
from coach.ui.application import application, show_box
from coach.ui.flow import Flow
from coach.ui.languages import speech
from coach.ui.look.theme import follow_system
from coach.ui.now import zone_name
from coach.ui.places import Places, Wardrobe
from coach.ui.today.advice import Advice
from coach.ui.today.outlook import Outlook
from coach.ui.today.page import TodayPage
from coach.ui.uncaught import no_display_told, tell_uncaught
from coach.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from coach.export.everything import Sources
    from coach.sound.speaker import Speaker
    from coach.ui.archive import Archive
    from coach.ui.conductor import Conductor
    from coach.ui.ensemble import Ensemble
    from coach.ui.plan_file import PlanFile
    from coach.ui.reminding import Reminding
    from coach.ui.routines.editor import Editor

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
        self.wardrobe = Wardrobe(app, settings, data / "settings.toml", paths.resources() / "icons")
        self.wardrobe.speak()
        self.wardrobe.apply(1.0)  # before there is anything that would have to be dressed anew
        self.window = Window(
            {
                "welcome": self._make_welcome,
                "today": self._make_today,
                "session": self._make_session,
                "after": self._make_after,
                "progress": lambda: self.archive.make_progress(),  # noqa: PLW0108 - made when it is opened
                "detail": lambda: self.archive.make_detail(),  # noqa: PLW0108 - as above
                "routines": self._make_routines,
                "settings": self._make_settings,
            }
        )
        journal = Journal(self.diary, zone_name)
        self.outlook = outlook = Outlook(self.diary, lambda: self.wardrobe.settings, date.today)
        self.flow = Flow(
            self.window, lambda: self.conductor, self.diary, journal, library, outlook, self.wardrobe
        )
        self.places = Places(self.window, self.flow, library, self.wardrobe)
        self.advice = Advice(self.window, self.flow, self.diary, library, self.wardrobe, utc_now)
        self._app = app
        self._data = data
        self._wire()
        self.places.wear()
        self.flow.choose_first(routine)
        for problem in problems:
            self.places.tell(problem)
        self.window.show_page("today" if settings.safety_read else "welcome")
        QTimer.singleShot(LATER_MS, self, lambda: self.reminding)

    def _wire(self) -> None:
        """Join the parts that exist from the start; what is made later joins when it is made."""
        flow, places, window, advice = self.flow, self.places, self.window, self.advice
        flow.problem_arose.connect(places.tell)
        flow.today_shown.connect(advice.refresh)
        flow.settings_changed.connect(places.change)
        advice.told.connect(window.messages.note)
        advice.problem_arose.connect(places.tell)
        advice.settings_changed.connect(places.change)
        window.place_shown.connect(places.refresh)
        window.remade.connect(flow.show_again)
        window.scaled.connect(places.wear)
        follow_system(places.wear)
        window.add_key(Qt.Key.Key_M, places.mute)
        window.add_key(Qt.Key.Key_V, places.speak)
        window.add_key(Qt.Key.Key_F, window.toggle_full_screen)
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):  # one key, with and without shift
            window.add_key(key, lambda: places.louder(10))
        window.add_key(Qt.Key.Key_Minus, lambda: places.louder(-10))

    @cached_property
    def ensemble(self) -> Ensemble:
        """Who performs a session."""
        from coach.ui.ensemble import Ensemble  # noqa: PLC0415 - not needed at start

        made = Ensemble(self.wardrobe.settings, self, partial(keep_line, self._data))
        flow, window, conductor = self.flow, self.window, made.conductor
        conductor.moved.connect(flow.on_moved)
        conductor.rep_finished.connect(flow.on_rep_finished)
        conductor.shown.connect(flow.on_shown)
        conductor.paused.connect(flow.on_paused)
        conductor.resumed.connect(flow.on_resumed)
        conductor.sought.connect(flow.on_sought)
        conductor.suspended.connect(flow.on_suspended)
        conductor.ended.connect(flow.on_ended)
        made.speaker.problem_arose.connect(window.messages.tell)
        made.speaking.problem_arose.connect(window.messages.tell)
        made.speaker.moved.connect(window.messages.tell)
        self.places.settings_kept.connect(made.follow)
        window.place_shown.connect(made.tone_test.stop)
        window.page_shown.connect(lambda name: made.awake.hold(name == "session"))
        window.closing.connect(flow.close)  # first: it keeps the position, by the clock of what sounds
        window.closing.connect(made.close)
        return made

    @property
    def conductor(self) -> Conductor:
        """Who leads sessions."""
        return self.ensemble.conductor

    @property
    def speaker(self) -> Speaker:
        """The loudspeaker."""
        return self.ensemble.speaker

    @cached_property
    def archive(self) -> Archive:
        """What Progress shows and asks for."""
        from coach.ui.archive import Archive  # noqa: PLC0415 - not needed at start

        made = Archive(
            self.window, self.outlook, self.diary, self.wardrobe, date.today, zone_name, self._sources
        )
        self.places.progress_wanted.connect(made.refresh)
        self.window.remade.connect(made.show_again)
        made.problem_arose.connect(self.places.tell)
        made.told.connect(self.window.messages.note)
        made.warned.connect(self.window.messages.tell)
        return made

    @cached_property
    def plan_file(self) -> PlanFile:
        """The plan as a calendar."""
        from coach.ui.plan_file import PlanFile  # noqa: PLC0415 - not needed at start

        made = PlanFile(
            self.window, lambda: self.wardrobe.settings, lambda: self.flow.routine, zone_name, date.today
        )
        made.problem_arose.connect(self.places.tell)
        made.told.connect(self.window.messages.note)
        return made

    @cached_property
    def reminding(self) -> Reminding:
        """What tells of a planned day, in the window and on the desktop."""
        from coach.ui.reminding import Reminding  # noqa: PLC0415 - not needed at start

        made = Reminding(self._app, self.window, lambda: self.wardrobe.settings, self.outlook.is_done_today)
        self.places.settings_kept.connect(made.follow)
        made.told.connect(self.window.messages.note)
        made.opened.connect(self.window.come_back)
        made.day_began.connect(self.places.begin_day)
        return made

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
        from coach.ui.sources import sources  # noqa: PLC0415 - not needed at start

        return sources(self.diary, self.library, lambda: self.wardrobe.settings, zone_name, date.today())  # noqa: DTZ011 - by the clock on the wall

    def _make_routines(self) -> QWidget:
        from coach.ui.routines.desk import Desk  # noqa: PLC0415 - not needed at start
        from coach.ui.routines.page import RoutinesPage  # noqa: PLC0415 - as above

        page, refresh = RoutinesPage(), partial(self.places.refresh, "routines")
        desk = Desk(page, self.library, self._make_editor, lambda: self.flow.routine.name)
        desk.problem_arose.connect(self.places.tell)
        desk.today_changed.connect(self.flow.choose)
        desk.changed.connect(refresh)
        desk.page_wanted.connect(lambda: self.flow.turn_to("routines"))
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
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - not needed at start
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - as above

        from coach.ui.settings.page import SettingsPage  # noqa: PLC0415 - as above
        from coach.ui.settings.sound_desk import join_sound  # noqa: PLC0415 - as above

        page = SettingsPage(self.wardrobe.settings, self._data)
        page.changed.connect(self.places.change)
        folder = QUrl.fromLocalFile(str(self._data))
        page.folder_requested.connect(lambda: QDesktopServices.openUrl(folder))
        join_sound(page.sound, self.ensemble.speaker, self.ensemble.tone_test)
        page.plan.calendar_requested.connect(self.plan_file.ask)
        return page


def _settle(diary: Path) -> None:
    """Do what nobody waits for."""
    gc.freeze()  # what stands now stays: no search for garbage need look through it again
    gc.enable()
    from coach.store.backup import daily_aside  # noqa: PLC0415 - not needed at start

    daily_aside(diary, date.today())  # noqa: DTZ011 - by the clock on the wall


def run_window(data: Path, routine: str) -> int:
    """Open the window and return the exit code when it closes."""
    with no_display_told():
        app = application()
    program = Program(app, data, routine)
    tell_uncaught(program.places.tell, data)
    program.window.open()
    QTimer.singleShot(LATER_MS, program, lambda: _settle(program.diary.path))
    code = app.exec()
    program.diary.close()
    return code
