"""Installs the .deb on clean, minimal Debian systems, and has it prove itself there; a line a step.

`python3 packaging/dev.py test-packages [SUITE...]` runs it, as root. A system is made once by debootstrap
in `build/roots`; every trial works on a copy. Pictures of the window stay in `test-output/packages`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from build_common import DIST, ROOT, WORK, BuildError, run, say, version
from dev_needs import provide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

SUITES = ("bookworm", "trixie")
"""Debian 12 and 13."""

NEEDS = {"debootstrap": "debootstrap", "imagemagick": "import", "xvfb": "Xvfb"}
PICTURES = ROOT / "test-output" / "packages"
OLD_DIARY = ROOT / "tests/store/diaries/v1.db"
PERSON, HOME = "person", "/home/person"
DATA = f"{HOME}/.local/share/interval-coach"
START_SECONDS = 12
"""How long the window may take to be there before it is looked at; a minimal system caches nothing yet."""

FOREIGN = ("var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "proc", "run", "home", "root")
"""Where package managers and people keep what is theirs."""


class Trial:
    """One system: a copy of a minimal one, in which commands run as root or as an ordinary person."""

    def __init__(self, suite: str) -> None:
        self.suite = suite
        self.root = WORK / "try" / suite
        self.passed = self.failed = 0

    def make(self) -> str:
        """Copy the minimal system, after making it where it is missing."""
        base = WORK / "roots" / self.suite
        if not (base / "etc/debian_version").exists():
            shutil.rmtree(base, ignore_errors=True)
            base.parent.mkdir(parents=True, exist_ok=True)
            run(f"Making a minimal {self.suite}", ["debootstrap", "--variant=minbase", self.suite, base])
        run("Removing the last trial", ["rm", "-rf", "--one-file-system", self.root], quiet=True)
        self.root.parent.mkdir(parents=True, exist_ok=True)
        run("Copying the system", ["cp", "-a", base, self.root], quiet=True)
        self.call("useradd", "--create-home", PERSON)
        self.call("apt-get", "update")
        return f"Debian {(self.root / 'etc/debian_version').read_text().strip()}"

    def command(self, words: Sequence[str], *, user: str, display: str = "") -> list[str]:
        """Return the command that runs `words` inside: with its own /proc, without our environment."""
        home = HOME if user == PERSON else "/root"
        environ = [f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", f"USER={user}"]
        environ += ["DEBIAN_FRONTEND=noninteractive", *([f"DISPLAY={display}"] if display else [])]
        mount = 'mount -t proc proc "$0/proc" && exec chroot "$@"'
        inside = [f"--userspec={user}:{user}", str(self.root), "/usr/bin/env", "-i", "-C", home, *environ]
        outside = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", mount, str(self.root)]
        return [*outside, *inside, *words]

    def call(self, *words: str, user: str = "root", display: str = "") -> str:
        """Run a command inside and return its output; raise `BuildError` where it fails."""
        done = subprocess.run(
            self.command(words, user=user, display=display), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise BuildError(
                f"{words[0]}: exit code {done.returncode}\n{(done.stdout + done.stderr)[-2000:]}"
            )
        return done.stdout

    def step(self, name: str, act: Callable[[], str]) -> None:
        """Do one step, and tell how it went; the others go on whatever becomes of it."""
        begun = time.monotonic()
        try:
            remark, verdict = act(), "ok  "
            self.passed += 1
        except (BuildError, OSError, KeyError, ValueError) as error:
            remark, verdict = f"{type(error).__name__}: {error}", "FAIL"
            self.failed += 1
        seconds = f"{time.monotonic() - begun:.0f} s"
        say(f"{verdict} {self.suite}: {name} ({seconds}){': ' if remark else ''}{remark}")

    def listing(self) -> set[str]:
        """Return every file of the system that belongs to nobody in particular."""
        names = {f"/{path.relative_to(self.root).as_posix()}" for path in self.root.rglob("*")}
        foreign = tuple(f"/{folder}/" for folder in FOREIGN)
        return {name for name in names if not name.startswith(foreign)}


def expect(found: object, wanted: object, what: str) -> None:
    """Raise `BuildError` where a value is not the one that was to be."""
    if found != wanted:
        raise BuildError(f"{what} is {found!r}, and should be {wanted!r}")


def older(deb: Path) -> Path:
    """Make an older version of a package: the same program, with one file more that is to go."""
    tree, target = WORK / "try" / "older", WORK / "try" / "older.deb"
    shutil.rmtree(tree, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    run("Making an older version", ["dpkg-deb", "-R", deb, tree])
    control = tree / "DEBIAN/control"
    control.write_text(control.read_text().replace(f"Version: {version()}\n", "Version: 0.0.1\n"))
    (tree / "usr/lib/interval-coach/_internal/was-here-once").touch()
    run("Packing it", ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, target])
    shutil.rmtree(tree)
    return target


@contextmanager
def screen() -> Iterator[str]:
    """Give a virtual screen of its own, by its display name."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None  # noqa: S101 - it was asked for just above
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class DebTrial:
    """The steps of a .deb's trial, in order; each leaves the system as the next one expects it."""

    def __init__(self, trial: Trial, deb: Path, old: Path) -> None:
        self.trial, self.deb, self.old = trial, deb, old
        self.before: set[str] = set()
        self.sessions: list[Any] = []

    def run(self) -> None:
        """Take every step."""
        for name, act in {
            "an older version installs": self.install_old,
            "it keeps a diary": self.keep_diary,
            "the upgrade keeps the diary, and leaves nothing of the old program": self.upgrade,
            "no library is missing": self.libraries,
            "self-check, as an ordinary person": self.self_check,
            "the window shows, and made its data folder": self.window,
            "purged, only the person's data is left": self.purge,
        }.items():
            self.trial.step(name, act)

    def _install(self, deb: Path) -> str:
        shutil.copy(deb, self.trial.root / "root/coach.deb")
        self.trial.call("apt-get", "install", "--yes", "--no-install-recommends", "/root/coach.deb")
        return self.trial.call("dpkg-query", "--show", "interval-coach").split()[1]

    def _export(self) -> list[Any]:
        target = f"{HOME}/sessions.json"
        self.trial.call("coach", "export", "json", target, user=PERSON)
        data = json.loads((self.trial.root / target.lstrip("/")).read_text(encoding="utf-8"))
        return list(data["sessions"])

    def install_old(self) -> str:
        """Install what is to be upgraded later."""
        self.before = self.trial.listing()
        installed = self._install(self.old)
        expect(installed, "0.0.1", "the version installed")
        return f"{len(self.trial.listing() - self.before)} files and folders, with what it needs"

    def keep_diary(self) -> str:
        """Put a diary of the first version where the person's is, and read it."""
        self.trial.call("mkdir", "-p", DATA, user=PERSON)
        shutil.copy(OLD_DIARY, self.trial.root / DATA.lstrip("/") / "diary.db")
        self.trial.call("chown", "-R", f"{PERSON}:{PERSON}", HOME)
        self.sessions = self._export()
        expect(len(self.sessions) > 0, wanted=True, what="that the diary holds sessions")
        return f"{len(self.sessions)} sessions"

    def upgrade(self) -> str:
        """Install the package over the older one."""
        expect(self._install(self.deb), version(), "the version installed")
        expect(self._export(), self.sessions, "the diary after the upgrade")
        leftovers = list((self.trial.root / "usr/lib/interval-coach").rglob("was-here-once"))
        expect(leftovers, [], "what is left of the old program")
        return f"{version()}, {len(self.sessions)} sessions"

    def libraries(self) -> str:
        """Ask the system's own linker whether every library is found."""
        inside = (
            "find /usr/lib/interval-coach -type f -exec ldd {} + 2>/dev/null || true"  # not all are libraries
        )
        told = self.trial.call("sh", "-c", inside).splitlines()
        expect(
            sorted({line.strip() for line in told if "not found" in line}), [], "the list of those not found"
        )
        found = sum(" => /" in line for line in told)
        expect(found > 0, wanted=True, what="that ldd told anything")
        return f"ldd finds all {found} that are linked"

    def self_check(self) -> str:
        """Compare the values that the self-check prints, not only its exit code."""
        with screen() as display:
            found = json.loads(self.trial.call("coach", "self-check", user=PERSON, display=display))
        expect(
            [name for name, part in found.items() if isinstance(part, dict) and not part["ok"]],
            [],
            "what fails",
        )
        expect((found["ok"], found["frozen"], found["version"]), (True, True, version()), "the verdict")
        expect(found["data_dir"], DATA, "the data folder")
        expect(found["resources"]["presets_ms"]["Article"], 420_000, "the length of Article")
        expect(found["diary"]["repetitions"], 6, "the repetitions read back")
        expect(found["stream"]["samples"], 14_400, "the samples of a tone")
        least = min(found["pages"]["colours"].values())
        expect(len(found["pages"]["colours"]) >= 7 and least >= 16, wanted=True, what="that pages are drawn")  # noqa: PLR2004 - those of the self-check
        return f"Python {found['python']}, speech: {found['sound']['speech_engines']}, least colours {least}"

    def window(self) -> str:
        """Open the window for somebody who never did before, and take a picture."""
        shutil.rmtree(self.trial.root / DATA.lstrip("/"))
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture = PICTURES / f"{self.trial.suite}.png"
        with screen() as display:
            command = self.trial.command(["coach"], user=PERSON, display=display)
            program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                time.sleep(START_SECONDS)
                expect(program.poll(), None, "the exit code of the window, which should be open still")
                run("", ["import", "-display", display, "-window", "root", picture], quiet=True)
            finally:
                program.kill()
                program.wait()
        colours = int(run("", ["identify", "-format", "%k", picture], quiet=True))
        expect(colours > 100, wanted=True, what=f"that {colours} colours are a picture")  # noqa: PLR2004 - blank has 1
        expect(
            (self.trial.root / DATA.lstrip("/") / "diary.db").is_file(),
            wanted=True,
            what=f"that {DATA} was made",
        )
        return f"{colours} colours, in {picture.relative_to(ROOT)}"

    def purge(self) -> str:
        """Take the package away with all that it brought."""
        self.trial.call("apt-get", "purge", "--yes", "--autoremove", "interval-coach")
        left = {name for name in self.trial.listing() - self.before if "coach" in name.lower()}
        expect(sorted(left), [], "what the package left")
        expect(
            (self.trial.root / DATA.lstrip("/") / "diary.db").is_file(),
            wanted=True,
            what="that the diary is kept",
        )
        others = len(self.trial.listing() - self.before)
        return f"the diary is there; the packages that it brought left {others} files of their own"


def main(suites: Sequence[str]) -> int:
    """Try the newest .deb on every suite; return 1 where a step failed."""
    debs = sorted(DIST.glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not debs:
        say("There is no .deb in dist: build one first, with python3 packaging/dev.py build deb.")
        return 1
    provide(NEEDS)
    passed = failed = 0
    try:
        old = older(debs[-1])
        for suite in suites or SUITES:
            trial = Trial(suite)
            trial.step("a clean system", trial.make)
            if not trial.failed:
                DebTrial(trial, debs[-1], old).run()
            passed, failed = passed + trial.passed, failed + trial.failed
            run("", ["rm", "-rf", "--one-file-system", trial.root], quiet=True)
    except BuildError as error:
        say(str(error))
        return 1
    say(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
