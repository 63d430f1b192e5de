"""Whether a check must build the packages, and the part of it that does: `python3 packaging/dev.py ci`.

Building takes minutes, so it is only done where what the packages are made of changed. What did is asked of
git, and where git cannot tell (no history, a clone of one commit, no git at all) the packages are built.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from build_common import ROOT, BuildError, say

if TYPE_CHECKING:
    from pathlib import Path

WATCHED = ("packaging", "resources", "pyproject.toml")
"""What decides how the packages come out: how they are built, what they carry, and what they need."""

SINCE = "COACH_CI_SINCE"
"""Environment variable that names the commit checked last, where whoever starts the check knows it."""


class Unknown(Exception):  # noqa: N818 - it is no error that there is nothing to compare with
    """Git cannot tell what changed; the text says why."""


def _git(root: Path, *words: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", *words], cwd=root, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def base(root: Path) -> tuple[str, str]:
    """Return the commit to compare with, and in words which one it is; raise `Unknown` where there is none.

    The one that `COACH_CI_SINCE` names; else, on a branch, where it left the remote's main one; else the
    commit before this.
    """
    head = _git(root, "rev-parse", "--verify", "HEAD")
    if head is None:
        raise Unknown("there is no git history here")
    named = os.environ.get(SINCE)
    if named:
        found = _git(root, "rev-parse", "--verify", f"{named}^{{commit}}")
        if found is None:
            raise Unknown(f"{SINCE} names {named}, which is not in this clone")
        return found, f"which {SINCE} names"
    trunk = _git(root, "rev-parse", "--verify", "origin/HEAD")
    if trunk not in {None, head}:
        found = _git(root, "merge-base", "origin/HEAD", "HEAD")
        if found is None:
            raise Unknown("this clone does not reach back to where the branch began")
        if found != head:
            return found, "where this branch began"
    before = _git(root, "rev-parse", "--verify", "HEAD^")
    if before is None:
        raise Unknown("this clone holds one commit only")
    return before, "the commit before"


def changes(root: Path, since: str) -> list[str]:
    """Return the watched files that differ from a commit, committed or not, new ones included."""
    told = _git(root, "diff", "--name-only", since, "--", *WATCHED)
    new = _git(root, "ls-files", "--others", "--exclude-standard", "--", *WATCHED)
    if told is None or new is None:
        raise Unknown(f"git cannot compare with {since}")
    return sorted({*told.splitlines(), *new.splitlines()})


def decided(root: Path) -> tuple[bool, str]:
    """Return whether to build, and why."""
    try:
        since, which = base(root)
        names = changes(root, since)
    except Unknown as reason:
        return True, f"{reason}, so anything may have changed"
    where = f"since {since[:10]} ({which})"
    if not names:
        return False, f"nothing changed in {', '.join(WATCHED)} {where}"
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""  # noqa: PLR2004 - enough to know what it was about
    return True, f"{', '.join(names[:3])}{more} changed {where}"


def main() -> int:
    """Decide, and where it must be, build the program and its .deb and try them; return the exit code."""
    must, why = decided(ROOT)
    say(f"{'Building them' if must else 'Not built'}: {why}.")
    if not must:
        return 0
    if not shutil.which("dpkg-deb"):
        say("A .deb can only be built on Debian and its kin: this system has no dpkg-deb.")
        return 1
    from build_packages import build  # noqa: PLC0415 - most checks build nothing
    from dev_needs import provide  # noqa: PLC0415 - as above
    from try_common import NEEDS, Steps, newest  # noqa: PLC0415 - as above
    from try_unpacked import try_unpacked  # noqa: PLC0415 - as above

    provide(NEEDS)
    steps = Steps(".deb")
    try:
        build(["deb"])
        try_unpacked(newest("deb"), steps)
    except BuildError as error:
        say(str(error))
        return 1
    return 1 if steps.failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
