"""Linux: one tree below `usr`, with the frozen program in it; .deb, .rpm and .tar.xz are made of it."""

from __future__ import annotations

import gzip
import hashlib
import json
import lzma
import os
import platform
import shutil
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from build_common import (
    DIST,
    FROZEN,
    HERE,
    MEGABYTE,
    ROOT,
    WORK,
    epoch,
    files,
    python,
    run,
    say,
    size,
    version,
    within,
)
from build_mac import IDENTIFIER

NAME = "interval-coach"
TREE = WORK / "linux"
HOME = Path("usr/lib") / NAME
MAINTAINER = "Interval Coach developers <interval-coach@users.noreply.github.com>"
SUMMARY = "paced timer and diary for the standing leg curl"
DETAILS = """\
Interval Coach paces a session of the standing single-leg hamstring curl with
large words, a moving figure and exact tones, and keeps a diary of every
repetition, leg by leg.
.
Not medical advice, not a medical device; it cannot see your movement."""
DEB_BUDGET, INSTALLED_BUDGET = 45 * MEGABYTE, 170 * MEGABYTE
BESIDE = ("speech-dispatcher", "pulseaudio | pipewire-pulse")
"""What the person most likely has, and the program does without: spoken cues, and sound at all."""


def stage() -> Path:
    """Lay out the tree anew from the frozen program and `packaging/linux`; return its folder."""
    say("Laying out the tree ...")
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(FROZEN, TREE / HOME, symlinks=True)
    program = TREE / "usr/bin/coach"
    program.parent.mkdir()
    program.symlink_to(f"../lib/{NAME}/coach")
    share, source = TREE / "usr/share", HERE / "linux"
    for name in (f"{NAME}.desktop", f"{NAME}-routine.desktop"):
        _put(share / "applications" / name, _filled(source / name))
    _put(share / "mime/packages" / f"{NAME}.xml", _filled(source / f"{NAME}.xml"))
    _put(share / "metainfo" / f"{IDENTIFIER}.metainfo.xml", _metainfo(source / "metainfo.xml"))
    _put(share / "man/man1/coach.1.gz", _zipped(_filled(source / "coach.1")))
    icons = ROOT / "resources/icons"
    for picture in sorted(icons.glob("coach-*.png")):
        side = picture.stem.rpartition("-")[2]
        _put(share / f"icons/hicolor/{side}x{side}/apps/{NAME}.png", picture.read_bytes())
    _put(share / f"icons/hicolor/scalable/apps/{NAME}.svg", (icons / "coach.svg").read_bytes())
    for path in [TREE, *TREE.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == TREE / HOME / "coach" else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    return TREE


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _day() -> str:
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def _filled(template: Path) -> bytes:
    text = template.read_text(encoding="utf-8")
    for word, value in {"@VERSION@": version(), "@DATE@": _day(), "@ID@": IDENTIFIER}.items():
        text = text.replace(word, value)
    return text.encode()


def _metainfo(template: Path) -> bytes:
    """Add the addresses that only a release has: `COACH_HOMEPAGE`, and pictures of the window below it."""
    text = _filled(template).decode()
    home = os.environ.get("COACH_HOMEPAGE", "").rstrip("/")
    if home:
        pictures = "".join(
            f"\n    <screenshot{kind}><caption>{caption}</caption>"
            f"<image>{home}/releases/download/v{version()}/{name}.png</image></screenshot>"
            for name, caption, kind in (
                ("session", "A session, readable from across the room", ' type="default"'),
                ("progress", "Progress, leg by leg", ""),
            )
        )
        more = f'  <url type="homepage">{home}</url>\n  <screenshots>{pictures}\n  </screenshots>\n'
        text = text.replace("  <launchable", f"{more}  <launchable")
    return text.encode()


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=epoch())


def package_name(ending: str, machine: str) -> Path:
    """Return where a package goes, after making the folder."""
    DIST.mkdir(exist_ok=True)
    return DIST / f"{NAME}_{version()}_{machine}.{ending}"


def elves(tree: Path) -> list[Path]:
    """Return the programs and libraries in a tree."""
    found = []
    for path in files(tree):
        if not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def build_deb() -> Path:
    """Make the Debian package, with exactly the dependencies that its libraries have."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(TREE, tree, symlinks=True)
    documents = tree / "usr/share/doc" / NAME
    stamp = datetime.fromtimestamp(epoch(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    news = f"{NAME} ({version()}) stable; urgency=medium\n\n  * Version {version()}.\n\n"
    news += f" -- {MAINTAINER}  {stamp}\n"
    _put(documents / "changelog.gz", _zipped(news.encode()))
    _put(documents / "copyright", (HERE / "linux/copyright").read_bytes())
    _put(tree / "usr/share/lintian/overrides" / NAME, (HERE / "linux/lintian-overrides").read_bytes())
    (tree / "DEBIAN").mkdir()
    machine = run("Asking for the architecture", ["dpkg", "--print-architecture"]).strip()
    kilobytes = sum(-(-path.lstat().st_size // 1024) if path.is_file() else 1 for path in tree.rglob("*"))
    control = {
        "Package": NAME,
        "Version": version(),
        "Architecture": machine,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": _depends(tree),
        "Recommends": ", ".join(BESIDE),
        "Section": "utils",
        "Priority": "optional",
        "Description": "\n ".join([SUMMARY, *DETAILS.splitlines()]),
    }
    own = [path for path in files(tree) if not path.is_symlink()]
    sums = "".join(f"{_md5(path)}  {path.relative_to(tree).as_posix()}\n" for path in own)
    _put(tree / "DEBIAN/md5sums", sums.encode())
    _put(tree / "DEBIAN/control", "".join(f"{key}: {value}\n" for key, value in control.items()).encode())
    for path in [tree, *tree.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    target = package_name("deb", machine)
    # One thread: how many a machine has must not decide the bytes.
    run(
        "Packing the .deb",
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build", tree, target],
    )
    within(".deb", target.stat().st_size, DEB_BUDGET)
    within("installed", size(TREE), INSTALLED_BUDGET)
    return target


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _depends(tree: Path) -> str:
    """Return the packages that hold the libraries which ours link, each with the version it needs."""
    work = WORK / "shlibdeps"
    shutil.rmtree(work, ignore_errors=True)
    _put(work / "debian/control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n".encode())
    inside = tree / HOME / "_internal"
    private = sorted({f"-l{path.parent}" for path in elves(inside)})
    printed = run(
        "Finding the libraries that it needs",
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


def sonames(tree: Path) -> list[str]:
    """Return the libraries that a tree links and does not bring, as rpm calls them."""
    own = {path.name for path in files(tree)}
    needed: set[str] = set()
    for path in elves(tree):
        told = run(f"Reading {path.name}", ["objdump", "-p", path], quiet=True)
        needed |= {line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")}
    loader = {name for name in needed if name.startswith("ld-linux")}
    return [f"{name}()(64bit)" for name in sorted(needed - own - loader)]


def build_rpm() -> Path:
    """Make the RPM package with nfpm; it asks for libraries by name, so that it fits any distribution."""
    machine = platform.machine()
    setup = {
        "name": NAME,
        "arch": {"x86_64": "amd64", "aarch64": "arm64"}[machine],
        "version": version(),
        "release": "1",
        "maintainer": MAINTAINER,
        "description": f"{SUMMARY.capitalize()}\n{DETAILS.replace('.' + chr(10), chr(10))}",
        "license": "MIT AND LGPL-3.0-only AND BSD-3-Clause AND PSF-2.0",
        "mtime": datetime.fromtimestamp(epoch(), UTC).isoformat(),
        "depends": sonames(TREE),
        "recommends": ["speech-dispatcher"],
        "contents": [
            {"src": f"{TREE}/usr", "dst": "/usr", "type": "tree"},
            {"src": str(ROOT / "LICENSE"), "dst": f"/usr/share/licenses/{NAME}/LICENSE", "type": "license"},
        ],
        "rpm": {"compression": "zstd:19", "buildhost": "localhost", "summary": SUMMARY.capitalize()},
    }
    config = WORK / "nfpm.json"
    config.write_text(json.dumps(setup, indent=1), encoding="utf-8")
    target = package_name("rpm", machine)
    nfpm = Path(python()).with_name("nfpm")
    run("Packing the .rpm", [nfpm, "package", "--config", config, "--packager=rpm", "--target", target])
    return target


def build_tar() -> Path:
    """Make the archive that runs from any folder: unpack it, and start `bin/coach`."""
    target = package_name("tar.xz", platform.machine())
    top = f"{NAME}-{version()}"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch()
        return entry

    say("Packing the .tar.xz ...")
    with lzma.open(target, "wb", preset=9) as stream, tarfile.open(fileobj=stream, mode="w") as archive:
        for path in sorted((TREE / "usr").rglob("*")):
            name = f"{top}/{path.relative_to(TREE / 'usr').as_posix()}"
            archive.add(path, name, recursive=False, filter=plain)
    within(".tar.xz", target.stat().st_size, DEB_BUDGET)
    return target
