"""Every text of the window is translated into every language, and what the program reads is what is kept."""

from __future__ import annotations

import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import translations
from coach.ui.languages import ENGLISH, LANGUAGES

Texts = dict[tuple[str, str], str]
"""Translations by context and English text; an empty one is missing."""


def texts(path: Path) -> Texts:
    """Read a `.ts` file."""
    found: Texts = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_done = translation.get("type") is None
            found[name, message.findtext("source") or ""] = (translation.text or "") if is_done else ""
    return found


def fields(text: str) -> list[tuple[str, str]]:
    """Return what a text has filled in, and how; raises ValueError where its braces do not match."""
    return sorted((name, how or "") for _, name, how, _ in Formatter().parse(text) if name is not None)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Gather what the code says now."""
    target = tmp_path_factory.mktemp("said") / "said.ts"
    translations.gather([target])
    return set(texts(target))


def test_there_is_a_file_for_every_language_but_english() -> None:
    assert set(translations.LANGUAGES) == set(LANGUAGES) - {ENGLISH}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(said: set[tuple[str, str]], language: str) -> None:
    found = texts(translations.FOLDER / f"coach_{language}.ts")
    again = "python3 packaging/dev.py translate"
    assert said - set(found) == set(), again
    assert [key for key in said if not found[key]] == [], again
    assert set(found) - said == set(), again


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_fills_in_what_the_text_does(language: str) -> None:
    for (context, source), translation in texts(translations.FOLDER / f"coach_{language}.ts").items():
        assert fields(translation) == fields(source), (context, source)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_program_reads_is_in_step(tmp_path: Path, language: str) -> None:
    source = translations.FOLDER / f"coach_{language}.ts"
    made = tmp_path / "made.qm"
    translations.release(source, made)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()
