"""Qt's plugins for X11 and Wayland, and the libraries that this Linux system lacks for them.

Qt needs some libraries of the system that not every desktop installs. Its own message names none of them.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PLUGINS = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
"""Each plugin, with the environment variable that names its display."""

PATIENCE_S = 10
"""How long ldd may take, in seconds."""


def check_platforms(folder: Path | None = None) -> dict[str, object]:
    """Load the plugins in Qt's folder or another, and return their names.

    Raises ImportError, which names every library that is missing. Only Linux has these plugins.
    """
    folder = folder or _folder()
    found = [name for name in PLUGINS if (folder / f"libq{name}.so").is_file()]
    lacking = {name: missing for name in found if (missing := missing_libraries(folder / f"libq{name}.so"))}
    if lacking:
        raise ImportError("; ".join(f"{name} lacks {', '.join(them)}" for name, them in lacking.items()))
    return {"loaded": found}


def why_no_window(environ: Mapping[str, str] = os.environ, folder: Path | None = None) -> str:
    """Return the line that says why Qt can open no window here; it names the libraries that are missing."""
    folder = folder or (_folder() if sys.platform == "linux" else Path())
    for name, variable in PLUGINS.items():
        plugin = folder / f"libq{name}.so"
        if environ.get(variable) and plugin.is_file() and (missing := missing_libraries(plugin)):
            return f"No window can be opened: please install what this system lacks, {', '.join(missing)}."
    return "No window can be opened: there is no display here, or it cannot be used."


def missing_libraries(plugin: Path) -> list[str]:
    """Return the libraries without which a plugin cannot be loaded; usually none.

    Where they cannot be listed, it is the reason that the system gives, which names the first one.
    """
    reason = _load(str(plugin))
    return (_not_found(plugin) or [reason]) if reason else []


def _folder() -> Path:
    """Return the folder in which Qt finds the plugins; it is named by a variable where qt.conf cannot."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - loaded by now

    folders = [Path(path, "platforms") for path in QCoreApplication.libraryPaths()]
    return next((folder for folder in folders if folder.is_dir()), Path())


def _load(library: str) -> str:
    """Load a library, and return why that is impossible; usually empty."""
    import ctypes  # noqa: PLC0415 - a usual start needs none

    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return ""


def _not_found(plugin: Path) -> list[str]:
    """Return the libraries that ldd does not find, and that are not loaded either."""
    import subprocess  # noqa: PLC0415 - as above

    try:
        done = subprocess.run(
            ["ldd", str(plugin)],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=PATIENCE_S,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    names = set(re.findall(r"^\s*(\S+) => not found$", done.stdout, re.MULTILINE))
    return sorted(name for name in names if _load(name))
