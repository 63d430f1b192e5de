"""The file tree (`usr/…`) that all Linux packages are made from."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from build import desktop_files
from build.common import (
    DIST,
    FROZEN,
    MEGABYTE,
    PACKAGING,
    ROOT,
    WORK,
    epoch,
    files,
    run,
    say,
    version,
)
from build.macos import IDENTIFIER
from build.venvs import build_python

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
BUDGET, INSTALLED_BUDGET = 45 * MEGABYTE, 170 * MEGABYTE


def stage() -> Path:
    """Make the tree again from the frozen program and `packaging/linux`; return its folder."""
    say("Making the file tree ...")
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(FROZEN, TREE / HOME, symlinks=True)
    program = TREE / "usr/bin/coach"
    program.parent.mkdir()
    program.symlink_to(f"../lib/{NAME}/coach")
    share, source = TREE / "usr/share", PACKAGING / "linux"
    for name in (f"{NAME}.desktop", f"{NAME}-routine.desktop"):
        put(share / "applications" / name, desktop_files.entry(_filled(source / name)).encode())
    put(share / "mime/packages" / f"{NAME}.xml", desktop_files.mime(_filled(source / f"{NAME}.xml")).encode())
    home = os.environ.get("COACH_HOMEPAGE", "")  # the workflow of a release sets it
    described = desktop_files.metainfo(_filled(source / "metainfo.xml"), home=home, version=version())
    put(share / "metainfo" / f"{IDENTIFIER}.metainfo.xml", described.encode())
    _write_man_pages(share / "man")
    icons = ROOT / "resources/icons"
    for picture in sorted(icons.glob("coach-*.png")):
        side = picture.stem.rpartition("-")[2]
        put(share / f"icons/hicolor/{side}x{side}/apps/{NAME}.png", picture.read_bytes())
    put(share / f"icons/hicolor/scalable/apps/{NAME}.svg", (icons / "coach.svg").read_bytes())
    for path in [TREE, *TREE.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == TREE / HOME / "coach" else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    return TREE


def put(path: Path, content: bytes) -> None:
    """Write a file and make its folder if needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _day() -> str:
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def _filled(template: Path) -> str:
    text = template.read_text(encoding="utf-8")
    for word, value in {"@VERSION@": version(), "@DATE@": _day(), "@ID@": IDENTIFIER}.items():
        text = text.replace(word, value)
    return text


def _write_man_pages(folder: Path) -> None:
    """Write the man page of each language, compressed; the Python that builds has what the program needs."""
    script = PACKAGING / "build" / "man_page.py"
    run("Writing the man pages", [build_python(), script, folder, version(), _day()])
    for page in folder.rglob("*.1"):
        put(page.with_suffix(".1.gz"), zipped(page.read_bytes()))
        page.unlink()


def zipped(content: bytes) -> bytes:
    """Return `content` as gzip, with a fixed time stamp."""
    return gzip.compress(content, 9, mtime=epoch())


def package_name(ending: str, machine: str) -> Path:
    """Return the path of a package in `dist`; makes that folder."""
    DIST.mkdir(exist_ok=True)
    return DIST / f"{NAME}_{version()}_{machine}.{ending}"


def elves(tree: Path) -> list[Path]:
    """Return the ELF files (programs and libraries) in a tree."""
    found = []
    for path in files(tree):
        if not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    found.append(path)
    return found
