"""Checks the .deb or the .tar.xz without installing it: unpacked into a folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from build.common import BuildError, run
from verify.self_check import check_output
from verify.steps import expect
from verify.window import open_window, screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from verify.steps import Steps

AWKWARD = "a folder, with spaces & é"
"""The folder that it is unpacked into: the program must run from any folder."""

PROGRAMS = {".deb": "usr/bin/coach", ".xz": "bin/coach"}


class Unpacked:
    """The steps for an unpacked package, in order."""

    def __init__(self, package: Path, folder: Path) -> None:
        self.package, self.place, self.home = package, folder / AWKWARD, folder / "home"
        self.program = self.place / PROGRAMS[package.suffix]

    def run(self, steps: Steps) -> None:
        """Run every step."""
        todo: dict[str, Callable[[], str]] = {
            "it unpacks into a folder": self.unpack,
            "self-check": lambda: self.self_check(self.data),
            "the window opens and creates the data folder": self.show,
            "a portable copy saves its data beside itself": self.make_portable,
        }
        for name, act in todo.items():
            steps(name, act)

    @property
    def data(self) -> Path:
        """The user's data folder of an installed program."""
        return self.home / ".local/share/interval-coach"

    def unpack(self) -> str:
        """Unpack the package with dpkg-deb or tar."""
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
        """Return the command that runs the program for a user with an empty home folder."""
        environ = [f"HOME={self.home}", f"DISPLAY={display}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        return ["/usr/bin/env", "-i", "-C", self.home, *environ, self.program, *words]

    def self_check(self, data: Path) -> str:
        """Run the self-check and compare its values."""
        with screen() as display:
            done = subprocess.run(
                self.command(display, "self-check"), check=False, capture_output=True, text=True
            )
        if done.returncode:
            raise BuildError(f"exit code {done.returncode}\n{(done.stdout + done.stderr)[-2000:]}")
        return check_output(done.stdout, str(data))

    def show(self) -> str:
        """Open the window for the first time."""
        expect(self.data.exists(), wanted=False, what="that there was a data folder before the first start")
        summary = open_window(self.command, f"unpacked{self.package.suffix}")
        expect((self.data / "diary.db").is_file(), wanted=True, what=f"that {self.data} was created")
        return summary

    def make_portable(self) -> str:
        """Turn it into a portable copy and open its window."""
        beside = self.program.resolve().parent
        (beside / "portable").touch()
        shutil.rmtree(self.data)
        summary = open_window(self.command, f"portable{self.package.suffix}")
        expect((beside / "data/diary.db").is_file(), wanted=True, what="that the diary is beside the program")
        expect(self.data.exists(), wanted=False, what="that it saved anything elsewhere")
        self.self_check(beside / "data")
        return summary


def verify_unpacked(package: Path, steps: Steps) -> None:
    """Run every step in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        Unpacked(package, Path(os.path.realpath(folder))).run(steps)
