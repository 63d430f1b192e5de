"""Settings that a key changes on every page: mute, speech and volume."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.text.formats import whole_number
from coach.ui.pages import Page

if TYPE_CHECKING:
    from coach.store.settings import Settings
    from coach.ui.navigation import Navigation
    from coach.ui.pages import Pages
    from coach.ui.settings_holder import SettingsHolder
    from coach.ui.shell import Window

VOLUME_STEP = 10
"""How much a key changes the volume, in percent."""


class QuickSettings(QObject):
    """Changes a setting, and shows its new value in a toast."""

    shown = Signal(str)
    """The text of the toast."""

    def __init__(
        self, window: Window, pages: Pages, settings: SettingsHolder, navigation: Navigation
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._settings = settings
        self._navigation = navigation

    def toggle_mute(self) -> None:
        """Mute all sound, or unmute it."""
        muted = not self._settings.current.muted
        self._save(replace(self._settings.current, muted=muted))
        self._show(self.tr("Muted") if muted else self.tr("Sound on"))

    def toggle_speech(self) -> None:
        """Turn speech on or off."""
        on = not self._settings.current.speech
        self._save(replace(self._settings.current, speech=on))
        self._show(self.tr("Voice on") if on else self.tr("Voice off"))

    def raise_volume(self) -> None:
        """Raise the volume by one step."""
        self._change_volume(VOLUME_STEP)

    def lower_volume(self) -> None:
        """Lower the volume by one step."""
        self._change_volume(-VOLUME_STEP)

    def _change_volume(self, by: int) -> None:
        volume = min(100, max(0, self._settings.current.volume + by))
        self._save(replace(self._settings.current, volume=volume))
        muted = self._settings.current.muted
        text = self.tr("Volume {percent}%, muted") if muted else self.tr("Volume {percent}%")
        self._show(text.format(percent=whole_number(volume)), volume)

    def _save(self, settings: Settings) -> None:
        self._settings.save(settings)
        self._navigation.refresh_shown(Page.SETTINGS)

    def _show(self, text: str, percent: int | None = None) -> None:
        area = None
        if self._window.showing is Page.SESSION:
            session = self._pages.session
            area = session.toast_area()
            area.moveTopLeft(session.mapTo(self._window, area.topLeft()))
        self._window.show_toast(text, percent, area)
        self.shown.emit(text)
