"""Built-in routines have a translated title in the window; their names on disk stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.base.paths import resources
from coach.report.measures import progress_text
from coach.report.words import ANSWERS, COUNTS, HOW, OF_A_PLAN, OF_BOTH_LEGS, SAFETY
from coach.store.routines import Library
from coach.text.languages import ENGLISH, LANGUAGES
from coach.text.preset_names import TITLES, routine_title

if TYPE_CHECKING:
    from pathlib import Path

    from coach.text.languages import Localization

OTHERS = [language for language in LANGUAGES if language != ENGLISH]


def test_every_built_in_routine_has_a_title(tmp_path: Path) -> None:
    library = Library(tmp_path, resources() / "presets")
    assert {entry.name for entry in library.entries() if entry.is_preset} == set(TITLES)


def test_a_routine_of_ones_own_keeps_its_name(localization: Localization) -> None:
    localization.set_language("de")
    assert routine_title("Mine") == "Mine"


@pytest.mark.parametrize("language", OTHERS)
def test_titles_are_translated(localization: Localization, language: str) -> None:
    localization.set_language(language)
    assert not {routine_title(name) for name in TITLES} & {
        "Gentle start",
        "Long hold",
        "Alternating",
        "Article",
    }


@pytest.mark.parametrize("language", OTHERS)
def test_the_footer_of_the_report_is_translated(localization: Localization, language: str) -> None:
    localization.set_language(language)
    texts = (HOW, *COUNTS, *OF_BOTH_LEGS, *OF_A_PLAN, *ANSWERS, SAFETY)
    assert [text for text in texts if progress_text(text) == str(text)] == []
