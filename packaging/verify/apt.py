"""Checks the repository for apt: apt installs the program from it, and refuses a changed one."""

from __future__ import annotations

import os
import subprocess
import tempfile
from typing import TYPE_CHECKING

from build import apt
from build.common import WORK, BuildError, run, version
from build.linux import NAME
from verify.installed import Installed
from verify.steps import expect, newest
from verify.system import System

if TYPE_CHECKING:
    from collections.abc import Callable

    from verify.steps import Steps

NEEDS = apt.NEEDS
WEB = "srv/apt"
"""Where the repository is in the clean system, in place of a web server."""


class FromRepository(Installed):
    """The steps for a repository, signed with a key that exists for this check only."""

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps, each under the rule that it checks."""
        return {
            "without a key there is no repository": self.refuse_unsigned,
            "a repository with a new key": self.publish,
            "apt refuses it without its key": self.refuse_unknown,
            "apt installs the program from it": self.install,
            "self-check as an ordinary user": self.self_check,
            "apt refuses an index that was changed": self.refuse_changed,
        }

    def refuse_unsigned(self) -> str:
        """Try to make one without a key."""
        os.environ.pop(apt.KEY, None)
        target = WORK / "verify" / "unsigned"
        try:
            apt.build_repository([newest("deb")], target)
        except BuildError as error:
            expect(target.exists(), wanted=False, what="that something was written")
            return str(error)
        raise BuildError("it was made")

    def publish(self) -> str:
        """Make a key and the repository, in the clean system."""
        with tempfile.TemporaryDirectory() as home:
            gpg = ["gpg", "--homedir", home, "--batch", "--pinentry-mode", "loopback", "--passphrase", "x y"]
            run("Making a key", [*gpg, "--quick-generate-key", "Nobody", "ed25519", "sign"], quiet=True)
            os.environ[apt.KEY] = run("Reading it", [*gpg, "--armor", "--export-secret-keys"], quiet=True)
            subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"], check=False, capture_output=True)
        os.environ[apt.PASSPHRASE], os.environ[apt.ADDRESS] = "x y", f"file:/{WEB}"
        target = apt.build_repository([newest("deb")], self.system.root / WEB)
        return f"{sum(path.is_file() for path in target.rglob('*'))} files"

    def _update(self) -> str:
        """Let apt read the indexes; raise `BuildError` where it refuses one."""
        return self.system.call("apt-get", "--error-on=any", "update")

    def _is_refused(self, reason: str) -> str:
        try:
            self._update()
        except BuildError as error:
            expect(reason in str(error), wanted=True, what=f"that {error} says {reason}")
            return reason
        raise BuildError("apt took it")

    def refuse_unknown(self) -> str:
        """Add the repository before its key."""
        etc = self.system.root / "etc/apt"
        listed = (self.system.root / WEB / f"{NAME}.sources").read_text(encoding="utf-8")
        (etc / f"sources.list.d/{NAME}.sources").write_text(listed, encoding="utf-8")
        return self._is_refused("is not signed")

    def install(self) -> str:
        """Add the key, and install the program by its name."""
        key = self.system.root / apt.KEYRING.lstrip("/")
        key.parent.mkdir(parents=True, exist_ok=True)
        key.write_bytes((self.system.root / WEB / f"{NAME}.asc").read_bytes())
        self._update()
        self.system.call("apt-get", "install", "--yes", "--no-install-recommends", NAME)
        found = self.system.call("dpkg-query", "--show", NAME).split()[1]
        expect(found, version(), "the version installed")
        return f"{NAME} {found}"

    def refuse_changed(self) -> str:
        """Change a signed file of the repository."""
        release = self.system.root / WEB / "dists" / apt.SUITE / "InRelease"
        release.write_text(release.read_text().replace("Label: Interval", "Label: Another"))
        return self._is_refused("signatures were invalid")


def verify_apt(steps: Steps) -> None:
    """Run every step."""
    FromRepository(System("bookworm", "apt")).run(steps)
