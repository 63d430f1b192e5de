"""One file with everything of a person, to move them to another computer.

It is a ZIP file with `person.json`, which says what it is, and with `settings.toml`, `diary.db` and
`routines/` as they are in the data folder. What belongs to the computer is not in it, and neither are
backups: the diary is whole.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import zipfile
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from coach.base.files import (
    cannot_be_read,
    cannot_be_written,
    check_regular,
    create_folder,
    exists,
    path_beside,
    remove_temporary,
    temporary_beside,
)
from coach.base.messages import Text
from coach.base.paths import DIARY, SETTINGS
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.base.wrong_values import made_by_newer
from coach.store.backup import READ_BYTES, check_copy
from coach.store.diary import Diary
from coach.store.faults import refuse_own_file
from coach.store.people import UNNAMED, Person, find_people
from coach.store.people_changes import changing, legal_name, new_folder, put
from coach.store.settings import MACHINE, load
from coach.store.toml import MAX_BYTES, parse, read_text
from coach.store.untouched import without_untouched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ABOUT, FORMAT, VERSION = "person.json", "interval-coach-person", 1
"""The file that says what the others are, the name of the format, and its version."""

ENDING = ".zip"

_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The others are not used; where they are damaged, their libraries raise errors that nothing else has."""

MOST_MB, MOST_FILES, MOST_ABOUT_BYTES = 2000, 10_000, 10_000

_CONTENT = re.compile(
    r'settings\.toml|diary\.db|routines/(\.order|[^./\\:*?"<>|\x00-\x1f][^/\\:*?"<>|\x00-\x1f]*\.toml)'
)
"""The files that are taken from it."""


def export_person(person: Person, target: Path, copy_diary: Callable[[Path], object] | None = None) -> None:
    """Write everything of a person to the file `target`.

    `copy_diary` writes a copy of the diary; without it the diary, if there is one, is opened for that. Raises
    `Problem` with nothing written, also where `target` is the diary of somebody here.
    """
    refuse_own_file(person.diary, target)
    settings = _settings_text(person)
    routines = _routine_files(person)
    with path_beside(target) as new, _new_file(new) as packed:
        about = {"format": FORMAT, "version": VERSION, "name": _name_of(person)}
        packed.writestr(ABOUT, json.dumps(about))
        packed.writestr(SETTINGS, settings)
        _pack_diary(packed, person, new, copy_diary)
        for path in routines:
            packed.write(path, f"routines/{path.name}")


def _new_file(path: Path) -> zipfile.ZipFile:
    """Open a new file; its times are not strict: a file may be of 1970, which no ZIP file can say."""
    return zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False)


def _routine_files(person: Person) -> list[Path]:
    """Return the files of the person's routines. Raises `Problem` where they cannot be listed."""
    folder = person.folder / "routines"
    try:
        found = sorted(folder.iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        raise cannot_be_read(folder, reason_of(error)) from error
    return [path for path in found if _CONTENT.fullmatch(f"routines/{path.name}") and path.is_file()]


def _settings_text(person: Person) -> str:
    """Return the settings file of a person, with the name, and without what belongs to the computer."""
    import tomlkit  # noqa: PLC0415 - a heavy library, which only writing needs

    path = person.folder / SETTINGS
    document = tomlkit.document()
    if exists(path):
        text = read_text(path)
        parse(text, path)
        try:
            document = tomlkit.parse(text)
        except (ValueError, RecursionError) as error:
            raise cannot_be_read(path, Text("it is not TOML")) from error
    for key in MACHINE:
        document.pop(key, None)
    document["name"] = _name_of(person)
    return tomlkit.dumps(document)


def _name_of(person: Person) -> str:
    """Return the name in the file, which has one always."""
    return person.name if person.is_named else UNNAMED


def _pack_diary(
    packed: zipfile.ZipFile, person: Person, new: Path, copy_diary: Callable[[Path], object] | None
) -> None:
    if copy_diary is None and not exists(person.diary):
        return
    copy = temporary_beside(new.with_name(DIARY))
    try:
        if copy_diary is not None:
            copy_diary(copy)
        else:
            with Diary.open(person.diary) as diary:
                diary.copy_to(copy)
        packed.write(copy, DIARY)
    finally:
        remove_temporary(copy)


def import_person(root: Path, file: Path) -> Person:
    """Add the person of a file that `export_person` wrote, on this or another computer; return them.

    Everything is checked first. Raises `Problem`, with nothing written, where the file is not whole or not
    such a file, and where somebody here has the name, but for a first person who will `give_way`.
    """
    check_regular(file, MOST_MB)
    with _reading(file), zipfile.ZipFile(file) as packed:
        names = _checked_names(packed, file)
        with changing(root) as folder, new_folder(folder) as new:
            for name in names:
                _unpack(packed, name, new)
            person_name = _check(new, file, root)
            own = put(root, new, person_name)
    return Person(own.name, person_name, own)


@contextmanager
def _reading(file: Path) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Problem("{file} is damaged, or holds no person’s data.", file=file) from error
    except OSError as error:
        if error.errno == errno.EINVAL:  # it says that something is where no file can have it
            raise Problem("{file} is damaged, or holds no person’s data.", file=file) from error
        raise cannot_be_read(file, reason_of(error)) from error


def _checked_names(packed: zipfile.ZipFile, file: Path) -> list[str]:
    """Return the names of what is to be unpacked. Raises `Problem` for a file that is not ours."""
    entries = packed.infolist()
    names = [entry.filename for entry in entries]
    is_ours = ABOUT in names and len(set(names)) == len(names) <= MOST_FILES
    is_ours = is_ours and all(entry.compress_type in _COMPRESSIONS for entry in entries)
    about = _about(packed) if is_ours else {}
    version = about.get("version")
    if about.get("format") != FORMAT or type(version) is not int or SETTINGS not in names:
        raise Problem("{file} is damaged, or holds no person’s data.", file=file)
    if version > VERSION:
        raise Problem("{file}: {fault}.", file=file, fault=made_by_newer("version", version))
    if sum(entry.file_size for entry in entries) > MOST_MB * 1_000_000:
        raise cannot_be_read(file, Text("it is larger than {size} MB", size=MOST_MB))
    for entry in entries:
        if entry.filename != ABOUT and not _CONTENT.fullmatch(entry.filename):
            raise Problem(
                "{file} holds a file that does not belong there: {name}.", file=file, name=entry.filename
            )
        if entry.filename not in {DIARY, ABOUT} and entry.file_size > MAX_BYTES:
            raise Problem("{file} holds a file that is too large: {name}.", file=file, name=entry.filename)
    return [name for name in names if name != ABOUT]


def _about(packed: zipfile.ZipFile) -> dict[str, Any]:
    with packed.open(ABOUT) as stream:
        found = json.loads(stream.read(MOST_ABOUT_BYTES))
    return found if isinstance(found, dict) else {}


def _unpack(packed: zipfile.ZipFile, name: str, new: Path) -> None:
    """Write one file into the folder `new`, safely on the disk; damage in `packed` raises an error."""
    target = new / name
    create_folder(target.parent)
    with packed.open(name) as source:
        try:
            with target.open("wb") as copy:
                shutil.copyfileobj(source, copy, READ_BYTES)
                copy.flush()
                os.fsync(copy.fileno())
        except OSError as error:
            if error.errno == errno.EINVAL:
                raise  # of the file that is read
            raise cannot_be_written(target, reason_of(error)) from error


def _check(new: Path, file: Path, root: Path) -> str:
    """Return the name. Raises `Problem` where something in `new` cannot be used, or the name is taken."""
    try:
        parse(read_text(new / SETTINGS), new / SETTINGS)
    except Problem as problem:
        raise Problem("{file} is damaged, or holds no person’s data.", file=file) from problem
    settings, problems = load(new / SETTINGS, ("name",))
    if problems or not settings.name:
        raise Problem("{file} is damaged, or holds no person’s data.", file=file)
    name = legal_name(settings.name, without_untouched(find_people(root)))
    if exists(new / DIARY):
        check_copy(new / DIARY, file)
    return name
