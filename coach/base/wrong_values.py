"""Texts about a wrong value in a file: they name its key, the value and what it must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.messages import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_CHARACTERS = 60
"""A value is shown with at most so many characters: a fault is one line."""


def must_be(key: str, value: object, legal: Text | int) -> Text:
    """Return the fault of a `value` under `key`; `legal` is a noun phrase as "a whole number"."""
    return Text("{key} = {value}: must be {legal}", key=key, value=shown(value), legal=legal)


def value_must_be(value: object, legal: Text | int) -> Text:
    """Return the fault of a `value` whose place is named elsewhere, as a cell by its line and column."""
    return Text("{value}: must be {legal}", value=shown(value), legal=legal)


def made_by_newer(key: str, version: int) -> Text:
    """Return the fault of a version that this program does not know yet."""
    return Text(
        "{key} = {version}: made by a newer version of Interval Coach; update it", key=key, version=version
    )


def one_of(choices: Iterable[str]) -> Text:
    """Return the noun phrase for one of several words."""
    words = ", ".join(f'"{choice}"' for choice in choices)
    return Text("one of {choices}", choices=words)


def shown(value: object) -> str:
    """Return a key or value of a file as one short line; text is in quotation marks."""
    try:
        text = f'"{value}"' if isinstance(value, str) else str(value)
    except (ValueError, RecursionError):  # a number of thousands of digits, or tables within tables
        text = "…"
    text = " ".join(text.split())
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 3] + "…"
