"""The library of routines: built-in presets, and the person's own TOML files."""

from __future__ import annotations

import os
import re
import time
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from coach.base import paths
from coach.base.files import cannot_be_read, create_folder, exists, free_path, write_beside
from coach.base.messages import RoutineNames, Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.core.routine import Routine, RoutineError
from coach.core.routine_data import from_data
from coach.store.routine_file import changed_text, new_text
from coach.store.toml import parse, read_text

DEFAULT = "Article"
"""The routine, a preset, that is used until another is chosen."""

MAX_BYTES = 64_000
"""The largest routine file that is read."""

CERTAIN_NS = 3_000_000_000
"""A file that was changed before so many nanoseconds is read again only with another time: file systems keep
times in steps of up to two seconds."""

ORDER = ".order"
"""The file in the person's folder with the names in the order chosen, one a line."""


class Entry(NamedTuple):
    """A routine of the library, its file, and the text of the file when it was read."""

    routine: Routine
    path: Path
    is_preset: bool
    text: str

    @property
    def name(self) -> str:
        """The routine's name."""
        return self.routine.name


class _Stamp(NamedTuple):
    """What tells a file from another version of it."""

    modified_ns: int
    changed_ns: int
    size: int
    inode: int


class _Known(NamedTuple):
    """What was found in a file. It is certain if another change would have given it another stamp."""

    stamp: _Stamp | None
    found: Entry | RoutineFault
    is_certain: bool


class RoutineFault(Problem):
    """A routine file that cannot be used: its `path`, and the `name` in it where it could be read."""

    def __init__(self, text: Text, path: Path, name: str = "", faults: tuple[Text, ...] = ()) -> None:
        super().__init__(text)
        self.path = path
        self.name = name
        self._faults = faults or (text,)

    @property
    def faults(self) -> tuple[Text, ...]:
        """A text for each fault, with the file's name."""
        return self._faults


class NameTaken(Problem):
    """The name of a `routine` that was to be added is used already. Nothing was written."""

    def __init__(self, text: Text, routine: Routine) -> None:
        super().__init__(text)
        self.routine = routine


class RoutineChanged(Problem):
    """The file of a routine was changed or removed since it was read. Nothing was written."""


def library_in(data: Path) -> Library:
    """Return the library of the presets and of the routines in the data folder `data`."""
    return Library(data / "routines", paths.resources() / "presets")


def read_routine(path: Path) -> Routine:
    """Return the routine in a file. Raises `RoutineFault` with every fault of the file."""
    return _read(path)[0]


def _read(path: Path) -> tuple[Routine, str]:
    """Return the routine in a file, and the file's text."""
    try:
        text = read_text(path, MAX_BYTES)
        data = parse(text, path)
    except Problem as problem:
        raise RoutineFault(problem.text, path) from problem
    try:
        return from_data(data), text
    except RoutineError as error:
        faults = tuple(_in_file(path, fault) for fault in error.faults)
        raise RoutineFault(_in_file(path, error.text), path, str(data.get("name", "")), faults) from error


def _stamp(path: Path) -> _Stamp | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return _Stamp(found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


def _in_file(path: Path | Text, fault: Text) -> Text:
    return Text("{file}: {fault}.", file=path, fault=fault)


def _taken(name: str, owner: Entry) -> Text:
    """Return the fault of a name that another routine already has."""
    by = Text("the built-in routine “{title}”", title=RoutineNames([owner.name]))
    return Text(
        "the name “{name}” is already used by {owner}; choose another",
        name=name,
        owner=by if owner.is_preset else owner.path,
    )


class Library:
    """Routines by name: presets in `presets_folder`, and the person's own in `folder`.

    Names are unique, whatever their case and spacing: a name that is used already is refused. Every call
    looks for changed files, so that edits by hand count at once; the others are not read again.
    """

    def __init__(self, folder: Path, presets_folder: Path) -> None:
        self.folder = folder
        self.presets_folder = presets_folder
        self._known: dict[Path, _Known] = {}

    def read(self) -> tuple[list[Entry], list[RoutineFault]]:
        """Return every valid routine, and the fault of every invalid file.

        Routines come in the order that the person saved, then the others, presets first.
        """
        entries: list[Entry] = []
        faults: list[RoutineFault] = []
        seen: dict[str, Entry] = {}
        files = (*_files(self.presets_folder), *_files(self.folder))
        self._known = {path: self._known[path] for path in files if path in self._known}
        for path in files:
            entry = self._read(path)
            if isinstance(entry, RoutineFault):
                faults.append(entry)
                continue
            if first := seen.setdefault(name_key(entry.name), entry):
                if first is entry:
                    entries.append(entry)
                else:
                    faults.append(RoutineFault(_in_file(path, _taken(entry.name, first)), path))
        order = {name_key(name): place for place, name in enumerate(self._order())}
        entries.sort(key=lambda entry: order.get(name_key(entry.name), len(order)))
        return entries, faults

    def _read(self, path: Path) -> Entry | RoutineFault:
        """Return the routine in a file or its fault: as it was read before, if the file is the same."""
        before, stamp = self._known.get(path), _stamp(path)
        if before is not None and before.stamp == stamp and before.is_certain:
            return before.found
        found: Entry | RoutineFault
        is_certain = stamp is not None and time.time_ns() - stamp.modified_ns > CERTAIN_NS
        try:
            routine, text = _read(path)
            found = Entry(routine, path, path.parent == self.presets_folder, text)
        except RoutineFault as fault:
            found = fault
        self._known[path] = _Known(stamp, found, is_certain)
        return found

    def entries(self) -> list[Entry]:
        """Return every valid routine, in order."""
        return self.read()[0]

    def by_name(self) -> dict[str, Entry]:
        """Return every valid routine, by the `name_key` of each."""
        return {name_key(entry.name): entry for entry in self.entries()}

    def names(self) -> list[str]:
        """Return the names of every valid routine, in order."""
        return [entry.name for entry in self.entries()]

    def find(self, name: str) -> Entry | None:
        """Return the entry called `name`, or None."""
        return next((entry for entry in self.entries() if name_key(entry.name) == name_key(name)), None)

    def get(self, name_or_path: str) -> Routine:
        """Return the routine with this name, or the one in the TOML file with this path.

        Raises `Problem` for an invalid file, or where there is neither.
        """
        entries, faults = self.read()
        for entry in entries:
            if name_key(entry.name) == name_key(name_or_path):
                return entry.routine
        for fault in faults:
            if name_key(name_or_path) in (name_key(fault.name), name_key(fault.path.stem)):
                raise fault
        path = Path(name_or_path)
        if path.suffix.lower() == ".toml" or len(path.parts) > 1 or os.path.isfile(path):  # noqa: PTH113 - no error for a long name
            return read_routine(path)
        raise Problem(
            "There is no routine “{name}”. The names are: {known}. A TOML file can be named, too.",
            name=name_or_path,
            known=RoutineNames(entry.name for entry in entries),
        )

    def add(self, file: Path, known: dict[str, Entry] | None = None, *, name: str = "") -> Entry:
        """Import a copy of a routine file with its comments; no routine of the library is overwritten.

        `name` replaces the one in the file, if it is given. `known` are the entries there are, by the
        `name_key` of each, and gets the new one: of many files that are added, none waits until the others
        are read again. Raises `NameTaken` for a name that is used already.
        """
        routine, text = _read(file)
        return self._add(routine, text, file, name, known)

    def add_text(self, text: str, source: Text, *, name: str = "") -> Entry:
        """Import a routine from the `text` of a file as `add` does; `source` names it in faults."""
        text = text.removeprefix("\ufeff").replace("\r\n", "\n")
        if len(text.encode("utf-8", "replace")) > MAX_BYTES:
            raise cannot_be_read(source, Text("it is larger than {size} kB", size=MAX_BYTES // 1000))
        try:
            routine = from_data(parse(text, source))
        except RoutineError as error:
            raise Problem(_in_file(source, error.text)) from error
        return self._add(routine, text, source, name)

    def _add(
        self,
        routine: Routine,
        text: str,
        source: Path | Text,
        name: str,
        known: dict[str, Entry] | None = None,
    ) -> Entry:
        if name:
            renamed = _renamed(routine, name)
            text, routine = changed_text(text, routine, renamed, source), renamed
        if known is None:
            known = self.by_name()
        if taken := known.get(name_key(routine.name)):
            raise NameTaken(_in_file(source, _taken(routine.name, taken)), routine)
        entry = self._write(routine, self._free_path(routine.name), text)
        known[name_key(entry.name)] = entry
        return entry

    def twin(self, routine: Routine) -> Entry | None:
        """Return an entry that prescribes the same as `routine`, whatever its name is; None if none does.

        One with the same name comes first.
        """
        twins = [entry for entry in self.entries() if replace(entry.routine, name=routine.name) == routine]
        same_name = (entry for entry in twins if name_key(entry.name) == name_key(routine.name))
        return next(same_name, twins[0] if twins else None)

    def save(self, routine: Routine, old_name: str | None = None) -> Entry:
        """Save `routine` under its name, or in place of the person's own one called `old_name`.

        Comments in the file stay. Presets are never changed: their names are refused.
        """
        old = self.find(old_name or routine.name)
        if old is None or old.is_preset:
            self._refuse_taken(routine.name)
            return self._write(routine, self._free_path(routine.name), new_text(routine))
        return self.change(old, routine)

    def change(self, old: Entry, routine: Routine) -> Entry:
        """Save `routine` into the file of `old`, which is no preset; comments and place in the order stay.

        Raises `RoutineChanged` where that file was removed or changed since it was read.
        """
        if not exists(old.path):
            raise RoutineChanged(
                "{file} no longer exists.", "Nothing was saved. Save it as a new routine.", file=old.path
            )
        if read_text(old.path) != old.text:
            raise RoutineChanged(
                "{file} was changed by another program meanwhile.",
                "Nothing was overwritten. Reload it, or save yours as a new routine.",
                file=old.path,
            )
        if name_key(old.name) != name_key(routine.name):
            self._refuse_taken(routine.name)
        entry = self._write(routine, old.path, changed_text(old.text, old.routine, routine, old.path))
        order = self._order()
        if old.name != routine.name and old.name in order:
            order[order.index(old.name)] = routine.name
            self.save_order(order)
        return entry

    def free_name(self, name: str) -> str:
        """Return `name`, or with a number at its end the first that no routine has."""
        taken = {name_key(fault.name) for fault in self.read()[1]} | {
            name_key(other) for other in self.names()
        }
        free, number = name, 1
        while name_key(free) in taken:
            number += 1
            free = f"{name} {number}"
        return free

    def save_order(self, names: list[str]) -> None:
        """Save the order in which routines are listed."""
        create_folder(self.folder)
        with write_beside(self.folder / ORDER) as stream:
            stream.writelines(f"{' '.join(name.split())}\n" for name in names)

    def _order(self) -> list[str]:
        file = self.folder / ORDER
        try:
            return read_text(file).splitlines() if exists(file) else []
        except Problem:  # routines are listed all the same
            return []

    def remove(self, name: str) -> Entry:
        """Delete the person's own routine called `name`; `restore` undoes it with the returned entry."""
        entry = self._require(name)
        if entry.is_preset:
            raise Problem("“{name}” is built in and cannot be removed.", name=RoutineNames([entry.name]))
        try:
            entry.path.unlink()
        except OSError as error:
            raise Problem(
                "{file} cannot be removed: {why}.", file=entry.path, why=reason_of(error)
            ) from error
        return entry

    def restore(self, entry: Entry) -> Entry:
        """Write the file of a removed routine again, with its comments."""
        self._refuse_taken(entry.name)
        path = self._free_path(entry.name) if exists(entry.path) else entry.path
        return self._write(entry.routine, path, entry.text)

    def save_copy(self, name: str, file: Path) -> None:
        """Write a copy of the file of the routine called `name` to `file`."""
        text = read_text(self._require(name).path)
        with write_beside(file) as stream:
            stream.write(text)

    def _require(self, name: str) -> Entry:
        entry = self.find(name)
        if entry is None:
            raise Problem(
                "There is no routine “{name}”. The names are: {known}.",
                name=name,
                known=RoutineNames(self.names()),
            )
        return entry

    def _refuse_taken(self, name: str, file: Path | Text | None = None) -> None:
        if taken := self.find(name):
            fault = _taken(name, taken)
            raise Problem(_in_file(file, fault) if file else Text("{fault}.", fault=fault))

    def _free_path(self, name: str) -> Path:
        return free_path(self.folder / f"{file_stem(name)}.toml")

    def _write(self, routine: Routine, path: Path, text: str) -> Entry:
        create_folder(self.folder)
        with write_beside(path) as stream:
            stream.write(text)
        return Entry(routine, path, is_preset=False, text=text)


def _renamed(routine: Routine, name: str) -> Routine:
    """Return `routine` with another name. Raises `Problem` for one that no routine can have."""
    try:
        return replace(routine, name=name)
    except RoutineError as error:
        raise Problem(Text("{fault}.", fault=error.text)) from error


def file_stem(name: str) -> str:
    """Return a file name for `name` that every file system accepts: a–z, 0–9 and dashes, never empty.

    It starts with "routine-" where it would not be safe otherwise (Windows reserves some, such as CON).
    """
    import unicodedata  # noqa: PLC0415 - half a MiB of tables, which only a new file needs

    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
    reserved = re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)?", stem)
    return f"routine-{stem}".strip("-") if reserved else stem


def _files(folder: Path) -> list[Path]:
    files = (path for path in folder.glob("*.toml") if not path.name.startswith("."))
    return sorted(files, key=lambda path: path.name)


def name_key(name: str) -> str:
    """Return the key by which names of routines are compared: case and spacing do not matter."""
    return " ".join(name.casefold().split())
