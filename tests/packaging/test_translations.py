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

Texts = dict[tuple[str, str], list[str]]
"""Translations by context and English text, one or as many as a count has forms; none is missing."""

EVERY = (translations.COUNTED, *translations.LANGUAGES)
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh_CN": 1, "ar": 6}
"""How many forms of a noun each language counts with."""


def texts(path: Path) -> Texts:
    """Read a `.ts` file."""
    found: Texts = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_done = translation.get("type") is None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[name, message.findtext("source") or ""] = forms if is_done and all(forms) else []
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


def test_what_is_counted_has_one_and_many_in_english(said: set[tuple[str, str]]) -> None:
    found = texts(translations.FOLDER / "coach_en.ts")
    assert set(found) == {key for key in said if "%n" in key[1]}
    assert all(forms[0] != forms[1] for forms in found.values())


@pytest.mark.parametrize("language", EVERY)
def test_a_translation_fills_in_what_the_text_does(language: str) -> None:
    for (context, source), forms in texts(translations.FOLDER / f"coach_{language}.ts").items():
        assert len(forms) == (FORMS[language] if "%n" in source else 1), (context, source)
        for form in forms:
            assert fields(form) == fields(source), (context, source)
        assert ("%n" in forms[-1]) == ("%n" in source), (context, source)


@pytest.mark.parametrize("language", EVERY)
def test_what_the_program_reads_is_in_step(tmp_path: Path, language: str) -> None:
    source = translations.FOLDER / f"coach_{language}.ts"
    made = tmp_path / "made.qm"
    translations.release(source, made)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()
