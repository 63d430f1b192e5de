"""Base class of the cards of Settings: they show settings, and emit them changed."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from coach.store.settings import Settings
from coach.text.messages import translated
from coach.ui.widgets.choice import choice
from coach.ui.widgets.rows import Row, RowGroup
from coach.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QComboBox

    from coach.core.bounds import Bound


def spoken_bounds(bound: Bound) -> str:
    """Return the legal numbers and their unit, as screen readers say them after the value."""
    return translated(bound.text)


class SettingsCard(RowGroup):
    """A card that edits some of the settings, one in each row."""

    changed = Signal(Settings)
    """All settings, one of them changed by the person."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
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

    def _switch(
        self, title: str, changed: Callable[[Settings, bool], Settings], help_text: str = ""
    ) -> Switch:
        """Add a row with a switch; `changed` returns the settings with the switch turned."""
        made = Switch()
        made.toggled.connect(lambda on: self._change(changed(self._settings, on)))
        self.add(Row(title, made, help_text))
        return made

    def _choice(
        self,
        title: str,
        texts: Mapping[str, str],
        changed: Callable[[Settings, str], Settings],
        help_text: str = "",
        *,
        enabled: bool = True,
    ) -> QComboBox:
        """Add a row with a list of values and their texts; `changed` returns the settings with one chosen."""
        made = choice()
        for value, text in texts.items():
            made.addItem(text, value)
        made.activated.connect(lambda _index: self._change(changed(self._settings, made.currentData())))
        row = Row(title, made, help_text)
        row.set_enabled(enabled)
        self.add(row)
        return made
