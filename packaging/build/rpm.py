"""The RPM package: the file tree of `build.linux`, packed by rpmbuild."""

from __future__ import annotations

import os
import platform
import re
import shutil
from typing import TYPE_CHECKING

from build.common import ROOT, WORK, check_size, files, run, version
from build.linux import BUDGET, DETAILS, HOME, MAINTAINER, NAME, SUMMARY, TREE, elves, package_name, put
from build.parts import expressions
from build.system_packages import provide

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

NEEDS = {"rpm": "rpmbuild"}


def capabilities(dump: str, own: Collection[str]) -> list[str]:
    """Return the libraries that are linked but not packed, as rpm names them, with the glibc version.

    `dump` is the output of `objdump -p` for all ELF files, `own` the names of the packed files.
    """
    needed = set(re.findall(r"^ +NEEDED +(\S+)$", dump, re.MULTILINE))
    outside = sorted(name for name in needed - set(own) if not name.startswith("ld-linux"))
    versions = re.findall(r"\bGLIBC_([\d.]+)$", dump, re.MULTILINE)
    newest = max(versions, key=lambda version: [int(part) for part in version.split(".")])
    return [*(f"{name}()(64bit)" for name in outside), f"libc.so.6(GLIBC_{newest})(64bit)"]


def build_rpm() -> Path:
    """Make the RPM package; it requires libraries by name, which works on any distribution."""
    machine = platform.machine()
    dump = run("Reading the linked libraries", ["objdump", "-p", *elves(TREE)])
    needs = capabilities(dump, [path.name for path in files(TREE)])
    outside = [path for path in files(TREE) if not path.is_relative_to(TREE / HOME)]
    target = pack(
        spec(needs, [f"/{path.relative_to(TREE)}" for path in outside]), package_name("rpm", machine)
    )
    check_size(".rpm", target.stat().st_size, BUDGET)
    return target


def spec(needs: Sequence[str], outside: Sequence[str]) -> str:
    """Return the description of the package; `outside` are the files beside the program's folder."""
    text, licence = DETAILS.replace("\n.\n", "\n\n"), ROOT / "LICENSE"
    folder = f"%{{buildroot}}/usr/share/licenses/{NAME}"
    lines = [
        f"Name: {NAME}",
        f"Version: {version()}",
        "Release: 1",
        f"Summary: {SUMMARY.capitalize()}",
        f"License: {' AND '.join(expressions('linux'))}",
        f"Packager: {MAINTAINER}",
        *([f"URL: {home}"] if (home := os.environ.get("COACH_HOMEPAGE")) else []),
        *(f"Requires: {need}" for need in needs),
        "Recommends: speech-dispatcher",
        "AutoReqProv: no",
        f"%description\n{text}",
        f"%install\nmkdir -p %{{buildroot}} {folder}",
        f"cp -a {TREE}/usr %{{buildroot}}",
        f"install -m 644 {licence} {folder}",
        "%files\n%defattr(-,root,root,-)",
        f"/{HOME}",
        *outside,
        f"%dir /usr/share/licenses/{NAME}",
        f"%license /usr/share/licenses/{NAME}/LICENSE",
    ]
    return "\n".join(lines) + "\n"


def pack(description: str, target: Path) -> Path:
    """Run rpmbuild; the same description and files give the same bytes."""
    provide(NEEDS)
    work = WORK / "rpm"
    shutil.rmtree(work, ignore_errors=True)
    put(work / "package.spec", description.encode())
    settings = {
        "_topdir": work,
        "_rpmfilename": "package.rpm",
        "_binary_payload": "w9.xzdio",  # as the .tar.xz
        "_buildhost": "localhost",
        "use_source_date_epoch_as_buildtime": 1,
        "clamp_mtime_to_source_date_epoch": 1,
        "_build_id_links": "none",
        "debug_package": "%{nil}",
        "__os_install_post": "%{nil}",  # nothing is stripped or compiled: it is done
    }
    defined = [word for name, value in settings.items() for word in ("--define", f"{name} {value}")]
    options = ["-bb", "--quiet", f"--target={platform.machine()}"]
    run("Packing the .rpm", ["rpmbuild", *options, *defined, work / "package.spec"])
    shutil.copyfile(work / "RPMS/package.rpm", target)
    shutil.rmtree(work)
    return target
