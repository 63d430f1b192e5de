"""What all builders share: where things are, the version, the time of the commit, and how steps are run."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import dev

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / "build"
VENV = WORK / "venv"
DIST = ROOT / "dist"
FROZEN = WORK / "frozen" / "coach"
MEGABYTE = 1_000_000


class BuildError(Exception):
    """A step that failed: one line, and above it what the step printed."""


def say(line: str) -> None:
    """Print at once, so that our lines and those of the programs we start keep their order."""
    print(line, flush=True)


def version() -> str:
    """Return the program's version."""
    text = (ROOT / "coach" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if not found:
        raise BuildError("coach/__init__.py names no version.")
    return found[1]


def epoch() -> int:
    """Return the time that all files of a package bear: `SOURCE_DATE_EPOCH`, else that of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return int(told.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        raise BuildError(
            "No git history is here: set SOURCE_DATE_EPOCH to the time of the source."
        ) from error


def environment() -> dict[str, str]:
    """Return the environment in which the same source makes the same bytes."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "0",  # the order of sets decides the order of what PyInstaller writes
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
    """Do one step and return what it printed; raise `BuildError` where it fails, after showing that."""
    if not quiet:
        say(f"{what} ...")
    try:
        done = subprocess.run(
            [str(part) for part in command],
            check=False,
            cwd=cwd,
            env={**environment(), **(environ or {})},
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
    """Return every file and link below a folder, in one order on every system."""
    return sorted(
        (path for path in folder.rglob("*") if path.is_symlink() or path.is_file()),
        key=lambda path: path.relative_to(folder).as_posix(),
    )


def size(folder: Path) -> int:
    """Return the bytes of all files below a folder; links count nothing."""
    return sum(path.stat().st_size for path in files(folder) if not path.is_symlink())


def within(what: str, found: int, budget: int) -> None:
    """Tell a size beside its budget, both in bytes; raise `BuildError` above it."""
    line = f"{what}: {found / MEGABYTE:.1f} MB (budget {budget / MEGABYTE:.0f} MB)"
    say(line)
    if found > budget:
        raise BuildError(f"{line}: too large.")


def python() -> str:
    """Return the Python that builds: that of an environment with PyInstaller and the locked packages only."""
    return dev.interpreter(VENV)
