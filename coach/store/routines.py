"""The shelf of routines: presets shipped with the program, and the person's own TOML files."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.core.routine import BOUNDS, Routine, RoutineError, from_data, to_data
from coach.files import write_beside
from coach.problems import Problem
from coach.store.toml import parse, read_text, update


@dataclass(frozen=True, slots=True)
class Entry:
    """A routine on the shelf, and the file it stands in."""

    routine: Routine
    path: Path
    is_preset: bool

    @property
    def name(self) -> str:
        """The routine's name."""
        return self.routine.name


class RoutineFault(Problem):
    """A routine file that cannot be used: `path`, and the `name` in it where that could be read."""

    def __init__(self, text: str, path: Path, name: str = "") -> None:
        super().__init__(text)
        self.path = path
        self.name = name


def read_routine(path: Path) -> Routine:
    """Read one routine file; raises `RoutineFault`: one line of file, key, value and what is allowed."""
    try:
        data = parse(read_text(path), path)
    except Problem as problem:
        raise RoutineFault(problem.text, path) from problem
    try:
        return from_data(data)
    except RoutineError as error:
        raise RoutineFault(f"{path}: {error}.", path, str(data.get("name", ""))) from error


class Library:
    """Routines by name: those shipped in `presets_folder`, and the person's own in `folder`.

    Names are told apart without regard to case, and every name stands for one routine: one that
    is taken is refused. Files are read when asked for, so that what was edited by hand counts at once.
    """

    def __init__(self, folder: Path, presets_folder: Path) -> None:
        self.folder = folder
        self.presets_folder = presets_folder

    def read(self) -> tuple[list[Entry], list[RoutineFault]]:
        """Return every good routine, presets first, and beside them the fault of every bad file."""
        entries: list[Entry] = []
        faults: list[RoutineFault] = []
        seen: dict[str, Entry] = {}
        for path in (*_files(self.presets_folder), *_files(self.folder)):
            try:
                entry = Entry(read_routine(path), path, path.parent == self.presets_folder)
            except RoutineFault as fault:
                faults.append(fault)
                continue
            if first := seen.setdefault(_key(entry.name), entry):
                if first is entry:
                    entries.append(entry)
                else:
                    text = f'{path}: name = "{entry.name}" is taken by {first.path}: allowed is another name.'
                    faults.append(RoutineFault(text, path))
        return entries, faults

    def entries(self) -> list[Entry]:
        """Return every good routine, presets first."""
        return self.read()[0]

    def names(self) -> list[str]:
        """Return the names of every good routine, presets first."""
        return [entry.name for entry in self.entries()]

    def find(self, name: str) -> Entry | None:
        """Return the entry called `name`, or None."""
        return next((entry for entry in self.entries() if _key(entry.name) == _key(name)), None)

    def get(self, name_or_path: str) -> Routine:
        """Return the routine called so, or the one in a TOML file of that path.

        Raises `Problem` for a bad file, or where there is neither.
        """
        entries, faults = self.read()
        for entry in entries:
            if _key(entry.name) == _key(name_or_path):
                return entry.routine
        for fault in faults:
            if _key(name_or_path) in (_key(fault.name), _key(fault.path.stem)):
                raise fault
        path = Path(name_or_path)
        if path.suffix.lower() == ".toml" or len(path.parts) > 1 or path.is_file():
            return read_routine(path)
        known = ", ".join(entry.name for entry in entries)
        raise Problem(f'There is no routine "{name_or_path}": allowed is one of {known}, or a TOML file.')

    def add(self, file: Path) -> Entry:
        """Take in a copy of a routine file, comments and all; nothing that is here is overwritten."""
        routine = read_routine(file)
        self._refuse_taken(routine.name, file)
        return self._write(routine, self._free_path(routine.name), read_text(file))

    def save(self, routine: Routine, was: str | None = None) -> Entry:
        """Keep `routine` under its name, or instead of the person's own one called `was`.

        Comments in a file written by hand survive. Presets are never changed: their names are refused.
        """
        old = self.find(was or routine.name)
        if old is None or old.is_preset:
            self._refuse_taken(routine.name)
            return self._write(routine, self._free_path(routine.name), _fresh(routine))
        if _key(old.name) != _key(routine.name):
            self._refuse_taken(routine.name)
        return self._write(routine, old.path, _edited(old, routine))

    def remove(self, name: str) -> None:
        """Delete the person's own routine called `name`."""
        entry = self._require(name)
        if entry.is_preset:
            raise Problem(f'"{entry.name}" is shipped with the program and cannot be removed.')
        try:
            entry.path.unlink()
        except OSError as error:
            raise Problem(f"{entry.path} cannot be removed: {error.strerror}.") from error

    def write_out(self, name: str, file: Path) -> None:
        """Write a copy of the routine called `name` to `file`, as it stands on the shelf."""
        text = read_text(self._require(name).path)
        with write_beside(file) as stream:
            stream.write(text)

    def _require(self, name: str) -> Entry:
        entry = self.find(name)
        if entry is None:
            raise Problem(f'There is no routine "{name}": allowed is one of {", ".join(self.names())}.')
        return entry

    def _refuse_taken(self, name: str, file: Path | None = None) -> None:
        if taken := self.find(name):
            whose = "a routine shipped with the program" if taken.is_preset else str(taken.path)
            where = f"{file}: " if file else ""
            raise Problem(f'{where}name = "{name}" is taken by {whose}: allowed is another name.')

    def _free_path(self, name: str) -> Path:
        stem, number = file_stem(name), 1
        path = self.folder / f"{stem}.toml"
        while path.exists():
            number += 1
            path = self.folder / f"{stem}-{number}.toml"
        return path

    def _write(self, routine: Routine, path: Path, text: str) -> Entry:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(f"{self.folder} cannot be created: {error.strerror}.") from error
        with write_beside(path) as stream:
            stream.write(text)
        return Entry(routine, path, is_preset=False)


def file_stem(name: str) -> str:
    """Return a file name for `name` that every file system takes: a–z, 0–9 and dashes, never empty.

    "routine-" stands before a name that is not safe by itself (Windows keeps some, such as CON).
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
    reserved = re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)?", stem)
    return f"routine-{stem}".strip("-") if reserved else stem


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.toml") if not path.name.startswith("."))


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _fresh(routine: Routine) -> str:
    """Return the text of a new file, with the numbers allowed behind each number."""
    import tomlkit  # noqa: PLC0415 - only where something is written

    document = tomlkit.parse(tomlkit.dumps(to_data(routine)))
    for table in (document, document["seconds"]):
        for key in BOUNDS.keys() & table.keys():
            table[key].comment(str(BOUNDS[key]))
    return tomlkit.dumps(document)


def _edited(old: Entry, routine: Routine) -> str:
    """Return the text of `old`'s file changed to hold `routine`; written anew where that cannot be done."""
    import tomlkit  # noqa: PLC0415 - only where something is written

    document: Any = tomlkit.parse(read_text(old.path))
    update(document, to_data(old.routine), to_data(routine))
    text = tomlkit.dumps(document)
    same = parse(text, old.path)
    return text if to_data(from_data(same)) == to_data(routine) else _fresh(routine)
