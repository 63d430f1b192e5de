"""Reads a JSON object from a stream, one entry of its long list at a time.

Python's `json` reads only whole texts. Here its decoder gets a window of the text, which grows until it
holds the next entry.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TextIO

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

CHUNK = 1 << 16
"""Characters read at a time."""

MOST_CHARACTERS = 20_000_000
"""The longest entry, in characters: a session of an hour has some 20,000."""

_IN_NUMBERS = ("", *"0123456789.eE+-")
"""What may follow a part of a number: its rest, which was not read yet."""

_SPACE = re.compile(r"[ \t\n\r]*")


class Member(NamedTuple):
    """A key and its value; of the long list, first the key with an empty list, then each entry alone."""

    key: str
    value: object
    is_entry: bool = False


def members(stream: TextIO, file: Path, long_list: str) -> Iterator[Member]:
    """Yield the members of the object in `stream`, with the entries of the list `long_list` one by one.

    Yields nothing for JSON that is no object. Raises `Problem` that names `file` for what is not JSON.
    """
    window = _Window(stream, file)
    if window.peek() != "{":
        window.value()
        window.end()
        return
    window.take("{")
    if window.peek() == "}":
        window.take("}")
        window.end()
        return
    while True:
        if window.peek() != '"':
            window.fail("Expecting property name enclosed in double quotes")
        key = str(window.value())
        window.take(":")
        if key == long_list and window.peek() == "[":
            yield Member(key, [])
            for entry in window.entries():
                yield Member(key, entry, is_entry=True)
        else:
            yield Member(key, window.value())
        if window.take(",}") == "}":
            window.end()
            return


class _Window:
    """The part of a text that is being decoded."""

    def __init__(self, stream: TextIO, file: Path) -> None:
        self._stream = stream
        self._file = file
        self._text = ""
        self._at = 0
        self._ended = False
        self._before = 0
        self._lines = 1
        self._line_began = 0
        self._decode = json.JSONDecoder().raw_decode

    def peek(self) -> str:
        """Return the next character that is no space; empty at the end."""
        while True:
            match = _SPACE.match(self._text, self._at)
            assert match is not None  # noqa: S101 - it matches no space too
            self._at = match.end()
            if self._at < len(self._text) or not self._more():
                return self._text[self._at : self._at + 1]

    def take(self, allowed: str) -> str:
        """Return the next character, which must be one of `allowed`."""
        found = self.peek()
        if not found or found not in allowed:
            self.fail(f"Expecting '{allowed[0]}' delimiter")
        self._at += 1
        return found

    def value(self) -> object:
        """Return the next value."""
        self.peek()
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._more():
                    continue
                self._at = error.pos
                self.fail(error.msg)
            except (ValueError, RecursionError) as error:  # a number of too many digits, lists in lists
                raise self._problem(quoted(error)) from error
            if self._text[end : end + 1] not in _IN_NUMBERS or not self._more():
                self._at = end
                return value

    def entries(self) -> Iterator[object]:
        """Yield the entries of the list that begins here."""
        self.take("[")
        if self.peek() == "]":
            self.take("]")
            return
        while True:
            yield self.value()
            if self.take(",]") == "]":
                return

    def end(self) -> None:
        """Check that nothing follows."""
        if self.peek():
            self.fail("Extra data")

    def fail(self, message: str) -> NoReturn:
        """Raise the problem that `message` names at this place, as Python's `json` words it."""
        lines = self._lines + self._text.count("\n", 0, self._at)
        newline = self._text.rfind("\n", 0, self._at)
        began = self._line_began if newline < 0 else self._before + newline + 1
        at = self._before + self._at
        raise self._problem(quoted(f"{message}: line {lines} column {at - began + 1} (char {at})"))

    def _problem(self, why: Text) -> Problem:
        return Problem("{file} is not valid JSON: {why}.", file=self._file, why=why)

    def _more(self) -> bool:
        """Drop what was decoded, and read as much again as is left; return whether there was any more."""
        if self._ended:
            return False
        if len(self._text) - self._at > MOST_CHARACTERS:
            raise self._problem(Text("a value is longer than {most} characters", most=MOST_CHARACTERS))
        newline = self._text.rfind("\n", 0, self._at)
        if newline >= 0:
            self._lines += self._text.count("\n", 0, self._at)
            self._line_began = self._before + newline + 1
        self._before += self._at
        rest = self._text[self._at :]
        read = self._stream.read(max(CHUNK, len(rest)))
        self._text, self._at = rest + read, 0
        self._ended = not read
        return bool(read)


def object_in(value: object) -> Mapping[str, object]:
    """Return a decoded value that must be an object; raises TypeError for another."""
    if not isinstance(value, dict):
        raise TypeError
    return value


def list_in(value: object) -> list[object]:
    """Return a decoded value that must be a list; raises TypeError for another."""
    if not isinstance(value, list):
        raise TypeError
    return value
