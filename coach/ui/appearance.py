"""The looks of the whole application: theme, language and size of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from coach.draw.theme import apply_theme, system_wants_contrast, theme_named
from coach.draw.tokens import CONTRAST, DARK, Theme
from coach.draw.type_sizes import text_scale
from coach.text.languages import Localization
from coach.text.weights import use_weight_unit

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from coach.store.settings import Settings


class Appearance:
    """Applies theme, language and size of letters to the application."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        self.theme: Theme = DARK
        """The theme that was applied last."""
        self.letter_scale = 1.0
        """How much larger the letters are than those of a small window at the usual size."""
        self.desktop_text_size = 1.0
        """The factor that the desktop asks for, where Qt does not count it."""
        self._app = app
        self._icons = resources / "icons"
        self._applied = ("", False, 1.0)
        self._localization = Localization(app, resources / "translations")

    def apply_language(self, settings: Settings) -> bool:
        """Translate the application, and show weights in a unit, as `settings` say.

        Return whether one of them is another than before.
        """
        is_other_unit = use_weight_unit(settings.weight_unit)
        return self._localization.set_language(settings.language) or is_other_unit

    def remove_translations(self) -> None:
        """Translate nothing any more: another program may follow in the same process."""
        self._localization.remove()

    def apply_theme(self, settings: Settings, scale: float) -> bool:
        """Apply theme and text size, letters `scale` times as large; return whether anything changed."""
        scale *= text_scale(settings.text_size, self.desktop_text_size)
        self.letter_scale = scale
        is_dark = QGuiApplication.styleHints().colorScheme() is not Qt.ColorScheme.Light
        self.theme = theme_named(settings.theme, system_is_dark=is_dark)
        if settings.theme == "system" and system_wants_contrast():
            self.theme = CONTRAST
        wanted = self.theme.name, self._app.isRightToLeft(), scale
        if wanted == self._applied:
            return False
        self._applied = wanted
        apply_theme(self._app, self.theme, scale, self._icons)
        return True
