"""The spaces of French texts: before `:`, `;`, `?` and `!`, and inside `« »`, no line may break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from pathlib import Path

WIDE, NARROW = "\u00a0", "\u202f"
"""No-break spaces: one as wide as a letter's, and a narrow one."""

LISTS = "Package"
"""The context of texts for files, in which a semicolon ends each word of a list."""

_SPACE = f"[ {WIDE}{NARROW}]"

_RULES = (
    (re.compile(rf"(?<=[^\s,]){_SPACE}*([;?!]+)(?=\s|$)"), rf"{NARROW}\1"),
    (re.compile(rf"(?<=[^\s,]){_SPACE}*:(?=\s|$)"), f"{WIDE}:"),
    (re.compile(rf"«{_SPACE}*"), f"«{WIDE}"),
    (re.compile(rf"{_SPACE}*»"), f"{WIDE}»"),
    (re.compile(rf"(?<=[\d}}]){_SPACE}*%(?!n)"), f"{WIDE}%"),
)
"""What is replaced, and by what; a sign after a comma is one of a list, such as a key."""

_ENTITIES = {'"': "&quot;", "'": "&apos;", WIDE: "&#xa0;", NARROW: "&#x202f;"}
"""How lupdate writes these characters."""

_TEXT = re.compile(r"(<(translation|numerusform)(?: [^>]*)?>)([^<]+)(</\2>)")


def spaced(text: str) -> str:
    """Return a French text with the spaces that its signs need."""
    for wrong, right in _RULES:
        text = wrong.sub(right, text)
    return text


def set_spaces(file: Path) -> None:
    """Set the spaces in every translation of a French `.ts` file, which stays as lupdate writes it."""
    before = file.read_text(encoding="utf-8")
    contexts = re.split(r"(?=<context>)", before)
    after = "".join(
        text if f"<name>{LISTS}</name>" in text else _TEXT.sub(_set_in_element, text) for text in contexts
    )
    if after != before:
        file.write_text(after, encoding="utf-8", newline="\n")


def _set_in_element(found: re.Match[str]) -> str:
    text = ET.fromstring(f"<t>{found[3]}</t>").text or ""  # noqa: S314 - our own file
    return f"{found[1]}{escape(spaced(text), _ENTITIES)}{found[4]}"
