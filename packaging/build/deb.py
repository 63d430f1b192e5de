"""The Debian package: the file tree of `build.linux` with Debian's control files."""

from __future__ import annotations

import hashlib
import os
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from build.common import PACKAGING, WORK, check_size, epoch, files, run, size, version
from build.linux import (
    BUDGET,
    DETAILS,
    HOME,
    INSTALLED_BUDGET,
    MAINTAINER,
    NAME,
    SUMMARY,
    TREE,
    elves,
    package_name,
    put,
    zipped,
)
from build.parts import debian_copyright

if TYPE_CHECKING:
    from pathlib import Path

RECOMMENDS = ("speech-dispatcher", "pulseaudio | pipewire-pulse")
"""Packages for spoken cues and for sound; the program also runs without them."""


def build_deb() -> Path:
    """Make the Debian package; its dependencies are computed from the libraries that are linked."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(TREE, tree, symlinks=True)
    documents = tree / "usr/share/doc" / NAME
    stamp = datetime.fromtimestamp(epoch(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    news = f"{NAME} ({version()}) stable; urgency=medium\n\n  * Version {version()}.\n\n"
    news += f" -- {MAINTAINER}  {stamp}\n"
    put(documents / "changelog.gz", zipped(news.encode()))
    put(documents / "copyright", debian_copyright(f"{HOME.as_posix()}/_internal").encode())
    put(tree / "usr/share/lintian/overrides" / NAME, (PACKAGING / "linux/lintian-overrides").read_bytes())
    (tree / "DEBIAN").mkdir()
    machine = run("Reading the architecture", ["dpkg", "--print-architecture"]).strip()
    kilobytes = sum(-(-path.lstat().st_size // 1024) if path.is_file() else 1 for path in tree.rglob("*"))
    control = {
        "Package": NAME,
        "Version": version(),
        "Architecture": machine,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": _depends(tree),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "utils",
        "Priority": "optional",
        **({"Homepage": home} if (home := os.environ.get("COACH_HOMEPAGE")) else {}),
        "Description": "\n ".join([SUMMARY, *DETAILS.splitlines()]),
    }
    own = [path for path in files(tree) if not path.is_symlink()]
    sums = "".join(f"{_md5(path)}  {path.relative_to(tree).as_posix()}\n" for path in own)
    put(tree / "DEBIAN/md5sums", sums.encode())
    put(tree / "DEBIAN/control", "".join(f"{key}: {value}\n" for key, value in control.items()).encode())
    for path in [tree, *tree.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    target = package_name("deb", machine)
    # One thread: the result must not depend on the number of cores.
    run(
        "Packing the .deb",
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build", tree, target],
    )
    check_size(".deb", target.stat().st_size, BUDGET)
    check_size("installed", size(TREE), INSTALLED_BUDGET)
    return target


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _depends(tree: Path) -> str:
    """Return the Debian packages of the libraries that are linked from outside, with their versions."""
    work = WORK / "shlibdeps"
    shutil.rmtree(work, ignore_errors=True)
    put(work / "debian/control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n".encode())
    inside = tree / HOME / "_internal"
    private = sorted({f"-l{path.parent}" for path in elves(inside)})
    printed = run(
        "Computing the dependencies",
        [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "--warnings=0",
            *private,
            *(f"-e{path}" for path in elves(tree)),
        ],
        cwd=work,
    )
    return next(line.partition("=")[2] for line in printed.splitlines() if line.startswith("shlibs:Depends="))
