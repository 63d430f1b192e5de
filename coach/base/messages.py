"""Messages as values: a template and named values, rendered in the reader's language where they are shown.

Nothing that reports a message writes a sentence, and nothing parses one. The command line renders
English (`str(text)`); the window renders its own language (`coach.text.messages.translated`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

Value: TypeAlias = "str | int | float | date | Path | Text | RoutineNames"
"""A value that fills a template; a `Text` is rendered in the same language as the text around it."""

MOST_LETTERS = 500
"""The longest line shown, in characters: a fault may quote a file whose one line is a megabyte."""


class RoutineNames(tuple[str, ...]):
    """Names of routines; the window shows those of built-in ones as it lists them: `Standard`."""

    __slots__ = ()

    def __str__(self) -> str:
        """Return the names as they are in the files."""
        return ", ".join(self)


class Text:
    """A template such as `"{file} cannot be read: {why}."` and the values for it.

    `n` is a count, for templates that contain `%n`; `one` is then the English template for exactly one
    (translations have their own plural forms). Templates are literals, so that translators get them.
    """

    __slots__ = ("n", "one", "template", "values")

    def __init__(self, template: str, /, *, one: str = "", n: int | None = None, **values: Value) -> None:
        self.template = template
        self.one = one
        self.n = n
        self.values: dict[str, Value] = values

    def __str__(self) -> str:
        """Return the text in English, on one line."""
        template = self.one if self.one and self.n == 1 else self.template
        return self.filled(template, english)

    def __repr__(self) -> str:
        """Return the English text, for test reports."""
        return f"Text({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        """Whether template, count and values are the same."""
        return isinstance(other, Text) and self._key() == other._key()

    def __hash__(self) -> int:
        """Hash what `__eq__` compares."""
        return hash((self.template, self.n, str(self)))

    def filled(self, template: str, show: Callable[[Value], str]) -> str:
        """Return `template` in one line, with each value as `show` writes it; it may be a translation."""
        if self.n is not None:
            template = template.replace("%n", show(self.n))
        if self.values:
            template = template.format(**{name: show(value) for name, value in self.values.items()})
        return " ".join(filter(None, map(str.strip, template.splitlines())))

    def _key(self) -> tuple[str, str, int | None, dict[str, Value]]:
        return self.template, self.one, self.n, self.values


def english(value: Value) -> str:
    """Return a value as it stands in an English text."""
    return f"{value:g}" if isinstance(value, float) else str(value)


def shortened(line: str) -> str:
    """Return `line`, cut where it is longer than `MOST_LETTERS`."""
    return line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 1]}…"


def clauses(texts: Sequence[Text]) -> Text:
    """Return several texts (at least one) as one, with what separates clauses between them."""
    *others, last = texts
    return Text("{first}; {next}", first=clauses(others), next=last) if others else last


def enumeration(texts: Sequence[Text]) -> Text:
    """Return several texts (at least one) as one, with what separates the parts of a list between them."""
    *others, last = texts
    return Text("{first}, {next}", first=enumeration(others), next=last) if others else last
