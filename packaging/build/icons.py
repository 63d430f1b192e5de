"""Icon files for Windows and macOS, made from the PNG icons: both formats hold PNG data unchanged."""

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
    b"ic11": 32,  # 16 points on a 2x (Retina) screen; the next three likewise
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
    b"ic10": 1024,
}
"""Type codes of the images in an .icns file, with their side in pixels."""


def pictures(*folders: Path) -> dict[int, bytes]:
    """Return the PNG files of the program's icon by their side in pixels."""
    found = (file for folder in folders for file in folder.glob("coach-*.png"))
    return {int(file.stem.rpartition("-")[2]): file.read_bytes() for file in found}


def ico(by_size: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon (.ico); its format writes a side of 256 pixels as 0."""
    directory, data = [], []
    at = 6 + 16 * len(ICO_SIZES)
    for size in ICO_SIZES:
        picture = by_size[size]
        directory.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at))
        data.append(picture)
        at += len(picture)
    return b"".join([struct.pack("<HHH", 0, 1, len(ICO_SIZES)), *directory, *data])


def icns(by_size: Mapping[int, bytes]) -> bytes:
    """Return a macOS icon (.icns)."""
    parts = [
        kind + struct.pack(">I", len(by_size[size]) + 8) + by_size[size] for kind, size in ICNS_KINDS.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def kinds(icon: bytes) -> set[bytes]:
    """Return the type codes of the images in an .icns file; an empty set for anything else."""
    found, at = set(), 8
    while icon.startswith(b"icns") and at + 8 <= len(icon):
        found.add(icon[at : at + 4])
        at += max(8, int.from_bytes(icon[at + 4 : at + 8], "big"))
    return found
