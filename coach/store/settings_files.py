"""The files of a person's settings: their own, and the data folder's for those of the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.base import paths
from coach.store import settings as one_file
from coach.store.settings import MACHINE, RULES, Settings, with_machine

if TYPE_CHECKING:
    from pathlib import Path

    from coach.base.problems import Problem

PERSONAL = RULES.keys() - MACHINE
"""The settings that each person has."""

Version = tuple[tuple[int, int, int] | None, ...]
"""What tells files from other versions of them."""


class SettingsFiles(NamedTuple):
    """Reads and writes settings: those of the computer in the file `machine`, all others in `person`.

    For the first person both are the same file. The functions are those of `store/settings.py`.
    """

    person: Path
    machine: Path

    @classmethod
    def of(cls, folder: Path, root: Path) -> SettingsFiles:
        """Return the files of the person whose data is in `folder`; `root` is the data folder."""
        return cls(folder / paths.SETTINGS, root / paths.SETTINGS)

    @property
    def _is_one(self) -> bool:
        return self.person == self.machine

    def load(self) -> tuple[Settings, list[Problem]]:
        """Return the settings, and a problem for each that cannot be used."""
        if self._is_one:
            return one_file.load(self.person)
        settings, problems = one_file.load(self.person, PERSONAL)
        machine, more = one_file.load(self.machine, MACHINE)
        return with_machine(settings, machine), problems + more

    def reload(self, settings: Settings) -> tuple[Settings, list[Problem]]:
        """Return the settings after a file was edited while `settings` were in use."""
        if self._is_one:
            return one_file.reload(self.person, settings)
        mine, problems = one_file.reload(self.person, settings, PERSONAL)
        machine, more = one_file.reload(self.machine, settings, MACHINE)
        return with_machine(mine, machine), problems + more

    def save(self, old: Settings, new: Settings) -> Path | None:
        """Write what differs between `old` and `new`; return a file that was set aside for it, or None."""
        if self._is_one:
            return one_file.save(self.person, old, new)
        bad = None
        if (mine := with_machine(new, old)) != old:
            default = Settings()
            bad = one_file.save(self.person, with_machine(old, default), with_machine(mine, default))
        before, after = machine_of(old), machine_of(new)
        if before != after:
            bad = one_file.save(self.machine, before, after) or bad
        return bad

    def version(self) -> Version:
        """Return what tells these files from other versions of them."""
        return tuple(_version_of(file) for file in dict.fromkeys(self))


class LatestSettings:
    """The settings in files, which are read again when one of them was changed."""

    def __init__(self, files: SettingsFiles) -> None:
        self._files = files
        self._version, self._settings = files.version(), files.load()[0]

    def __call__(self) -> Settings:
        """Return the settings as they are now; those of a file that is being replaced stay as they were."""
        if (version := self._files.version()) != self._version:
            self._version, self._settings = version, self._files.reload(self._settings)[0]
        return self._settings


def machine_of(settings: Settings) -> Settings:
    """Return the settings of the computer, and the defaults of all others."""
    return with_machine(Settings(), settings)


def _version_of(file: Path) -> tuple[int, int, int] | None:
    """Return what differs between two versions of a file; None where it is missing, empty or out of reach."""
    try:
        found = file.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino) if found.st_size else None
