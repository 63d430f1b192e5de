"""The decision whether CI builds the packages, made in real repositories with different histories."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from build.common import BuildError
from verify import ci

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NO_SETTINGS = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Isolate the tests from the git settings and repositories of the user who runs them."""
    for name, value in NO_SETTINGS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.delenv(ci.SINCE, raising=False)


def git(root: Path, *words: str) -> str:
    name = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    done = subprocess.run(["git", *name, *words], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(root: Path, name: str) -> str:
    """Change a file, commit it, and return the commit."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{file.read_text() if file.exists() else ''}more\n")
    git(root, "add", name)
    git(root, "commit", "-q", "-m", name)
    return git(root, "rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Make a repository with one commit that has a file of every kind."""
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "-q", "-b", "main")
    for name in ("packaging/dev.py", "resources/icon.svg", "pyproject.toml", "coach/app.py"):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("first\n")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "first")
    return root


@pytest.mark.parametrize(
    ("name", "builds"),
    [
        ("packaging/coach.spec", True),
        ("packaging/requirements.txt", True),
        ("packaging/windows/coach.nsi", True),
        ("resources/presets/1-article.toml", True),
        ("pyproject.toml", True),
        ("coach/app.py", False),
        ("README.md", False),
        ("tests/packaging/test_dev.py", False),
    ],
)
def test_the_last_commit_decides(repository: Path, name: str, *, builds: bool) -> None:
    before = git(repository, "rev-parse", "HEAD")
    commit(repository, name)
    must, why = ci.decide(repository)
    assert must is builds
    assert why.endswith(f"since {before[:10]} (the previous commit)")
    assert why.startswith(name if builds else "nothing changed in packaging, resources, pyproject.toml")


def test_earlier_commits_count_only_from_the_named_one(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = git(repository, "rev-parse", "HEAD")
    commit(repository, "packaging/coach.spec")
    second = commit(repository, "coach/app.py")
    assert ci.decide(repository)[0] is False
    monkeypatch.setenv(ci.SINCE, first)
    assert ci.decide(repository) == (
        True,
        f"packaging/coach.spec changed since {first[:10]} (from COACH_CI_SINCE)",
    )
    monkeypatch.setenv(ci.SINCE, second)
    assert ci.decide(repository)[0] is False


def test_all_commits_of_a_branch_count(repository: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(repository), str(clone))
    begun = git(clone, "rev-parse", "HEAD")
    git(clone, "checkout", "-q", "-b", "idea")
    commit(clone, "resources/icon.svg")
    commit(clone, "coach/app.py")
    commit(repository, "packaging/dev.py")  # a later commit on main is no part of this branch
    git(clone, "fetch", "-q")
    assert ci.decide(clone) == (
        True,
        f"resources/icon.svg changed since {begun[:10]} (the start of this branch)",
    )


def test_the_last_commit_decides_on_the_main_branch(repository: Path, tmp_path: Path) -> None:
    commit(repository, "packaging/dev.py")
    commit(repository, "coach/app.py")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(repository), str(clone))
    must, why = ci.decide(clone)
    assert (must, why.endswith("(the previous commit)")) == (False, True)


def test_a_merge_is_compared_with_its_first_parent(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "idea")
    commit(repository, "packaging/dev.py")
    git(repository, "checkout", "-q", "main")
    commit(repository, "coach/app.py")
    git(repository, "merge", "-q", "--no-ff", "-m", "merged", "idea")
    assert ci.decide(repository)[1].startswith("packaging/dev.py changed since")


def test_uncommitted_files_count_and_ignored_ones_do_not(repository: Path) -> None:
    commit(repository, "coach/app.py")
    (repository / ".gitignore").write_text("__pycache__/\n")
    (repository / "packaging/__pycache__").mkdir()
    (repository / "packaging/__pycache__/dev.pyc").touch()
    assert ci.decide(repository)[0] is False
    (repository / "resources/new.svg").touch()
    assert ci.decide(repository)[1].startswith("resources/new.svg changed since")
    (repository / "pyproject.toml").write_text("edited\n")
    assert ci.decide(repository)[1].startswith("pyproject.toml, resources/new.svg changed since")


def shallow(repository: Path, clone: Path) -> None:
    commit(repository, "coach/app.py")
    git(clone.parent, "clone", "-q", "--depth=1", repository.as_uri(), str(clone))


def shallow_branch(repository: Path, clone: Path) -> None:
    git(repository, "checkout", "-q", "-b", "idea")
    commit(repository, "coach/app.py")
    commit(repository, "coach/app.py")
    git(repository, "checkout", "-q", "main")
    commit(repository, "coach/app.py")
    git(clone.parent, "clone", "-q", "--depth=1", "--no-single-branch", repository.as_uri(), str(clone))
    git(clone, "checkout", "-q", "idea")


def single(repository: Path, clone: Path) -> None:
    git(clone.parent, "clone", "-q", str(repository), str(clone))


def without_history(repository: Path, clone: Path) -> None:
    assert repository
    clone.mkdir()


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (shallow, "this clone has only one commit"),
        (single, "this clone has only one commit"),
        (shallow_branch, "this clone does not contain the start of the branch"),
        (without_history, "there is no git history here"),
    ],
)
def test_packages_are_built_if_git_lacks_the_history(
    repository: Path, tmp_path: Path, make: Callable[[Path, Path], None], why: str
) -> None:
    make(repository, tmp_path / "clone")
    assert ci.decide(tmp_path / "clone") == (True, f"{why}, so anything may have changed")


def test_packages_are_built_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert ci.decide(repository)[0] is True


def test_an_unknown_named_commit_is_reported(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(repository, "coach/app.py")
    monkeypatch.setenv(ci.SINCE, "0" * 40)
    must, why = ci.decide(repository)
    assert must is True
    assert "COACH_CI_SINCE is 0000" in why


def test_nothing_is_built_if_nothing_changed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ci, "decide", lambda _root: (False, "nothing changed"))
    monkeypatch.setattr(ci, "build", lambda _kinds: pytest.fail("it was built"))
    assert ci.main() == 0
    assert capsys.readouterr().out == "Not built: nothing changed.\n"


@pytest.mark.parametrize(("failing", "code"), [("", 0), ("build", 1), ("verify", 1)])
def test_built_packages_are_verified_and_either_may_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failing: str, code: int
) -> None:
    def fail() -> str:
        raise BuildError("as it was meant to")

    def verify(_package: Path, steps: Callable[[str, Callable[[], str]], None]) -> None:
        steps("one step", fail if failing == "verify" else str)

    monkeypatch.setattr(ci, "decide", lambda _root: (True, "it changed"))
    monkeypatch.setattr("shutil.which", str)
    monkeypatch.setattr(ci, "provide", lambda _needs: None)
    monkeypatch.setattr(ci, "newest", lambda ending: ending)
    monkeypatch.setattr(ci, "build", lambda _kinds: fail() if failing == "build" else [])
    monkeypatch.setattr(ci, "verify_unpacked", verify)
    assert ci.main() == code
    out = capsys.readouterr().out
    assert out.startswith("Building them: it changed.\n")
    assert ("as it was meant to" in out) is bool(failing)
