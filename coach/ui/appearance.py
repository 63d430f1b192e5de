"""How the window looks: holds the settings and applies theme, sizes and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from coach.draw.theme import apply_theme, system_wants_contrast, theme_named
from coach.draw.tokens import CONTRAST, DARK, Theme
from coach.store import settings as settings_file
from coach.text.languages import Localization
from coach.ui.session.looks import Looks

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from coach.store.settings import Settings


class Appearance(QObject):
    """Keeps the settings, and lets those count that are seen: theme, sizes, language."""

    def __init__(self, app: QApplication, settings: Settings, file: Path, icons: Path) -> None:
        super().__init__()
        self.settings = settings
        self.theme: Theme = DARK
        self._app = app
        self._file = file
        self._icons = icons
        self._worn = ("", False, 1.0)
        self._localization = Localization(app, icons.parent / "translations")

    @property
    def looks(self) -> Looks:
        """How the session looks now."""
        return Looks(self.theme, self.settings.distance_m, self.settings.reduce_motion)

    def speak(self) -> bool:
        """Speak the language of the settings; return whether it is another than before."""
        return self._localization.speak(self.settings.language)

    def apply(self, scale: float) -> bool:
        """Let the settings count, with letters `scale` times as large; return whether the looks changed."""
        is_dark = QGuiApplication.styleHints().colorScheme() is not Qt.ColorScheme.Light
        self.theme = theme_named(self.settings.theme, system_is_dark=is_dark)
        if self.settings.theme == "system" and system_wants_contrast():
            self.theme = CONTRAST
        wearing = self.theme.name, self._app.isRightToLeft(), scale
        if wearing == self._worn:
            return False
        self._worn = wearing
        apply_theme(self._app, self.theme, scale, self._icons)
        return True

    def keep(self, settings: Settings) -> None:
        """Take and keep `settings`; raises `Problem` where they cannot be written, but takes them."""
        old, self.settings = self.settings, settings
        if settings != old:
            settings_file.save(self._file, old, settings)
