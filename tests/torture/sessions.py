"""The real program on a virtual screen, in a session whose every repetition is followed on screen."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from coach.store import settings as settings_file
from tests.blackbox.person import QTS_OWN, Person
from tests.helpers.atspi import NAMED, PROGRAM, GoneError, ScreenReader
from tests.helpers.desktop import Desktop

if TYPE_CHECKING:
    from types import TracebackType

REPS = 3
SETS = 2
ROUTINE = """\
schema = 1
name = "Torture"
legs = "left"
sets = {sets}
reps = {reps}
[seconds]
prepare = 3
lift = 0.5
flex = 0.5
hold = 0
extend = 0.5
switch = 0
rest = 0
"""
"""Repetitions of one leg, 1.5 s each; with `SETS` and `REPS` it lasts 12 s."""

ALL = SETS * REPS
REP_S = 1.5
COUNT = re.compile(r"Rep (\d+) of \d+ · Set (\d+) of \d+")


class Stored(NamedTuple):
    """The newest session in the file of a diary: its repetitions, and how and when it ended."""

    reps: int
    reason: str | None
    started_ms: int
    ended_ms: int | None
    pauses_ms: tuple[int, ...]


class Screen:
    """A virtual screen with a screen reader and a folder; programs on it come and go."""

    def __init__(self, reps: int = REPS) -> None:
        self._reps = reps

    def __enter__(self) -> Self:
        """Bring them up; skips where this machine lacks something."""
        with ExitStack() as opened:
            self.folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="coach-torture-")))
            self._desktop = opened.enter_context(Desktop())
            self._reader = opened.enter_context(ScreenReader(self._desktop.env["DBUS_SESSION_BUS_ADDRESS"]))
            self._closing = opened.pop_all()
        self.routine = self.folder / "torture.toml"
        self.routine.write_text(ROUTINE.format(sets=SETS, reps=self._reps), encoding="utf-8")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End everything."""
        self._closing.close()

    def person(self, number: int) -> Player:
        """Return a person with a new data folder, who has read the first page before."""
        data = self.folder / f"data-{number}"
        shutil.rmtree(data, ignore_errors=True)
        data.mkdir(mode=0o700)
        defaults = settings_file.Settings()
        read = settings_file.Settings(safety_read=True, reduce_motion=True)
        settings_file.save(data / "settings.toml", defaults, read)
        return Player(self._desktop, self._reader, data, self.routine, self._reps)


class Player(Person):
    """A person who performs sessions of `ROUTINE`, and sees which repetitions the window counts."""

    def __init__(
        self, desktop: Desktop, reader: ScreenReader, data: Path, routine: Path, reps: int = REPS
    ) -> None:
        super().__init__(desktop, reader, data)
        self.routine = routine
        self.reps = reps
        self._since = 0
        self.said = ""

    def starts(self) -> None:
        """Open the window and start a session."""
        self.opens("--routine", str(self.routine))
        self.begins()

    def begins(self) -> None:
        """Press Start, and follow the session from here on."""
        self._since = len(self.reader.events)
        super().begins()

    def continues(self) -> None:
        """Press "Continue session", and follow the session from here on."""
        self._since = len(self.reader.events)
        self.presses("Continue session")
        self.follows()

    def counted(self) -> int:
        """Return how many repetitions of the session the window has counted as done."""
        label = self.labels.get("count")
        if label is None:
            return 0
        texts = [str(event.value) for event in self.reader.heard(NAMED, label, self._since)]
        with suppress(GoneError):
            texts.append(label.name)
        found = [COUNT.fullmatch(text) for text in texts]
        return max(((int(m[2]) - 1) * self.reps + int(m[1]) - 1 for m in found if m), default=0)

    def sees_done(self, reps: int) -> None:
        """Wait until the window counts so many repetitions as done."""
        if reps < SETS * self.reps:
            self.reader.wait(lambda: self.counted() >= reps or None, f"{reps} repetitions", on=(NAMED,))
        else:
            self.finds("Finish")

    def reads_all(self) -> str:
        """Return everything that a screen reader finds in the window."""
        return "\n".join(node.name for node in self.program.walk() if node.name)

    def lets_pass(self, seconds: float) -> bool:
        """Wait so long, or until the program has ended; return whether it has."""
        assert self.process is not None
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def is_killed(self) -> str:
        """Kill the program as `kill -9` does; return what it had written on standard error."""
        assert self.process is not None
        ended_before = self.process.poll()
        self.process.kill()
        error = self.after_end()
        if ended_before is not None:
            return f"the program had ended with {ended_before}: {error or 'no word'}"
        return error

    def after_end(self) -> str:
        """Return what the program wrote on standard error, once it has left the bus."""
        assert self.process is not None
        _, error = self.process.communicate(timeout=30)
        self.reader.wait(
            lambda: all(node.name != PROGRAM for node in self.reader.programs()) or None, "the program to go"
        )
        return "\n".join(line for line in error.splitlines() if not line.startswith(QTS_OWN))

    def closes(self, *, anyway: bool = False) -> str:
        """Close the window; return what is wrong with how the program ended, or nothing.

        With `anyway`, also where it asks because something is not saved; what it said is in `said`.
        """
        assert self.process is not None
        process = self.process
        self.types("alt+F4")
        if anyway:
            self.reader.wait(
                lambda: process.poll() is not None or not self.misses("Close anyway") or None, "the end"
            )
            if process.poll() is None:
                self.said = self.reads_all()
                self.presses("Close anyway")
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return f"the window did not close: {self.after_end()}"
        code = self.process.returncode
        error = self.after_end()
        if code:
            return f"exit {code}: {error}"
        return error

    def stored(self) -> Stored | None:
        """Return the newest session in a copy of the diary; None without one."""
        return stored(self.data)


def stored(data: Path) -> Stored | None:
    """Return the newest session in the diary of a data folder, read from a copy; None without one.

    Raises `sqlite3.Error` where the file cannot be read, and AssertionError where it is not intact.
    """
    with tempfile.TemporaryDirectory(prefix="coach-read-") as copies:
        for file in data.glob("diary.db*"):
            shutil.copyfile(file, Path(copies) / file.name)
        if not (Path(copies) / "diary.db").exists():
            return None
        with closing(sqlite3.connect(Path(copies) / "diary.db")) as diary:
            (intact,) = diary.execute("PRAGMA integrity_check").fetchone()
            assert intact == "ok", intact
            found = diary.execute(
                "SELECT no, stop_reason, started_ms, ended_ms FROM sessions WHERE deleted_ms IS NULL"
                " ORDER BY started_ms DESC, no DESC LIMIT 1"
            ).fetchone()
            if found is None:
                return None
            no, reason, started_ms, ended_ms = found
            (reps,) = diary.execute("SELECT count(*) FROM reps WHERE session = ?", (no,)).fetchone()
            pauses = diary.execute("SELECT length_ms FROM pauses WHERE session = ? ORDER BY no", (no,))
            return Stored(reps, reason, started_ms, ended_ms, tuple(ms for (ms,) in pauses))
