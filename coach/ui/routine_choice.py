"""The routine on Today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.problems import Problem
from coach.store.routines import DEFAULT, name_key
from coach.ui.messages import reporting

if TYPE_CHECKING:
    from coach.base.reporting import Messages
    from coach.core.routine import Routine
    from coach.store.routines import Library
    from coach.store.settings import Settings
    from coach.ui.settings_holder import SettingsHolder


class RoutineChoice(QObject):
    """The routine that Start begins: one of the library, or one from a file elsewhere.

    `name_or_path` is the routine at first; if it is empty, the one that was chosen last. Raises `Problem`
    if there is no such name or file.
    """

    changed = Signal()

    def __init__(
        self, name_or_path: str, library: Library, settings: SettingsHolder, messages: Messages
    ) -> None:
        super().__init__()
        self._library = library
        self._settings = settings
        self._messages = messages
        self.origin = ""
        """The name or the file that the routine was read from."""
        self.stored = self._open(name_or_path)
        """The routine as its file has it, with loads also for a person who has no weights."""
        self._has_weights = self._reads_weights()
        settings.edited.connect(self._apply_edit)
        settings.changed.connect(self._apply_weights)

    @property
    def routine(self) -> Routine:
        """The routine as it is done."""
        return self.stored.as_done(has_weights=self._has_weights)

    def as_stored(self, changed: Routine) -> Routine:
        """Return what was made of `routine` as it is stored: with the loads that were left aside."""
        return changed if self._has_weights else changed.with_loads_of(self.stored)

    def open(self, name_or_path: str) -> None:
        """Put another routine on Today, as at the start of the program; it is not saved as chosen."""
        self.stored = self._open(name_or_path)
        self.changed.emit()

    def choose(self, name: str) -> bool:
        """Choose a routine of the library, now and at the next start; whether it is on Today then."""
        if name == self.stored.name and name not in self._library.names():
            return True  # it came from a file elsewhere, and is on Today already
        with reporting(self._messages) as attempt:
            self.stored = self._read(name)
        if attempt.succeeded:
            self.changed.emit()
            self._settings.save(replace(self._settings.current, routine=name))
        return attempt.succeeded

    def _apply_edit(self, before: Settings, after: Settings) -> None:
        """Put the routine on Today that was edited into the settings file."""
        if after.routine != before.routine:
            self.stored = self._open("")
            self.changed.emit()

    def _apply_weights(self) -> None:
        """Leave the load aside while the person has no weights, and take it back."""
        if self._has_weights is not self._reads_weights():
            self._has_weights = self._reads_weights()
            self.changed.emit()

    def _reads_weights(self) -> bool:
        return not self._settings.current.no_weights

    def reload(self) -> list[str]:
        """Read the routine again, whose file may have been edited.

        Return the names to choose from: the person's own first, as on Routines.
        """
        names = []
        for entry in sorted(self._library.entries(), key=lambda entry: entry.is_preset):
            names.append(entry.name)
            if self._is_in_library and name_key(entry.name) == name_key(self.stored.name):
                self.stored = entry.routine
        if self.stored.name not in names:
            names.append(self.stored.name)
        return names

    def _open(self, name_or_path: str) -> Routine:
        if name_or_path:
            return self._read(name_or_path)
        try:
            return self._read(self._settings.current.routine or DEFAULT)
        except Problem as problem:
            self._messages.error(problem)
            return self._read(DEFAULT)

    def _read(self, name_or_path: str) -> Routine:
        routine = self._library.get(name_or_path)
        self.origin = name_or_path
        self._is_in_library = name_key(name_or_path) == name_key(routine.name)
        return routine
