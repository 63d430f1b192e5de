"""The AppImage: the file tree of `build.xcb` as a squashfs image behind the runtime that mounts it (type 2).

The runtime is no part of Debian. `COACH_APPIMAGE_RUNTIME` names the file of one, such as `runtime-x86_64` of
a release of AppImage/type2-runtime; the release workflow downloads it and compares its checksum.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import struct
from pathlib import Path

from build.common import MEGABYTE, WORK, BuildError, check_size, epoch, run, say
from build.linux import NAME, package_name
from build.system_packages import provide
from build.xcb import stage_portable

NEEDS = {"squashfs-tools": "mksquashfs", "zsync": "zsyncmake"}
APPDIR, IMAGE = WORK / "AppDir", WORK / f"{NAME}.squashfs"
BUDGET = 62 * MEGABYTE
"""The runtime reads zstd and gzip only, so that it is larger than the archive."""

RUNTIME, HOMEPAGE = "COACH_APPIMAGE_RUNTIME", "COACH_HOMEPAGE"
SECTION = b".upd_info"
"""The section of the runtime that says where newer versions are."""


def build_appimage() -> Path:
    """Make the AppImage and its .zsync file; without a runtime, raise `BuildError` after making the image."""
    provide(NEEDS)
    machine, given = platform.machine(), os.environ.get(RUNTIME)
    information = update_information(os.environ.get(HOMEPAGE, ""), machine)
    runtime = with_section(Path(given).read_bytes(), information.encode()) if given else b""
    make_image()
    if not runtime:
        raise BuildError(f"No AppImage was made of {IMAGE}: {RUNTIME} does not name a runtime for it.")
    target = package_name("AppImage", machine)
    target.write_bytes(runtime + IMAGE.read_bytes())
    target.chmod(0o755)
    os.utime(target, (epoch(), epoch()))
    if information:
        zsync = target.with_name(f"{target.name}.zsync")
        run("Listing its blocks", ["zsyncmake", "-u", target.name, "-o", zsync, target])
    else:
        say(f"It cannot be updated: {HOMEPAGE} does not name a repository at GitHub.")
    check_size(".AppImage", target.stat().st_size, BUDGET)
    return target


def make_image() -> Path:
    """Make the folder that the AppImage mounts, and its image; return the image."""
    shutil.rmtree(APPDIR, ignore_errors=True)
    shutil.copytree(stage_portable() / "usr", APPDIR / "usr", symlinks=True)
    share = APPDIR / "usr/share"
    shutil.copy(share / f"applications/{NAME}.desktop", APPDIR)
    shutil.copy(share / f"icons/hicolor/256x256/apps/{NAME}.png", APPDIR)
    (APPDIR / "AppRun").symlink_to("usr/bin/coach")
    (APPDIR / ".DirIcon").symlink_to(f"{NAME}.png")
    APPDIR.chmod(0o755)  # every user must be able to read it
    for path in [APPDIR, *APPDIR.iterdir()]:
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    pack = ["mksquashfs", str(APPDIR), str(IMAGE), "-noappend", "-root-owned", "-no-xattrs", "-no-progress"]
    run("Making the image", [*pack, "-b", "1M", "-comp", "zstd", "-Xcompression-level", "19"])
    return IMAGE


def update_information(homepage: str, machine: str) -> str:
    """Return where tools for updates find the newest AppImage: among the releases of a GitHub repository."""
    found = re.fullmatch(r"https://github\.com/([^/]+)/([^/]+)/?", homepage)
    if not found:
        return ""
    return f"gh-releases-zsync|{found[1]}|{found[2]}|latest|{NAME}_*_{machine}.AppImage.zsync"


def with_section(runtime: bytes, information: bytes) -> bytes:
    """Return a runtime (an ELF file of 64 bits) with the information in its section for updates."""
    if runtime[:6] != b"\x7fELF\x02\x01" or runtime[8:11] != b"AI\x02":
        raise BuildError(f"The file in {RUNTIME} is no runtime of AppImages of type 2.")
    (start,) = struct.unpack_from("<Q", runtime, 40)
    size, count, names = struct.unpack_from("<HHH", runtime, 58)
    headers = [struct.unpack_from("<IIQQQQ", runtime, start + size * n) for n in range(count)]
    for name, _kind, _flags, _address, offset, length in headers:
        place = headers[names][4] + name
        if runtime[place : place + len(SECTION) + 1] == SECTION + b"\0" and len(information) < length:
            content = information.ljust(length, b"\0")
            return runtime[:offset] + content + runtime[offset + length :]
    raise BuildError(f"The runtime has no section {SECTION.decode()} with room for {information.decode()!r}.")
