"""The texts that the packages show outside the program: in menus, software centres, setups and man pages.

They are English here, and translated in `resources/translations`, as those of the program; `dev.py translate`
collects both. `translation` looks them up there, so that building needs no Qt.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from build.common import ROOT, BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = ROOT / "resources" / "translations"
PACKAGE, SETUP, MAN = "Package", "Setup", "Man page"
"""The contexts of these texts in the translations: a text has the one that it is marked with."""


def translate(_context: str, text: str) -> str:
    """Mark a text for translation."""
    return text


SUMMARY = translate("Package", "Paced timer and diary for the standing leg curl")
GENERIC_NAME = translate("Package", "Exercise timer")
KEYWORDS = translate("Package", "exercise;workout;interval;timer;hamstring;curl;leg;diary;")
OPEN_ROUTINE = translate("Package", "Open a routine on Today")
ROUTINE_FILE = translate("Package", "Interval Coach routine")
DEVELOPERS = translate("Package", "The Interval Coach developers")
ABOUT = translate(
    "Package",
    "Follow your plan of leg curls at home: large words, a moving figure and a tone at every transition lead you through lift, flex, hold and extend, from two or three metres away. Afterwards you see how much you did, leg by leg.",  # noqa: E501 - one text is one literal
)
POINTS = (
    translate(
        "Package", "Each phase has its own word, colour, figure and tone; one of them is enough to follow"
    ),
    translate("Package", "Every repetition is saved the moment it ends, and charts show each leg"),
    translate(
        "Package", "Everything stays on this computer until you export it as a table, a report or a picture"
    ),
)
SAFETY = translate(
    "Package",
    "Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.",  # noqa: E501 - as above
)
PICTURES = {
    "session": translate("Package", "A session, readable from across the room"),
    "today": translate("Package", "Today: what is next, and the week"),
    "progress": translate("Package", "Progress, leg by leg"),
}
"""Captions of the pictures for software centres, by file name in `packaging/pictures`."""

RUNNING = translate("Setup", "Interval Coach is running. Close it, then try again.")
NEEDS_64_BIT = translate("Setup", "Interval Coach needs a 64-bit Windows.")
OLD_COPY_STAYS = translate("Setup", "The older copy in {folder} could not be removed. Remove it by hand.")
DATA_STAYS = translate(
    "Setup", "Your diary, routines and settings stay in {folder}. To delete them too, delete that folder."
)

HEADINGS = (
    translate("Man page", "NAME"),
    translate("Man page", "SYNOPSIS"),
    translate("Man page", "DESCRIPTION"),
    translate("Man page", "OPTIONS"),
    translate("Man page", "COMMANDS"),
    translate("Man page", "EXIT STATUS"),
    translate("Man page", "ENVIRONMENT"),
    translate("Man page", "FILES"),
    translate("Man page", "NOTES"),
)
WINDOW = translate(
    "Man page",
    "Without a command, the program opens its window: it paces a session of the standing single-leg hamstring curl on screen and in sound, and saves every session in a diary. With a command, it runs that command and needs no display.",  # noqa: E501 - as above
)
BEFORE = translate("Man page", "These options stand before the command.")
HELP = translate("Man page", "Print all commands and options; after a command, those of this command.")
VERSION = translate("Man page", "Print the version.")
CODES = (
    translate("Man page", "Done."),
    translate("Man page", "Refused; one line on standard error gives the reason."),
    translate("Man page", "Wrong usage."),
)
DATA_VARIABLE = translate("Man page", "The data folder, unless --data-dir is given.")
DATA_FOLDER = translate("Man page", "The default data folder: the diary, the settings, and the routines.")
PORTABLE = translate(
    "Man page", "If a file of this name is beside the program, the data folder is “data” beside the program."
)


def languages() -> list[str]:
    """Return the languages of the translations, such as `de` or `zh_CN`."""
    names = sorted(file.stem.removeprefix("coach_") for file in FOLDER.glob("coach_*.ts"))
    return [name for name in names if name != "en"]


@functools.cache
def _translations(language: str) -> dict[tuple[str, str], str]:
    """Return the finished translations of our contexts, by context and text."""
    found = {}
    for context in ET.parse(FOLDER / f"coach_{language}.ts").iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        if name in {PACKAGE, SETUP, MAN}:
            for message in context.iter("message"):
                text = message.find("translation")
                if text is not None and text.get("type") is None:
                    found[name, message.findtext("source", "")] = text.text or ""
    return found


def translation(context: str, text: str, language: str) -> str:
    """Return a text in a language, also in English. Raises `BuildError` if it is not translated."""
    if language == "en":
        return text
    try:
        return _translations(language)[context, text]
    except KeyError:
        raise BuildError(f"{language} has no translation of “{text}”: see CONTRIBUTING.") from None


def translated(text: str, context: str = PACKAGE) -> Iterator[tuple[str, str]]:
    """Yield each language but English, with a text in it."""
    for language in languages():
        yield language, translation(context, text, language)
