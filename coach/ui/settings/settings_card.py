"""Base class of the cards of Settings: they show settings, and emit them changed."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from coach.store.settings import Settings


class SettingsCard(QFrame):
    """A card that edits some of the settings."""

    changed = Signal(Settings)
    """All settings, one of them changed by the person."""

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`; nothing is emitted."""
        self._settings = settings
        self.blockSignals(True)
        self._fill(settings)
        self.blockSignals(False)

    def set_settings(self, settings: Settings) -> None:
        """Hold `settings`, in which another card changed something that this card does not show."""
        self._settings = settings

    @abstractmethod
    def _fill(self, settings: Settings) -> None:
        """Set the value of every control."""

    def _change(self, settings: Settings) -> None:
        """Emit settings that a control changed, unless the controls are being filled."""
        if not self.signalsBlocked():
            self._settings = settings
            self.changed.emit(settings)
