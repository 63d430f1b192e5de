"""The software and the fonts that this copy contains, with their licences."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from coach.base import paths

QT = ("LGPL-3.0", "GPL-3.0")
"""The texts of Qt's licence, of which the first refers to the second."""

LIBRARIES = {
    "PySide6-Essentials": QT,
    "PySide6-Addons": QT,
    "shiboken6": QT,
    "appdirs": (),
    "cffi": (),
    "colorama": (),
    "fit-tool": (),
    "icalendar": (),
    "jeepney": (),
    "numpy": (),
    "pycparser": (),
    "pyqtgraph": (),
    "python-dateutil": (),
    "segno": (),
    "soundfile": ("LGPL-2.1",),
    "tomlkit": (),
    "typing-extensions": (),
    "tzdata": (),
    "wakepy": (),
}
"""The packages that are needed at run time, with licences of ours that their own folder lacks; soundfile
brings libsndfile. A copy has those of its system only."""

FONTS = {"Coach Sans (Inter)": "CoachSans", "Coach Condensed (Roboto Condensed)": "CoachCondensed"}
"""The shipped fonts, and how the names of their files begin."""

TEXT_NAMES = ("LICENSE", "LICENCE", "COPYING")


class Licence(NamedTuple):
    """A part of this copy: its name and version, the kind of its licence, and the files with the texts."""

    name: str
    kind: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """Return the licence in words, or its kind where no file is there."""
        texts = [file.read_text(encoding="utf-8", errors="replace").strip("\n") for file in self.files]
        return "\n\n\n".join([*([self.kind] if self.kind else []), *texts])


def licences() -> list[Licence]:
    """Return the program itself, its fonts and its libraries."""
    texts, fonts = paths.resources() / "licences", paths.resources() / "fonts"
    found = [Licence("Interval Coach", "MIT", (texts / "interval-coach.txt",))]
    found += [Licence(name, "", (fonts / f"{file}-LICENSE.txt",)) for name, file in FONTS.items()]
    for name, ours in LIBRARIES.items():
        files = tuple(texts / f"{one}.txt" for one in ours)
        if (library := _frozen(name, files) or _installed(name, files)) is not None:
            found.append(library)
    return found


def _frozen(name: str, ours: tuple[Path, ...]) -> Licence | None:
    """Return the licence of a library that was packed with a frozen program, if it is one."""
    if not getattr(sys, "frozen", False):
        return None
    folder = paths.resources().parents[1] / "licenses" / name.lower()
    files = tuple(file for file in sorted(folder.rglob("*")) if file.is_file())
    return Licence(name, "", files + ours) if files or ours else None


def _installed(name: str, ours: tuple[Path, ...]) -> Licence | None:
    """Return the licence of an installed package, or None where this system needs none of it."""
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    about = package.metadata
    kinds = [str(about[key]) for key in ("License-Expression", "License") if key in about]
    kind = kinds[0].partition("\n")[0] if kinds else ""
    files = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(TEXT_NAMES)
    ]
    shown = tuple(file for file in files if file.is_file())
    return Licence(f"{name} {package.version}", kind, shown + ours)
