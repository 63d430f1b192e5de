"""Tries the .deb: installed over an older version, used, and purged."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from build_common import WORK, run, version
from try_common import expect
from try_installed import Installed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from try_system import System


class DebTrial(Installed):
    """The steps of a .deb's trial."""

    def __init__(self, system: System, deb: Path) -> None:
        super().__init__(system)
        self.deb = deb

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps by what they prove."""
        return {
            "an older version installs": self.install_old,
            "it keeps a diary": self.keep_diary,
            "the upgrade keeps the diary, and leaves nothing of the old program": self.upgrade,
            "no library is missing": self.libraries,
            "self-check, as an ordinary person": self.self_check,
            "the window shows, and made its data folder": self.window,
            "purged, only the person's data is left": self.purge,
        }

    def install_old(self) -> str:
        """Install what is to be upgraded later."""
        self.before = self.system.listing()
        expect(self._install(older(self.deb)), "0.0.1", "the version installed")
        return f"{len(self.system.listing() - self.before)} files and folders, with what it needs"

    def _install(self, deb: Path) -> str:
        shutil.copy(deb, self.system.root / "root/coach.deb")
        self.system.call("apt-get", "install", "--yes", "--no-install-recommends", "/root/coach.deb")
        return self.system.call("dpkg-query", "--show", "interval-coach").split()[1]

    def upgrade(self) -> str:
        """Install the package over the older one."""
        expect(self._install(self.deb), version(), "the version installed")
        expect(self.exported(), self.sessions, "the diary after the upgrade")
        leftovers = list((self.system.root / "usr/lib/interval-coach").rglob("was-here-once"))
        expect(leftovers, [], "what is left of the old program")
        return f"{version()}, {len(self.sessions)} sessions"

    def purge(self) -> str:
        """Take the package away with all that it brought."""
        self.system.call("apt-get", "purge", "--yes", "--autoremove", "interval-coach")
        return self.left()


def older(deb: Path) -> Path:
    """Make an older version of a package: the same program, with one file more that is to go."""
    tree, target = WORK / "try" / "older", WORK / "try" / "older.deb"
    shutil.rmtree(tree, ignore_errors=True)
    run("Making an older version", ["dpkg-deb", "-R", deb, tree])
    control = tree / "DEBIAN/control"
    control.write_text(control.read_text().replace(f"Version: {version()}\n", "Version: 0.0.1\n"))
    (tree / "usr/lib/interval-coach/_internal/was-here-once").touch()
    run("Packing it", ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, target])
    shutil.rmtree(tree)
    return target
