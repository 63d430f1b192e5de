"""Unpacks the .deb or the .tar.xz into a folder, and tries the program where it then lies."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from build_common import BuildError, run
from try_common import expect, judged, screen, window

if TYPE_CHECKING:
    from collections.abc import Callable

    from try_common import Steps

AWKWARD = "a folder, with spaces & é"
"""Where it is unpacked to: the program must run from any folder."""

PROGRAMS = {".deb": "usr/bin/coach", ".xz": "bin/coach"}


class Unpacked:
    """The steps, in order."""

    def __init__(self, package: Path, folder: Path) -> None:
        self.package, self.place, self.home = package, folder / AWKWARD, folder / "home"
        self.program = self.place / PROGRAMS[package.suffix]

    def take(self, steps: Steps) -> None:
        """Take every step."""
        todo: dict[str, Callable[[], str]] = {
            "unpacked into a folder": self.unpack,
            "self-check": lambda: self.self_check(self.data),
            "the window shows, and made its data folder": self.show,
            "a portable copy keeps its data beside itself": self.carry,
        }
        for name, act in todo.items():
            steps(name, act)

    @property
    def data(self) -> Path:
        """Where an installed program keeps a person's data."""
        return self.home / ".local/share/interval-coach"

    def unpack(self) -> str:
        """Unpack the package as its own tool does."""
        for folder in (self.place, self.home):
            folder.mkdir()
        if self.package.suffix == ".deb":
            run("Unpacking", ["dpkg-deb", "--extract", self.package, self.place], quiet=True)
        else:
            run(
                "Unpacking",
                ["tar", "-x", "--strip-components=1", "-C", self.place, "-f", self.package],
                quiet=True,
            )
        return f"{sum(1 for path in self.place.rglob('*') if path.is_file())} files"

    def command(self, display: str, *words: str) -> list[str | Path]:
        """Return the command that runs the program for somebody with an empty home."""
        environ = [f"HOME={self.home}", f"DISPLAY={display}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        return ["/usr/bin/env", "-i", "-C", self.home, *environ, self.program, *words]

    def self_check(self, data: Path) -> str:
        """Compare the values that the self-check prints."""
        with screen() as display:
            done = subprocess.run(
                self.command(display, "self-check"), check=False, capture_output=True, text=True
            )
        if done.returncode:
            raise BuildError(f"exit code {done.returncode}\n{(done.stdout + done.stderr)[-2000:]}")
        return judged(done.stdout, str(data))

    def show(self) -> str:
        """Open the window for the first time."""
        expect(self.data.exists(), wanted=False, what="that there was a data folder before")
        told = window(self.command, f"unpacked{self.package.suffix}")
        expect((self.data / "diary.db").is_file(), wanted=True, what=f"that {self.data} was made")
        return told

    def carry(self) -> str:
        """Make it a portable copy."""
        beside = self.program.resolve().parent
        (beside / "portable").touch()
        shutil.rmtree(self.data)
        told = window(self.command, f"portable{self.package.suffix}")
        expect((beside / "data/diary.db").is_file(), wanted=True, what="that the diary is beside the program")
        expect(self.data.exists(), wanted=False, what="that it kept anything elsewhere")
        self.self_check(beside / "data")
        return told


def try_unpacked(package: Path, steps: Steps) -> None:
    """Take every step in a folder that is deleted afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        Unpacked(package, Path(os.path.realpath(folder))).take(steps)
