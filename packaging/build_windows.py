"""Windows: the NSIS setup around the frozen program."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from build_common import DIST, FROZEN, HERE, MEGABYTE, BuildError, run, size, version, within

if TYPE_CHECKING:
    from pathlib import Path

SETUP_BUDGET, INSTALLED_BUDGET = 35 * MEGABYTE, 120 * MEGABYTE


def build_setup() -> Path:
    """Make the setup with makensis, whose warnings are errors here."""
    makensis = shutil.which("makensis") or shutil.which(
        "makensis", path=os.path.expandvars(r"%ProgramFiles(x86)%\NSIS")
    )
    if not makensis:
        raise BuildError("makensis is missing: install NSIS 3.")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"interval-coach_{version()}_setup.exe"
    words = {"PAYLOAD": FROZEN, "OUT": target, "VERSION": version()}
    defines = [f"-D{word}={value}" for word, value in words.items()]
    run("Packing the setup", [makensis, "-V2", "-WX", *defines, HERE / "windows" / "coach.nsi"])
    within("setup", target.stat().st_size, SETUP_BUDGET)
    within("installed", size(FROZEN), INSTALLED_BUDGET)
    return target
