"""Uses the Flatpak in its sandbox: built here on a stand-in runtime, or from `dist` on the real one.

The real runtime needs the network. The stand-in is a minimal Debian 13 under the name of the runtime, without
the libraries that the program has to bring. It proves nothing about the real runtime.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from build import flatpak
from build.common import PACKAGING, WORK, BuildError, run
from build.macos import IDENTIFIER
from build.system_packages import WINDOW_NEEDS
from verify.portable import HAD, OURS
from verify.self_check import check_output
from verify.steps import expect, newest
from verify.system import System
from verify.window import open_window, screen

if TYPE_CHECKING:
    from verify.steps import Steps

NEEDS = flatpak.NEEDS | {"dbus": "dbus-run-session", "libspeechd2": "libspeechd.so.2"}
PLATFORM, SDK = "org.freedesktop.Platform", "org.freedesktop.Sdk"
EXPORTED = (
    f"applications/{IDENTIFIER}.desktop",
    f"applications/{IDENTIFIER}.routine.desktop",
    f"icons/hicolor/scalable/apps/{IDENTIFIER}.svg",
    f"icons/hicolor/256x256/apps/{IDENTIFIER}.png",
    f"mime/packages/{IDENTIFIER}.xml",
)
"""Files that the desktop must see outside the sandbox."""


def flatpak_command(command: str, *words: str) -> str:
    """Run a command of flatpak on the installation that FLATPAK_USER_DIR names; return what it prints."""
    return run(f"flatpak {command}", ["flatpak", "--user", command, *words], quiet=True)


class Sandboxed:
    """A bundle, used by a person with an empty home folder; `user` is the installation with its runtime."""

    def __init__(self, folder: Path, user: Path) -> None:
        self.folder, self.home, self.user = folder, folder / "home", user
        shutil.rmtree(self.folder, ignore_errors=True)
        self.home.mkdir(parents=True)
        os.environ["FLATPAK_USER_DIR"] = str(self.user)

    def use(self, steps: Steps, bundle: Path) -> None:
        """Install the bundle, and use the program."""
        steps("the bundle installs, and the desktop sees it", lambda: self.install(bundle))
        if not steps.failed:
            steps("self-check in the sandbox", self.self_check)
            steps("the window opens and creates the data folder", lambda: self.window(steps.subject))

    def install(self, bundle: Path) -> str:
        """Install a bundle; look for the files that a desktop reads."""
        flatpak_command("install", "--noninteractive", "--no-deps", str(bundle))
        share = self.user / "exports/share"
        expect([name for name in EXPORTED if not (share / name).exists()], [], "the list of hidden files")
        return f"{bundle.name}, {sum(path.is_file() for path in share.rglob('*'))} files"

    def command(self, display: str, *words: str) -> list[str | Path]:
        """Return the command that runs the program for a person with an empty home folder."""
        environ = [f"HOME={self.home}", f"DISPLAY={display}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        environ += [f"FLATPAK_USER_DIR={self.user}", f"XDG_RUNTIME_DIR={self._runtime_dir()}"]
        start = ["dbus-run-session", "--", "flatpak", "run", "--user", IDENTIFIER]
        return ["/usr/bin/env", "-i", "-C", self.home, *environ, *start, *words]

    def _runtime_dir(self) -> Path:
        folder = self.folder / "run"
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder

    @property
    def data(self) -> Path:
        """The data folder of the program, as the sandbox sees it too."""
        return self.home / ".var/app" / IDENTIFIER / "data/interval-coach"

    def self_check(self) -> str:
        """Run the self-check and compare its values; the sandbox finds the library for speech."""
        with screen() as display:
            done = subprocess.run(
                self.command(display, "self-check"), check=False, capture_output=True, text=True
            )
        if done.returncode:
            raise BuildError(f"exit code {done.returncode}\n{(done.stdout + done.stderr)[-2000:]}")
        engines = json.loads(done.stdout)["sound"]["speech_engines"]
        expect(engines, ["speechd"], "the list of speech engines")
        return check_output(done.stdout, str(self.data))

    def window(self, picture: str) -> str:
        """Open the window for the first time."""
        summary = open_window(self.command, picture)
        expect((self.data / "diary.db").is_file(), wanted=True, what=f"that {self.data} was created")
        return summary


class StandIn(Sandboxed):
    """A bundle that is built here, and used on a small Debian under the name of its runtime."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, folder / "user")
        recipe = (PACKAGING / "linux/flatpak.yml").read_text(encoding="utf-8")
        found = re.search(r'^runtime-version: "(.+)"$', recipe, re.MULTILINE)
        if not found:
            raise BuildError("flatpak.yml names no runtime-version.")
        self.version = found[1]

    def run(self, steps: Steps) -> None:
        """Run every step; without a runtime or a bundle there is nothing to try."""
        bundle = self.folder / "interval-coach.flatpak"
        steps("a stand-in for the runtime", self.make_runtime)
        if not steps.failed:
            steps("it is built into a bundle", lambda: self.build(bundle))
        if not steps.failed:
            self.use(steps, bundle)
        System("trixie", "runtime").remove()

    def make_runtime(self) -> str:
        """Install a small Debian under the names of the runtime and of its SDK."""
        system = System("trixie", "runtime")
        made = system.make()
        needs = [HAD, *(package for package in WINDOW_NEEDS if package not in OURS)]
        system.call("apt-get", "install", "--yes", "--no-install-recommends", *needs)
        machine = run("Reading the architecture", ["flatpak", "--default-arch"], quiet=True).strip()
        # flatpak-builder runs this program of the SDK, which would make an icon for software centres.
        stub = system.root / "usr/bin/appstream-compose"
        stub.write_text("#!/bin/sh\n")
        stub.chmod(0o755)
        here = self.folder / "runtime"
        for folder in ("files", "var"):
            (here / folder).mkdir(parents=True)
        (system.root / "usr").rename(here / "usr")
        (system.root / "etc").rename(here / "usr/etc")
        for name in (PLATFORM, SDK):
            ends = f"{machine}/{self.version}"
            (here / "metadata").write_text(
                f"[Runtime]\nname={name}\nruntime={PLATFORM}/{ends}\nsdk={SDK}/{ends}\n"
            )
            export = ["flatpak", "build-export", "--runtime", "--no-update-summary"]
            run(f"Exporting {name}", [*export, self.folder / "runtimes", here, self.version], quiet=True)
        run("Listing them", ["flatpak", "build-update-repo", self.folder / "runtimes"], quiet=True)
        flatpak_command("remote-add", "--no-gpg-verify", "stand-in", str(self.folder / "runtimes"))
        for name in (PLATFORM, SDK):
            flatpak_command("install", "--noninteractive", "stand-in", f"{name}//{self.version}")
        return f"{made} as {PLATFORM} {self.version}"

    def build(self, bundle: Path) -> str:
        """Build the bundle from the archive in `dist`."""
        flatpak.bundle(newest("tar.xz"), bundle)
        return f"{bundle.name}, {bundle.stat().st_size / 1e6:.1f} MB"


def verify_flatpak(steps: Steps) -> None:
    """Build a bundle and use it, on a stand-in for the runtime."""
    StandIn(WORK / "verify" / "flatpak").run(steps)


def verify_flatpak_here(steps: Steps) -> None:
    """Use the bundle in `dist` on the runtime that this person has installed, and uninstall it again.

    Where the program is installed already, the first step fails, and that copy stays.
    """
    user = os.environ.get("FLATPAK_USER_DIR") or Path.home() / ".local" / "share" / "flatpak"
    Sandboxed(WORK / "verify" / steps.subject, Path(user)).use(steps, newest("flatpak"))
    if steps.passed:
        flatpak_command("uninstall", "--noninteractive", IDENTIFIER)
