"""A text file to import: which encoding it is in, and how much of it has been read."""

from __future__ import annotations

import codecs
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from coach.base.files import cannot_be_read, check_regular, not_utf8
from coach.base.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHUNK = 1 << 20
"""Bytes checked at a time."""

REPORTED = 1 << 16
"""Bytes read at a time; each read is reported, and an import can be cancelled there."""

WINDOWS = "cp1252"
"""The encoding of older Western spreadsheets; its printable characters include those of Latin-1."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class TextFile:
    """A readable file, its encoding and its size in bytes."""

    path: Path
    encoding: str
    size: int

    def open(self, report: Callable[[int], None]) -> TextIO:
        """Open the text, with its line ends as they are; `report` gets the number of bytes of each read."""
        try:
            raw = _Reported(self.path, report)
        except OSError as error:
            raise cannot_be_read(self.path, reason_of(error)) from error
        return io.TextIOWrapper(io.BufferedReader(raw, REPORTED), encoding=self.encoding, newline="")


class _Reported(io.FileIO):
    """A file that reports how many bytes each read returned."""

    def __init__(self, path: Path, report: Callable[[int], None]) -> None:
        super().__init__(path)
        self._report = report

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Read into `buffer`, and report the number of bytes."""
        count = super().readinto(buffer) or 0
        self._report(count)
        return count


def text_file(path: Path, most_mb: int) -> TextFile:
    """Find the encoding of a file: that of its byte order mark, else UTF-8, else that of older spreadsheets.

    The whole file is checked, a part at a time. Raises `Problem` where it cannot be read, is no regular
    file, is larger than `most_mb`, or is in no such encoding.
    """
    check_regular(path, most_mb)
    try:
        with path.open("rb") as stream:
            first = stream.read(CHUNK)
            encoding = next((name for mark, name in _MARKS if first.startswith(mark)), "utf-8")
            size = path.stat().st_size
        if (error := _fault_in(path, encoding)) is None:
            return TextFile(path, encoding, size)
        is_table = path.suffix.lower() != ".json" and first.lstrip()[:1] not in (b"{", b"[")
        if encoding == "utf-8" and is_table and _fault_in(path, WINDOWS) is None:
            return TextFile(path, WINDOWS, size)
    except OSError as error:
        raise cannot_be_read(path, reason_of(error)) from error
    raise not_utf8(path, error) from error


def _fault_in(path: Path, encoding: str) -> UnicodeDecodeError | None:
    """Return the first error in decoding the file, with its place in the whole file; None without one."""
    decoder = codecs.getincrementaldecoder(encoding)()
    done = 0
    with path.open("rb") as stream:
        while True:
            data = stream.read(CHUNK)
            waiting = len(decoder.getstate()[0])
            try:
                decoder.decode(data, final=not data)
            except UnicodeDecodeError as error:
                error.start += done - waiting
                return error
            if not data:
                return None
            done += len(data)
