"""Tries the .rpm with rpm itself, in a Debian system, for there is no other that could be had.

What the package asks for are libraries by their names. A stand-in package provides the names of those that
the system really has, so that rpm compares the one with the other as it would among its own kind.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from build_common import WORK, BuildError, python, run, version
from try_common import expect
from try_installed import Installed

if TYPE_CHECKING:
    from collections.abc import Callable

    from try_system import System

NAME = "interval-coach"


class RpmTrial(Installed):
    """The steps of a .rpm's trial; `deb` names the packages that bring the same libraries."""

    def __init__(self, system: System, rpm: Path, deb: Path) -> None:
        super().__init__(system)
        self.rpm, self.deb = rpm, deb

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps by what they prove."""
        return {
            "without its libraries rpm refuses it, and names them": self.refuse,
            "with them rpm installs it": self.install,
            "every file is the one that was packed": self.verify,
            "no library is missing": self.libraries,
            "it keeps a diary": self.keep_diary,
            "self-check, as an ordinary person": self.self_check,
            "the window shows, and made its data folder": self.window,
            "erased, only the person's data is left": self.erase,
        }

    def refuse(self) -> str:
        """Try it on a system that has rpm and nothing else."""
        self.system.call("apt-get", "install", "--yes", "--no-install-recommends", "rpm")
        shutil.copy(self.rpm, self.system.root / "root/coach.rpm")
        try:
            self.system.call("rpm", "--install", "/root/coach.rpm")
        except BuildError as error:
            missing = re.findall(
                r"^\s*(\S+)\(\)\(64bit\) is needed by interval-coach", str(error), re.MULTILINE
            )
            expect("libxkbcommon.so.0" in missing, wanted=True, what=f"that {missing} are named")
            return f"{len(missing)} names, libxkbcommon.so.0 among them"
        raise BuildError("rpm installed it though its libraries are missing")

    def install(self) -> str:
        """Bring the libraries, let rpm know their names, and install it."""
        needs = run("Asking what it needs", ["dpkg-deb", "--field", self.deb, "Depends"], quiet=True).strip()
        self.system.call("apt-get", "satisfy", "--yes", "--no-install-recommends", needs)
        names = provided(self.system)
        shutil.copy(stand_in(names), self.system.root / "root/libraries.rpm")
        self.system.call("rpm", "--install", "/root/libraries.rpm")
        self.before = self.system.listing()
        self.system.call("rpm", "--install", "/root/coach.rpm")
        told = self.system.call("rpm", "--query", NAME).strip()
        expect(told.startswith(f"{NAME}-{version()}-1."), wanted=True, what=f"that {told} is this version")
        wanted = self.system.call("rpm", "--query", "--requires", NAME).splitlines()
        return f"{told}: {len(wanted)} things asked for, {len(names)} names provided"

    def verify(self) -> str:
        """Let rpm compare size, digest, owner, mode and time of every file with what it was told."""
        expect(self.system.call("rpm", "--verify", NAME), "", "what differs")
        return f"{len(self.system.call('rpm', '--query', '--list', NAME).splitlines())} files and folders"

    def erase(self) -> str:
        """Take the package away."""
        self.system.call("rpm", "--erase", NAME)
        return self.left()


def provided(system: System) -> list[str]:
    """Return the names of a system's libraries, as rpm writes them, with the versions of its C library."""
    told = system.call("ldconfig", "-p")
    names = {f"{name}()(64bit)" for name in re.findall(r"^\s(\S+) \(libc6,x86-64", told, re.MULTILINE)}
    c_library = next((system.root / "usr/lib").glob("*/libc.so.6"))
    versions = run("Reading the C library", ["objdump", "-p", c_library], quiet=True)
    names |= {
        f"libc.so.6({name})(64bit)" for name in re.findall(r"\b(GLIBC_[\d.]+)$", versions, re.MULTILINE)
    }
    return sorted(names)


def stand_in(names: list[str]) -> Path:
    """Make an empty package that provides what it is told."""
    config, target = WORK / "try" / "libraries.json", WORK / "try" / "libraries.rpm"
    setup = {
        "name": "libraries",
        "arch": "amd64",
        "version": "1",
        "maintainer": "Nobody",
        "description": "The libraries of this system.",
        "provides": names,
    }
    config.write_text(json.dumps(setup), encoding="utf-8")
    nfpm = Path(python()).with_name("nfpm")
    run("Packing", [nfpm, "package", "--config", config, "--packager=rpm", "--target", target], quiet=True)
    return target
