"""`kill -9` at any instant: of the window in a session, and of commands that write."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers import sample_diary
from tests.helpers.desktop import ROOT
from tests.torture.sessions import ALL, REP_S, Screen

if TYPE_CHECKING:
    import random

    from tests.torture.rounds import Budget
    from tests.torture.sessions import Player

MOST_KILLS = 3
"""So often is one session killed and continued."""


def kill_window(budget: Budget) -> None:
    """Kill the window in a session, continue it, and kill it again.

    Each kill is a round: every repetition that the window counted is in the diary once, at most the one
    under way is there too, and the session is offered at the next start.
    """
    with Screen() as screen:
        kills = 0
        for number, random in budget.rounds("kill window"):
            person = screen.person(number)
            person.starts()
            for kill in range(random.randint(1, MOST_KILLS)):
                before = person.counted()
                wanted = random.randint(max(1, before), min(before + 4, ALL - 1))
                person.sees_done(wanted)
                if person.lets_pass(random.random() * REP_S):
                    budget.fault(number, f"kill {kill}: it ended by itself: {person.after_end()}", exits=1)
                    break
                kills += 1
                if fault := _killed(person):
                    budget.fault(number, f"kill {kill}: {fault}", lost=fault.startswith("lost"))
                    break
                person.opens("--routine", str(screen.routine))
                person.continues()
            if person.process is not None and person.process.poll() is None:
                person.is_killed()
            shutil.rmtree(person.data, ignore_errors=True)
        budget.outcome.figure = f"{kills} kills"


def _killed(person: Player) -> str:
    """Kill the program; return what is wrong afterwards, or nothing."""
    if error := person.is_killed():
        return error
    shown = person.counted()
    try:
        found = person.stored()
    except (sqlite3.Error, AssertionError) as error:
        return f"lost: the diary is not intact: {error}"
    if found is None:
        return "lost: there is no session"
    if not shown <= found.reps <= shown + 1:
        return f"lost: {found.reps} repetitions are in the diary, the window had counted {shown}"
    return ""


# --- commands ---


def kill_commands(budget: Budget) -> None:
    """Kill commands that write: each did everything or nothing, and the next one works."""
    with tempfile.TemporaryDirectory(prefix="coach-torture-") as folder:
        commands = Commands(Path(folder))
        kinds = ("import", "backup", "restore", "export", "migration")
        killed = 0
        for number, random in budget.rounds("kill commands"):
            kind = kinds[number % len(kinds)]
            fault, was_killed = commands.killed(kind, random)
            killed += was_killed
            if fault:
                budget.fault(number, f"{kind}: {fault}", lost=1)
        budget.outcome.figure = f"{killed} killed in time"


class Commands:
    """Commands on copies of a diary of 40 sessions, beside a file of 60 others."""

    HERE, OTHERS = 40, 60

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._whole = folder / "whole"
        self._whole.mkdir()
        sample_diary.make(self._whole / "diary.db", self.HERE, date(2026, 2, 27))
        others = folder / "others"
        others.mkdir()
        sample_diary.make(others / "diary.db", self.OTHERS, date(2025, 6, 30))
        self._json = folder / "others.json"
        self._backup = folder / "others.db"
        self._run(others, "export", "json", str(self._json))
        self._run(others, "backup", str(self._backup))
        self._lengths: dict[str, float] = {}

    def killed(self, kind: str, random: random.Random) -> tuple[str, bool]:
        """Kill a command at a random instant; return what is wrong afterwards, and whether it was in time."""
        data = self._folder / "data"
        shutil.rmtree(data, ignore_errors=True)
        out = self._folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        old = b"what was here before"
        target = out / "target"
        target.write_bytes(old)
        if kind == "migration":
            data.mkdir()
            shutil.copy(ROOT / "tests" / "store" / "diaries" / "v1.db", data / "diary.db")
        else:
            shutil.copytree(self._whole, data)
        before = self._count(data)
        arguments = {
            "import": ("import", str(self._json)),
            "backup": ("backup", str(target)),
            "restore": ("restore", str(self._backup)),
            "export": ("export", "csv", str(target)),
            "migration": ("export", "json", str(out / "sessions.json")),
        }[kind]
        if kind not in self._lengths:
            begun = time.monotonic()
            self._run(data, *arguments)
            self._lengths[kind] = time.monotonic() - begun
            return "", False
        process = self._start(data, *arguments)
        in_time = False
        try:
            process.wait(self._lengths[kind] * random.uniform(0.3, 1.1))
        except subprocess.TimeoutExpired:
            process.kill()
            in_time = True
        process.communicate()
        return self._fault(kind, data, before, target, old), in_time

    def _fault(self, kind: str, data: Path, before: int, target: Path, old: bytes) -> str:
        after = self._count(data)
        allowed = {"import": {before, before + self.OTHERS}, "restore": {before, self.OTHERS}}
        if after not in allowed.get(kind, {before}):
            return f"{after} sessions, before {before}"
        if target.read_bytes() != old and kind in {"backup", "export"}:
            if kind == "backup" and _sessions(target) != before:
                return "half a backup"
            if kind == "export" and len(target.read_bytes().splitlines()) < before:
                return "half an export"
        if error := self._run(data, "import", str(self._json)):
            return f"the next command fails: {error}"
        left = [file.name for file in target.parent.iterdir() if file.name.startswith(".")]
        self._run(data, "export", "csv", str(target))
        if left and any((target.parent / name).exists() for name in left):
            return f"{left} stays"
        return ""

    def _count(self, data: Path) -> int:
        """Return the number of sessions in a diary that is intact, read from a copy."""
        with tempfile.TemporaryDirectory(dir=self._folder) as copies:
            for file in data.glob("diary.db*"):
                shutil.copyfile(file, Path(copies) / file.name)
            return _sessions(Path(copies) / "diary.db")

    def _start(self, data: Path, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "coach", "--data-dir", str(data), *arguments],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _run(self, data: Path, *arguments: str) -> str:
        """Run a command to its end; return what it complains about."""
        process = self._start(data, *arguments)
        _, error = process.communicate(timeout=60)
        return error if process.returncode else ""


def _sessions(diary: Path) -> int:
    with closing(sqlite3.connect(diary)) as connection:
        (intact,) = connection.execute("PRAGMA integrity_check").fetchone()
        if intact != "ok":
            return -1
        (count,) = connection.execute("SELECT count(*) FROM sessions").fetchone()
        return int(count)
