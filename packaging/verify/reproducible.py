"""Builds the packages of one commit in two clean clones and compares them byte by byte."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from build.common import ROOT, run
from verify.steps import expect

if TYPE_CHECKING:
    from verify.steps import Steps

FOLDERS = ("one", "another/and-a-longer-name")


def build_twice(steps: Steps) -> None:
    """Build in both clones and compare; uncommitted changes are in neither."""
    with tempfile.TemporaryDirectory() as place:
        clones = [Path(place, name) for name in FOLDERS]
        for clone in clones:
            steps(f"built in {clone.relative_to(place)}", partial(build_in, clone))
        if not steps.failed:
            for package in sorted((clones[0] / "dist").glob("interval-coach*")):
                other = clones[1] / "dist" / package.name
                steps(f"the same {package.name}", partial(same, package, other))


def build_in(clone: Path) -> str:
    """Build every package of this system in a separate clone."""
    clone.parent.mkdir(parents=True, exist_ok=True)
    run("Cloning", ["git", "clone", "--quiet", ROOT, clone], quiet=True)
    output = run("Building", [sys.executable, clone / "packaging" / "dev.py", "build"], quiet=True)
    return output.splitlines()[-1]


def same(one: Path, other: Path) -> str:
    """Compare the checksums of two files."""
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (one, other)]
    expect(sums[1], sums[0], f"the checksum of the second {one.name}")
    return sums[0]
