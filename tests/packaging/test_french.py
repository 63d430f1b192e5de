"""French texts get the spaces before their signs when they are collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from build import french
from build.french import NARROW, WIDE, spaced

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("written", "set_"),
    [
        ("Supprimer {name} ?", f"Supprimer {{name}}{NARROW}?"),
        ("Non! Si; voilà: ceci", f"Non{NARROW}! Si{NARROW}; voilà{WIDE}: ceci"),
        ("dans « Aujourd’hui »", f"dans «{WIDE}Aujourd’hui{WIDE}»"),
        ("100 % de %n jours", f"100{WIDE}% de %n jours"),
    ],
)
def test_signs_get_the_spaces_of_french(written: str, set_: str) -> None:
    assert spaced(written) == set_
    assert spaced(set_) == set_


@pytest.mark.parametrize("text", ["{hours}:{minutes:02} h", 'une heure comme "18:30", ou ""', "F1, ?"])
def test_times_and_names_of_keys_stay(text: str) -> None:
    assert spaced(text) == text


def test_only_translations_change_and_lists_of_words_stay(tmp_path: Path) -> None:
    file = tmp_path / "coach_fr.ts"
    before = (
        "<context><name>Page</name><source>Day: &quot;{day}&quot;</source>"
        "<translation>Jour : &quot;{day}&quot;</translation></context>"
        "<context><name>Package</name><translation>jambe;journal;</translation></context>"
    )
    file.write_text(before, encoding="utf-8")
    french.set_spaces(file)
    assert file.read_text(encoding="utf-8") == before.replace("Jour :", "Jour&#xa0;:")
