"""Freezes the program with PyInstaller, and runs its self-check."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from build.common import FROZEN, PACKAGING, WORK, BuildError, files, run, say
from build.venvs import build_python


def freeze() -> Path:
    """Make the folder of the frozen program again and return it; on macOS the bundle is beside it."""
    for folder in (FROZEN.parent, WORK / "pyinstaller"):
        shutil.rmtree(folder, ignore_errors=True)
    options = ["--noconfirm", "--clean", "--log-level=WARN"]
    places = [f"--distpath={FROZEN.parent}", f"--workpath={WORK / 'pyinstaller'}"]
    spec = PACKAGING / "build" / "coach.spec"
    run("Freezing the program", [build_python(), "-m", "PyInstaller", *options, *places, spec])
    for library in FROZEN.parent.rglob("base_library.zip"):
        sort_entries(library)
    if sys.platform == "linux":
        _strip(FROZEN)
    return FROZEN


def sort_entries(library: Path) -> None:
    """Rewrite a zip file with its entries sorted by name: PyInstaller's order differs from run to run."""
    with zipfile.ZipFile(library) as old:
        entries = sorted((entry.filename, entry.compress_type, old.read(entry)) for entry in old.infolist())
    with zipfile.ZipFile(library, "w") as new:
        for name, compression, content in entries:
            entry = zipfile.ZipInfo(name)  # its time stamp is the zip epoch, 1980
            entry.compress_type = compression
            new.writestr(entry, content)


def _strip(folder: Path) -> None:
    """Strip debug symbols from Python's own libraries only: Qt has none, and a stripped OpenBLAS breaks."""
    own = [path for path in files(folder) if path.name.startswith("libpython") or "lib-dynload" in path.parts]
    run("Stripping Python", ["strip", "--strip-unneeded", *(path for path in own if not path.is_symlink())])


def program_in(folder: Path) -> Path:
    """Return the command-line program in a frozen folder."""
    return folder / ("coach.exe" if sys.platform == "win32" else "coach")


def check(program: Path) -> dict[str, Any]:
    """Run a program's self-check in an empty home folder; return its result, or raise `BuildError`."""
    with tempfile.TemporaryDirectory() as home:
        printed = run(
            "Self-check", [program, "self-check"], cwd=Path(home), environ={"COACH_DATA_DIR": f"{home}/data"}
        )
    found: dict[str, Any] = json.loads(printed[printed.index("{") : printed.rindex("}") + 1])
    if not found["ok"] or not found["frozen"]:
        raise BuildError(f"{program}: the self-check found {printed}")
    parts = [name for name, part in found.items() if isinstance(part, dict)]
    say(f"Self-check of {program}: {', '.join(parts)} are ok")
    return found
