"""The run of the program: its start, what is done after that, its end, and a new start in the same process.

It begins again with another person, or after all data of one was deleted.
"""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer

from coach.app import LATER_MS, Program
from coach.base import log, paths
from coach.base.clocks import local_now
from coach.base.files import exists
from coach.base.folder_lock import FolderLock
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.desktop.single_instance import StartRequest, is_first
from coach.desktop.termination import quitting_on_signals
from coach.desktop.unexpected_errors import UnexpectedErrors, report_missing_display
from coach.store.erasing import recover_people
from coach.store.opening import How
from coach.store.people import find_people, folder_of, note_used
from coach.store.routines import library_in
from coach.ui.application import application
from coach.ui.pages import PLACES, Page
from coach.ui.start import Start, StartPart, ask_how, has_screen, start_with_help, stopping

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from coach.ui.file_openings import FileOpenings
    from coach.ui.people.change import NextPerson


def finish_start(program: Program, lock: FolderLock, *, is_again: bool = False) -> None:
    """Do the work of the start that Today does not wait for; `is_again` where a program ran before it."""
    from coach.desktop.instance_server import InstanceServer
    from coach.ui.garbage import GarbageSearch, freeze

    freeze(is_again=is_again)
    GarbageSearch(program)
    server = InstanceServer(lock, program)
    server.requested.connect(program.handle_second_start)
    program.accept_routine_files()
    program.diary_care.back_up()
    if exists(folder_of(lock.folder)):
        from coach.store.people_changes import forget_removed

        forget_removed(lock.folder, local_now().date())


def run_window(
    data: Path,
    routine: str,
    report: Callable[[Problem], object],
    *,
    person: str | None = None,
    in_background: bool = False,
) -> int:
    """Open the window and return the exit code when it closes; a window open on `data` is raised instead.

    It shows the data of the person with this name, or of who used it last. With `in_background` it stays
    closed until the person asks for it; the program ends at once where there is nothing to remind of.

    Where the program cannot start, `report` is called and a box asks what to do. Raises `Problem` when the
    person quits there, and where there is no screen for a box.
    """
    start = Start(data, routine, person, in_background=in_background)
    if not has_screen():
        paths.usable_data_dir(data)
    with report_missing_display():
        app = application()
    openings = file_openings(app)
    errors = UnexpectedErrors()
    errors.install()
    ask = partial(ask_how, app, report) if has_screen() else None
    while (running := start_with_help(start, lambda start: _begin(app, start), ask)) is not None:
        following = None
        try:
            code = _run(app, running, errors, openings)
            following = _following(running)
            if following is None:
                # Qt would hide it at the exit of Python, when no event filter can be called any more.
                running.program.window.hide()
                return code
            start = following
        finally:
            if following is None or following.lock is None:
                running.lock.release()
    return 0


def file_openings(app: QApplication) -> FileOpenings | None:
    """Return what takes the files that are opened in the Finder; None where they are arguments."""
    if sys.platform != "darwin":
        return None
    from coach.ui.file_openings import FileOpenings

    return FileOpenings(app)


def _following(running: _Running) -> Start | None:
    """Return how the program begins again after it has ended; None where it does not."""
    if running.program.is_erasing:
        return _erase(running)
    change = running.program.person_change
    if not change.is_built or (wished := change().next) is None:
        return None
    return _change_person(running, wished)


def _change_person(running: _Running, wished: NextPerson) -> Start:
    """Return how the program starts with another person; the one before is removed if that was wished."""
    program, root = running.program, running.start.data
    before = find_people(root).of_slug(program.person.slug) or program.person  # with the name of now
    following = Start(
        root,
        wished.routine,
        wished.name,
        begins_session=wished.starts,
        lock=running.lock,
        before=_WindowBefore(program),
    )
    if not (wished.removes or wished.replaces):
        return following
    from coach.store.backup import wait_until_written
    from coach.store.people_changes import give_way, remove

    wait_until_written()
    try:
        if wished.replaces:
            give_way(root)
            added = Text("{name} was added.", name=wished.name)
            is_alone = not find_people(root).are_several  # whose name only others need
            return following._replace(person=None if is_alone else wished.name, notices=(added,))
        gone = remove(root, before, local_now())
    except Problem as problem:
        return following._replace(person=before.name, problem=problem)
    done = Text("{name} was removed. The data is kept until {day}.", name=gone.name, day=gone.until)
    return following._replace(notices=(done,))


class _WindowBefore:
    """Removes the window and the parts of a program that has ended, once."""

    def __init__(self, program: Program) -> None:
        self._program: Program | None = program

    def __call__(self) -> None:
        program, self._program = self._program, None
        if program is not None:
            program.discard()
            gc.unfreeze()  # what it leaves can be found by the garbage collector


def _erase(running: _Running) -> Start:
    """Delete all data of the program that has ended, and return how it starts again."""
    from coach.desktop.autostart import autostart
    from coach.store.backup import wait_until_written
    from coach.store.people_changes import erase_person

    program, data = running.program, running.start.data
    found = find_people(data)
    copy, person = program.erasing().copy, found.of_slug(program.person.slug) or program.person
    are_several = found.are_several
    program.discard()
    wait_until_written()
    with log.closed():
        try:
            notices = erase_person(data, person)
        except Problem as problem:
            return Start(data, problem=problem)
    if are_several:
        return Start(data, notices=(_erased(person.name, copy), *notices))
    login = autostart(data)
    if login is not None and login.starts_this():
        with suppress(Problem):  # it starts a program that has nothing to remind of, which ends at once
            login.set_on(False)
    done = Text("All your data was deleted.")
    if copy is not None:
        done = Text("All your data was deleted. A last copy is in {folder}.", folder=copy)
    return Start(data, how=How.NEW, notices=(done, *notices))


def _erased(name: str, copy: Path | None) -> Text:
    if copy is None:
        return Text("All data of {name} was deleted.", name=name)
    return Text("All data of {name} was deleted. A last copy is in {folder}.", name=name, folder=copy)


class _Running(NamedTuple):
    program: Program
    lock: FolderLock
    start: Start
    crash: str


def _begin(app: QApplication, start: Start) -> _Running | None:
    """Build the program; None where another window was raised. Raises `Stopped`."""
    try:
        return _begin_locked(app, start)
    except BaseException:
        if start.before is not None:
            start.before()
        raise


def _begin_locked(app: QApplication, start: Start) -> _Running | None:
    with stopping(StartPart.FOLDER):
        paths.refuse_person_folder(start.data)
        data = paths.usable_data_dir(start.data)
    with stopping(StartPart.PERSON):
        person = start.whose()
    with stopping(StartPart.ROUTINE):
        routine = _for_others(person.folder, start.routine)
    lock = start.lock if start.lock is not None and start.lock.folder == data else FolderLock(data)
    with stopping(StartPart.OTHER):
        if not lock.is_held and not is_first(lock, routine, start.person or ""):
            return None
    try:
        recover_people(data)  # before files are made again that are moved back
        with stopping(StartPart.PERSON):
            person = start.whose()  # the folder may be one that was moved back
        if person.slug:
            with stopping(StartPart.FOLDER):
                paths.usable_data_dir(person.folder)
        crash = log.record_crashes(data / log.FOLDER)
        with stopping(StartPart.DIARY):
            program = Program(app, data, start.routine, start.how, person)
        note_used(data, person)
        return _Running(program, lock, start, crash)
    except BaseException:
        lock.release()
        raise


def _for_others(data: Path, routine: str) -> str:
    """Return the name or path of a routine as a process in another folder finds it.

    Raises `Problem` if there is no such routine.
    """
    library = library_in(data)
    if not routine or library.find(routine):
        return routine
    library.get(routine)
    return str(Path(routine).absolute())


def _show_messages(program: Program, lock: FolderLock, start: Start) -> None:
    if lock.unsupported:
        program.messages.info(
            Text(
                "The data folder cannot be locked ({why}). Open only one window with it at a time.",
                why=lock.unsupported,
            )
        )
    for text in start.notices:
        program.messages.info(text)
    if start.problem is not None:
        program.messages.error(start.problem)


def _run(
    app: QApplication, running: _Running, errors: UnexpectedErrors, openings: FileOpenings | None
) -> int:
    program, lock, start, crash = running
    program.show_errors(errors, crash)
    program.left.connect(lambda: app.exit(0))
    if not start.in_background:
        program.window.show()
    elif not program.reminders().wait_in_background():
        program.close()
        return 0
    is_again = start.before is not None
    if start.before is not None:
        if program.window.showing in PLACES:
            program.window.show_page(Page.TODAY)
        start.before()
    _show_messages(program, lock, start)  # after another page was shown, which clears them
    if start.begins_session:
        QTimer.singleShot(0, program, lambda: program.reminders().start_session())
    QTimer.singleShot(LATER_MS, program, lambda: finish_start(program, lock, is_again=is_again))
    if openings is not None:
        openings.deliver_to(lambda path: program.handle_second_start(StartRequest(routine=path)))
    with quitting_on_signals(app):
        code = app.exec()
    program.close()
    return code
