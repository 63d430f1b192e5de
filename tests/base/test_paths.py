"""Resources and data folder, for every kind of installation and choice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coach.base import paths
from coach.base.paths import data_dir, ensure_data_dir, resources
from coach.base.problems import Problem


def test_the_resources_of_a_checkout_hold_the_presets() -> None:
    assert (resources() / "presets" / "1-article.toml").is_file()


@pytest.mark.parametrize("inside", [True, False])
def test_resources_are_found_in_a_package_and_beside_it(tmp_path: Path, *, inside: bool) -> None:
    package = tmp_path / "coach"
    (package / "base").mkdir(parents=True)
    (package / "__init__.py").touch()
    for module in Path(paths.__file__).parent.glob("*.py"):
        shutil.copy(module, package / "base")
    place = package / "resources" if inside else tmp_path / "resources"
    (place / "presets").mkdir(parents=True)
    program = "from coach.base.paths import resources; print(resources())"
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(run.stdout.strip()) == place.resolve()


@pytest.mark.parametrize(
    ("program", "beside"),
    [("coach/coach", "coach"), ("Apps/Interval Coach.app/Contents/MacOS/coach", "Apps")],
)
def test_a_portable_copy_has_its_data_beside_it(
    program: str, beside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    executable = tmp_path / program
    executable.parent.mkdir(parents=True)
    executable.touch()
    monkeypatch.setattr(sys, "executable", str(executable))
    own = data_dir(None, {})
    (tmp_path / beside / "portable").touch()
    assert data_dir(None, {}) == own  # only a frozen program can be portable
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert data_dir(None, {}) == tmp_path / beside / "data"
    assert data_dir("", {"COACH_DATA_DIR": str(tmp_path / "chosen")}) == tmp_path / "chosen"
    (tmp_path / beside / "portable").unlink()
    assert data_dir(None, {}) == own


def test_missing_resources_are_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "coach" / "base" / "paths.py"))
    with pytest.raises(Problem, match=r"resources is missing"):
        resources()


def test_argument_then_environment_then_default_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environ = {"COACH_DATA_DIR": str(tmp_path / "environment")}
    assert data_dir(str(tmp_path / "argument"), environ) == tmp_path / "argument"
    assert data_dir("", environ) == tmp_path / "environment"
    monkeypatch.setenv("COACH_DATA_DIR", str(tmp_path / "set later"))
    assert data_dir() == tmp_path / "set later"
    own = data_dir(None, {"COACH_DATA_DIR": ""})
    assert own.name == "interval-coach"
    assert own.is_absolute()


def test_the_home_folder_is_expanded(home: Path) -> None:
    assert data_dir("~/curls") == home / "curls"


def test_a_missing_data_folder_is_created_empty(tmp_path: Path) -> None:
    folder = ensure_data_dir(tmp_path / "a" / "b")
    assert ensure_data_dir(folder) == folder
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("below", ["", "deeper"])
def test_a_file_in_place_of_the_data_folder_is_one_line(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(Problem, match=r"is a file\.") as caught:
        ensure_data_dir(tmp_path / "file" / below)
    assert "--data-dir" in str(caught.value.remedy)
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc, in which nobody can create files")
def test_a_read_only_folder_is_one_line() -> None:
    for folder in ("/proc/coach", "/proc"):
        with pytest.raises(Problem, match="cannot be written to"):
            ensure_data_dir(Path(folder))
