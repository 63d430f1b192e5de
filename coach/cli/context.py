"""What one run of the program works with: its data folder, routine library, diary and settings."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Self, TypeAlias

from coach.base import paths
from coach.base.files import exists
from coach.base.messages import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.base.problems import Problem
    from coach.store.diary import Diary
    from coach.store.routines import Library
    from coach.store.settings import Settings
    from coach.store.settings_files import SettingsFiles

MOST_LINES = 20
"""The most lines of one kind on standard error; the rest is counted."""

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
"""The exit codes."""


class Parser(argparse.ArgumentParser):
    """An argument parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        """Complain, and exit with the code for wrong usage."""
        complain(f"{message}. See {self.prog} --help.")
        self.exit(WRONG_USAGE)


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - argparse has no public name for it
"""The object to which a module adds its commands."""


class Context:
    """Resolves each thing once, when a command first asks for it, and closes on exit what it opened.

    `chosen` is the data folder of the command line, `person` the name of who it is about; both may be None.
    Everything may raise `Problem`.
    """

    def __init__(self, chosen: str | None, person: str | None = None) -> None:
        self._chosen = chosen
        self.person_name = person
        """Who was asked for; None is the first person."""
        self._opened = ExitStack()

    def __enter__(self) -> Self:
        """Return the context itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the diary, if a command opened it."""
        self._opened.close()

    @cached_property
    def root(self) -> Path:
        """The data folder of all people; it need not exist."""
        return paths.data_dir(self._chosen)

    @cached_property
    def data(self) -> Path:
        """The folder with the person's data, which is `root` for the first person; it need not exist."""
        if self.person_name is None and not exists(self.root / paths.PEOPLE):
            return self.root
        from coach.store.people import find_people  # noqa: PLC0415 - one person needs none of it

        found = find_people(self.root)
        return (found.people[0] if self.person_name is None else found.get(self.person_name)).folder

    @property
    def settings_files(self) -> SettingsFiles:
        """The files of the settings; they need not exist."""
        from coach.store.settings_files import SettingsFiles  # noqa: PLC0415 - few commands need them

        return SettingsFiles.of(self.data, self.root)

    @property
    def diary_file(self) -> Path:
        """The diary file; it need not exist."""
        return self.data / paths.DIARY

    def target(self, file: str) -> Path:
        """Return the path of a file that a command is about to write, unless it is diary or settings."""
        from coach.store.faults import refuse_own_file  # noqa: PLC0415 - brings in sqlite3, as below

        target = Path(file)
        refuse_own_file(self.diary_file, target)
        return target

    def make_data_folder(self) -> Path:
        """Return the folder with the person's data; create it if it is missing."""
        return paths.ensure_data_dir(self.data)

    @cached_property
    def library(self) -> Library:
        """The routine library. A data folder that is missing is not created; a broken one is a `Problem`."""
        from coach.store.routines import library_in  # noqa: PLC0415 - the window brings in its own

        try:
            os.lstat(self.data)
        except FileNotFoundError:
            pass
        except (OSError, ValueError):  # a name that no folder can have, a file among its parents
            self.make_data_folder()
        else:
            paths.usable_data_dir(self.data)
        return library_in(self.data)

    @cached_property
    def diary(self) -> Diary:
        """The diary, open; it and its folder are created if they are missing."""
        from coach.store.diary import Diary  # noqa: PLC0415 - brings in sqlite3, which few commands need
        from coach.store.settings_history import move_history  # noqa: PLC0415 - needed with the diary only

        paths.usable_data_dir(self.data)
        diary = self._opened.enter_context(Diary.open(self.diary_file))
        if diary.read_only is None:
            for notice in diary.notices:
                complain(str(notice))
        move_history(self.settings_files.person, diary.history)
        return diary

    @cached_property
    def settings(self) -> Settings:
        """The settings; those that cannot be used have their defaults, which is reported."""
        settings, problems = self.settings_files.load()
        complain_about(problems)
        return settings


Command = Callable[[Context, argparse.Namespace], int]
"""Runs a command and returns its exit code."""


def as_text(argument: str) -> str:
    """Return an argument as a file can hold it: each byte that is not UTF-8 becomes a question mark."""
    return argument.encode(errors="replace").decode()


def complain(line: str) -> None:
    """Write one line to standard error, or show it in a box if there is none (a start by double-click)."""
    line = shortened(" ".join(line.split()))
    if sys.stderr is not None:
        sys.stderr.write(f"coach: {line}\n")
        return
    from coach.ui.application import show_box  # noqa: PLC0415 - brings in Qt

    show_box(line)


def complain_about(problems: Iterable[Problem]) -> None:
    """Complain about the faults of `problems`, `MOST_LINES` at most; in a box they are translated."""
    lines: list[str] = []
    for problem in problems:
        if sys.stderr is None:
            from coach.ui.application import show_problem_box  # noqa: PLC0415 - brings in Qt

            show_problem_box(problem)
            continue
        lines += problem.lines
    for line in lines[:MOST_LINES]:
        complain(line)
    if len(lines) > MOST_LINES:
        complain(f"… and {len(lines) - MOST_LINES} more")
