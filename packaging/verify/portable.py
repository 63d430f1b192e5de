"""Checks the .tar.xz and the AppImage on a clean system that lacks the small libraries of X11."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from build import appimage
from build.common import BuildError, run
from build.system_packages import WINDOW_NEEDS
from build.xcb import FOLDER, LIBRARIES
from verify.installed import Installed
from verify.steps import expect, newest
from verify.system import System
from verify.window import screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from verify.steps import Steps

OURS = {package for packages in LIBRARIES.values() for package in packages}
HAD = "libxkbcommon0"
"""One of them that every desktop has, but not what goes with it."""

HERE = "opt/coach"
LAUNCHER = """#!/bin/sh
APPIMAGE_EXTRACT_AND_RUN=1 exec /opt/coach.AppImage "$@"
"""
"""Runs an AppImage where nothing can be mounted."""


class Portable(Installed):
    """The steps for an unpacked archive or the image of an AppImage."""

    def __init__(self, system: System, package: Path) -> None:
        super().__init__(system)
        self.package = package

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps, each under the rule that it checks."""
        named = {"without its own libraries, the self-check names them": self.name_missing}
        return {
            "a desktop without them": self.make_desktop,
            "it is unpacked": self.unpack,
            **(named if self.package.suffix != ".AppImage" else {}),
            "self-check as an ordinary user": self.self_check,
            "the window opens and creates the data folder": self.window,
        }

    def make_desktop(self) -> str:
        """Install what a desktop has, but none of the libraries that the package brings."""
        needs = [HAD, *(package for package in WINDOW_NEEDS if package not in OURS)]
        self.system.call("apt-get", "install", "--yes", "--no-install-recommends", *needs)
        known = self.system.call("ldconfig", "-p")
        there = [names[-1] for names in LIBRARIES if f"\t{names[-1]} " in known]
        expect("libxcb-cursor.so.0" in there, wanted=False, what="that libxcb-cursor.so.0 is installed")
        return f"{len(LIBRARIES) - len(there)} of {len(LIBRARIES)} are missing"

    def unpack(self) -> str:
        """Unpack it where every user finds it."""
        root, program = self.system.root, self.system.root / "usr/bin/coach"
        folder = root / HERE
        if self.package.suffix == ".AppImage":
            shutil.copy(self.package, root / "opt/coach.AppImage")
            program.write_text(LAUNCHER)
            program.chmod(0o755)
            return self.package.name
        if self.package.suffix == ".squashfs":
            run("Unpacking", ["unsquashfs", "-no-progress", "-d", folder, self.package], quiet=True)
            program.symlink_to(f"/{HERE}/AppRun")
        else:
            folder.mkdir()
            run(
                "Unpacking",
                ["tar", "-x", "--strip-components=1", "-C", folder, "-f", self.package],
                quiet=True,
            )
            program.symlink_to(f"/{HERE}/bin/coach")
        return f"{sum(1 for path in folder.rglob('*') if path.is_file())} files of {self.package.name}"

    def name_missing(self) -> str:
        """Hide the libraries that it brings, and run the self-check."""
        inside = str(FOLDER).removeprefix("usr/")
        brought = next(path for path in (self.system.root / HERE).rglob("xcb") if str(path).endswith(inside))
        hidden = brought.rename(brought.with_name("hidden"))
        try:
            with screen() as display:
                self.system.call("coach", "self-check", user="person", display=display)
        except BuildError as error:
            expect("xcb lacks libxcb-cursor.so.0" in str(error), wanted=True, what=f"that {error} names it")
            return "libxcb-cursor.so.0 among them"
        finally:
            hidden.rename(brought)
        raise BuildError("the self-check passed though no window can be opened")


def verify_tar(steps: Steps) -> None:
    """Run every step with the archive."""
    Portable(System("trixie", "tar"), newest("tar.xz")).run(steps)


def verify_appimage(steps: Steps) -> None:
    """Run every step with the AppImage, or with its image where there was no runtime to make one."""
    try:
        package = newest("AppImage")
    except BuildError:
        package = appimage.IMAGE
        if not package.exists():
            raise
    Portable(System("trixie", "appimage"), package).run(steps)
