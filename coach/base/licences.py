"""The software and the fonts that this copy contains, with their licences."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from coach.base import paths

FOLDER = "licences"
"""The folder of the list and of the texts among the resources; in a frozen program, see `_frozen`."""

NOTICE = "NOTICE.txt"
"""What the licences ask of us and give to people, and a list of all parts."""

LONG = 50
"""A line of so many letters was broken because it was full."""

POINT = re.compile(r"\s*([-*=•–#]|\(?\w{1,3}[.)] |Files:|Copyright|Licence:|License:|©)")
"""How a line begins that is a point of a list, or that says another thing than the line before."""

TEXT_NAMES = ("LICENSE", "LICENCE", "COPYING")


class Licence(NamedTuple):
    """A part of this copy: its name and version, the kind of its licence, and the files with the texts."""

    name: str
    kind: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """Return the licence in words."""
        texts = [file.read_text(encoding="utf-8", errors="replace").strip("\n") for file in self.files]
        return "\n\n\n".join([*([self.kind] if self.kind else []), *texts])


def reflowed(text: str) -> str:
    """Return a text whose paragraphs are one line each, to be broken at any width.

    A line goes on in the next one if it is long and that one is neither indented more nor a point of a list.
    """
    lines: list[str] = []
    before = ""
    for line in text.splitlines():
        goes_on = len(before) >= LONG and line.strip() and not POINT.match(line)
        if goes_on and _indent(line) <= _indent(lines[-1]) + 2:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.rstrip())
        before = line.rstrip()
    return "\n".join(lines)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def licences() -> list[Licence]:
    """Return our own licence, the notice about all others, and every part of a copy for this system."""
    folder = _frozen() or paths.resources() / FOLDER
    rows = tomllib.loads((folder / "parts.toml").read_text(encoding="utf-8"))["part"]
    found = []
    for row in rows:
        if sys.platform not in row.get("systems", (sys.platform,)):
            continue
        own: list[str] = row.get("texts", [])
        packages: list[str] = row.get("texts_of", [] if own else row.get("package", []))
        files = [file for name in packages for file in _texts_of(name, folder)]
        files += [_own_text(name, folder) for name in own]
        if not files:  # an optional package that is not installed here
            continue
        name = " ".join([row["name"], *_version(row.get("version", ""), row.get("package", []))])
        found.append(Licence(name, f"SPDX: {row['license']}\n© {row['copyright']}", tuple(files)))
    found[1:] = sorted(found[1:], key=lambda licence: licence.name.casefold())
    found.insert(1, Licence(NOTICE.removesuffix(".txt"), "", (folder / NOTICE,)))
    return found


def _frozen() -> Path | None:
    """Return the folder of a frozen program with the list and the texts; None in any other copy."""
    return paths.resources().parents[1] / "licenses" if getattr(sys, "frozen", False) else None


def _own_text(name: str, folder: Path) -> Path:
    """Return a text that we brought along; a name with a folder is one among the resources."""
    return paths.resources() / f"{name}.txt" if "/" in name else folder / f"{name}.txt"


def _texts_of(name: str, folder: Path) -> list[Path]:
    """Return the texts that came with a package: copied into a frozen program, or installed with it."""
    if _frozen() is not None:
        return [file for file in sorted((folder / name.lower()).rglob("*")) if file.is_file()]
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return []
    files = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(TEXT_NAMES)
    ]
    return [file for file in files if file.is_file()]


def _version(given: str, packages: list[str]) -> list[str]:
    """Return the version of a part, if it is known; a frozen program knows those of the list only."""
    if given or not packages:
        return [given] if given else []
    try:
        return [metadata.version(packages[0])]
    except metadata.PackageNotFoundError:
        return []
