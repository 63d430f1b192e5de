"""A line that came in English is shown in the window's language, and follows it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base import paths
from coach.base.problems import Problem
from coach.sound.output import LOST
from coach.text.languages import LANGUAGES
from coach.text.problem_texts import LINES, REASONS, REMEDIES, said
from coach.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

CODE = Path(paths.__file__).parents[1]


@pytest.fixture
def german(localization: Localization) -> None:
    localization.speak("de")


@pytest.fixture(scope="module")
def code() -> str:
    """Everything that the parts without a window say, with any placeholder as {}."""
    sources = [file for file in CODE.rglob("*.py") if file.name != "saying.py"]
    text = "\n".join(file.read_text(encoding="utf-8") for file in sources)
    return re.sub(r"\{[^{}]*\}", "{}", re.sub(r'"\s*\n\s*f?"', "", text))


@pytest.mark.parametrize("text", [*LINES, *REMEDIES])
def test_what_is_known_here_is_still_said_somewhere(code: str, text: object) -> None:
    assert re.sub(r"\{\w+\}", "{}", str(text)).removesuffix("{}.") in code


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("line", "german_line"),
    [
        (LOST.line, "Die Tonausgabe ging verloren. Die Einheit läuft ohne Ton weiter."),
        (
            Problem(
                "/x/y.toml cannot be read: Permission denied.", "Settings are as they were at first."
            ).line,
            (
                "/x/y.toml kann nicht gelesen werden: keine Berechtigung. "
                "Die Einstellungen wurden auf den Anfangszustand zurückgesetzt."
            ),
        ),
        (
            "The diary /d.db cannot be used: the disk is full.",
            "Das Tagebuch /d.db ist nicht nutzbar: der Datenträger ist voll.",
        ),
        ("/{x}.csv cannot be written: odd.", "/{x}.csv kann nicht geschrieben werden: odd."),
        ("1 row of Squat (Barbell): another exercise", "1 Zeile mit Squat (Barbell): andere Übung"),
        ("12 rows of Leg Curl: no repetitions", "12 Zeilen mit Leg Curl: keine Wiederholungen"),
        (
            "2 sessions that had not ended when the file was written",
            "2 Einheiten, die noch liefen, als die Datei geschrieben wurde",
        ),
        (
            "2026-03-02 My Pair: pain_after: as in the file; set 1 left confirmed, notes: as it was here",
            "2026-03-02 My Pair: Schmerzen danach: wie in der Datei; Satz 1, links · Notiz: wie bisher hier",
        ),
        ("2026-03-02 Pair: effort: as it was here", "2026-03-02 Pair: Anstrengung: wie bisher hier"),
        ("Nobody knows this line.", "Nobody knows this line."),
    ],
)
def test_a_known_line_is_said_in_german_and_any_other_as_it_came(line: str, german_line: str) -> None:
    assert said(line) == german_line


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_known_text_has_its_own_words_in_every_language(
    localization: Localization, language: str
) -> None:
    localization.speak(language)
    for text in (*LINES, *REMEDIES):
        assert said(str(text) if text in LINES else f"x {text}") != str(text), text
    assert len({said(f"a cannot be read: {why}.") for why in REASONS}) >= len(REASONS) - 1


def test_the_strip_says_it_and_follows_the_language(
    qtbot: QtBot, qapp: QApplication, localization: Localization
) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.tell(LOST)
    english = strip._text.text()  # noqa: SLF001 - what stands there
    assert english == LOST.line
    localization.speak("de")
    qapp.processEvents()
    assert strip._text.text().startswith("Die Tonausgabe ging verloren.")  # noqa: SLF001 - as above
    localization.speak("en")
    qapp.processEvents()
    assert strip._text.text() == english  # noqa: SLF001 - as above
