"""Deletes all data of the person from the data folder, and nothing else that lies there.

The files are first moved into one folder, which is then renamed: until that moment everything can be moved
back, and from then on a later start deletes what is left. So a kill or a failure leaves all or nothing.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from coach.base import log, paths
from coach.base.files import create_folder, exists, free_path, write_beside
from coach.base.folder_lock import FolderLock
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MOVING, MOVED = ".erasing", ".erased"
"""The folder that files are moved into, and its name once all are there."""

_DIARY = r"diary(-[\w-]*\d{8}(-\d{6})?)?(-\d+)?\.db(-(wal|shm|journal)(-\d{8}-\d{6}(-\d+)?)?)?"
LEFT = ".settings-left.toml"
"""The settings of the computer, while those of the first person, in the same file, are moved away."""

_TEMPORARY = r"\.coach-.*"
_MACHINE = rf"window(-\d+)?\.ini|players(-\d+)?\.json|errors(-\d+)?\.log|{re.escape(LEFT)}"
OURS = {
    "": rf"{_DIARY}|settings(-\d+)?\.toml(-\d+)?(\.bad)?|reminder(-\d+)?\.txt|{_MACHINE}|"
    rf"interval-coach-(unsaved|diary)-\d{{8}}-\d{{6}}(-\d+)?\.(json|db)|{_TEMPORARY}",
    "backups": rf"{_DIARY}|{_TEMPORARY}",
    "routines": rf".*\.toml|\.order(-\d+)?|{_TEMPORARY}",
    log.FOLDER: r"(coach|crash)(-\d+)?\.log(\.\d+)?",
}
"""The names of our files in the data folder and in its folders. Backups that a person put there stay."""

MACHINE = {"": _MACHINE, log.FOLDER: OURS[log.FOLDER]}
"""Those of them that are of no person: where several share the computer, they stay when one of them goes."""


def files_of(data: Path) -> list[Path]:
    """Return the files in the data folder that hold something about the person, or that the program wrote."""
    return [
        path
        for folder, names in OURS.items()
        for path in _entries(data / folder)
        if re.fullmatch(names, path.name, re.DOTALL) and not (path.is_dir() and not path.is_symlink())
    ]


def personal_files_of(data: Path) -> list[Path]:
    """Return those of `files_of` that are of the first person, and not of the computer."""
    return [
        path
        for path in files_of(data)
        if not re.fullmatch(MACHINE.get("" if path.parent == data else path.parent.name, ""), path.name)
    ]


def _entries(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(folder.iterdir())


def save_last_copy(data: Path, target: Path, copy_diary: Callable[[Path], object]) -> None:
    """Copy diary, settings and routines into the new folder `target`; nothing is left of it after an error.

    `copy_diary` writes the diary to a file. Raises `Problem`.
    """
    create_folder(target)
    try:
        copy_diary(target / paths.DIARY)
        for folder in ("", "routines"):
            for path in _entries(data / folder):
                if path.suffix == ".toml" and path.is_file():
                    create_folder(target / folder)
                    with write_beside(target / folder / path.name, "wb") as stream:
                        stream.write(path.read_bytes())
    except (OSError, Problem) as error:
        shutil.rmtree(target, ignore_errors=True)
        if isinstance(error, Problem):
            raise
        raise Problem(
            "The last copy cannot be saved in {folder}: {why}.", folder=target, why=reason_of(error)
        ) from error


def erase(
    data: Path, move: Callable[[Path, Path], object] = os.replace, *, with_machine: bool = True
) -> list[Text]:
    """Delete all files that `files_of` names; the diary must be closed. `move` moves a file.

    Without `with_machine` what is of no person stays. Returns what the person must know. Raises `Problem`,
    with everything as it was, where a file cannot be moved, and where some could not be deleted, which the
    next start tries again.
    """
    if exists(data / MOVING):
        _move_back(data)
    _finish(data)
    files = files_of(data) if with_machine else personal_files_of(data)
    try:
        move_files(data, files, data / MOVED, move)
    except MoveFailed as failed:
        raise Problem(
            "Nothing was deleted: {file} cannot be moved: {why}.", file=failed.file, why=failed.why
        ) from failed
    links = [link for path in files if (link := data / MOVED / path.relative_to(data)).is_symlink()]
    notices = [
        Text(
            "{file} was a link. What it leads to was not deleted: {target}",
            file=data / link.name,
            target=link.readlink(),
        )
        for link in links
    ]
    _delete(data)
    remove_empty_folders(data)
    return notices


class MoveFailed(Exception):  # noqa: N818 - a reason with its file
    """The file that cannot be moved, and why."""

    def __init__(self, file: Path, why: Text) -> None:
        super().__init__(f"{file}: {why}")
        self.file = file
        self.why = why


def move_files(
    data: Path, files: list[Path], target: Path, move: Callable[[Path, Path], object] = os.replace
) -> None:
    """Move `files` of the data folder into the new folder `target`: all or, at a kill or a failure, none.

    Raises `MoveFailed`.
    """
    moving = data / MOVING
    file = moving
    try:
        moving.mkdir(mode=0o700)
        for file in files:
            place = moving / file.relative_to(data)
            place.parent.mkdir(exist_ok=True)
            move(file, place)
        file = moving
        move(moving, target)
    except OSError as error:
        _move_back(data)
        raise MoveFailed(file, reason_of(error)) from error


def remove_empty_folders(data: Path) -> None:
    """Remove our folders in the data folder that hold nothing any more."""
    for folder in OURS:
        if folder:
            with suppress(OSError):  # it holds files of others
                (data / folder).rmdir()


def recover(data: Path) -> None:
    """Finish what a killed run left: move files back, or delete what had been moved. Raises `Problem`."""
    if exists(data / MOVING):
        _move_back(data)
    put_left(data)
    _finish(data)


def put_left(data: Path) -> None:
    """Put the settings of the computer in the place of those that were moved away. Best effort.

    Where those of the person are there, they hold them: nothing was moved, or it was moved back.
    """
    with suppress(OSError):
        if exists(data / paths.SETTINGS):
            (data / LEFT).unlink(missing_ok=True)
        elif exists(data / LEFT):
            (data / LEFT).replace(data / paths.SETTINGS)


def recover_people(root: Path) -> None:
    """Call `recover` for everybody in the data folder `root`. Best effort: the next start tries again."""
    for folder in _people_in(root):
        was_erased = exists(folder / MOVED)
        with suppress(Problem):
            recover(folder)
        if was_erased and folder != root:
            with suppress(OSError):  # it holds files of others
                folder.rmdir()


def recover_unused(root: Path) -> None:
    """Call `recover_people` unless a window has the folder."""
    if not any(exists(folder / name) for folder in _people_in(root) for name in (MOVING, MOVED, LEFT)):
        return
    lock = FolderLock(root)
    if lock.acquire():
        try:
            recover_people(root)
        finally:
            lock.release()


def _people_in(root: Path) -> list[Path]:
    """Return the folders that hold somebody's data, that of the first person being `root`."""
    return [root, *_entries(root / paths.PEOPLE)]


def _move_back(data: Path) -> None:
    """Move all files back to where they were, with a number where there is one again already. Best effort."""
    moving = data / MOVING
    diary = free_path(data / paths.DIARY)
    for folder in OURS:
        for path in _entries(moving / folder):
            if path.is_dir() and not path.is_symlink():
                continue
            target = data / folder / path.name
            if path.name.startswith(paths.DIARY) and not folder:  # they stay together
                target = diary.with_name(diary.name + path.name.removeprefix(paths.DIARY))
            with suppress(OSError):
                target.parent.mkdir(exist_ok=True)
                path.replace(free_path(target))
    for folder in reversed(OURS):
        with suppress(OSError):
            (moving / folder).rmdir()


def _finish(data: Path) -> None:
    """Delete what had been moved when a run was killed. Raises `Problem`."""
    if exists(data / MOVED):
        _delete(data)


def _delete(data: Path) -> None:
    try:
        shutil.rmtree(data / MOVED)
    except OSError as error:
        raise Problem(
            "Some files could not be deleted: {folder}: {why}.",
            "The next start tries again.",
            folder=data / MOVED,
            why=reason_of(error),
        ) from error
