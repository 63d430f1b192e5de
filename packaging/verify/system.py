"""Clean, minimal Debian systems to install packages in: copies of one that debootstrap made once."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from build.common import WORK, BuildError, run

if TYPE_CHECKING:
    from collections.abc import Sequence

SUITES = ("bookworm", "trixie")
"""Debian 12 and 13."""

NEEDS = {"debootstrap": "debootstrap"}
PERSON, HOME = "person", "/home/person"
DATA = f"{HOME}/.local/share/interval-coach"
MANAGERS = ("var/cache", "var/lib/apt", "var/lib/dpkg", "var/lib/rpm", "var/log")
FOREIGN = (*MANAGERS, "proc", "run", "home", "root")
"""Folders of package managers and users, which change without the package's doing."""


class System:
    """A Debian system in a folder; commands run in it as root or as an ordinary user."""

    def __init__(self, suite: str, name: str) -> None:
        self.suite = suite
        self.root = WORK / "verify" / name

    def make(self) -> str:
        """Copy the minimal system, which is made first if it is missing; return its version."""
        base = WORK / "roots" / self.suite
        if not (base / "etc/debian_version").exists():
            shutil.rmtree(base, ignore_errors=True)
            base.parent.mkdir(parents=True, exist_ok=True)
            run(f"Making a minimal {self.suite}", ["debootstrap", "--variant=minbase", self.suite, base])
        self.remove()
        self.root.parent.mkdir(parents=True, exist_ok=True)
        run("Copying the system", ["cp", "-a", base, self.root], quiet=True)
        self.call("useradd", "--create-home", PERSON)
        self.call("apt-get", "update")
        return f"Debian {(self.root / 'etc/debian_version').read_text().strip()}"

    def remove(self) -> None:
        """Delete the copy, but no file system that may be mounted in it."""
        run("Removing the copy", ["rm", "-rf", "--one-file-system", self.root], quiet=True)

    def command(self, words: Sequence[str], *, user: str, display: str = "") -> list[str]:
        """Return the command that runs `words` in the system, with its own /proc and environment."""
        home = HOME if user == PERSON else "/root"
        environ = [f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", f"USER={user}"]
        environ += ["DEBIAN_FRONTEND=noninteractive", *([f"DISPLAY={display}"] if display else [])]
        mount = 'mount -t proc proc "$0/proc" && exec chroot "$@"'
        inside = [f"--userspec={user}:{user}", str(self.root), "/usr/bin/env", "-i", "-C", home, *environ]
        outside = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", mount, str(self.root)]
        return [*outside, *inside, *words]

    def call(self, *words: str, user: str = "root", display: str = "") -> str:
        """Run a command in the system and return its output; raise `BuildError` if it fails."""
        done = subprocess.run(
            self.command(words, user=user, display=display), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise BuildError(
                f"{words[0]}: exit code {done.returncode}\n{(done.stdout + done.stderr)[-2000:]}"
            )
        return done.stdout

    def listing(self) -> set[str]:
        """Return every path of the system outside the `FOREIGN` folders."""
        names = {f"/{path.relative_to(self.root).as_posix()}" for path in self.root.rglob("*")}
        foreign = tuple(f"/{folder}/" for folder in FOREIGN)
        return {name for name in names if not name.startswith(foreign)}
