"""Makes a release: `python3 packaging/dev.py release X.Y.Z`.

It checks first, and refuses in one line without changing anything. Then it writes version and date, builds
and tries the packages of this system, and commits; if a step fails, the files are as they were. What has to
be done by hand, because it goes out to others, is printed at the end.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from build import common
from build.common import BuildError, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

UNRELEASED = "not released yet"
"""What stands in place of the date in the changelog, until a version is released."""

HEADING = re.compile(rf"^## (\d+\.\d+\.\d+) – (\d{{4}}-\d\d-\d\d|{UNRELEASED}|not released)$", re.MULTILINE)
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")

MOST_NUMBER = 65535
"""The greatest number in the version of a Windows program."""

LEFT = """\
Version {version} is committed, and its packages are in dist. What is left to do by hand:
 1. Look at dist, and try what cannot be tried here (as root: packaging/dev.py test-packages).
 2. git tag --sign v{version} -m "Interval Coach {version}"
    git push origin HEAD v{version}
    The workflow "packages" builds, signs and tries everything again on the three systems, and makes a draft
    release with checksums, provenance and the notes of the changelog. It stops if tag, version and changelog
    differ.
 3. Attach the source archives that NOTICE.txt names for Qt, PySide6 and libsndfile to the draft, or make sure
    that their addresses answer; look at the draft, and publish it.
 4. Once it is published: a pull request in microsoft/winget-pkgs, with the manifests in
    interval-coach_{version}_winget.tar.gz of the release.
 5. Begin the next section of CHANGELOG.md: ## X.Y.Z – {unreleased}"""


class Section(NamedTuple):
    """A version in the changelog: its number, its date or what stands in place of one, and its text."""

    version: str
    date: str
    text: str


def sections(changelog: str) -> list[Section]:
    """Return the versions in the changelog, the newest first."""
    found = list(HEADING.finditer(changelog))
    ends = [*(heading.start() for heading in found), len(changelog)][1:]
    return [
        Section(heading[1], heading[2], changelog[heading.end() : end].strip())
        for heading, end in zip(found, ends, strict=True)
    ]


def numbers(version: str) -> tuple[int, ...]:
    """Return the parts of a version, to compare it with another."""
    return tuple(map(int, version.split(".")))


def git(root: Path, *words: str) -> str:
    """Run git and return what it prints; raise `BuildError` where it cannot."""
    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, encoding="utf-8", check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        printed = error.stderr.strip() if isinstance(error, subprocess.CalledProcessError) else str(error)
        raise BuildError(f"git {words[0]} failed: {printed}") from error
    return done.stdout.strip()


def check(version: str, root: Path) -> None:
    """Raise `BuildError` where this version cannot be released from this tree."""
    if not VERSION.fullmatch(version):
        raise BuildError(f"{version or 'Nothing'} is no version: write it as 1.2.3.")
    if max(numbers(version)) > MOST_NUMBER:
        raise BuildError(f"{version} has a number above {MOST_NUMBER}, which Windows does not take.")
    if git(root, "status", "--porcelain"):
        raise BuildError("There are changes that are not committed: commit them, or put them away.")
    if git(root, "tag", "--list", f"v{version}"):
        raise BuildError(f"The tag v{version} exists already.")
    known = sections((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    if not known or known[0].date != UNRELEASED:
        raise BuildError(f"CHANGELOG.md does not begin with a section that is {UNRELEASED}.")
    if not known[0].text:
        raise BuildError(f"The section {known[0].version} of CHANGELOG.md is empty.")
    if numbers(version) < numbers(known[0].version):
        raise BuildError(f"{version} is older than {known[0].version}, which CHANGELOG.md begins with.")


def released(root: Path, version: str, day: date) -> dict[Path, str]:
    """Return the files that name version and date, as they are in the release."""
    package, changelog = root / "coach" / "__init__.py", root / "CHANGELOG.md"
    code, news = (file.read_text(encoding="utf-8") for file in (package, changelog))
    code = re.sub(r'^__version__ = ".*"$', f'__version__ = "{version}"', code, flags=re.MULTILINE)
    code = re.sub(r'^__released__ = ".*"$', f'__released__ = "{day.isoformat()}"', code, flags=re.MULTILINE)
    news = HEADING.sub(f"## {version} – {day.isoformat()}", news, count=1)
    return {package: code, changelog: news}


def release(version: str, root: Path, make: Callable[[], None]) -> None:
    """Check, write version and date, let `make` build and try the packages, and commit.

    The commit has the time that is in the packages, so that whoever builds it gets the same bytes.
    """
    check(version, root)
    now = int(time.time())
    files = released(root, version, datetime.fromtimestamp(now, UTC).date())
    before = {file: file.read_bytes() for file in files}
    given = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(now)
    at_sigterm = signal.signal(signal.SIGTERM, _end)  # the files are then as they were, as after Ctrl+C
    try:
        for file, text in files.items():
            file.write_text(text, encoding="utf-8", newline="\n")
        make()
        git(root, "add", *(str(file) for file in files))
        stamp = f"{now} +0000"
        os.environ |= {"GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp}
        git(root, "commit", "--quiet", "-m", f"Release {version}")
    except BaseException:
        for file, content in before.items():
            file.write_bytes(content)
        git(root, "reset", "--quiet")
        raise
    finally:
        signal.signal(signal.SIGTERM, at_sigterm)
        for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE", "SOURCE_DATE_EPOCH"):
            os.environ.pop(name, None)
        if given is not None:
            os.environ["SOURCE_DATE_EPOCH"] = given
    say("")
    say(LEFT.format(version=version, unreleased=UNRELEASED))


def _end(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)


def check_tag(tag: str, root: Path) -> str:
    """Return the notes of a release; raise `BuildError` unless tag, version and changelog are the same.

    The workflow asks before it builds anything.
    """
    if not re.fullmatch(rf"v{VERSION.pattern}", tag):
        raise BuildError(f"{tag} is no tag of a release: it is written as v1.2.3.")
    code = (root / "coach" / "__init__.py").read_text(encoding="utf-8")
    known = sections((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    if f'__version__ = "{tag[1:]}"' not in code.splitlines():
        raise BuildError(f"The tag is {tag}, but coach/__init__.py has another version.")
    if not known or known[0].version != tag[1:]:
        raise BuildError(
            f"The tag is {tag}, but CHANGELOG.md begins with {known[0].version if known else 'nothing'}."
        )
    if known[0].date.startswith("not"):
        raise BuildError(f"CHANGELOG.md says that {tag[1:]} is {known[0].date}.")
    if f'__released__ = "{known[0].date}"' not in code.splitlines():
        raise BuildError(f"CHANGELOG.md has the date {known[0].date}, but coach/__init__.py another one.")
    return known[0].text + "\n"


def main(args: list[str], make: Callable[[], None]) -> int:
    """Release a version; with `--notes TAG`, check a tag and print the notes of its release."""
    try:
        match args:
            case ["--notes", tag]:
                print(check_tag(tag, common.ROOT), end="")
            case [version]:
                release(version, common.ROOT, make)
            case _:
                raise BuildError("release needs one version, such as 1.2.3.")  # noqa: TRY301
    except BuildError as error:
        say(str(error))
        return 1
    return 0
