"""Reads back the PDF that we wrote: its pages, their size, what is drawn on them and in which words.

It follows the file as a viewer does, from its end over the table of objects to the pages, and knows no more
of PDF than Qt's writer uses. Whatever is not where it should be raises ValueError.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from dataclasses import dataclass
from itertools import chain

ROW = 20
"""Bytes of a row of the table of objects."""

PAINTED = re.compile(rb"(?<=\s)(?:S|s|f\*?|F|[Bb]\*?)(?=\s)")
SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)> Tj|^(ET)\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Sheet:
    """A page: its width and height in points of 1/72 inch, its lines of text, and how many shapes it has."""

    points: tuple[int, int]
    lines: list[str]
    shapes: int


def read_pdf(data: bytes) -> list[Sheet]:
    """Return the pages of a file."""
    return _File(data).sheets()


class _File:
    def __init__(self, data: bytes) -> None:
        self._data = data
        end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", data)
        if not data.startswith(b"%PDF-") or not end:
            raise ValueError("the PDF has no beginning or no end")
        table = re.compile(rb"xref\s+0 (\d+)\s*\n").match(data, int(end[1]))
        if not table:
            raise ValueError("the PDF has no table of objects where its end says")
        after = table.end() + ROW * int(table[1])
        rows = [data[at : at + ROW] for at in range(table.end(), after, ROW)]
        self._places = {n: int(row[:10]) for n, row in enumerate(rows) if row[17:18] == b"n"}
        self._trailer = data[after : end.start()]

    def sheets(self) -> list[Sheet]:
        pages = self._entry(_reference(self._entry(_reference(self._trailer, "Root")), "Pages"))
        kids = [int(kid) for kid in re.findall(rb"(\d+) 0 R", _found(rb"/Kids\s*\[(.*?)\]", pages))]
        if len(kids) != int(_found(rb"/Count (\d+)", pages)):
            raise ValueError("the PDF does not have as many pages as it says")
        return [self._sheet(self._entry(kid)) for kid in kids]

    def _sheet(self, page: bytes) -> Sheet:
        left, bottom, right, top = map(float, _found(rb"/MediaBox\s*\[(.*?)\]", page).split())
        fonts = _found(rb"/Font\s*<<(.*?)>>", self._entry(_reference(page, "Resources")))
        letters = {
            name: self._letters(self._entry(int(font)))
            for name, font in re.findall(rb"/(\w+) (\d+) 0 R", fonts)
        }
        drawn = self._stream(_reference(page, "Contents"))
        lines, line, known = [], "", dict[int, str]()
        for font, shown, end in SHOWN.findall(drawn):
            if font:
                known = letters[font]
            elif end:
                lines.append(" ".join(unicodedata.normalize("NFKC", line).split()))  # without ligatures
                line = ""
            else:
                line += "".join(known[int(shown[at : at + 4], 16)] for at in range(0, len(shown), 4))
        shapes = len(PAINTED.findall(drawn))
        return Sheet((round(right - left), round(top - bottom)), lines, shapes)

    def _letters(self, font: bytes) -> dict[int, str]:
        """Return what each of a font's glyphs stands for."""
        table = self._stream(_reference(font, "ToUnicode"))
        known: dict[int, str] = {}
        for first, last, many, one in re.findall(rb"<(\w+)> <(\w+)> (?:\[(.*?)\]|<(\w+)>)", table, re.DOTALL):
            start = int(first, 16)
            texts = [bytes.fromhex(text.decode()) for text in re.findall(rb"<(\w+)>", many)]
            length = int(last, 16) - start + 1 if one else 0
            codes = [(int(one, 16) + n).to_bytes(2, "big") for n in range(length)]
            known |= {start + n: text.decode("utf-16-be") for n, text in enumerate(chain(texts, codes))}
        return known

    def _entry(self, number: int) -> bytes:
        """Return an object, as far as its stream."""
        begin = re.compile(rb"%d 0 obj\s" % number).match(self._data, self._places.get(number, 0))
        end = begin and re.compile(rb"\bstream\r?\n|\bendobj\b").search(self._data, begin.end())
        if not begin or not end:
            raise ValueError(f"the PDF has no object {number} where its table says")
        return self._data[begin.end() : end.end()]

    def _stream(self, number: int) -> bytes:
        entry = self._entry(number)
        length = _found(rb"/Length (\d+(?: 0 R)?)", entry)
        size = int(self._entry(int(length.split()[0])).split()[0]) if b"R" in length else int(length)
        begin = self._places[number] + len(b"%d 0 obj " % number) + len(entry)
        stream = self._data[begin : begin + size]
        if not self._data[begin + size :].lstrip().startswith(b"endstream"):
            raise ValueError(f"the stream {number} of the PDF is not as long as it says")
        try:
            return zlib.decompress(stream) if b"/FlateDecode" in entry else stream
        except zlib.error as error:
            raise ValueError(f"the stream {number} of the PDF is damaged: {error}") from error


def _reference(entry: bytes, key: str) -> int:
    return int(_found(rb"/%s (\d+) 0 R" % key.encode(), entry))


def _found(pattern: bytes, entry: bytes) -> bytes:
    found = re.search(pattern, entry, re.DOTALL)
    if not found:
        raise ValueError(f"the PDF lacks {pattern.decode()}")
    return found[1]
