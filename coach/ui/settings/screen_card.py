"""The card for the looks of the window: theme, size of text and language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.core.bounds import TEXT_SIZE
from coach.text.formats import percent
from coach.text.languages import LANGUAGES, chosen
from coach.ui.settings.settings_card import SettingsCard
from coach.ui.settings.theme_choice import ThemeChoice
from coach.ui.widgets.rows import Row

if TYPE_CHECKING:
    from coach.store.settings import Settings


class ScreenCard(SettingsCard):
    """Edits the looks and the language of the program."""

    def __init__(self) -> None:
        super().__init__(self.tr("Appearance"))
        self.theme = ThemeChoice()
        self.theme.setAccessibleName(self.tr("Theme"))
        self.theme.chosen.connect(lambda value: self._change(replace(self._settings, theme=value)))
        self.add(Row(self.tr("Theme"), self.theme))
        sizes = range(int(TEXT_SIZE.low), int(TEXT_SIZE.high) + 1, int(TEXT_SIZE.step))
        self.text_size = self._choice(
            self.tr("Text size"),
            {str(size): percent(size) for size in sizes},
            lambda old, value: replace(old, text_size=int(value)),
            self.tr("On every page. In sessions, letters follow the viewing distance."),
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
        self.theme.show_value(settings.theme)
        self.text_size.setCurrentIndex(self.text_size.findData(str(settings.text_size)))
        known = chosen(settings.language, ()) if settings.language else ""
        self.language.setCurrentIndex(self.language.findData(known))
        self.motion.setChecked(settings.reduce_motion)
