"""Freezes the program with PyInstaller, and lets what was frozen check itself."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from build_common import FROZEN, HERE, WORK, BuildError, files, python, run, say


def freeze() -> Path:
    """Make the frozen program's folder anew, and return it; on macOS the bundle lies beside it."""
    for folder in (FROZEN.parent, WORK / "pyinstaller"):
        shutil.rmtree(folder, ignore_errors=True)
    options = ["--noconfirm", "--clean", "--log-level=WARN"]
    places = [f"--distpath={FROZEN.parent}", f"--workpath={WORK / 'pyinstaller'}"]
    spec = HERE / "coach.spec"
    run("Freezing the program", [python(), "-m", "PyInstaller", *options, *places, spec])
    for library in FROZEN.parent.rglob("base_library.zip"):
        put_in_order(library)
    if sys.platform == "linux":
        _strip(FROZEN)
    return FROZEN


def put_in_order(library: Path) -> None:
    """Write a zip file anew with its entries by name: PyInstaller's own order differs from run to run."""
    with zipfile.ZipFile(library) as old:
        entries = sorted((entry.filename, entry.compress_type, old.read(entry)) for entry in old.infolist())
    with zipfile.ZipFile(library, "w") as new:
        for name, compression, content in entries:
            entry = zipfile.ZipInfo(name)  # of 1980: no time of its own
            entry.compress_type = compression
            new.writestr(entry, content)


def _strip(folder: Path) -> None:
    """Take debugging symbols from Python's own libraries: Qt has none, and numpy's openblas breaks."""
    own = [path for path in files(folder) if path.name.startswith("libpython") or "lib-dynload" in path.parts]
    run("Stripping Python", ["strip", "--strip-unneeded", *(path for path in own if not path.is_symlink())])


def program_in(folder: Path) -> Path:
    """Return the program for the command line in a frozen folder."""
    return folder / ("coach.exe" if sys.platform == "win32" else "coach")


def check(program: Path) -> dict[str, Any]:
    """Run a program's self-check in an empty home; return what it found, or raise `BuildError`."""
    with tempfile.TemporaryDirectory() as home:
        printed = run(
            "Self-check", [program, "self-check"], cwd=Path(home), environ={"COACH_DATA_DIR": f"{home}/data"}
        )
    found: dict[str, Any] = json.loads(printed[printed.index("{") : printed.rindex("}") + 1])
    if not found["ok"] or not found["frozen"]:
        raise BuildError(f"{program}: the self-check found {printed}")
    told = [name for name, part in found.items() if isinstance(part, dict)]
    say(f"Self-check of {program}: {', '.join(told)} are well")
    return found
