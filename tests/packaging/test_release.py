"""A release is one command: what it refuses, what it writes, and the check of its tag."""

from __future__ import annotations

import signal
import subprocess
from datetime import date
from pathlib import Path

import pytest

from build import release
from build.common import BuildError
from coach import __released__, __version__

ROOT = Path(__file__).parents[2]
NEWS = """\
# Changelog

What changed.

## 1.3.0 – not released yet

- A new thing.

## 1.2.0 – 2026-01-02

- The first.
"""


def git(folder: Path, *words: str) -> str:
    identity = ["-c", "user.name=Someone", "-c", "user.email=someone@example.org"]
    done = subprocess.run(["git", *identity, *words], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small repository with a version and a changelog."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Someone")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "someone@example.org")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (tmp_path / "coach").mkdir()
    (tmp_path / "coach/__init__.py").write_text(
        '__version__ = "1.2.0"\n__released__ = ""\n', encoding="utf-8"
    )
    (tmp_path / "CHANGELOG.md").write_text(NEWS, encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "First")
    git(tmp_path, "tag", "v1.2.0")
    return tmp_path


def state(tree: Path) -> tuple[str, str, dict[str, bytes]]:
    """Return the commit, what is not committed, and the content of all files."""
    files = {
        str(file): file.read_bytes()
        for file in tree.rglob("*")
        if ".git" not in file.parts and file.is_file()
    }
    return git(tree, "rev-parse", "HEAD"), git(tree, "status", "--porcelain"), files


def never() -> None:
    raise AssertionError("a refused release must not build")


@pytest.mark.parametrize(
    ("version", "line"),
    [
        ("", "Nothing is no version"),
        ("1.3", "1.3 is no version"),
        ("v1.3.0", "v1.3.0 is no version"),
        ("1.3.0-rc1", "1.3.0-rc1 is no version"),
        ("1.2.0", "The tag v1.2.0 exists already"),
        ("1.2.9", "1.2.9 is older than 1.3.0"),
        ("1.65536.0", "1.65536.0 has a number above 65535"),
    ],
)
def test_a_wrong_version_is_refused_in_one_line(version: str, line: str, tree: Path) -> None:
    before = state(tree)
    with pytest.raises(BuildError) as refused:
        release.release(version, tree, never)
    assert str(refused.value).startswith(line)
    assert "\n" not in str(refused.value)
    assert state(tree) == before


def test_a_tree_that_is_not_clean_is_refused(tree: Path) -> None:
    (tree / "new.txt").touch()
    before = state(tree)
    with pytest.raises(BuildError, match="not committed"):
        release.release("1.3.0", tree, never)
    assert state(tree) == before


@pytest.mark.parametrize(
    ("news", "line"),
    [
        (NEWS.replace("not released yet", "2026-05-06"), "does not begin with a section"),
        (NEWS.replace("- A new thing.\n", ""), "The section 1.3.0 of CHANGELOG.md is empty"),
        ("# Changelog\n", "does not begin with a section"),
    ],
)
def test_a_changelog_that_says_nothing_new_is_refused(news: str, line: str, tree: Path) -> None:
    (tree / "CHANGELOG.md").write_text(news, encoding="utf-8")
    git(tree, "commit", "--quiet", "-am", "Changelog")
    before = state(tree)
    with pytest.raises(BuildError, match=line):
        release.release("1.3.0", tree, never)
    assert state(tree) == before


def test_a_release_writes_version_and_date_once(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built: list[str] = []
    release.release(
        "1.3.0", tree, lambda: built.append((tree / "coach/__init__.py").read_text(encoding="utf-8"))
    )
    (code,) = built
    day = date.fromisoformat(code.splitlines()[1].partition('"')[2].rstrip('"'))
    assert code == f'__version__ = "1.3.0"\n__released__ = "{day}"\n'
    assert f"## 1.3.0 – {day}\n" in (tree / "CHANGELOG.md").read_text(encoding="utf-8")
    assert git(tree, "log", "-1", "--format=%s") == "Release 1.3.0"
    assert git(tree, "status", "--porcelain") == ""
    assert git(tree, "tag") == "v1.2.0"  # tags are made by hand
    out = capsys.readouterr().out
    assert "git push origin HEAD v1.3.0" in out
    assert release.check_tag("v1.3.0", tree) == "- A new thing.\n"


def test_a_build_that_fails_leaves_the_files_as_they_were(tree: Path) -> None:
    before = state(tree)

    def fail() -> None:
        raise BuildError("build failed: nothing is released.")

    with pytest.raises(BuildError, match="build failed"):
        release.release("1.3.0", tree, fail)
    assert state(tree) == before


def test_a_release_that_the_system_ends_changes_nothing(tree: Path) -> None:
    before = state(tree)
    with pytest.raises(SystemExit):
        release.release("1.3.0", tree, lambda: signal.raise_signal(signal.SIGTERM))
    assert state(tree) == before
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


@pytest.mark.parametrize(
    ("tag", "line"),
    [
        ("1.3.0", "is no tag of a release"),
        ("v1.3.1", "coach/__init__.py has another version"),
        ("v1.3.0", "coach/__init__.py has another version"),
        ("v1.2.0", "CHANGELOG.md begins with 1.3.0"),
    ],
)
def test_a_tag_that_does_not_match_stops_the_release(tag: str, line: str, tree: Path) -> None:
    with pytest.raises(BuildError, match=line):
        release.check_tag(tag, tree)


def test_a_tag_without_a_date_in_the_changelog_stops(tree: Path) -> None:
    (tree / "coach/__init__.py").write_text('__version__ = "1.3.0"\n__released__ = ""\n', encoding="utf-8")
    with pytest.raises(BuildError, match=r"says that 1\.3\.0 is not released yet"):
        release.check_tag("v1.3.0", tree)


def test_the_changelog_and_the_version_of_this_tree_fit() -> None:
    newest = release.sections((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))[0]
    assert newest.version == __version__
    assert newest.date == (__released__ or release.UNRELEASED)
