"""Whether CI builds the packages: asked of real repositories with the histories that a check may meet."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

import build_packages
import dev_ci
import dev_needs
import try_unpacked
from build_common import BuildError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OF_NOBODY = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the settings and the repositories of whoever runs the tests out of it."""
    for name, value in OF_NOBODY.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.delenv(dev_ci.SINCE, raising=False)


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
    """Make a repository with one commit that holds something of everything."""
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
    must, why = dev_ci.decided(repository)
    assert must is builds
    assert why.endswith(f"since {before[:10]} (the commit before)")
    assert why.startswith(name if builds else "nothing changed in packaging, resources, pyproject.toml")


def test_an_earlier_commit_is_not_looked_at_unless_it_is_named(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = git(repository, "rev-parse", "HEAD")
    commit(repository, "packaging/coach.spec")
    second = commit(repository, "coach/app.py")
    assert dev_ci.decided(repository)[0] is False
    monkeypatch.setenv(dev_ci.SINCE, first)
    assert dev_ci.decided(repository) == (
        True,
        f"packaging/coach.spec changed since {first[:10]} (which COACH_CI_SINCE names)",
    )
    monkeypatch.setenv(dev_ci.SINCE, second)
    assert dev_ci.decided(repository)[0] is False


def test_a_whole_branch_counts(repository: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(repository), str(clone))
    begun = git(clone, "rev-parse", "HEAD")
    git(clone, "checkout", "-q", "-b", "idea")
    commit(clone, "resources/icon.svg")
    commit(clone, "coach/app.py")
    commit(repository, "packaging/dev.py")  # what others did meanwhile is not of this branch
    git(clone, "fetch", "-q")
    assert dev_ci.decided(clone) == (
        True,
        f"resources/icon.svg changed since {begun[:10]} (where this branch began)",
    )


def test_on_the_main_branch_itself_the_last_commit_decides(repository: Path, tmp_path: Path) -> None:
    commit(repository, "packaging/dev.py")
    commit(repository, "coach/app.py")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(repository), str(clone))
    must, why = dev_ci.decided(clone)
    assert (must, why.endswith("(the commit before)")) == (False, True)


def test_a_merge_is_compared_with_what_it_was_merged_into(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "idea")
    commit(repository, "packaging/dev.py")
    git(repository, "checkout", "-q", "main")
    commit(repository, "coach/app.py")
    git(repository, "merge", "-q", "--no-ff", "-m", "merged", "idea")
    assert dev_ci.decided(repository)[1].startswith("packaging/dev.py changed since")


def test_what_is_not_committed_counts_and_what_is_ignored_does_not(repository: Path) -> None:
    commit(repository, "coach/app.py")
    (repository / ".gitignore").write_text("__pycache__/\n")
    (repository / "packaging/__pycache__").mkdir()
    (repository / "packaging/__pycache__/dev.pyc").touch()
    assert dev_ci.decided(repository)[0] is False
    (repository / "resources/new.svg").touch()
    assert dev_ci.decided(repository)[1].startswith("resources/new.svg changed since")
    (repository / "pyproject.toml").write_text("edited\n")
    assert dev_ci.decided(repository)[1].startswith("pyproject.toml, resources/new.svg changed since")


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
        (shallow, "this clone holds one commit only"),
        (single, "this clone holds one commit only"),
        (shallow_branch, "this clone does not reach back to where the branch began"),
        (without_history, "there is no git history here"),
    ],
)
def test_where_git_cannot_tell_the_packages_are_built(
    repository: Path, tmp_path: Path, make: Callable[[Path, Path], None], why: str
) -> None:
    make(repository, tmp_path / "clone")
    assert dev_ci.decided(tmp_path / "clone") == (True, f"{why}, so anything may have changed")


def test_without_git_the_packages_are_built(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert dev_ci.decided(repository)[0] is True


def test_a_commit_named_that_is_not_here_is_told(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(repository, "coach/app.py")
    monkeypatch.setenv(dev_ci.SINCE, "0" * 40)
    must, why = dev_ci.decided(repository)
    assert must is True
    assert "COACH_CI_SINCE names 0000" in why


def test_where_nothing_changed_nothing_is_built(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev_ci, "decided", lambda _root: (False, "nothing changed"))
    monkeypatch.setattr(build_packages, "build", lambda _kinds: pytest.fail("it was built"))
    assert dev_ci.main() == 0
    assert capsys.readouterr().out == "Not built: nothing changed.\n"


@pytest.mark.parametrize(("failing", "code"), [("", 0), ("build", 1), ("trial", 1)])
def test_what_is_built_is_tried_and_either_may_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failing: str, code: int
) -> None:
    def fail() -> str:
        raise BuildError("as it was meant to")

    def trial(_package: Path, steps: Callable[[str, Callable[[], str]], None]) -> None:
        steps("one step", fail if failing == "trial" else str)

    monkeypatch.setattr(dev_ci, "decided", lambda _root: (True, "it changed"))
    monkeypatch.setattr("shutil.which", str)
    monkeypatch.setattr(dev_needs, "provide", lambda _needs: None)
    monkeypatch.setattr("try_common.newest", lambda ending: ending)
    monkeypatch.setattr(build_packages, "build", lambda _kinds: fail() if failing == "build" else [])
    monkeypatch.setattr(try_unpacked, "try_unpacked", trial)
    assert dev_ci.main() == code
    out = capsys.readouterr().out
    assert out.startswith("Building them: it changed.\n")
    assert ("as it was meant to" in out) is bool(failing)
