"""The settings that apply now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.store import settings as settings_file
from coach.store.settings import Settings
from coach.ui.messages import reporting

if TYPE_CHECKING:
    from pathlib import Path

    from coach.base.reporting import Messages


class SettingsHolder(QObject):
    """Holds the settings, and saves every change to `file`."""

    changed = Signal(Settings)

    def __init__(self, settings: Settings, file: Path, messages: Messages) -> None:
        super().__init__()
        self._current = settings
        self._file = file
        self._messages = messages

    @property
    def current(self) -> Settings:
        """The settings that apply now."""
        return self._current

    def save(self, settings: Settings) -> None:
        """Apply `settings` and save them; where they cannot be written, they apply until the program ends."""
        if settings == self._current:
            return
        old, self._current = self._current, settings
        with reporting(self._messages):
            settings_file.save(self._file, old, settings)
        self.changed.emit(settings)
