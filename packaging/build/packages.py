"""Builds the frozen program and packages of it: `python3 packaging/dev.py build [deb rpm tar …]`.

Without names it builds all that this system can without further downloads. It uses a separate virtual
environment, `build/venv`, so that packages installed elsewhere never get into ours.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from typing import TYPE_CHECKING

from build import frozen, linux, macos, windows
from build.appimage import build_appimage
from build.common import DIST, MEGABYTE, BuildError, say
from build.deb import build_deb
from build.flatpak import build_flatpak
from build.rpm import build_rpm
from build.system_packages import RUN_NEEDS, provide
from build.tar import build_tar
from build.venvs import BUILD_LOCK, BUILD_VENV, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

BUILDERS: dict[str, dict[str, Callable[[], Path]]] = {
    "linux": {
        "deb": build_deb,
        "rpm": build_rpm,
        "tar": build_tar,
        "appimage": build_appimage,
        "flatpak": build_flatpak,
    },
    "win32": {"windows": windows.build_setup},
    "darwin": {"macos": macos.build_dmg},
}
"""The packages that each system can build: a frozen program runs only on the system that froze it."""

BY_NAME = {"appimage", "flatpak"}
"""Packages that are only built if they are named: they need a runtime that no package of Debian has."""

NEEDS = RUN_NEEDS | {
    "binutils": "objdump",
    "dpkg-dev": "dpkg-shlibdeps",
    "libbrotli1": "libbrotlidec.so.1",
    "libspeechd2": "libspeechd.so.2",
    "libxcb-util1": "libxcb-util.so.1",
}
"""Debian packages that building needs, including every library that the .deb will depend on."""


def build(kinds: Sequence[str]) -> list[Path]:
    """Freeze the program, run its self-check, and make the packages; return their paths."""
    here = BUILDERS.get(sys.platform, {})
    wrong = [kind for kind in kinds if kind not in here]
    if wrong:
        raise BuildError(
            f"{', '.join(wrong)} cannot be built on {sys.platform}: choose from {', '.join(here)}."
        )
    provide(NEEDS)
    prepare(BUILD_LOCK, BUILD_VENV)
    frozen.check(frozen.program_in(frozen.freeze()))
    if sys.platform == "linux":
        linux.stage()
    return [here[kind]() for kind in kinds or here if kinds or kind not in BY_NAME]


def write_sums() -> None:
    """Write the checksums of all packages in `dist` in the format of `sha256sum`."""
    packages = sorted(path for path in DIST.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii", newline="\n")


def main(kinds: Sequence[str]) -> int:
    """Build, then print the files and the time it took; return the exit code."""
    begun = time.monotonic()
    try:
        made = build(kinds)
        write_sums()
    except BuildError as error:
        say(str(error))
        return 1
    for path in made:
        say(f"{path.relative_to(DIST.parent)}  {path.stat().st_size / MEGABYTE:.1f} MB")
    say(f"Done in {time.monotonic() - begun:.0f} s, with {sum(os.times()[:4]):.0f} s of processor time.")
    return 0
