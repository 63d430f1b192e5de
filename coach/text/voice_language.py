"""The language of a voice where there is no window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QTranslator

from coach.core.weights import WeightUnit
from coach.text.languages import chosen, locale_of
from coach.text.spoken_texts import Words

if TYPE_CHECKING:
    from pathlib import Path


class VoiceLanguage(NamedTuple):
    """What a voice needs of a language; `tag` is as in "de-AT"."""

    tag: str
    words: Words


def voice_language(tag: str, folder: Path, unit: WeightUnit = WeightUnit.KG) -> VoiceLanguage:
    """Return the language that the setting `tag` means; its translations are in `folder`.

    Weights are said in `unit`.
    """
    system = QLocale.system()
    language = chosen(tag, system.uiLanguages())
    locale, translator = locale_of(language, system), QTranslator()
    translator.load(f"coach_{language}", str(folder))  # the English file has plural forms only

    def number(value: float) -> str:
        return locale.toString(float(value), "g", 6)

    def counted(context: str, text: str, count: int) -> str:
        return (translator.translate(context, text, "", count) or text).replace("%n", number(count))

    return VoiceLanguage(
        locale.bcp47Name(),
        Words(lambda text: translator.translate("Words", text) or text, number, counted, unit),
    )
