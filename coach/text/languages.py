"""The languages of the window: which there are, which one is spoken, and everything that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

ENGLISH = "en"

LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""Each by its own name, which is how one finds it among words that one cannot read."""

RIGHT_TO_LEFT = frozenset({"ar"})

LATIN_DIGITS = {"ar": "ar_AE"}
"""Where a language writes numbers in more than one way, a place where it uses the digits of our figures."""


def chosen(tag: str, system: Sequence[str]) -> str:
    """Return which of `LANGUAGES` a setting means; an empty one means the first that the system asks for.

    `system` are tags such as "de-AT", the most wanted first. Traditional Chinese is another script.
    """
    for wanted in (tag, *system) if tag else system:
        parts = wanted.replace("_", "-").split("-")
        if parts[0] == "zh" and {"Hant", "TW", "HK", "MO"} & set(parts[1:]):
            continue
        for language in LANGUAGES:
            if language.split("_")[0] == parts[0]:
                return language
    return ENGLISH


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written: as at the system's own place, where that speaks it too."""
    wanted = QLocale(LATIN_DIGITS.get(language, language))
    if language == ENGLISH and system.language() is QLocale.Language.C:
        return system
    is_same = system.language() is wanted.language() and system.script() is wanted.script()
    return system if is_same and system.zeroDigit() == "0" else wanted


class Speech(NamedTuple):
    """The language of a voice where there is no window.

    `tag` is as in "de-AT"; `translate` translates a text of the context "Words", `number` writes a number.
    """

    tag: str
    translate: Callable[[str], str]
    number: Callable[[float], str]


def speech(tag: str, folder: Path) -> Speech:
    """Return the language that the setting `tag` means; its translations are in `folder`."""
    system = QLocale.system()
    language = chosen(tag, system.uiLanguages())
    locale, words = locale_of(language, system), QTranslator()
    words.load(f"coach_{language}", str(folder))  # English needs no translation
    return Speech(
        locale.bcp47Name(),
        lambda text: words.translate("Words", text) or text,
        lambda value: locale.toString(float(value), "g", 6),
    )


class Localization:
    """Lets `app` speak one of `LANGUAGES`, whose translations are in `folder`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.language = ENGLISH

    def speak(self, tag: str) -> bool:
        """Speak the language that the setting `tag` means; return whether it is another than before."""
        system = QLocale.system()
        language = chosen(tag, system.uiLanguages())
        QLocale.setDefault(locale_of(language, system))
        if language == self.language and self._translators:
            return False
        is_another, self.language = language != self.language, language
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        ours = (f"coach_{language}", str(self._folder))  # of English it has what is counted: one, and many
        qt = (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for name, where in (ours,) if language == ENGLISH else (qt, ours):
            translator = QTranslator()  # goes with this tongue, and takes its words along
            if translator.load(name, where):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
        )
        return is_another
