"""Icon files for Windows and macOS, made of the program's PNG pictures: both formats take PNG as it is."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,  # 16 points on a screen of double density, and so on
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""The kinds of picture that macOS looks for in an icon, and their pixels."""


def pictures(folder: Path) -> dict[int, bytes]:
    """Return the program's icon as PNG, by its pixels a side."""
    return {int(file.stem.rpartition("-")[2]): file.read_bytes() for file in folder.glob("coach-*.png")}


def ico(by_size: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon; a size of 256 is written as 0 there."""
    directory, data = [], []
    at = 6 + 16 * len(ICO_SIZES)
    for size in ICO_SIZES:
        picture = by_size[size]
        directory.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at))
        data.append(picture)
        at += len(picture)
    return b"".join([struct.pack("<HHH", 0, 1, len(ICO_SIZES)), *directory, *data])


def icns(by_size: Mapping[int, bytes]) -> bytes:
    """Return a macOS icon."""
    parts = [
        kind + struct.pack(">I", len(by_size[size]) + 8) + by_size[size] for kind, size in ICNS_KINDS.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
