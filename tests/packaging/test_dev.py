"""What can be told without installing anything: the script's own rules, and both lock files."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"
LOCKS = [ROOT / "packaging" / f"requirements{kind}.txt" for kind in ("", "-test", "-build")]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dev = load()


def normal(requirement: str) -> str:
    """Return the name in a requirement as package indexes compare it."""
    name = re.match(r"[\w.-]+", requirement)
    assert name is not None
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def entries(lock: Path) -> dict[str, str]:
    """Return each requirement of a lock file by name, its continuation lines joined to it."""
    text = "\n".join(line for line in lock.read_text(encoding="utf-8").splitlines() if "#" not in line)
    joined = text.replace("\\\n", " ").splitlines()
    return {normal(line): line for line in joined if line.strip()}


def pins(lock: Path) -> dict[str, str]:
    return {name: line.split()[0].partition("==")[2] for name, line in entries(lock).items()}


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the signs are those of Linux packages")
each_lock = pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)


@each_lock
def test_everything_is_pinned_and_hashed(lock: Path) -> None:
    assert entries(lock)
    for line in entries(lock).values():
        assert re.fullmatch(r"[\w.-]+==[\w.]+( ;[^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+", line), line


@each_lock
def test_names_no_address_and_no_path(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*--(?!hash)|\.(com|org|net|io)\b|[ =@]/|file:", text, re.MULTILINE)


@each_lock
def test_one_qt_and_not_the_one_that_aborts(lock: Path) -> None:
    qt = {pins(lock)[name] for name in ("pyside6-addons", "pyside6-essentials", "shiboken6")}
    assert len(qt) == 1
    assert qt != {"6.12.0"}
    assert [f"PySide6-Addons=={qt.pop()}"] == dev.EXACT


@each_lock
def test_holds_what_the_project_and_its_build_ask(lock: Path) -> None:
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]
    if lock == dev.TEST_LOCK:
        asked += PROJECT["project"]["optional-dependencies"]["test"]
    assert {normal(line) for line in asked} <= set(entries(lock))


def test_the_test_lock_holds_all_of_the_run_lock() -> None:
    run, test = (
        {k: re.sub(r" ;[^\\]+?(?= +--)", "", v) for k, v in entries(lock).items()} for lock in LOCKS[:2]
    )
    assert (
        run.items() <= test.items()
    )  # but for the systems that an entry is for, which the test lock may widen


TREE = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))  # what an old Python must read


def test_imports_only_the_standard_library() -> None:
    froms = {node.module for node in ast.walk(TREE) if isinstance(node, ast.ImportFrom)}
    plain = {a.name for node in ast.walk(TREE) if isinstance(node, ast.Import) for a in node.names}
    assert {str(name).partition(".")[0] for name in froms | plain} <= sys.stdlib_module_names | {"dev_needs"}


def test_the_version_is_checked_before_newer_modules_are_needed() -> None:
    kinds = [type(node) for node in TREE.body]
    newer = [
        i
        for i, node in enumerate(TREE.body)
        if "tomllib" in (text := ast.unparse(node)) or "dev_needs" in text
    ]
    assert kinds.index(ast.If) < newer[0]


def test_names_no_address() -> None:
    assert "://" not in SCRIPT.read_text(encoding="utf-8")


@pytest.mark.parametrize(("args", "code"), [([], 2), (["nonsense"], 2), (["--help"], 0)])
def test_lists_its_commands(args: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, *args], capture_output=True, text=True, cwd=ROOT.parent, check=False
    )
    assert done.returncode == code
    assert [line.split()[0] for line in done.stdout.splitlines()[1:]] == list(dev.COMMANDS)


@pytest.mark.parametrize("args", [[], ["no_such_benchmark"], ["../conftest"]])
def test_bench_wants_a_benchmark_that_exists(
    args: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("spacing.py", "drift.py", "_shared.py"):
        (tmp_path / name).touch()
    monkeypatch.setattr(dev, "BENCHMARKS", tmp_path)
    assert dev.main(["bench", *args]) == 2
    assert "drift, spacing\n" in capsys.readouterr().out


def test_every_step_runs_and_one_failure_fails(capfd: pytest.CaptureFixture[str]) -> None:
    commands = {
        "first": [sys.executable, "-c", "raise SystemExit(3)"],
        "second": [sys.executable, "-c", "print('ran')"],
    }
    assert dev.steps(commands, os.environ) == 1
    out = capfd.readouterr().out.split("\n")
    assert out.index("--- second") < out.index("ran")
    assert out[-2] == "FAILED: first (exit code 3)"


def test_success_is_zero(capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.steps({"only": [sys.executable, "-c", ""]}, os.environ) == 0
    assert capfd.readouterr().out.endswith("All well: only\n")


def test_a_quiet_step_is_quiet_until_it_fails(capsys: pytest.CaptureFixture[str]) -> None:
    dev.quietly("Fine", sys.executable, "-c", "print('chatter')")
    assert capsys.readouterr().out == "Fine ...\n"
    with pytest.raises(SystemExit, match=r"^Bad: failed with exit code 4\.$"):
        dev.quietly("Bad", sys.executable, "-c", "print('the reason'); raise SystemExit(4)")
    assert "the reason" in capsys.readouterr().out


@on_linux
def test_files_and_patterns(tmp_path: Path) -> None:
    assert not dev.present(f"{tmp_path.as_posix()}/**/*.[ot]tf")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "font.ttf").touch()
    assert dev.present(f"{tmp_path.as_posix()}/**/*.[ot]tf")


def test_libraries_and_programs_that_are_not_there() -> None:
    assert not dev.present("libno-such-library.so.0")
    assert not dev.present("no-such-program")


@on_linux
def test_libraries_and_programs_that_are_there() -> None:
    assert dev.present("libc.so.6")
    assert dev.present("sh")


@on_linux
def test_nothing_is_done_where_nothing_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dev.provide({"some-package": tmp_path.as_posix()})
    assert capsys.readouterr().out == ""


def test_is_of_the_text_and_not_of_its_line_ends(tmp_path: Path) -> None:
    texts = [b"a==1\n", b"a==1\r\n", b"a==2\n"]
    files = [tmp_path / str(number) for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text)
    unix, windows, other = map(dev.digest, files)
    assert unix == windows != other


def test_an_environment_of_nothing_does_not_work(tmp_path: Path) -> None:
    assert not dev.works(tmp_path / "missing")
