"""The workaround for PySide6's import hook: needed still, and effective."""

from __future__ import annotations

import subprocess
import sys


def python(source: str) -> str:
    """Run `source` in a fresh interpreter, and return what it prints."""
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_pyside_still_replaces_the_import_function() -> None:
    # When this fails, PySide6 no longer slows imports down: remove coach/ui/qt_import.py (DECISIONS.md, 3).
    changed = python(
        "import builtins; own = builtins.__import__\n"
        "import PySide6.QtCore; print(builtins.__import__ is not own)"
    )
    assert changed == "True"


def test_our_loader_restores_the_import_function() -> None:
    same = python(
        "import builtins; own = builtins.__import__\n"
        "from coach.ui import qt_import; qt_import.load(); print(builtins.__import__ is own)"
    )
    assert same == "True"
