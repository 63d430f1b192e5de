"""dev.py and the lock files, as far as they can be tested without installing anything."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import dev
from build import locks, system_packages, venvs
from coach import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "dev.py"
LOCKS = [ROOT / "packaging" / f"requirements{kind}.txt" for kind in ("", "-test", "-build")]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


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


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the package signs are those of Linux")
each_lock = pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)


@each_lock
def test_lock_pins_and_hashes_everything(lock: Path) -> None:
    assert entries(lock)
    for line in entries(lock).values():
        assert re.fullmatch(r"[\w.-]+==[\w.]+( ;[^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+", line), line


@each_lock
def test_lock_has_no_address_and_no_path(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*--(?!hash)|\.(com|org|net|io)\b|[ =@]/|file:", text, re.MULTILINE)


@each_lock
def test_lock_has_one_qt_and_not_the_broken_version(lock: Path) -> None:
    qt = {pins(lock)[name] for name in ("pyside6-addons", "pyside6-essentials", "shiboken6")}
    assert len(qt) == 1
    assert qt != {"6.12.0"}
    assert [f"PySide6-Addons=={qt.pop()}"] == locks.EXACT


@each_lock
def test_lock_has_the_dependencies_of_the_project(lock: Path) -> None:
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]
    if lock == venvs.TEST_LOCK:
        asked += PROJECT["project"]["optional-dependencies"]["test"]
    assert {normal(line) for line in asked} <= set(entries(lock))


def test_test_lock_includes_the_run_lock() -> None:
    run, test = (
        {k: re.sub(r" ;[^\\]+?(?= +--)", "", v) for k, v in entries(lock).items()} for lock in LOCKS[:2]
    )
    # Environment markers were removed above: an entry of the test lock may be for more systems.
    assert run.items() <= test.items()


@pytest.mark.parametrize(
    ("args", "build_seed", "build_args"),
    [
        ([], "run lock 2\nbuild lock 1\n", []),
        (["-P", "numpy"], "run lock 2\nbuild lock 1\n", ["-P", "numpy"]),
        (["--upgrade"], "run lock 2\n", []),
    ],
)
def test_locks_keep_versions_unless_upgraded(
    args: list[str],
    build_seed: str,
    build_args: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fake uv records the versions that it finds and writes new ones."""
    seeds: dict[str, str] = {}
    calls: dict[str, list[str]] = {}

    def compile_lock(what: str, *command: str, stdin: str = "") -> None:
        name = what.removeprefix("Making ")
        if name == what:
            return  # installs uv
        assert "setuptools" in stdin
        words = list(command)
        output = Path(words[words.index("-o") + 1])
        seeds[name] = output.read_text(encoding="utf-8") if output.exists() else ""
        calls[name] = words
        output.write_text(f"{name} lock 2\n", encoding="utf-8")

    for name in ("test", "run", "build"):
        lock = tmp_path / name
        lock.write_text(f"{name} lock 1\n", encoding="utf-8")
        monkeypatch.setattr(locks, f"{name.upper()}_LOCK", lock)
    monkeypatch.setattr(locks, "make_venv", lambda _venv: None)
    monkeypatch.setattr(locks, "quietly", compile_lock)
    locks.make_locks(args)
    assert seeds == {"test": "test lock 1\n", "run": "test lock 2\n", "build": build_seed}
    assert calls["test"][-len(args) :] == args or not args
    assert calls["build"][calls["build"].index("-o") + 2 :] == build_args
    assert (tmp_path / "build").read_text(encoding="utf-8") == "build lock 2\n"


# An old Python must be able to parse it, to print that it is too old.
TREE = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_python_version_is_checked_before_our_imports() -> None:
    kinds = [type(node) for node in TREE.body]
    newer = [
        i for i, node in enumerate(TREE.body) if ast.unparse(node).startswith(("from build", "from verify"))
    ]
    assert kinds.index(ast.If) < newer[0]


def test_script_has_no_address() -> None:
    assert "://" not in SCRIPT.read_text(encoding="utf-8")


@pytest.mark.parametrize(("args", "code"), [([], 2), (["nonsense"], 2), (["--help"], 0)])
def test_commands_are_listed(args: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, *args], capture_output=True, text=True, cwd=ROOT.parent, check=False
    )
    assert done.returncode == code
    assert [line.split()[0] for line in done.stdout.splitlines()[1:]] == list(dev.COMMANDS)


def test_run_ignores_modules_of_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """`coach` may be the clone itself, seen from the folder above; any file may have a module's name."""
    (tmp_path / "coach").mkdir()
    (tmp_path / "argparse.py").write_text("raise SystemExit('the wrong module')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setattr(dev, "provide", lambda _needs: None)
    monkeypatch.setattr(dev, "prepare", lambda _lock: None)
    monkeypatch.setattr(dev, "interpreter", lambda _venv: sys.executable)
    assert dev.main(["run", "--version"]) == 0
    assert __version__ in capfd.readouterr().out


@pytest.mark.parametrize("args", [[], ["no_such_benchmark"], ["../conftest"]])
def test_bench_needs_an_existing_benchmark(
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


@pytest.mark.parametrize(
    ("command", "names"),
    [
        ("test", ["ruff check", "ruff format", "codespell", "mypy", "pytest"]),
        ("coverage", ["pytest", "coverage"]),
    ],
)
def test_arguments_of_a_check_go_to_pytest(
    command: str, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: dict[str, Sequence[str]] = {}

    def record(commands: Mapping[str, Sequence[str]], environment: Mapping[str, str]) -> int:
        assert environment["QT_QPA_PLATFORM"]
        ran.update(commands)
        return 1

    monkeypatch.setattr(dev, "provide", lambda _needs: None)
    monkeypatch.setattr(dev, "prepare", lambda _lock: None)
    monkeypatch.setattr(dev, "steps", record)
    assert dev.main([command, "tests/core", "-x"]) == 1
    assert list(ran) == names
    assert {name for name, words in ran.items() if "tests/core" in words} == {"pytest"}
    assert list(ran["pytest"])[-2:] == ["tests/core", "-x"]


def test_success_is_zero(capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.steps({"only": [sys.executable, "-c", ""]}, os.environ) == 0
    assert capfd.readouterr().out.endswith("All passed: only\n")


def test_a_quiet_step_prints_only_on_failure(capsys: pytest.CaptureFixture[str]) -> None:
    venvs.quietly("Fine", sys.executable, "-c", "print('chatter')")
    assert capsys.readouterr().out == "Fine ...\n"
    with pytest.raises(SystemExit, match=r"^Bad: failed with exit code 4\.$"):
        venvs.quietly("Bad", sys.executable, "-c", "print('the reason'); raise SystemExit(4)")
    assert "the reason" in capsys.readouterr().out


PIP = """\
Collecting numpy==2.4.6
  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl.metadata (6.6 kB)
  Downloading pyside6_addons-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (171.0 MB)
  Using cached numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl (16.9 MB)
Downloading appdirs-1.4.4-py2.py3-none-any.whl (9.6 kB)
Installing collected packages: appdirs, numpy, PySide6_Addons
"""


def test_downloads_are_shown_with_their_size(capsys: pytest.CaptureFixture[str]) -> None:
    venvs.download("Fetching", sys.executable, "-c", f"print({PIP!r})")
    assert capsys.readouterr().out.splitlines() == [
        "Fetching ...",
        "  pyside6_addons 171.0 MB",
        "  numpy 16.9 MB",
        "  unpacking 3 packages",
    ]


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        (
            (
                "WARNING: Retrying after connection broken by 'NewConnectionError(Failed to establish a new"
                " connection: [Errno -3] Temporary failure in name resolution)'\n"
                "ERROR: No matching distribution found for appdirs==1.4.4"
            ),
            r"^Fetching: no package registry could be reached\. Is this computer online\?$",
        ),
        ("OSError: [Errno 28] No space left on device", "^Fetching: the disk is full"),
        ("anything else", r"^Fetching: failed with exit code 4\.$"),
    ],
)
def test_a_failure_of_pip_ends_with_its_reason(printed: str, reason: str) -> None:
    with pytest.raises(SystemExit, match=reason):
        venvs.download("Fetching", sys.executable, "-c", f"print({printed!r}); raise SystemExit(4)")


def test_too_little_space_is_noticed_first(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    venvs.check_space({tmp_path / "new": free // 4})
    with pytest.raises(SystemExit, match=f"too little space in {re.escape(str(tmp_path))}: .+ are free"):
        venvs.check_space({tmp_path / "new": free // 2, tmp_path: free})


@on_linux
def test_unavailable_packages_stop_no_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fake apt-get knows its packages only after `update`, and never knows one of them."""
    script = tmp_path / "apt_get.py"
    script.write_text(
        f"""
import pathlib, sys
updated = pathlib.Path({str(tmp_path)!r}, "updated")
if "update" in sys.argv:
    updated.touch()
elif not updated.exists() or "gone" in sys.argv:
    missing = "gone" if updated.exists() else "one"
    sys.exit(f"E: Unable to locate package {{missing}}")
else:
    print("installed", *sys.argv[4:])
"""
    )
    apt = [sys.executable, str(script)]
    assert system_packages.install(["one", "gone", "two"], apt) == (0, "installed one two\n")
    assert capsys.readouterr().out == "This system has no package gone: continuing without.\n"


@on_linux
def test_present_finds_file_patterns(tmp_path: Path) -> None:
    assert not system_packages.present(f"{tmp_path.as_posix()}/**/*.[ot]tf")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "font.ttf").touch()
    assert system_packages.present(f"{tmp_path.as_posix()}/**/*.[ot]tf")


def test_present_misses_unknown_libraries_and_programs() -> None:
    assert not system_packages.present("libno-such-library.so.0")
    assert not system_packages.present("no-such-program")


@on_linux
def test_present_finds_libraries_and_programs() -> None:
    assert system_packages.present("libc.so.6")
    assert system_packages.present("sh")


@on_linux
def test_provide_does_nothing_if_all_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    system_packages.provide({"some-package": tmp_path.as_posix()})
    assert capsys.readouterr().out == ""


def test_digest_ignores_line_endings(tmp_path: Path) -> None:
    texts = [b"a==1\n", b"a==1\r\n", b"a==2\n"]
    files = [tmp_path / str(number) for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text)
    unix, windows, other = map(venvs.digest, files)
    assert unix == windows != other


def test_a_missing_environment_does_not_work(tmp_path: Path) -> None:
    assert not venvs.works(tmp_path / "missing")
