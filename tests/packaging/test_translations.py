"""Every text of the window is translated into every language, and the compiled files are up to date."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from string import Formatter
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from build import french, translations
from coach.base.messages import Text
from coach.text.languages import ENGLISH, LANGUAGES
from coach.text.messages import translated

if TYPE_CHECKING:
    from pathlib import Path

    from coach.text.languages import Localization

MAKERS = {"Text": 1, "Problem": 2}
"""Number of templates that a message is made from: a text has one, a problem has a remedy too."""

Texts = dict[tuple[str, str], list[str]]
"""Translations by context and English text: one, or one for each plural form; empty if unfinished."""

EVERY = (translations.COUNTED, *translations.LANGUAGES)


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
    """Return the fields of a format string with their formats; raises ValueError for unmatched braces."""
    return sorted((name, how or "") for _, name, how, _ in Formatter().parse(text) if name is not None)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Return the texts in the code, as (context, text)."""
    target = tmp_path_factory.mktemp("said") / "said.ts"
    translations.gather([target])
    return set(texts(target))


def test_every_language_but_english_has_a_file() -> None:
    assert set(translations.LANGUAGES) == set(LANGUAGES) - {ENGLISH}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(said: set[tuple[str, str]], language: str) -> None:
    found = texts(translations.FOLDER / f"coach_{language}.ts")
    again = "python3 packaging/dev.py translate"
    assert said - set(found) == set(), again
    assert [key for key in said if not found[key]] == [], again
    assert set(found) - said == set(), again


def test_english_has_singular_and_plural_of_counted_texts(said: set[tuple[str, str]]) -> None:
    found = texts(translations.FOLDER / "coach_en.ts")
    assert set(found) == {
        (context, text) for context, text in said if "%n" in text and context != translations.MESSAGES
    }
    assert all(forms[0] != forms[1] for forms in found.values())


@pytest.mark.parametrize("language", EVERY)
def test_translations_have_the_same_fields_as_the_text(language: str) -> None:
    found = texts(translations.FOLDER / f"coach_{language}.ts")
    plurals = max(len(forms) for forms in found.values())  # as many as Qt's rules ask for
    for (context, source), forms in found.items():
        assert len(forms) == (plurals if "%n" in source else 1), (context, source)
        for form in forms:
            assert fields(form) == fields(source), (context, source)
        assert ("%n" in forms[-1]) == ("%n" in source), (context, source)


@pytest.mark.parametrize("language", EVERY)
def test_compiled_translations_are_up_to_date(tmp_path: Path, language: str) -> None:
    source = translations.FOLDER / f"coach_{language}.ts"
    made = tmp_path / "made.qm"
    translations.release(source, made)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_french_signs_have_the_spaces_that_they_need() -> None:
    found = texts(translations.FOLDER / "coach_fr.ts")
    sentences = [form for (context, _), forms in found.items() if context != french.LISTS for form in forms]
    assert [text for text in sentences if french.spaced(text) != text] == []


def test_chinese_signs_are_as_wide_as_the_characters() -> None:
    found = texts(translations.FOLDER / "coach_zh_CN.ts")
    beside = re.compile(r"[\u4e00-\u9fff}…][,:;?!]|[,:;?!][\u4e00-\u9fff]|[\u4e00-\u9fff]\.( |$)")
    sentences = [form for (context, _), forms in found.items() if context != french.LISTS for form in forms]
    assert [text for text in sentences if beside.search(text)] == []


def test_no_code_puts_an_english_colon_between_texts() -> None:
    """In French a space is before it, and Chinese has another one: `named` and `clauses` write them."""
    rooms = ("ui", "text", "report")
    found = [
        f"{source}:{node.lineno}"
        for room in rooms
        for source in (translations.ROOT / "coach" / room).rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr) and _has_colon_after_value(node)
    ]
    assert found == []


def _has_colon_after_value(text: ast.JoinedStr) -> bool:
    return any(
        isinstance(one, ast.FormattedValue)
        and isinstance(other, ast.Constant)
        and str(other.value).startswith(": ")
        for one, other in pairwise(text.values)
    )


def test_templates_of_messages_are_literals() -> None:
    for source in sorted((translations.ROOT / "coach").rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                for argument in node.args[: MAKERS[node.func.id]]:
                    assert not isinstance(argument, ast.JoinedStr | ast.BinOp), (source, node.lineno)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_template_renders_with_its_values(localization: Localization, language: str) -> None:
    localization.set_language(language)
    for template, counts in translations.messages(sorted((translations.ROOT / "coach").rglob("*.py"))):
        values = {name: f"value of {name}" for name, _ in fields(template)}
        text = Text(template, n=7 if counts else None, **values)
        line = translated(text)
        assert all(value in line for value in values.values()), template
        assert not set("{}") & set(line), template
        assert ("7" in line) == counts, template


def test_untranslated_texts_are_listed(tmp_path: Path) -> None:
    file = tmp_path / "coach_de.ts"
    file.write_text(
        "<TS><context><name>Page</name>"
        "<message><source>Done</source><translation>Fertig</translation></message>"
        '<message><source>New</source><translation type="unfinished"></translation></message>'
        "</context></TS>",
        encoding="utf-8",
    )
    assert translations.untranslated(file) == [("Page", "New")]
