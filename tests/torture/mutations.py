"""Mutations of real files: tokens, lines and bytes are changed, repeated, cut and exchanged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

NUMBERS = (
    *("0", "1", "-1", "10", "11", "49", "50", "51", "99", "100", "101", "999", "1000", "1001", "65535"),
    *("65536", "1000000", "10000000000", "10000000001", "2147483648", "9007199254740993"),
    *("9223372036854775807", "9223372036854775808", "-9223372036854775809", "1e308", "1e309", "-0.0"),
    *("0.1", "0.25", "0.5", "1.5", "2,5", "1e-320", "nan", "inf", "-inf", "NaN", "Infinity", "1_000"),
    *("0x10", "١٢", "½", "²", "1e5", "9" * 400, "9" * 5000, "0" * 300, "1" + "0" * 30),
)
TIMES = (
    *("2026-03-02T18:30:00+00:00", "2026-03-02T18:30:00Z", "2026-03-02T18:30:00", "2026-03-02"),
    *("1979-12-31T23:59:59Z", "1980-01-01T00:00:00Z", "2100-12-31T23:59:59Z", "2101-01-01T00:00:00Z"),
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-03-02T24:00:00Z"),
    *("2026-W10-1T00:00:00Z", "20260302T183000Z", "2026-03-02T18:30:00+23:59", "2026-02-30T10:00:00Z"),
    *("2026-03-29 02:30:00", "2026-10-25 02:30:00", "7 Apr 2026, 10:14", "31 Feb 2026, 10:14"),
    *("Apr 7, 2026, 10:14 AM", "Apr 7, 2026, 10:14\u202fPM", "2026-03-02 25:61:61", "1 Jan 0001, 0:00"),
    *("18:30", "24:00", "1h 22m", "99999999h", "-1h", "Europe/Vienna", "+05:30", "UTC", "Mars/Phobos"),
    *("+99:99", "../../etc/passwd", "/etc/localtime", "Europe", "posixrules", "", "\0"),
)
WORDS = (
    *("left", "right", "both", "alternate", "set", "rep", "finished", "stopped", "pain", "interrupted"),
    *("null", "true", "false", "[]", "{}", '""', "[[]]", "{}{}", "LEFT", "Left leg", "(Left)", "R", "l r"),
    *("Standing Leg Curl (Left)", "Leg Curl", "Hamstring curl right", "Arm curl", "W", "D", "F", "Note"),
    *("kg", "lbs", "lb", "stone", "Weight (kg)", "Weight (lbs)", "Duration (sec)", "RPE", "warmup"),
    *("schema", "schema_version", "name", "seconds", "sets", "reps", "left.seconds", "a.b.c", "id", "notes"),
    *("=1+1", "'=1+1", "''", "@x", "+1", "-1", "\t=1", "\ufeff", "\ufeff=1", "\0=1", "\u200f", "\u2028"),
    *("\\ud800", "\\u0000", "\\", '"', "'", "'''", '"""', ";", ",", "\n", "\r\n", "\r", "\x0b", "\x85"),
    *("{", "}", "[", "]", ":", "=", "#", ".", "{file}", "%n", "%s", "<b>x</b>", "<img src='x'>", "é", "🦵"),
    *("ي", "\u0130", "ß", "ŉ", "\U0010ffff", "a" * 300, "é" * 5000, "x" * 70000),
)
TOKEN = re.compile(
    r"-?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?|[^\W\d]\w*|\s+|[^\w\s]",
)
"""A number, a word, white space, or one sign."""

RAW = (b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\xed\xa0\x80", b"\0", b"\x1a", b"\x80")

Tokens = list[str]


def tokens_of(text: str) -> Tokens:
    """Return `text` in pieces; joined, they are `text` again."""
    return TOKEN.findall(text)


class Mutator:
    """Makes new inputs from `seeds`: texts, of which good ones may be added."""

    MOST = 3000
    """So many inputs are remembered; later ones replace others, but never the seeds."""

    LONGEST = 2500
    """Longer ones are not remembered: short inputs are read more often."""

    def __init__(self, seeds: Sequence[str], random: random.Random) -> None:
        self._random = random
        self._pool = [tokens_of(seed) for seed in seeds]
        self._seeds = len(seeds)
        self._changes: tuple[Callable[[Tokens], None], ...] = (
            self._replace,
            self._replace,
            self._replace,
            self._exchange,
            self._exchange,
            self._delete,
            self._double,
            self._insert,
            self._splice,
            self._cut,
            self._move_line,
            self._letter,
        )

    def add(self, text: str) -> None:
        """Remember an input that did something new."""
        if len(text) > self.LONGEST:
            return
        tokens = tokens_of(text)
        if len(self._pool) < self.MOST:
            self._pool.append(tokens)
        else:
            self._pool[self._random.randrange(self._seeds, self.MOST)] = tokens

    def text(self) -> str:
        """Return a new text."""
        tokens = list(self._random.choice(self._pool))
        for _ in range(self._random.choice((1, 1, 1, 2, 2, 3, 5, 8))):
            self._random.choice(self._changes)(tokens)
        return "".join(tokens)

    def data(self) -> bytes:
        """Return new bytes; one in twenty is not made of letters alone."""
        data = self.text().encode(errors="surrogatepass")
        if self._random.random() < 0.05:
            at = self._random.randrange(len(data) + 1)
            data = data[:at] + self._random.choice(RAW) + data[at + self._random.randrange(2) :]
        return data

    def long(self, times: int = 20_000) -> str:
        """Return a new text in which one piece is repeated very often."""
        tokens = list(self._random.choice(self._pool))
        at, end = self._slice(tokens, self._random.choice((1, 1, 2, 5, 30)))
        tokens[at:end] = tokens[at:end] * times
        return "".join(tokens)[:2_000_000]

    def _slice(self, tokens: Tokens, most: int) -> tuple[int, int]:
        at = self._random.randrange(len(tokens)) if tokens else 0
        return at, min(len(tokens), at + self._random.randint(1, most))

    def _replace(self, tokens: Tokens) -> None:
        """Replace a number by another number, a word by another word."""
        if not tokens:
            return
        at = self._random.randrange(len(tokens))
        for later in (*range(at, len(tokens)), *range(at)):  # the next that is not white space or a sign
            if tokens[later][-1:].isalnum():
                at = later
                break
        like = NUMBERS if tokens[at][-1:].isdigit() else WORDS
        tokens[at] = self._random.choice(self._random.choice((like, like, NUMBERS, TIMES, WORDS)))

    def _exchange(self, tokens: Tokens) -> None:
        """Replace a few pieces by some of the same text or of another."""
        other = self._random.choice((tokens, self._random.choice(self._pool)))
        if tokens and other:
            at, end = self._slice(tokens, 3)
            start, stop = self._slice(other, 3)
            tokens[at:end] = other[start:stop]

    def _delete(self, tokens: Tokens) -> None:
        at, end = self._slice(tokens, self._random.choice((1, 3, 20)))
        del tokens[at:end]

    def _double(self, tokens: Tokens) -> None:
        at, end = self._slice(tokens, self._random.choice((1, 3, 40)))
        tokens[at:end] = tokens[at:end] * self._random.choice((2, 2, 3, 9))

    def _insert(self, tokens: Tokens) -> None:
        at = self._random.randrange(len(tokens) + 1)
        tokens.insert(at, self._random.choice(self._random.choice((NUMBERS, TIMES, WORDS))))

    def _splice(self, tokens: Tokens) -> None:
        other = self._random.choice(self._pool)
        tokens[self._random.randrange(len(tokens) + 1) :] = other[self._random.randrange(len(other) + 1) :]

    def _cut(self, tokens: Tokens) -> None:
        if self._random.random() < 0.2:
            del tokens[self._random.randrange(len(tokens) + 1) :]

    def _move_line(self, tokens: Tokens) -> None:
        lines = "".join(tokens).split("\n")
        line = lines.pop(self._random.randrange(len(lines)))
        if self._random.random() < 0.7:
            lines.insert(self._random.randrange(len(lines) + 1), line)
        tokens[:] = tokens_of("\n".join(lines))

    def _letter(self, tokens: Tokens) -> None:
        """Change one letter."""
        if not tokens:
            return
        at = self._random.randrange(len(tokens))
        text = tokens[at]
        place = self._random.randrange(len(text) + 1) if text else 0
        letter = chr(self._random.choice((self._random.randrange(128), self._random.randrange(0xD800))))
        tokens[at] = text[:place] + letter + text[place + self._random.randrange(2) :]
