"""The Flatpak: the .tar.xz in a sandbox, by the recipe `packaging/linux/flatpak.yml`, as a bundle.

flatpak-builder needs the runtime of the recipe and its SDK, for example from Flathub:
`flatpak install --user flathub org.freedesktop.Sdk//25.08 org.freedesktop.Platform//25.08`.
"""

from __future__ import annotations

import platform
import shutil
from typing import TYPE_CHECKING

from build.common import PACKAGING, WORK, BuildError, run
from build.linux import package_name
from build.macos import IDENTIFIER
from build.system_packages import provide
from build.tar import build_tar
from build.xcb import library_places

if TYPE_CHECKING:
    from pathlib import Path

NEEDS = {"flatpak": "flatpak", "flatpak-builder": "flatpak-builder", "elfutils": "eu-strip"}
FOLDER = WORK / "flatpak"
RUNTIMES = "https://flathub.org/repo/flathub.flatpakrepo"
"""Where flatpak gets the runtime when a person installs the bundle."""

SPEECH = "libspeechd.so.2"
"""The library by which the program asks the desktop to speak; the runtime lacks it."""


def build_flatpak() -> Path:
    """Make the archive and the bundle of it; its runtime must be installed for this user."""
    return bundle(build_tar(), package_name("flatpak", platform.machine()))


def bundle(archive: Path, target: Path) -> Path:
    """Make the bundle from an archive."""
    provide(NEEDS)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    recipe = FOLDER / f"{IDENTIFIER}.yml"
    recipe.write_text(manifest(archive, speech()), encoding="utf-8")
    places = [f"--state-dir={FOLDER / 'state'}", f"--repo={FOLDER / 'repository'}"]
    options = ["--user", "--force-clean", "--disable-rofiles-fuse", "--disable-cache"]
    run("Building the Flatpak", ["flatpak-builder", *options, *places, FOLDER / "build", recipe])
    runtime = f"--runtime-repo={RUNTIMES}"
    run("Making a bundle", ["flatpak", "build-bundle", runtime, FOLDER / "repository", target, IDENTIFIER])
    return target


def manifest(archive: Path, library: Path) -> str:
    """Return the recipe for an archive and the library for speech."""
    text = (PACKAGING / "linux/flatpak.yml").read_text(encoding="utf-8")
    for word, value in {"@ID@": IDENTIFIER, "@ARCHIVE@": archive, "@SPEECH@": library}.items():
        text = text.replace(word, str(value))
    return text


def speech() -> Path:
    """Return the library for speech of this system."""
    places = library_places(run("Finding the library for speech", ["/sbin/ldconfig", "-p"]))
    if SPEECH not in places:
        raise BuildError(f"{SPEECH} is missing: install libspeechd2.")
    return places[SPEECH].resolve()
