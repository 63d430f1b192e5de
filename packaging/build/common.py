"""Shared by all builders: folders, the version, the time of the commit, and running one step."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent
WORK = ROOT / "build"
DIST = ROOT / "dist"
FROZEN = WORK / "frozen" / "coach"
MEGABYTE = 1_000_000


class BuildError(Exception):
    """A failed step; the message is one line, and the step's output was printed before."""


def say(line: str) -> None:
    """Print and flush, so that our lines and those of child processes keep their order."""
    print(line, flush=True)


def version() -> str:
    """Return the program's version."""
    text = (ROOT / "coach" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if not found:
        raise BuildError("coach/__init__.py has no __version__.")
    return found[1]


def epoch() -> int:
    """Return the time stamp of all packed files: `SOURCE_DATE_EPOCH`, else the time of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        log = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return int(log.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        raise BuildError("There is no git history: set SOURCE_DATE_EPOCH to the source's time.") from error


def build_environment() -> dict[str, str]:
    """Return the environment variables with which the same source gives the same bytes."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",  # PyInstaller writes some sets in their own order
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def run(
    what: str,
    command: Sequence[str | Path],
    *,
    cwd: Path = ROOT,
    environ: Mapping[str, str] | None = None,
    quiet: bool = False,
) -> str:
    """Run one step and return its output; if it fails, print the output and raise `BuildError`."""
    if not quiet:
        say(f"{what} ...")
    try:
        done = subprocess.run(
            [str(part) for part in command],
            check=False,
            cwd=cwd,
            env={**build_environment(), **(environ or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except FileNotFoundError as error:
        raise BuildError(f"{what}: the program {command[0]} is missing.") from error
    if done.returncode:
        say(done.stdout)
        raise BuildError(f"{what}: failed with exit code {done.returncode}.")
    return done.stdout


def files(folder: Path) -> list[Path]:
    """Return every file and link below a folder, in the same order on every system."""
    return sorted(
        (path for path in folder.rglob("*") if path.is_symlink() or path.is_file()),
        key=lambda path: path.relative_to(folder).as_posix(),
    )


def size(folder: Path) -> int:
    """Return the size of all files below a folder in bytes, without links."""
    return sum(path.stat().st_size for path in files(folder) if not path.is_symlink())


def check_size(what: str, found: int, budget: int) -> None:
    """Print a size and its budget, both in bytes; raise `BuildError` if it is above."""
    line = f"{what}: {found / MEGABYTE:.1f} MB (budget {budget / MEGABYTE:.0f} MB)"
    say(line)
    if found > budget:
        raise BuildError(f"{line}: too large.")
