"""Builds the packages twice from one commit, in two clean clones, and compares them byte by byte."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from build_common import ROOT, run
from try_common import expect

if TYPE_CHECKING:
    from try_common import Steps

FOLDERS = ("one", "another/and-a-longer-name")


def try_twice(steps: Steps) -> None:
    """Build in both clones and compare; what is not committed is in neither."""
    with tempfile.TemporaryDirectory() as place:
        clones = [Path(place, name) for name in FOLDERS]
        for clone in clones:
            steps(f"built in {clone.relative_to(place)}", partial(build_in, clone))
        if not steps.failed:
            for package in sorted((clones[0] / "dist").glob("interval-coach*")):
                other = clones[1] / "dist" / package.name
                steps(f"the same {package.name}", partial(same, package, other))


def build_in(clone: Path) -> str:
    """Build every package of this system in a clone of its own."""
    clone.parent.mkdir(parents=True, exist_ok=True)
    run("Cloning", ["git", "clone", "--quiet", ROOT, clone], quiet=True)
    told = run("Building", [sys.executable, clone / "packaging" / "dev.py", "build"], quiet=True)
    return told.splitlines()[-1]


def same(one: Path, other: Path) -> str:
    """Compare two files."""
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (one, other)]
    expect(sums[1], sums[0], f"the checksum of the second {one.name}")
    return sums[0]
