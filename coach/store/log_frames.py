"""Counts the transactions in a log of SQLite, which ignores a log from its first damaged frame on.

The layout is that of https://www.sqlite.org/fileformat2.html#walformat.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = struct.Struct(">8I")
"""Magic number, version, page size, number of the checkpoint, two salts, two checksums."""

_FRAME = struct.Struct(">6I")
"""Page, size of the diary after a transaction (0 within one), two salts, two checksums."""

_ORDERS: dict[int, Literal["<", ">"]] = {0x377F0682: "<", 0x377F0683: ">"}
"""The byte order of the checksums, by the magic number."""


def committed_frames(log: Path) -> int | None:
    """Return the number of the last frame in `log` that ends a transaction; None where it is no log.

    Frames that an earlier log left at its end are not counted. Raises OSError.
    """
    with log.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return None
        magic, _, page_bytes, _, *rest = _HEAD.unpack(head)
        salts, sums = rest[:2], rest[2:]
        if magic not in _ORDERS or sums != _checksums(head[:24], _ORDERS[magic]):
            return None
        last = number = 0
        while file.tell() + _FRAME.size + page_bytes <= size:
            _, pages, *found = _FRAME.unpack(file.read(_FRAME.size))
            file.seek(page_bytes, os.SEEK_CUR)
            number += 1
            if pages and found[:2] == salts:
                last = number
        return last


def _checksums(data: bytes, order: Literal["<", ">"]) -> list[int]:
    one = two = 0
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return [one, two]
