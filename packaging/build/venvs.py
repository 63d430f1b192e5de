"""Virtual environments, filled from the lock files: `.venv` for development, `build/venv` for building."""

from __future__ import annotations

import hashlib
import os
import sys
from typing import TYPE_CHECKING

from build.common import PACKAGING, ROOT, WORK, say
from build.system_packages import VENV_NEEDS, captured, present, provide

if TYPE_CHECKING:
    from pathlib import Path

VENV = ROOT / ".venv"
BUILD_VENV = WORK / "venv"
"""Holds PyInstaller and the locked packages only, so that nothing else gets into a package."""

PROJECT = ROOT / "pyproject.toml"
RUN_LOCK = PACKAGING / "requirements.txt"
TEST_LOCK = PACKAGING / "requirements-test.txt"
BUILD_LOCK = PACKAGING / "requirements-build.txt"


def quietly(what: str, *command: str, stdin: str = "") -> None:
    """Run one step; show its output only if it fails, and exit then."""
    say(f"{what} ...")
    code, printed = captured(command, stdin)
    if code:
        say(printed)
        raise SystemExit(f"{what}: failed with exit code {code}.")


def interpreter(venv: Path) -> str:
    """Return the path of a virtual environment's Python."""
    return str(venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def make_venv(venv: Path) -> None:
    """Make an empty virtual environment with pip, replacing the old one."""
    provide(VENV_NEEDS)
    if not all(map(present, VENV_NEEDS.values())):
        raise SystemExit("This Python cannot make virtual environments: its module ensurepip is missing.")
    quietly(f"Making {venv.name}", sys.executable, "-m", "venv", "--clear", str(venv))


def works(venv: Path) -> bool:
    """Whether a virtual environment has pip and the same Python version as this process."""
    try:
        code, printed = captured([interpreter(venv), "-c", "import pip, sys; print(*sys.version_info)"])
    except OSError:
        return False
    return code == 0 and printed.split() == [str(part) for part in sys.version_info]


def digest(path: Path) -> str:
    """Return the SHA-256 of a text file, independent of its line endings."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def prepare(lock: Path, venv: Path = VENV) -> None:
    """Install what `lock` names into `venv`, and this project (editable) into `.venv`.

    `installed.txt` in the environment lists the digests of the files that are installed already; those are
    skipped.
    """
    if not works(venv):
        make_venv(venv)
    stamp = venv / "installed.txt"
    installed = stamp.read_text(encoding="ascii").split() if stamp.exists() else []
    pip = [interpreter(venv), "-m", "pip", "--disable-pip-version-check", "install"]
    if digest(lock) not in installed:
        stamp.unlink(missing_ok=True)  # an interrupted installation must not count as complete
        locked = ["--require-hashes", "--only-binary=:all:", "-r", str(lock)]
        quietly("Installing the locked packages (the first time: minutes, and a gigabyte)", *pip, *locked)
        installed = [digest(RUN_LOCK), digest(lock)]  # the test lock includes the run lock
    if venv == VENV and digest(PROJECT) not in installed:
        editable = ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]
        quietly("Installing Interval Coach itself", *pip, *editable)
        installed.append(digest(PROJECT))
    stamp.write_text("\n".join(installed), encoding="ascii")


def build_python() -> str:
    """Return the path of the Python that builds."""
    return interpreter(BUILD_VENV)
