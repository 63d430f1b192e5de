"""Runs the steps of a check, prints and counts their results, and compares values."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from build.common import DIST, BuildError, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Steps:
    """Runs one step after another, prints the result of each, and counts passes and failures."""

    def __init__(self, subject: str) -> None:
        self.subject = subject
        self.passed = self.failed = 0

    def __call__(self, name: str, act: Callable[[], str]) -> None:
        """Run one step; a failure is counted, and later steps still run."""
        begun = time.monotonic()
        try:
            remark, verdict = act(), "ok  "
            self.passed += 1
        except (BuildError, OSError, KeyError, TypeError, ValueError) as error:
            remark, verdict = f"{type(error).__name__}: {error}", "FAIL"
            self.failed += 1
        seconds = f"{time.monotonic() - begun:.0f} s"
        say(f"{verdict} {self.subject}: {name} ({seconds}){': ' if remark else ''}{remark}")


def expect(found: object, wanted: object, what: str) -> None:
    """Raise `BuildError` if two values differ."""
    if found != wanted:
        raise BuildError(f"{what} is {found!r}, expected {wanted!r}")


def newest(ending: str) -> Path:
    """Return the package of a kind that was built last; raise `BuildError` if there is none."""
    found = sorted(DIST.glob(f"*.{ending}"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise BuildError(f"There is no .{ending} in dist: build it first, with packaging/dev.py build.")
    return found[-1]
