"""Adds, renames and removes people: each by one renaming of a folder, so that a kill leaves all or none."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from coach.base.files import create_folder, exists, free_path, temporary_beside, write_beside
from coach.base.folder_lock import FolderLock
from coach.base.paths import SETTINGS
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.core.person_name import fault_in, key_of, slug_of, tidy
from coach.store.erasing import (
    LEFT,
    MoveFailed,
    erase,
    move_files,
    personal_files_of,
    put_left,
    recover,
    remove_empty_folders,
)
from coach.store.people import ORDER, UNNAMED, Person, find_people, folder_of, order_of
from coach.store.settings import MACHINE, Settings, load, save
from coach.store.settings_files import machine_of
from coach.store.untouched import without_untouched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coach.base.messages import Text
    from coach.store.people import Found

REMOVED = ".removed"
"""The folder in `people/` with the data of people who were removed, a folder each, named by slug and time."""

KEPT = timedelta(days=30)
"""How long that data is kept; from the product's design."""

_NEW = ".new-"
"""How a folder in `people/` is called until it is complete."""

_DATED = re.compile(r"(?P<slug>.+)-(?P<day>\d{8})-\d{6}(-\d+)?", re.DOTALL)


class Removed(NamedTuple):
    """Somebody who was removed: the name, where the data is kept, and the last day of that."""

    name: str
    folder: Path
    until: date


@contextmanager
def changing(root: Path) -> Iterator[Path]:
    """Let nobody else change who there is in the block; yield the folder of the people, which is created.

    What killed runs left is removed first. Raises `Problem`.
    """
    folder = folder_of(root)
    create_folder(folder)
    lock = FolderLock(folder)
    if not lock.acquire():
        raise Problem("Another program is changing the people in {folder}.", "Try again.", folder=folder)
    try:
        for left in folder.glob(f"{_NEW}*"):
            shutil.rmtree(left, ignore_errors=True)
        yield folder
    finally:
        lock.release()


def legal_name(name: str, others: Found, own: str = "") -> str:
    """Return `name` as it is stored. Raises `Problem` where it is not legal, or is somebody else's.

    A person may keep the name `own`, written in another way.
    """
    name = tidy(name)
    if (fault := fault_in(name)) is not None:
        raise Problem(fault)
    taken = others.named(name)
    if taken is not None and key_of(name) != key_of(own) and not taken.is_new:
        raise name_taken(taken.name)
    return name


def name_taken(name: str) -> Problem:
    """Return the problem of a name that somebody has already."""
    return Problem("There is somebody called “{name}” already.", "Choose another name.", name=name)


def add(root: Path, name: str, beside: Person | None = None) -> Person:
    """Add a person called `name`, who begins with an empty diary; return them.

    Language and theme are those of `beside`, or of the first person. The first of all is the data folder
    itself. Raises `Problem`, with nothing changed, where that is impossible.
    """
    found = find_people(root)
    name = legal_name(name, found)
    like = load((beside or found.people[0]).folder / SETTINGS)[0]
    settings = Settings(name=name, language=like.language, theme=like.theme)
    if found.people[0].is_new:
        create_folder(root)
        save(root / SETTINGS, Settings(), settings)
        return find_people(root).people[0]
    with changing(root) as folder, new_folder(folder) as new:
        legal_name(name, find_people(root))  # another program may have been faster
        save(new / SETTINGS, Settings(), settings)
        own = put(root, new, name)
    return Person(own.name, name, own)


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Make a hidden folder beside those of the people, to be filled and moved with `put`; else it goes."""
    new = folder / f"{_NEW}{os.getpid()}-{os.urandom(4).hex()}"
    create_folder(new)
    try:
        yield new
    finally:
        shutil.rmtree(new, ignore_errors=True)


def put(root: Path, new: Path, name: str) -> Path:
    """Move the complete folder `new` to where the data of a person called `name` is; return that place."""
    folder = folder_of(root)
    target = free_path(folder / slug_of(name))
    order = [slug for slug in order_of(root) if exists(folder / slug)] or [
        person.slug for person in find_people(root).people if person.slug
    ]
    try:
        new.rename(target)
    except OSError as error:
        raise Problem(
            "The folder {folder} cannot be created: {why}.", folder=target, why=reason_of(error)
        ) from error
    with suppress(Problem), write_beside(folder / ORDER) as stream:
        stream.write("".join(f"{slug}\n" for slug in (*order, target.name)))
    return target


def rename(root: Path, person: Person, name: str) -> Person:
    """Give a person another name; the folder keeps its own. Raises `Problem` with nothing changed."""
    name = legal_name(name, find_people(root), person.name)
    save(person.folder / SETTINGS, Settings(), Settings(name=name))
    return person._replace(name=name, is_named=True)


def remove(root: Path, person: Person, now: datetime) -> Removed:
    """Set the data of a person aside, which is kept for `KEPT`; the diary must be closed.

    The settings of the computer stay. Raises `Problem`, with nothing changed, where that is impossible, and
    for the only person.
    """
    if not find_people(root).are_several:
        raise Problem(
            "{name} is the only person here.",
            "“Delete all my data…” in the settings deletes what is there.",
            name=person.name,
        )
    with changing(root) as folder:
        create_folder(folder / REMOVED)
        _make_links_absolute(person)
        name = person.slug or slug_of(person.name)
        target = free_path(folder / REMOVED / f"{name}-{now:%Y%m%d-%H%M%S}")
        try:
            if person.slug:
                person.folder.rename(target)
            else:
                _set_first_aside(root, target)
        except OSError as error:
            raise _not_removed(person, person.folder, reason_of(error)) from error
        except MoveFailed as failed:
            raise _not_removed(person, failed.file, failed.why) from failed
    return Removed(person.name, target, now.date() + KEPT)


def _make_links_absolute(person: Person) -> None:
    """Let links that lead out of the person's data lead there from another folder, too. Best effort."""
    for file in personal_files_of(person.folder):
        with suppress(OSError):
            if not file.is_symlink() or file.readlink().is_absolute():
                continue
            target = file.parent.resolve() / file.readlink()
            moves_too = person.slug and target.resolve().is_relative_to(person.folder.resolve())
            if not moves_too:
                link = temporary_beside(file)
                link.symlink_to(target)
                link.replace(file)


def _not_removed(person: Person, file: Path, why: Text) -> Problem:
    return Problem(
        "{name} was not removed: {file} cannot be moved: {why}.", name=person.name, file=file, why=why
    )


def _set_first_aside(root: Path, target: Path) -> None:
    """Move the data of the first person away, and leave what belongs to the computer."""
    recover(root)
    with _leaving_machine(root):
        move_files(root, personal_files_of(root), target)
    remove_empty_folders(root)


@contextmanager
def _leaving_machine(root: Path) -> Iterator[None]:
    """Leave the settings of the computer while those of the first person, in the same file, are moved away.

    They are written beside it first, and take its place afterwards: after a kill, `recover` does that.
    """
    machine = machine_of(load(root / SETTINGS, MACHINE)[0])
    if machine != Settings():
        save(root / LEFT, Settings(), machine)
    try:
        yield
    finally:
        put_left(root)


def erase_person(root: Path, person: Person) -> list[Text]:
    """Delete all data of a person, as `erasing.erase`; that of others stays.

    What belongs to the computer goes with the only person.
    """
    are_several = find_people(root).are_several
    if not person.slug and are_several:
        recover(root)
        with _leaving_machine(root):
            return erase(root, with_machine=False)
    notices = [] if are_several or not person.slug else erase(root)
    notices += erase(person.folder)
    if person.slug:
        with suppress(OSError):  # it holds files of others
            person.folder.rmdir()
    return notices


def give_way(root: Path) -> None:
    """Remove the first person, whose diary must be closed, where nobody used that data and there are others.

    Who is alone then keeps no name that stood for one in a file. Raises `Problem`, with nothing changed,
    where that is impossible.
    """
    found = find_people(root)
    if found.are_several and found.people[0] not in without_untouched(found).people:
        erase_person(root, found.people[0])
    last, *others = find_people(root).people
    if not others and last.name == UNNAMED and last.is_named:
        with suppress(Problem):  # it is only a name
            save(last.folder / SETTINGS, Settings(name=UNNAMED), Settings())


# --- people who were removed ---


def removed(root: Path) -> list[Removed]:
    """Return who was removed and may return, the last one first."""
    found = []
    with suppress(OSError):
        for folder in folder_of(root).joinpath(REMOVED).iterdir():
            if (named := _DATED.fullmatch(folder.name)) is None or not folder.is_dir():
                continue
            with suppress(ValueError, OverflowError):  # no day, or the last one there is
                day = datetime.strptime(named["day"], "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone
                name = load(folder / SETTINGS, ("name",))[0].name or named["slug"]
                found.append((folder.name[len(named["slug"]) :], Removed(name, folder, day + KEPT)))
    return [each for _, each in sorted(found, reverse=True)]


def is_removed(root: Path, folder: Path) -> bool:
    """Whether `folder` is one of those that `removed` names."""
    with suppress(OSError):  # there is no such folder
        return any(each.folder.samefile(folder) for each in removed(root))
    return False


def bring_back(root: Path, folder: Path) -> Person:
    """Bring somebody back who was removed.

    Raises `Problem`, with nothing changed, where that is impossible.
    """
    name = load(folder / SETTINGS, ("name",))[0].name or UNNAMED
    legal_name(name, find_people(root))
    with changing(root):
        legal_name(name, find_people(root))  # another program may have been faster
        if load(folder / SETTINGS, ("name",))[0].name != name:
            save(folder / SETTINGS, Settings(), Settings(name=name))
        own = put(root, folder, name)
    return Person(own.name, name, own)


def forget_removed(root: Path, today: date) -> None:
    """Delete the data of people who were removed more than `KEPT` ago; best effort."""
    for each in removed(root):
        if today > each.until:
            shutil.rmtree(each.folder, ignore_errors=True)
