"""Breaks a text into lines: between words, and between any two letters where a language has no spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

IDEOGRAPHS = ("\u2e80", "\uffef")
"""The range of Chinese letters and their punctuation, between which a line may break."""

CLOSING = "，。、；：！？）》」"  # noqa: RUF001 - they are meant
"""Punctuation that must not begin a line."""

HANGING = frozenset("–:;?!»")
"""Between spaces these do not begin a line either: a dash, and French punctuation."""

FULL_LINE = re.compile(r"[!-~]{60}(?=[!-~])")
"""So many letters without a space as hardly a line of a page holds: of an address, or of a typing error."""


def with_breaks(text: str) -> str:
    """Return `text` with places to break in words that no line of a page would hold."""
    return FULL_LINE.sub("\\g<0>\u200b", text)


def pieces(text: str) -> list[str]:
    """Return the parts of `text` between which a line may break, each with the space that follows it."""
    found: list[str] = []
    for word in re.split("[ \\n]+", text.strip()):
        if word in HANGING and found:
            found[-1] += f"{word} "
            continue
        found += _letters(word) if any(_is_ideograph(letter) for letter in word) else [word]
        found[-1] += " "
    return found


def _letters(word: str) -> Iterator[str]:
    part = ""
    for letter in word:
        if part and letter not in CLOSING and (_is_ideograph(letter) or _is_ideograph(part[-1])):
            yield part
            part = ""
        part += letter
    yield part


def _is_ideograph(letter: str) -> bool:
    return IDEOGRAPHS[0] <= letter <= IDEOGRAPHS[1]


def wrapped_lines(text: str, width_of: Callable[[str], float], room: float) -> list[str]:
    """Return the lines of `text`, each as long as fits into `room`; two lines get about the same length.

    A part that is wider than `room` has its own line.
    """
    lines: list[str] = []
    for piece in pieces(text):
        if lines and width_of((lines[-1] + piece).rstrip()) <= room:
            lines[-1] += piece
        else:
            lines.append(piece)
    if len(lines) == 2:  # noqa: PLR2004 - a single word on the second line looks like a mistake
        return min(_breaks(text), key=lambda pair: max(map(width_of, pair)))
    return [line.rstrip() for line in lines]


def width_on_lines(text: str, width_of: Callable[[str], float], count: int = 2) -> float:
    """Return the least width in which `text` has at most `count` (1 or 2) lines."""
    widths = [width_of(text)]
    if count > 1:
        widths += [max(map(width_of, pair)) for pair in _breaks(text)]
    return min(widths)


def _breaks(text: str) -> list[list[str]]:
    """Return every way to break `text` into two lines."""
    parts = pieces(text)
    return [["".join(parts[:at]).rstrip(), "".join(parts[at:]).rstrip()] for at in range(1, len(parts))]
