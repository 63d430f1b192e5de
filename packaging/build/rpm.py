"""The RPM package: the file tree of `build.linux`, packed by nfpm."""

from __future__ import annotations

import json
import platform
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from build.common import ROOT, WORK, epoch, files, run, version
from build.linux import DETAILS, MAINTAINER, NAME, SUMMARY, TREE, elves, package_name
from build.parts import expressions
from build.venvs import build_python

if TYPE_CHECKING:
    from collections.abc import Collection


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
    """Make the RPM package with nfpm; it requires libraries by name, which works on any distribution."""
    machine = platform.machine()
    dump = run("Reading the linked libraries", ["objdump", "-p", *elves(TREE)])
    texts = f"/usr/share/licenses/{NAME}"
    setup = {
        "name": NAME,
        "arch": {"x86_64": "amd64", "aarch64": "arm64"}[machine],
        "version": version(),
        "release": "1",
        "maintainer": MAINTAINER,
        "description": SUMMARY.capitalize() + "\n" + DETAILS.replace("\n.\n", "\n\n"),
        "license": " AND ".join(expressions("linux")),
        "mtime": datetime.fromtimestamp(epoch(), UTC).isoformat(),
        "depends": capabilities(dump, [path.name for path in files(TREE)]),
        "recommends": ["speech-dispatcher"],
        "contents": [
            {"src": f"{TREE}/usr", "dst": "/usr", "type": "tree"},
            {"dst": texts, "type": "dir"},
            {"src": str(ROOT / "LICENSE"), "dst": f"{texts}/LICENSE", "type": "license"},
        ],
        "rpm": {"compression": "xz", "buildhost": "localhost", "summary": SUMMARY.capitalize()},
    }
    config = WORK / "nfpm.json"
    config.write_text(json.dumps(setup, indent=1), encoding="utf-8")
    target = package_name("rpm", machine)
    nfpm = Path(build_python()).with_name("nfpm")
    run("Packing the .rpm", [nfpm, "package", "--config", config, "--packager=rpm", "--target", target])
    return target
