"""The parts of the program, by name and type: what the modules of this room connect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base import paths
from coach.base.files import exists

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from coach.desktop.other_players import OtherPlayers
    from coach.report.plan_overview import PlanOverview
    from coach.store.diary import Diary
    from coach.store.people import Person
    from coach.store.recorder import SessionRecorder
    from coach.store.routines import Library
    from coach.ui.appearance import Appearance
    from coach.ui.days_off import DaysOff
    from coach.ui.erasing import Erasing
    from coach.ui.lazy import Lazy
    from coach.ui.messages import WindowMessages
    from coach.ui.navigation import Navigation
    from coach.ui.pages import Pages
    from coach.ui.people.change import PersonChange
    from coach.ui.people.presenter import PeoplePresenter
    from coach.ui.problem_report import ProblemReport
    from coach.ui.progress.diary_files import DiaryFiles
    from coach.ui.progress.presenter import ProgressPresenter
    from coach.ui.quick_settings import QuickSettings
    from coach.ui.restoring import Restoring
    from coach.ui.routine_choice import RoutineChoice
    from coach.ui.routines.plan_sheets import PlanSheets
    from coach.ui.routines.presenter import RoutinesPresenter
    from coach.ui.saved_files import SavedFiles
    from coach.ui.session.audio import SessionAudio
    from coach.ui.session_flow import SessionFlow
    from coach.ui.settings.calendar_file import CalendarFile
    from coach.ui.settings_holder import SettingsHolder
    from coach.ui.shell import Window
    from coach.ui.small_session import SmallSession
    from coach.ui.sound_health import SoundHealth
    from coach.ui.unsaved import UnsavedNotice
    from coach.ui.window_place import WindowPlace


class ProgramParts(QObject):
    """The parts of one program, which `app.py` makes. A `Lazy` one is built, and loaded, on first use."""

    app: QApplication
    root: Path
    """The data folder."""
    person: Person
    """Whose data is shown."""
    is_erasing = False
    """Whether all data is to be deleted once the program has closed it."""

    library: Library
    diary: Diary
    recorder: SessionRecorder
    settings: SettingsHolder
    appearance: Appearance
    pages: Pages
    window: Window
    window_place: WindowPlace
    messages: WindowMessages
    navigation: Navigation
    plan_overview: PlanOverview
    choice: RoutineChoice
    quick_settings: QuickSettings
    sound_health: SoundHealth
    unsaved: UnsavedNotice

    session_audio: Lazy[SessionAudio]
    session_flow: Lazy[SessionFlow]
    small_session: Lazy[SmallSession]
    other_players: Lazy[OtherPlayers]
    progress_presenter: Lazy[ProgressPresenter]
    diary_files: Lazy[DiaryFiles]
    saved_files: Lazy[SavedFiles]
    restoring: Lazy[Restoring]
    erasing: Lazy[Erasing]
    routines_presenter: Lazy[RoutinesPresenter]
    plan_sheets: Lazy[PlanSheets]
    calendar_file: Lazy[CalendarFile]
    days_off: Lazy[DaysOff]
    people: Lazy[PeoplePresenter]
    person_change: Lazy[PersonChange]
    problem_report: Lazy[ProblemReport]

    @property
    def data(self) -> Path:
        """The folder of the person who is shown."""
        return self.person.folder

    @property
    def are_people_known(self) -> bool:
        """Whether there ever was anybody but the first person."""
        return exists(self.root / paths.PEOPLE)

    @property
    def name_among_others(self) -> str:
        """The name of the person who is shown; nothing where there is nobody else."""
        names = dict(self.people().names()) if self.are_people_known else {}
        return names.get(self.person.slug, "") if len(names) > 1 else ""

    def open_data_folder(self) -> None:
        """Show the data folder in the file manager."""
        self.settings.flush()  # the person may look into the file
        self.saved_files().open(self.data)

    def quit(self) -> bool:
        """End the program, also where it would stay in the tray; return False where the person stays."""
        is_closed = self.window.close()
        if is_closed:
            self.app.quit()
        return is_closed
