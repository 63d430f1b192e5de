"""Windows: the NSIS setup program."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from build.common import DIST, FROZEN, MEGABYTE, PACKAGING, BuildError, check_size, run, size, version

if TYPE_CHECKING:
    from pathlib import Path

SETUP_BUDGET, INSTALLED_BUDGET = 35 * MEGABYTE, 120 * MEGABYTE


def build_setup() -> Path:
    """Make the setup program with makensis; its warnings count as errors."""
    makensis = shutil.which("makensis") or shutil.which(
        "makensis", path=os.path.expandvars(r"%ProgramFiles(x86)%\NSIS")
    )
    if not makensis:
        raise BuildError("makensis is missing: install NSIS 3.")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"interval-coach_{version()}_setup.exe"
    words = {"PAYLOAD": FROZEN, "OUT": target, "VERSION": version()}
    defines = [f"-D{word}={value}" for word, value in words.items()]
    run("Packing the setup", [makensis, "-V2", "-WX", *defines, PACKAGING / "windows" / "coach.nsi"])
    check_size("setup", target.stat().st_size, SETUP_BUDGET)
    check_size("installed", size(FROZEN), INSTALLED_BUDGET)
    return target
