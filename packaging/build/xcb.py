"""The small libraries of X11 that Qt needs and many desktops lack: the .tar.xz and the AppImage bring them.

The program uses those of the system where it has them (`build/frozen_start.py`). Packages that name their
dependencies need none of this.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from build.common import WORK, BuildError, epoch, run
from build.linux import HOME, TREE, put

LIBRARIES = {
    ("libxcb-render.so.0",): ("libxcb-render0",),
    ("libxcb-shape.so.0",): ("libxcb-shape0",),
    ("libxcb-xkb.so.1",): ("libxcb-xkb1",),
    ("libxcb-util.so.1",): ("libxcb-util1",),
    ("libxcb-render-util.so.0",): ("libxcb-render-util0",),
    ("libxcb-image.so.0",): ("libxcb-image0",),
    ("libxcb-icccm.so.4",): ("libxcb-icccm4",),
    ("libxcb-keysyms.so.1",): ("libxcb-keysyms1",),
    ("libxcb-cursor.so.0",): ("libxcb-cursor0",),
    # The second one reads the private data of the first: they must be of one version.
    ("libxkbcommon.so.0", "libxkbcommon-x11.so.0"): ("libxkbcommon0", "libxkbcommon-x11-0"),
}
"""Libraries that belong together, the one that Qt needs last, with their Debian packages.

None comes before another that it needs.
"""

PORTABLE = WORK / "portable"
FOLDER = HOME / "_internal/xcb"
MACHINES = {"x86-64", "AArch64"}


def stage_portable() -> Path:
    """Make a tree that has the libraries, beside the one of `build.linux`; return its folder."""
    shutil.rmtree(PORTABLE, ignore_errors=True)
    shutil.copytree(TREE, PORTABLE, symlinks=True)
    places = library_places(run("Finding the libraries of X11", ["/sbin/ldconfig", "-p"]))
    folder = PORTABLE / FOLDER
    for names, packages in LIBRARIES.items():
        for name, package in zip(names, packages, strict=True):
            if name not in places:
                raise BuildError(f"{name} is missing: install {package}.")
            put(folder / name, places[name].read_bytes())
    put(folder / "order.txt", "".join(f"{' '.join(names)}\n" for names in LIBRARIES).encode())
    for path in [folder, *folder.iterdir()]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    for path in PORTABLE.rglob("*"):
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    return PORTABLE


def library_places(printed: str) -> dict[str, Path]:
    """Return each library of this machine's kind in the output of `ldconfig -p`, with its file."""
    lines = re.findall(r"^\s+(\S+) \(libc6,([\w-]+)[^)]*\) => (\S+)$", printed, re.MULTILINE)
    return {name: Path(file) for name, machine, file in reversed(lines) if machine in MACHINES}
