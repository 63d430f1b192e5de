"""All commands for developers: `python3 packaging/dev.py COMMAND`; without one it lists them.

It needs only Python's standard library, so that it runs on a bare machine. It makes the virtual environment
`.venv`, installs the locked packages, and on Debian-based systems the system libraries that are missing.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - must run before the imports below, which need 3.11
    raise SystemExit(f"Interval Coach needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import io
import os
import subprocess
from typing import TYPE_CHECKING

from build import apt as repository
from build import packages as building
from build import parts
from build import release as releasing
from build import sbom as bill
from build import winget as manifests
from build.common import PACKAGING, ROOT, BuildError, say
from build.locks import make_locks
from build.system_packages import ORCA_NEEDS, RUN_NEEDS, SUITE_NEEDS, present, provide
from build.venvs import RUN_LOCK, TEST_LOCK, VENV, interpreter, prepare
from verify import ci as checking
from verify import packages as verifying

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SIDE_BY_SIDE = ("-n", "logical", "--dist", "worksteal")
"""Options of pytest-xdist: a process for each processor, which takes over tests from a busier one."""

TWO_AT_A_TIME = ("-n", "2", "--dist", "worksteal")
"""For tests that record sound: they wait most of the time, but each needs a core to spare."""

BENCHMARKS = ROOT / "tests" / "benchmarks"


def steps(commands: Mapping[str, Sequence[str]], environment: Mapping[str, str]) -> int:
    """Run every command under its heading, also after a failure; return 1 if any failed."""
    failed = []
    for name, command in commands.items():
        say(f"\n--- {name}")
        code = subprocess.call(command, cwd=ROOT, env=environment)
        failed += [f"{name} (exit code {code})"] if code else []
    say(f"\nFAILED: {', '.join(failed)}" if failed else f"\nAll passed: {', '.join(commands)}")
    return 1 if failed else 0


def headless() -> dict[str, str]:
    """Return the environment variables of a test run: no screen is needed."""
    return {"QT_QPA_PLATFORM": "offscreen"} | os.environ


def run(args: Sequence[str]) -> int:
    """Open the window, or run the command line of the program."""
    provide(RUN_NEEDS)
    prepare(RUN_LOCK)
    # -P: modules of the current folder must not replace ours; file names among ARGS are relative to it.
    return subprocess.call([interpreter(VENV), "-P", "-m", "coach", *args])


def test(args: Sequence[str]) -> int:
    """Check style, spelling, types and behaviour; needs no screen."""
    provide(SUITE_NEEDS)
    prepare(TEST_LOCK)
    python = [interpreter(VENV), "-m"]
    commands = {
        "ruff check": [*python, "ruff", "check", "."],
        "ruff format": [*python, "ruff", "format", "--check", "."],
        "codespell": [*python, "codespell_lib"],
        "mypy": [*python, "mypy", "--strict"],
    }
    if args:
        commands["pytest"] = [*python, "pytest", *args]
    else:
        commands["pytest, side by side"] = [*python, "pytest", "-m", "not recorded", *SIDE_BY_SIDE]
        commands["pytest, recordings"] = [*python, "pytest", "-m", "recorded", *TWO_AT_A_TIME]
    return steps(commands, headless())


def coverage(args: Sequence[str]) -> int:
    """Run the tests and list the lines of the program that none of them runs."""
    provide(SUITE_NEEDS)
    prepare(TEST_LOCK)
    measure = [interpreter(VENV), "-m", "coverage"]
    commands = {
        "pytest": [*measure, "run", "-m", "pytest", *args],
        "coverage": [*measure, "report"],
    }
    return steps(commands, headless())


def ci(args: Sequence[str]) -> int:
    """Run the complete check: test, then build and verify the packages if they changed."""
    failed = test(args)
    say("\n--- packages")
    return checking.main() or failed


def bench(args: Sequence[str]) -> int:
    """Run one benchmark of tests/benchmarks; --record writes its figures into the README there."""
    names = sorted(path.stem for path in BENCHMARKS.glob("[!_]*.py"))
    recording, args = args[:1] == ["--record"], [arg for arg in args if arg != "--record"]
    if not args or args[0] not in names:
        say(f"bench needs one of these names: {', '.join(names) or '(there are none yet)'}")
        return 2
    provide(SUITE_NEEDS)
    prepare(TEST_LOCK)
    module = ["tests.benchmarks._record", args[0]] if recording else [f"tests.benchmarks.{args[0]}"]
    return subprocess.call([interpreter(VENV), "-m", *module, *args[1:]], cwd=ROOT)


def torture(args: Sequence[str]) -> int:
    """Kill, damage, fuzz and disturb the real program: [--minutes N] [--only NAME] [--seed N]."""
    provide(SUITE_NEEDS)
    prepare(TEST_LOCK)
    with subprocess.Popen([interpreter(VENV), "-m", "tests.torture", *args], cwd=ROOT) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:  # it prints what was done until now, and ends
                continue


def orca(args: Sequence[str]) -> int:
    """Go through the program with the screen reader Orca; what it says is kept and checked."""
    provide(ORCA_NEEDS)
    if missing := [package for package, sign in ORCA_NEEDS.items() if not present(sign)]:
        say(f"A run with Orca needs Linux and these packages of Debian: {', '.join(missing)}")
        return 1
    prepare(TEST_LOCK)
    walks = [ROOT / "tests" / "screen_reader" / name for name in ("walk.py", "diary_walk.py")]
    code = subprocess.call([interpreter(VENV), "-m", "pytest", "-v", *walks, *args], cwd=ROOT, env=headless())
    say(f"What Orca said is in {ROOT / 'test-output'}: orca.txt and orca-diary.txt")
    return code


def sample_diary(args: Sequence[str]) -> int:
    """Make a diary of N sessions to experiment with."""
    prepare(TEST_LOCK)
    return subprocess.call([interpreter(VENV), "-m", "tests.helpers.sample_diary", *args], cwd=ROOT)


def build(args: Sequence[str]) -> int:
    """Build packages into dist, all of this system or those named; an unknown name lists them."""
    return building.main(args)


def apt(_args: Sequence[str]) -> int:
    """Make a signed repository for apt of the .deb in dist; COACH_APT_KEY holds the key."""
    return repository.main()


def test_packages(args: Sequence[str]) -> int:
    """Verify the packages in dist: unpacked, on clean systems (as root), and built twice."""
    return verifying.main(args)


def sbom(_args: Sequence[str]) -> int:
    """Write the list of what is in the frozen program (CycloneDX) into dist."""
    return bill.main()


def notice(_args: Sequence[str]) -> int:
    """Write NOTICE.txt again, after a change of parts.toml or of a locked version."""
    return parts.main()


def winget(_args: Sequence[str]) -> int:
    """Write the manifests for winget, from the Windows setup in dist."""
    return manifests.main()


def _build_and_try() -> None:
    """Build everything of this system, try what needs no other one, and list the parts."""
    for name, code in (
        ("build", building.main([])),
        ("test-packages", verifying.main(["deb-here", "tar-here"]) if sys.platform == "linux" else 0),
        ("sbom", bill.main()),
    ):
        if code:
            raise BuildError(f"{name} failed: nothing is released.")


def release(args: Sequence[str]) -> int:
    """Release a version: checks, writes version and date, builds, tries, commits, says what is left."""
    return releasing.main(list(args), _build_and_try)


def translate(args: Sequence[str]) -> int:
    """Update the translations from the code, and report what is not translated yet."""
    prepare(TEST_LOCK)
    return subprocess.call([interpreter(VENV), str(PACKAGING / "build" / "translations.py"), *args])


def screenshots(args: Sequence[str]) -> int:
    """Draw every page in every theme, size and language; --readme: what the README shows."""
    prepare(TEST_LOCK)
    return subprocess.call([interpreter(VENV), str(PACKAGING / "screenshots.py"), *args])


def lock(args: Sequence[str]) -> int:
    """Make all lock files again; versions stay unless `--upgrade` or `-P NAME` is given."""
    make_locks(args)
    return 0


COMMANDS: dict[str, tuple[str, Callable[[Sequence[str]], int]]] = {
    "run": ("[ARGS]", run),
    "test": ("[PYTEST ARGS]", test),
    "coverage": ("[PYTEST ARGS]", coverage),
    "ci": ("[PYTEST ARGS]", ci),
    "bench": ("NAME [ARGS]", bench),
    "torture": ("[ARGS]", torture),
    "orca": ("[PYTEST ARGS]", orca),
    "sample-diary": ("N [FOLDER]", sample_diary),
    "build": ("[NAME...]", build),
    "apt": ("", apt),
    "test-packages": ("[NAME...]", test_packages),
    "release": ("X.Y.Z", release),
    "sbom": ("", sbom),
    "notice": ("", notice),
    "winget": ("", winget),
    "translate": ("", translate),
    "screenshots": ("[FOLDER] [LANGUAGE...]", screenshots),
    "lock": ("[UV ARGS]", lock),
}
"""Arguments and function of each command; a function returns the exit code, and its docstring is the help."""


def main(args: Sequence[str]) -> int:
    """Run the command named first; without a known one, list them."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a Windows pipe may lack characters that a program prints
        sys.stdout.reconfigure(errors="replace")
    if args and args[0] in COMMANDS:
        try:
            return COMMANDS[args[0]][1](args[1:])
        except KeyboardInterrupt:
            return 130
    say("python3 packaging/dev.py COMMAND")
    for name, (arguments, command) in COMMANDS.items():
        say(f"  {name:<14}{arguments:<14}{command.__doc__}")
    return 0 if args and args[0] in {"help", "-h", "--help"} else 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
