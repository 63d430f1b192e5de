"""The help names every key that a page has as a shortcut."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from coach.text.how_to import KEYS, PAGE_KEYS, SESSION_KEYS

UI = Path(__file__).resolve().parents[3] / "coach" / "ui"

NAMED = re.compile(r'QKeySequence\("([^"]+)"\)|_add_action\([^"]+"[^"]+"\), "([^"]+)"')
STANDARD = re.compile(r"QKeySequence\.StandardKey\.(\w+)")

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def written(keys: str) -> str:
    """Return a shortcut as the help writes it."""
    before, plus, key = keys.rpartition("+")
    return f"{before}{plus}{ARROWS.get(key, key)}"


def shortcuts() -> set[str]:
    """Return every shortcut in the code of the pages."""
    found = set()
    for file in UI.rglob("*.py"):
        code = file.read_text(encoding="utf-8")
        found |= {first or second for first, second in NAMED.findall(code)}
        standard = (QKeySequence.StandardKey[name] for name in STANDARD.findall(code))
        found |= {QKeySequence(key).toString() for key in standard}
    return {written(keys) for keys in found}


@pytest.mark.usefixtures("qapp")
def test_the_help_names_every_shortcut_of_the_pages() -> None:
    named = {key for keys, _ in (*SESSION_KEYS, *KEYS, *PAGE_KEYS) for key in str(keys).split(", ")}
    assert len(shortcuts()) > 8
    assert shortcuts() - named == set()
