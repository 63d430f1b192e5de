"""The card for the looks of the window: theme, size of text and language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.core.bounds import TEXT_SIZE
from coach.text.formats import percent
from coach.text.languages import LANGUAGES, chosen
from coach.ui.settings.settings_card import SettingsCard

if TYPE_CHECKING:
    from coach.store.settings import Settings


class ScreenCard(SettingsCard):
    """Edits the looks and the language of the program."""

    def __init__(self) -> None:
        super().__init__(self.tr("Appearance"))
        self.theme = self._choice(
            self.tr("Theme"),
            {
                "system": self.tr("Follow the system"),
                "dark": self.tr("Dark"),
                "light": self.tr("Light"),
                "contrast": self.tr("High contrast"),
            },
            lambda old, value: replace(old, theme=value),
        )
        sizes = range(int(TEXT_SIZE.low), int(TEXT_SIZE.high) + 1, int(TEXT_SIZE.step))
        self.text_size = self._choice(
            self.tr("Text size"),
            {str(size): percent(size) for size in sizes},
            lambda old, value: replace(old, text_size=int(value)),
            self.tr("On every page; a session has letters for its distance."),
        )
        self.language = self._choice(
            self.tr("Language"),
            {"": self.tr("Follow the system"), **LANGUAGES},
            lambda old, value: replace(old, language=value),
        )
        self.motion = self._switch(
            self.tr("Reduce animation"),
            lambda old, on: replace(old, reduce_motion=on),
            self.tr("The figure stands still, and nothing flashes."),
        )

    def _fill(self, settings: Settings) -> None:
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.text_size.setCurrentIndex(self.text_size.findData(str(settings.text_size)))
        known = chosen(settings.language, ()) if settings.language else ""
        self.language.setCurrentIndex(self.language.findData(known))
        self.motion.setChecked(settings.reduce_motion)
