"""Decides whether a check must build the packages, and does so: the second half of `packaging/dev.py ci`.

Building takes minutes, so it is done only if the files that decide about the packages changed. git lists the
changes; where it cannot (no history, a clone of one commit, no git at all), the packages are built.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from build.common import ROOT, BuildError, say
from build.packages import build
from build.system_packages import provide
from verify import window
from verify.steps import Steps, newest
from verify.unpacked import verify_unpacked

if TYPE_CHECKING:
    from pathlib import Path

WATCHED = ("packaging", "resources", "pyproject.toml")
"""Files that decide about the packages: their builders, their contents and their dependencies."""

SINCE = "COACH_CI_SINCE"
"""Environment variable with the commit that was checked last, if the caller knows it."""


class Unknown(Exception):  # noqa: N818 - having nothing to compare with is not an error
    """git cannot list the changes; the message says why."""


def _git(root: Path, *words: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", *words], cwd=root, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def base(root: Path) -> tuple[str, str]:
    """Return the commit to compare with and a description of it; raise `Unknown` if there is none.

    It is the commit in `COACH_CI_SINCE`; else, on a branch, the commit where the branch left the remote's
    main branch; else the previous commit.
    """
    head = _git(root, "rev-parse", "--verify", "HEAD")
    if head is None:
        raise Unknown("there is no git history here")
    named = os.environ.get(SINCE)
    if named:
        found = _git(root, "rev-parse", "--verify", f"{named}^{{commit}}")
        if found is None:
            raise Unknown(f"{SINCE} is {named}, which is not in this clone")
        return found, f"from {SINCE}"
    trunk = _git(root, "rev-parse", "--verify", "origin/HEAD")
    if trunk not in {None, head}:
        found = _git(root, "merge-base", "origin/HEAD", "HEAD")
        if found is None:
            raise Unknown("this clone does not contain the start of the branch")
        if found != head:
            return found, "the start of this branch"
    before = _git(root, "rev-parse", "--verify", "HEAD^")
    if before is None:
        raise Unknown("this clone has only one commit")
    return before, "the previous commit"


def changes(root: Path, since: str) -> list[str]:
    """Return the watched files that differ from a commit, uncommitted and new ones included."""
    changed = _git(root, "diff", "--name-only", since, "--", *WATCHED)
    new = _git(root, "ls-files", "--others", "--exclude-standard", "--", *WATCHED)
    if changed is None or new is None:
        raise Unknown(f"git cannot compare with {since}")
    return sorted({*changed.splitlines(), *new.splitlines()})


def decide(root: Path) -> tuple[bool, str]:
    """Return whether to build, and the reason."""
    try:
        since, description = base(root)
        names = changes(root, since)
    except Unknown as reason:
        return True, f"{reason}, so anything may have changed"
    since_when = f"since {since[:10]} ({description})"
    if not names:
        return False, f"nothing changed in {', '.join(WATCHED)} {since_when}"
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""  # noqa: PLR2004 - three names are enough
    return True, f"{', '.join(names[:3])}{more} changed {since_when}"


def main() -> int:
    """Build and verify the program and its .deb if the decision says so; return the exit code."""
    must, why = decide(ROOT)
    say(f"{'Building them' if must else 'Not built'}: {why}.")
    if not must:
        return 0
    if not shutil.which("dpkg-deb"):
        say("A .deb can only be built on Debian-based systems: this one has no dpkg-deb.")
        return 1
    provide(window.NEEDS)
    steps = Steps(".deb")
    try:
        build(["deb"])
        verify_unpacked(newest("deb"), steps)
    except BuildError as error:
        say(str(error))
        return 1
    return 1 if steps.failed else 0
