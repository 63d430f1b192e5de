"""Writes the list of the programs and libraries in the macOS wheels that go into the bundle.

`python3 packaging/build/mac_wheels.py [FOLDER]` reads the wheels in FOLDER, or downloads those that the build
lock names. `tests/data/macos-wheels.txt` lets the tests know, on any system, what has to be signed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from build.common import ROOT, say
from build.macos import ONE, SEVERAL
from build.parts import pins
from build.trim import wanted
from build.venvs import VENV, interpreter

LIST = ROOT / "tests" / "data" / "macos-wheels.txt"
WITH_LIBRARIES = ("cffi", "numpy", "pyside6-addons", "pyside6-essentials", "shiboken6", "soundfile")
"""The packages whose wheels differ from system to system."""

HEAD = """\
# Programs and libraries in the wheels for macOS (arm64, Python 3.13) that go into the bundle, in the folder
# Contents/Frameworks there. Made by: python3 packaging/build/mac_wheels.py
"""


def download(folder: Path) -> None:
    """Download the locked wheels for a Mac."""
    names = [f"{name}=={pins()[name]}" for name in WITH_LIBRARIES]
    systems = [f"--platform=macosx_{version}" for version in ("13_0_universal2", "13_0_arm64", "11_0_arm64")]
    chosen = ["--no-deps", "--only-binary=:all:", "--python-version=3.13", *systems]
    pip = [interpreter(VENV), "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
    subprocess.run([*pip, *chosen, "--dest", str(folder), *names], check=True)


def binaries(wheel: Path) -> list[str]:
    """Return the programs and libraries of a wheel that go into the bundle, by the same rules as there."""
    found = []
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.endswith("/") or not wanted(name, name, (), linux=False):
                continue
            with archive.open(name) as stream:
                if stream.read(4) in ONE + SEVERAL:
                    found.append(name)
    return found


def main(args: list[str]) -> int:
    """Write the list."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(args[0]) if args else Path(temporary)
        if not args:
            download(folder)
        names = sorted({name for wheel in folder.glob("*.whl") for name in binaries(wheel)})
    LIST.write_text(HEAD + "".join(f"{name}\n" for name in names), encoding="utf-8", newline="\n")
    say(f"{LIST}: {len(names)} files")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
