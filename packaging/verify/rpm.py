"""Checks the .rpm with rpm itself, on a Debian system: no RPM-based system was available.

The package requires libraries by name. A helper package provides the names of the libraries that the Debian
system has, so that rpm resolves the dependencies as it would on an RPM-based system.
"""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from build.common import WORK, BuildError, run, version
from build.rpm import pack
from verify.installed import Installed
from verify.steps import expect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from verify.system import System

NAME = "interval-coach"


class InstalledRpm(Installed):
    """The steps for a .rpm; the dependencies of `deb` are the Debian packages with the same libraries."""

    def __init__(self, system: System, rpm: Path, deb: Path) -> None:
        super().__init__(system)
        self.rpm, self.deb = rpm, deb

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the steps, each under the rule that it checks."""
        return {
            "rpm refuses it without its libraries, and names them": self.refuse,
            "rpm installs it with its libraries": self.install,
            "every installed file is as packed": self.verify,
            "no library is missing": self.libraries,
            "an old diary can be read": self.read_diary,
            "self-check as an ordinary user": self.self_check,
            "the window opens and creates the data folder": self.window,
            "erasing leaves only the user's data": self.erase,
        }

    def refuse(self) -> str:
        """Install it on a system that has rpm but no libraries."""
        self.system.call("apt-get", "install", "--yes", "--no-install-recommends", "rpm")
        shutil.copy(self.rpm, self.system.root / "root/coach.rpm")
        try:
            self.system.call("rpm", "--install", "/root/coach.rpm")
        except BuildError as error:
            missing = re.findall(
                r"^\s*(\S+)\(\)\(64bit\) is needed by interval-coach", str(error), re.MULTILINE
            )
            expect(
                "libxkbcommon.so.0" in missing,
                wanted=True,
                what=f"that {missing} are the missing names",
            )
            return f"{len(missing)} names, libxkbcommon.so.0 among them"
        raise BuildError("rpm installed it though its libraries are missing")

    def install(self) -> str:
        """Install the libraries and the package that provides their names, then the .rpm."""
        needs = run(
            "Reading the dependencies", ["dpkg-deb", "--field", self.deb, "Depends"], quiet=True
        ).strip()
        self.system.call("apt-get", "satisfy", "--yes", "--no-install-recommends", needs)
        names = library_names(self.system)
        shutil.copy(library_package(names), self.system.root / "root/libraries.rpm")
        self.system.call("rpm", "--install", "/root/libraries.rpm")
        self.before = self.system.listing()
        self.system.call("rpm", "--install", "/root/coach.rpm")
        package = self.system.call("rpm", "--query", NAME).strip()
        expect(
            package.startswith(f"{NAME}-{version()}-1."), wanted=True, what=f"that {package} is this version"
        )
        wanted = self.system.call("rpm", "--query", "--requires", NAME).splitlines()
        return f"{package}: {len(wanted)} requirements, {len(names)} names provided"

    def verify(self) -> str:
        """Let rpm compare size, digest, owner, mode and time of every file with the package."""
        expect(self.system.call("rpm", "--verify", NAME), "", "the list of differences")
        return f"{len(self.system.call('rpm', '--query', '--list', NAME).splitlines())} files and folders"

    def erase(self) -> str:
        """Erase the package."""
        self.system.call("rpm", "--erase", NAME)
        return self.check_leftovers()


def library_names(system: System) -> list[str]:
    """Return the libraries of a system and its glibc versions, as rpm names them."""
    cache = system.call("ldconfig", "-p")
    names = {f"{name}()(64bit)" for name in re.findall(r"^\s(\S+) \(libc6,x86-64", cache, re.MULTILINE)}
    c_library = next((system.root / "usr/lib").glob("*/libc.so.6"))
    versions = run("Reading the C library", ["objdump", "-p", c_library], quiet=True)
    names |= {
        f"libc.so.6({name})(64bit)" for name in re.findall(r"\b(GLIBC_[\d.]+)$", versions, re.MULTILINE)
    }
    return sorted(names)


def library_package(names: list[str]) -> Path:
    """Make an empty package that provides these names."""
    lines = ["Name: libraries", "Version: 1", "Release: 1", "License: MIT", "AutoReqProv: no"]
    lines += ["Summary: Names of the libraries of this system", *(f"Provides: {name}" for name in names)]
    lines += ["%description", "Names of the libraries of this system.", "%files"]
    return pack("\n".join(lines) + "\n", WORK / "verify" / "libraries.rpm")
