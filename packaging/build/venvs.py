"""Virtual environments, filled from the lock files: `.venv` for development, `build/venv` for building."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import TYPE_CHECKING

from build.common import PACKAGING, ROOT, WORK, say
from build.system_packages import VENV_NEEDS, captured, present, provide

if TYPE_CHECKING:
    from collections.abc import Mapping

VENV = ROOT / ".venv"
BUILD_VENV = WORK / "venv"
"""Holds PyInstaller and the locked packages only, so that nothing else gets into a package."""

PROJECT = ROOT / "pyproject.toml"
RUN_LOCK = PACKAGING / "requirements.txt"
TEST_LOCK = PACKAGING / "requirements-test.txt"
BUILD_LOCK = PACKAGING / "requirements-build.txt"

GIGABYTE = 1_000_000_000
SIZES = {RUN_LOCK: 800_000_000, TEST_LOCK: 1_100_000_000, BUILD_LOCK: 850_000_000}
"""Size of a virtual environment filled from each lock, in bytes, measured on Linux."""

FETCHED = 300_000_000
"""What pip fetches, in bytes; it is once in the folder for temporary files and once in pip's cache."""

OFFLINE = re.compile(
    r"Failed to establish a new connection|NameResolutionError|ConnectTimeoutError|ProxyError"
)
"""What pip prints where it reaches no registry."""


def quietly(what: str, *command: str, stdin: str = "") -> None:
    """Run one step; show its output only if it fails, and exit then."""
    say(f"{what} ...")
    code, printed = captured(command, stdin)
    if code:
        say(printed)
        raise SystemExit(f"{what}: failed with exit code {code}.")


def download(what: str, *command: str) -> None:
    """Run pip, and print what it fetches as it goes; if it fails, print the reason and exit."""
    say(f"{what} ...")
    lines: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=PIPE, stderr=STDOUT, encoding="utf-8", errors="replace"
    ) as process:
        assert process.stdout is not None  # noqa: S101 - requested just above
        for line in process.stdout:
            lines.append(line)
            if news := progress(line):
                say(f"  {news}")
    if not process.returncode:
        return
    printed = "".join(lines)
    if OFFLINE.search(printed):
        raise SystemExit(f"{what}: no package registry could be reached. Is this computer online?")
    if "No space left on device" in printed:
        raise SystemExit(f"{what}: the disk is full. Free some space, and start again.")
    say(printed)
    raise SystemExit(f"{what}: failed with exit code {process.returncode}.")


def progress(line: str) -> str:
    """Return what a line of pip's output means for whoever waits, with the size; usually empty."""
    if found := re.match(r" *(?:Downloading|Using cached) ([^/ ]+?)-\d\S+ \(([\d.]+ [MG]B)\)", line):
        return f"{found[1]} {found[2]}"
    if line.startswith("Installing collected packages:"):
        return f"unpacking {line.count(',') + 1} packages"
    return ""


def check_space(needs: Mapping[Path, int]) -> None:
    """Exit with one line if a disk has less room than `needs`, in bytes for each folder, sum up to."""
    places = {folder: next(p for p in (folder, *folder.parents) if p.exists()) for folder in needs}
    for place in places.values():
        disk, free = place.stat().st_dev, shutil.disk_usage(place).free
        needed = sum(size for folder, size in needs.items() if places[folder].stat().st_dev == disk)
        if free < needed:
            raise SystemExit(
                f"There is too little space in {place}: {needed / GIGABYTE:.1f} GB are needed,"
                f" {free / GIGABYTE:.1f} GB are free."
            )


def interpreter(venv: Path) -> str:
    """Return the path of a virtual environment's Python."""
    return str(venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def make_venv(venv: Path) -> None:
    """Make an empty virtual environment with pip, replacing the old one."""
    provide(VENV_NEEDS)
    if not all(map(present, VENV_NEEDS.values())):
        package = next(iter(VENV_NEEDS))
        raise SystemExit(f"This Python cannot make virtual environments without ensurepip ({package}).")
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
        check_space({venv.parent: SIZES[lock], Path(tempfile.gettempdir()): FETCHED, Path.home(): FETCHED})
        make_venv(venv)
    stamp = venv / "installed.txt"
    installed = stamp.read_text(encoding="ascii").split() if stamp.exists() else []
    pip = [interpreter(venv), "-m", "pip", "--disable-pip-version-check", "install", "--retries=2"]
    if digest(lock) not in installed:
        stamp.unlink(missing_ok=True)  # an interrupted installation must not count as complete
        locked = ["--require-hashes", "--only-binary=:all:", "-r", str(lock)]
        download("Installing the locked packages", *pip, *locked)
        installed = [digest(RUN_LOCK), digest(lock)]  # the test lock includes the run lock
    if venv == VENV and digest(PROJECT) not in installed:
        editable = ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]
        quietly("Installing Interval Coach itself", *pip, *editable)
        installed.append(digest(PROJECT))
    stamp.write_text("\n".join(installed), encoding="ascii")


def build_python() -> str:
    """Return the path of the Python that builds."""
    return interpreter(BUILD_VENV)
