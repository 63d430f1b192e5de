"""Starts the program, and asks the person what to do where that is impossible."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from coach.base import paths
from coach.base.problems import Problem
from coach.core.person_name import key_of
from coach.store import settings as settings_file
from coach.store.faults import CannotBeUsed
from coach.store.opening import DiaryMissing, How, is_in_use
from coach.store.people import Person, find_people, last_used, only_person
from coach.store.whole import backups_in, backups_of
from coach.ui.appearance import Appearance
from coach.ui.start_choice import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from coach.base.folder_lock import FolderLock
    from coach.base.messages import Text
    from coach.ui.start_box import StartBox

T = TypeVar("T")

NO_SCREEN = ("offscreen", "minimal", "minimalegl", "vkkhrdisplay")
"""Qt's platforms on which nobody sees a box."""


class Start(NamedTuple):
    """With what the program is to start: its data folder, and a routine (name or file; empty is none).

    `person` is the name of who was asked for; None is who used the window last.
    """

    data: Path
    routine: str = ""
    person: str | None = None
    how: How = How.USUAL
    in_background: bool = False
    """Whether no window is to be opened: the program waits to remind."""
    notices: tuple[Text, ...] = ()
    """What the window must say when it opens."""
    problem: Problem | None = None
    """What failed before."""
    begins_session: bool = False
    """Whether a session begins at once, as a reminder asked for."""
    lock: FolderLock | None = None
    """The lock of the data folder, where this process holds it already."""
    before: Callable[[], object] | None = None
    """Removes the window of the person before from the screen; it stays until the next one is shown."""

    def whose(self) -> Person:
        """Return whose data is to be opened. Raises `Problem` where nobody has the name."""
        if self.person is None and (only := only_person(self.data)) is not None:
            return only
        found = find_people(self.data)
        return last_used(self.data, found) if self.person is None else found.get(self.person)

    def of_one_person(self) -> Start:
        """Return the same start for the person whose it is now: another window may change who was last."""
        with suppress(Problem):
            if self.person is None and only_person(self.data) is None:
                return self._replace(person=self.whose().name)
        return self

    def other(self) -> Person | None:
        """Return somebody else whose data can be opened; None where there is nobody."""
        found = find_people(self.data)
        name = last_used(self.data, found).name if self.person is None else self.person
        others = [person for person in found.people if key_of(person.name) != key_of(name)]
        before = last_used(self.data, found)
        return before if before in others else next(iter(others), None)

    @property
    def diary(self) -> Path:
        """The file of the diary, as far as it is known whose it is."""
        with suppress(Problem):
            return self.whose().diary
        return self.data / paths.DIARY


class StartPart(Enum):
    """A part of the start that can fail."""

    FOLDER = auto()
    PERSON = auto()
    ROUTINE = auto()
    DIARY = auto()
    OTHER = auto()


class Stopped(Exception):  # noqa: N818 - a problem with where it arose
    """The start failed in one part, with a problem."""

    def __init__(self, part: StartPart, problem: Problem) -> None:
        super().__init__(problem.line)
        self.part = part
        self.problem = problem


def has_screen() -> bool:
    """Whether there is a screen on which a person may see a box."""
    if platform := os.environ.get("QT_QPA_PLATFORM"):
        return platform.partition(":")[0] not in NO_SCREEN
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def stopping(part: StartPart) -> Iterator[None]:
    """Raise `Stopped` for a problem in the block, which is a part of the start."""
    try:
        yield
    except Problem as problem:
        raise Stopped(part, problem) from problem


def start_with_help(
    start: Start, attempt: Callable[[Start], T], ask: Callable[[Start, Stopped], Start] | None
) -> T:
    """Return what `attempt` returns; where it raises `Stopped`, `ask` how to start next.

    Raises the problem where nobody can be asked.
    """
    while True:
        try:
            return attempt(start)
        except Stopped as stopped:
            if ask is None:
                raise stopped.problem from stopped
            start = ask(start, stopped)


def choices(start: Start, stopped: Stopped) -> list[Choice]:
    """Return what can be done about the problem, the best first."""
    others = [Choice.OTHER_PERSON] if stopped.part is not StartPart.OTHER and start.other() else []
    return [*_choices(start, stopped), *others]


def _choices(start: Start, stopped: Stopped) -> list[Choice]:
    problem = stopped.problem
    match stopped.part:
        case StartPart.FOLDER:
            return [Choice.TRY_AGAIN, Choice.OTHER_FOLDER]
        case StartPart.ROUTINE:
            return [Choice.WITHOUT_ROUTINE, Choice.TRY_AGAIN]
        case StartPart.PERSON | StartPart.OTHER:
            return [Choice.TRY_AGAIN]
    backups = [Choice.OTHER_BACKUP] if backups_in(start.diary) else []
    if isinstance(problem, DiaryMissing):
        restore_ = [Choice.RESTORE] if problem.backup else []
        return [*restore_, *backups, Choice.TRY_AGAIN, Choice.NEW_DIARY]
    if isinstance(problem, CannotBeUsed):
        return [Choice.TRY_AGAIN, Choice.READ_ONLY] if is_in_use(problem) else [Choice.TRY_AGAIN]
    return [Choice.TRY_AGAIN, *backups]


def ask_how(app: QApplication, report: Callable[[Problem], object], start: Start, stopped: Stopped) -> Start:
    """Report a problem, ask in a box what to do about it, and return how to start next.

    Raises the problem, marked as shown, when the person quits.
    """
    start = start.of_one_person()
    report(stopped.problem)
    problem, offered = stopped.problem, choices(start, stopped)
    appearance = _appearance(app, start)  # it owns the translations
    try:
        while True:
            from coach.ui.start_box import StartBox  # noqa: PLC0415 - takes 10 ms, and most starts need no box

            other = start.other()
            box = StartBox(problem, offered, other.name if other else "")
            choice = box.ask()
            try:
                if (changed := _start_after(choice, start, stopped.problem, box)) is not None:
                    return changed
            except Problem as refused:
                if refused.is_shown:  # the person quits
                    raise
                problem = refused  # a backup that cannot be restored: the box says so
    finally:
        del appearance


def _start_after(choice: Choice, start: Start, problem: Problem, box: StartBox) -> Start | None:
    """Do what was chosen, and return how to start next; None asks again, because a dialog was cancelled."""
    match choice:
        case Choice.TRY_AGAIN | Choice.WITHOUT_ROUTINE:
            return start if choice is Choice.TRY_AGAIN else start._replace(routine="")
        case Choice.READ_ONLY | Choice.NEW_DIARY:
            return start._replace(how=How.READ_ONLY if choice is Choice.READ_ONLY else How.NEW)
        case Choice.RESTORE if isinstance(problem, DiaryMissing) and problem.backup:
            return _restored(start, problem.backup)
        case Choice.OTHER_BACKUP:
            file = box.ask_backup(backups_of(start.diary))
            return _restored(start, file) if file else None
        case Choice.OTHER_FOLDER:
            folder = box.ask_folder(start.data)
            return start._replace(data=folder, person=None) if folder else None
    if choice is Choice.OTHER_PERSON and (other := start.other()) is not None:
        return start._replace(person=other.name, routine="", how=How.USUAL)
    problem.is_shown = True
    raise problem


def _restored(start: Start, backup: Path) -> Start:
    from coach.store.backup import restore, restored  # noqa: PLC0415 - most starts restore nothing

    return start._replace(notices=(*start.notices, restored(restore(backup, start.diary))))


def _appearance(app: QApplication, start: Start) -> Appearance | None:
    """Apply the language and theme of the settings, as far as they can be read."""
    with suppress(Problem, OSError):
        settings, _ = settings_file.load(start.diary.with_name(paths.SETTINGS))
        appearance = Appearance(app, paths.resources())
        appearance.apply_language(settings)
        appearance.apply_theme(settings, 1.0)
        return appearance
    return None
