"""The languages of the program, the choice of one, and what is translated and formatted by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

if TYPE_CHECKING:
    from collections.abc import Sequence
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
"""Each in its own language, so that it can be found by a person who reads no other."""

RIGHT_TO_LEFT = frozenset({"ar"})

LATIN_DIGITS = {"ar": "ar_AE"}
"""Locales with Latin digits, for languages that write numbers in more than one way."""


def chosen(tag: str, system: Sequence[str]) -> str:
    """Return the language of `LANGUAGES` for a setting; an empty one means the first that the system prefers.

    `system` are tags such as "de-AT", the most preferred first. Traditional Chinese is not among ours.
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
    """Return the locale for dates and numbers: with the system's territory, where its language is the same.

    Not `system` itself, whose dates may be in the language of `LC_TIME`.
    """
    wanted = QLocale(LATIN_DIGITS.get(language, language))
    if language == ENGLISH and system.language() is QLocale.Language.C:
        return QLocale.c()
    is_same = system.language() is wanted.language() and system.script() is wanted.script()
    found = QLocale(system.language(), system.script(), system.territory())
    return found if is_same and found.zeroDigit() == "0" else wanted


def language_tag() -> str:
    """Return the language of texts as files name it, `de-DE` or `en`."""
    name = QLocale().name()
    return ENGLISH if name == "C" else name.replace("_", "-")


class Localization:
    """Sets the language of `app`, whose translations are in `folder`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.language = ENGLISH

    def set_language(self, tag: str) -> bool:
        """Set the language that the setting `tag` means; return whether it is another one than before."""
        system = QLocale.system()
        language = chosen(tag, system.uiLanguages())
        QLocale.setDefault(locale_of(language, system))
        if language == self.language and self._translators:
            return False
        is_another, self.language = language != self.language, language
        self.remove()
        ours = (f"coach_{language}", str(self._folder))  # the English file has plural forms only
        qt = (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for name, where in (ours,) if language == ENGLISH else (qt, ours):
            translator = QTranslator()  # deleted together with this object
            if translator.load(name, where):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
        )
        return is_another

    def remove(self) -> None:
        """Translate nothing any more; another one may follow, and English texts are found in no file."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
