"""Checks the .deb on a clean system: upgrade from an older version, use, purge."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from build.common import WORK, run, version
from verify.installed import Installed
from verify.steps import expect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from verify.system import System


class InstalledDeb(Installed):
    """The steps for a .deb."""

    def __init__(self, system: System, deb: Path) -> None:
        super().__init__(system)
        self.deb = deb

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps, each under the rule that it checks."""
        return {
            "an older version installs": self.install_old,
            "an old diary can be read": self.read_diary,
            "the upgrade keeps the diary and removes all old files": self.upgrade,
            "no library is missing": self.libraries,
            "self-check as an ordinary user": self.self_check,
            "the window opens and creates the data folder": self.window,
            "purging leaves only the user's data": self.purge,
        }

    def install_old(self) -> str:
        """Install the version that a later step upgrades."""
        self.before = self.system.listing()
        expect(self._install(older(self.deb)), "0.0.1", "the version installed")
        return f"{len(self.system.listing() - self.before)} files and folders, dependencies included"

    def _install(self, deb: Path) -> str:
        shutil.copy(deb, self.system.root / "root/coach.deb")
        self.system.call("apt-get", "install", "--yes", "--no-install-recommends", "/root/coach.deb")
        return self.system.call("dpkg-query", "--show", "interval-coach").split()[1]

    def upgrade(self) -> str:
        """Install the package over the older one."""
        expect(self._install(self.deb), version(), "the version installed")
        expect(self.exported(), self.sessions, "the diary after the upgrade")
        leftovers = list((self.system.root / "usr/lib/interval-coach").rglob("was-here-once"))
        expect(leftovers, [], "the list of old files left")
        return f"{version()}, {len(self.sessions)} sessions"

    def purge(self) -> str:
        """Purge the package with its dependencies."""
        self.system.call("apt-get", "purge", "--yes", "--autoremove", "interval-coach")
        return self.check_leftovers()


def older(deb: Path) -> Path:
    """Make an older version of a package: the same program with one extra file, which the upgrade removes."""
    tree, target = WORK / "verify" / "older", WORK / "verify" / "older.deb"
    shutil.rmtree(tree, ignore_errors=True)
    run("Making an older version", ["dpkg-deb", "-R", deb, tree])
    control = tree / "DEBIAN/control"
    control.write_text(control.read_text().replace(f"Version: {version()}\n", "Version: 0.0.1\n"))
    (tree / "usr/lib/interval-coach/_internal/was-here-once").touch()
    run("Packing it", ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, target])
    shutil.rmtree(tree)
    return target
