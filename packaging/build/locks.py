"""Makes the lock files with uv: one version of each package for every system and Python, with hashes."""

from __future__ import annotations

import shutil
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from build.venvs import BUILD_LOCK, PROJECT, RUN_LOCK, TEST_LOCK, interpreter, make_venv, quietly

if TYPE_CHECKING:
    from collections.abc import Sequence

EXACT = ["PySide6-Addons==6.11.3"]
"""Pins beyond pyproject.toml: one Qt for every supported Python.

6.12.0 drops one reference to None on each call that returns nothing under Python 3.11, which aborts the
interpreter.
"""

BUILDERS = ["pyinstaller>=6.11,<7"]
UPGRADES = {"--upgrade", "-U"}


def make_locks(args: Sequence[str]) -> None:
    """Make all three lock files again; `args` go to uv.

    Versions stay as they are locked unless `--upgrade` (all) or `-P NAME` (one package) is among `args`.
    """
    requires = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["build-system"]["requires"]
    besides = "\n".join([*requires, *EXACT])
    with tempfile.TemporaryDirectory() as folder:
        make_venv(Path(folder, "uv"))
        python = interpreter(Path(folder, "uv"))
        quietly("Installing uv", python, "-m", "pip", "install", "uv")
        uv = [python, "-m", "uv", "pip", "compile", str(PROJECT), "-", "--universal", "--python-version=3.11"]
        uv += ["--fork-strategy=fewest", "--only-binary=:all:", "--generate-hashes"]
        uv += ["--custom-compile-command=python3 packaging/dev.py lock"]
        # uv prefers the versions that stand in its output file already.
        output = Path(folder, "requirements.txt")
        uv += ["-o", str(output)]
        if TEST_LOCK.exists():
            shutil.copyfile(TEST_LOCK, output)
        quietly(f"Making {TEST_LOCK.name}", *uv, "--extra=test", *args, stdin=besides)
        shutil.copyfile(output, TEST_LOCK)
        # The output now holds the versions of the test lock, so that the run lock gets the same ones.
        quietly(f"Making {RUN_LOCK.name}", *uv, stdin=besides)
        shutil.copyfile(output, RUN_LOCK)
        is_upgrade = bool(UPGRADES.intersection(args))
        if BUILD_LOCK.exists() and not is_upgrade:
            # Appended, so that the run lock's versions win, and the builders keep theirs.
            with output.open("a", encoding="utf-8") as stream:
                stream.write(BUILD_LOCK.read_text(encoding="utf-8"))
        builders = "\n".join([besides, *BUILDERS])
        quietly(f"Making {BUILD_LOCK.name}", *uv, *([] if is_upgrade else args), stdin=builders)
        shutil.copyfile(output, BUILD_LOCK)
