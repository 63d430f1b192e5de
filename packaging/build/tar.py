"""The archive that can be unpacked anywhere: the file tree of `build.xcb`, packed as .tar.xz."""

from __future__ import annotations

import lzma
import platform
import tarfile
from typing import TYPE_CHECKING

from build.common import check_size, epoch, say, version
from build.linux import BUDGET, NAME, package_name
from build.xcb import stage_portable

if TYPE_CHECKING:
    from pathlib import Path


def build_tar() -> Path:
    """Make the archive; its program is `bin/coach`."""
    tree = stage_portable()
    target = package_name("tar.xz", platform.machine())
    top = f"{NAME}-{version()}"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch()
        return entry

    say("Packing the .tar.xz ...")
    with lzma.open(target, "wb", preset=9) as stream, tarfile.open(fileobj=stream, mode="w") as archive:
        for path in sorted((tree / "usr").rglob("*")):
            name = f"{top}/{path.relative_to(tree / 'usr').as_posix()}"
            archive.add(path, name, recursive=False, filter=plain)
    check_size(".tar.xz", target.stat().st_size, BUDGET)
    return target
