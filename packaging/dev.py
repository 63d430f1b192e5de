"""What a developer runs: `python3 packaging/dev.py COMMAND`; the table at the end lists the commands.

It needs only Python's own library, so that it works on a bare machine, and brings the rest: the
virtual environment `.venv`, the locked packages and, on Debian and its kin, the system libraries.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python is told so, before it meets newer modules
    raise SystemExit(f"Interval Coach needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import hashlib
import io
import os
import shutil
import subprocess
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from dev_needs import SUITE_NEEDS, VENV_NEEDS, WINDOW_NEEDS, captured, present, provide, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PROJECT = ROOT / "pyproject.toml"
RUN_LOCK = ROOT / "packaging" / "requirements.txt"
TEST_LOCK = ROOT / "packaging" / "requirements-test.txt"
BUILD_LOCK = ROOT / "packaging" / "requirements-build.txt"
BENCHMARKS = ROOT / "tests" / "benchmarks"

# Locked exactly, beyond what pyproject.toml asks: one Qt for every Python that we support, and 6.12.0
# drops a reference to None on each call that returns nothing under Python 3.11, which aborts it.
EXACT = ["PySide6-Addons==6.11.3"]
BUILDERS = ["pyinstaller>=6.11,<7", "nfpm>=2.40; sys_platform == 'linux'"]


def quietly(what: str, *command: str, stdin: str = "") -> None:
    """Do one step; show what the command printed only when it fails, and stop there."""
    say(f"{what} ...")
    code, printed = captured(command, stdin)
    if code:
        say(printed)
        raise SystemExit(f"{what}: failed with exit code {code}.")


def interpreter(venv: Path) -> str:
    """Return the Python of a virtual environment."""
    return str(venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def make_venv(venv: Path) -> None:
    """Make an empty virtual environment with pip, in place of whatever is there."""
    provide(VENV_NEEDS)
    if not all(map(present, VENV_NEEDS.values())):
        raise SystemExit("This Python cannot make virtual environments: its module ensurepip is missing.")
    quietly(f"Making {venv.name}", sys.executable, "-m", "venv", "--clear", str(venv))


def works(venv: Path) -> bool:
    """Whether a virtual environment runs this very Python and has pip."""
    try:
        code, printed = captured([interpreter(venv), "-c", "import pip, sys; print(*sys.version_info)"])
    except OSError:
        return False
    return code == 0 and printed.split() == [str(part) for part in sys.version_info]


def digest(path: Path) -> str:
    """Return a fingerprint of a file's content, the same whatever its line ends."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def prepare(lock: Path, venv: Path = VENV) -> None:
    """Make `venv` hold what `lock` names, `.venv` also this project, editable; do nothing where it does."""
    if not works(venv):
        make_venv(venv)
    stamp = venv / "installed.txt"
    held = stamp.read_text(encoding="ascii").split() if stamp.exists() else []
    pip = [interpreter(venv), "-m", "pip", "--disable-pip-version-check", "install"]
    if digest(lock) not in held:
        stamp.unlink(missing_ok=True)  # an install cut short is not taken for a whole one
        locked = ["--require-hashes", "--only-binary=:all:", "-r", str(lock)]
        quietly("Installing the locked packages (the first time: minutes, and a gigabyte)", *pip, *locked)
        held = [digest(RUN_LOCK), digest(lock)]  # the test lock holds all that the run lock does
    if venv == VENV and digest(PROJECT) not in held:
        quietly(
            "Installing Interval Coach itself", *pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)
        )
        held.append(digest(PROJECT))
    stamp.write_text("\n".join(held), encoding="ascii")


def steps(commands: Mapping[str, Sequence[str]], environment: Mapping[str, str]) -> int:
    """Run every command under its heading, whatever becomes of the others; return 1 if any failed."""
    failed = []
    for name, command in commands.items():
        say(f"\n--- {name}")
        code = subprocess.call(command, cwd=ROOT, env=environment)
        failed += [f"{name} (exit code {code})"] if code else []
    say(f"\nFAILED: {', '.join(failed)}" if failed else f"\nAll well: {', '.join(commands)}")
    return 1 if failed else 0


def run(args: Sequence[str]) -> int:
    """[ARGS]          Open the window, or run the coach's command line."""
    provide(WINDOW_NEEDS)
    prepare(RUN_LOCK)
    return subprocess.call([interpreter(VENV), "-m", "coach", *args])


def test(args: Sequence[str]) -> int:
    """[PYTEST ARGS]   Check style, types and behaviour, with no screen needed."""
    provide(SUITE_NEEDS)
    prepare(TEST_LOCK)
    python = [interpreter(VENV), "-m"]
    commands = {
        "ruff check": [*python, "ruff", "check", "."],
        "ruff format": [*python, "ruff", "format", "--check", "."],
        "mypy": [*python, "mypy", "--strict"],
        "pytest": [*python, "pytest", *args],
    }
    return steps(commands, {"QT_QPA_PLATFORM": "offscreen"} | os.environ)


def ci(args: Sequence[str]) -> int:
    """[PYTEST ARGS]   The whole check: test, and build and try the packages where they changed."""
    failed = test(args)
    say("\n--- packages")
    return subprocess.call([sys.executable, str(ROOT / "packaging" / "dev_ci.py")]) or failed


def bench(args: Sequence[str]) -> int:
    """NAME [ARGS]     Run one benchmark of tests/benchmarks."""
    names = sorted(path.stem for path in BENCHMARKS.glob("[!_]*.py"))
    if not args or args[0] not in names:
        say(f"bench takes one of these names: {', '.join(names) or '(there are none yet)'}")
        return 2
    provide(SUITE_NEEDS)
    prepare(TEST_LOCK)
    return subprocess.call([interpreter(VENV), "-m", f"tests.benchmarks.{args[0]}", *args[1:]], cwd=ROOT)


def build(args: Sequence[str]) -> int:
    """Build the packages named (deb, rpm, tar; windows; macos), or all that this system can, into dist."""
    return subprocess.call([sys.executable, str(ROOT / "packaging" / "build_packages.py"), *args])


def test_packages(args: Sequence[str]) -> int:
    """[NAME...]       Try the packages in dist: unpacked, on clean systems (as root), and built twice."""
    return subprocess.call([sys.executable, str(ROOT / "packaging" / "try_packages.py"), *args])


def sample_diary(args: Sequence[str]) -> int:
    """N [FOLDER]      Make a diary of N sessions to try things on."""
    prepare(TEST_LOCK)
    return subprocess.call([interpreter(VENV), "-m", "tests.helpers.sample_diary", *args], cwd=ROOT)


def translate(args: Sequence[str]) -> int:
    """Bring the translations in step with the code, and say what is still to be translated."""
    prepare(TEST_LOCK)
    return subprocess.call([interpreter(VENV), str(ROOT / "packaging" / "translations.py"), *args])


def screenshots(args: Sequence[str]) -> int:
    """[FOLDER]        Draw every page in every theme, size and language, to look at."""
    prepare(TEST_LOCK)
    return subprocess.call([interpreter(VENV), str(ROOT / "packaging" / "screenshots.py"), *args])


def lock(args: Sequence[str]) -> int:
    """[UV ARGS]       Remake all lock files; versions stay unless `--upgrade` or `-P NAME` frees them."""
    build = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["build-system"]["requires"]
    besides = "\n".join([*build, *EXACT])
    with tempfile.TemporaryDirectory() as folder:
        make_venv(Path(folder, "uv"))
        python = interpreter(Path(folder, "uv"))
        quietly("Installing uv", python, "-m", "pip", "install", "uv")
        # One version of each package for every system and Python, with the hashes of all its files.
        uv = [python, "-m", "uv", "pip", "compile", str(PROJECT), "-", "--universal", "--python-version=3.11"]
        uv += ["--fork-strategy=fewest", "--only-binary=:all:", "--generate-hashes"]
        uv += ["--custom-compile-command=python3 packaging/dev.py lock"]
        new = Path(folder, "requirements.txt")
        if TEST_LOCK.exists():
            shutil.copyfile(TEST_LOCK, new)
        quietly(f"Making {TEST_LOCK.name}", *uv, "--extra=test", "-o", str(new), *args, stdin=besides)
        shutil.copyfile(new, TEST_LOCK)
        # What is there now sets the versions of the run lock, so that the two agree.
        quietly(f"Making {RUN_LOCK.name}", *uv, "-o", str(new), stdin=besides)
        shutil.copyfile(new, RUN_LOCK)
        # The run lock's versions come first, so that the two agree; the rest stay as they were locked.
        freed = {"--upgrade", "-U"} & set(args)
        with new.open("a", encoding="utf-8") as seed:
            seed.write(BUILD_LOCK.read_text(encoding="utf-8") if BUILD_LOCK.exists() and not freed else "")
        builders = [] if freed else args
        quietly(
            f"Making {BUILD_LOCK.name}", *uv, "-o", str(new), *builders, stdin="\n".join([besides, *BUILDERS])
        )
        shutil.copyfile(new, BUILD_LOCK)
    return 0


# A new command is a function of its arguments that returns the exit code; its docstring is its help.
COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "ci": ci,
    "bench": bench,
    "sample-diary": sample_diary,
    "build": build,
    "test-packages": test_packages,
    "translate": translate,
    "screenshots": screenshots,
    "lock": lock,
}


def main(args: Sequence[str]) -> int:
    """Carry out the command named first; without one, list them."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a Windows pipe may lack letters that a program printed
        sys.stdout.reconfigure(errors="replace")
    if args and args[0] in COMMANDS:
        try:
            return COMMANDS[args[0]](args[1:])
        except KeyboardInterrupt:
            return 130
    say("python3 packaging/dev.py COMMAND")
    for name, command in COMMANDS.items():
        say(f"  {name:<14}{command.__doc__}")
    return 0 if args and args[0] in {"help", "-h", "--help"} else 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
