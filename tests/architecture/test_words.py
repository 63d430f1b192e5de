"""Plain words: a list of words that hide what happens, checked in code, tests and pages."""

from __future__ import annotations

import re

import pytest

from tests.architecture.source import ROOT, tracked

WORDS = {
    r"told(?! apart)": "reported, notified, recorded, shown",
    r"anew": "again",
    r"heed(s|ed)?": "handle",
    r"hush(es|ed)?": "mute",
    r"nudge[sd]?": "move, keep-alive",
    r"whom": "another sentence",
    r"whereabouts": "position, focus",
    r"dress(es|ed)?": "apply the theme",
    r"wears?": "use, apply",
    r"tak(e|es|en|ing) in(?=[.,:;]| the good| nothing| a file| what)": "import, add",
    r"of (its|their|his|her|our|one's) own": "separate, its own",
    r"and its kin": "and similar ones",
    r"allowed (is|are)": "must be",
    r"so manieth": "nth",
    r"begun anew": "started again",
    r"brought back": "restored",
    r"nobody's": "another sentence",
    r"tells? nobody": "reports nothing",
}
"""A word that hides what happens (as a regular expression), and what to write instead."""

PATTERN = re.compile(r"\b(" + "|".join(WORDS) + r")\b", re.IGNORECASE)

EXCEPTIONS = {"tests/architecture/test_words.py", "tests/architecture/test_names.py"}
"""The files that list the words and the old names."""


def files() -> list[str]:
    """Return the Python files and pages that are checked, with their path from the top."""
    folders = ("coach/", "packaging/", "tests/", ".github/")
    return [
        name
        for name in tracked()
        if name not in EXCEPTIONS
        and (ROOT / name).is_file()
        and ((name.endswith(".py") and name.startswith(folders)) or name.endswith((".md", ".yml", ".nsi")))
    ]


def folder_of(name: str) -> str:
    """Return the folder that a file is reported under; "." for the top level and hidden folders."""
    top = name.split("/", maxsplit=1)[0]
    return top if top in {"coach", "packaging", "tests"} else "."


@pytest.mark.parametrize("folder", ["coach", "packaging", "tests", "."])
def test_words_are_plain(folder: str) -> None:
    found = [
        f"{name}:{number}: {match[0]}"
        for name in files()
        if folder_of(name) == folder
        for number, line in enumerate((ROOT / name).read_text("utf-8").splitlines(), 1)
        for match in PATTERN.finditer(line)
    ]
    assert found == []
