"""Damaged files met at the start: diary, its log, backups, settings and routines.

Nothing may end without a word: what cannot be used is reported, and what was there is still there.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coach.store.diary import Diary
from tests.helpers import sample_diary
from tests.helpers.diaries import PAIR, perform
from tests.torture.commands import Commands
from tests.torture.sessions import Screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.torture.rounds import Budget
    from tests.torture.sessions import Player

STORE = Path(__file__).resolve().parents[1] / "store" / "diaries"
OLD = Path(__file__).resolve().parents[1] / "data" / "v0.1" / "data"
LOG = "diary.db-wal"
SET_ASIDE = re.compile(r"set aside as (\S+)\.(?:\s|$)")
REPORTED = re.compile(r"damaged|backup|set aside|cannot be|missing|newer version|not a diary|is empty|log")
"""What the window says about a diary that it cannot use as it is."""


def damage_diaries(budget: Budget) -> None:
    """Damage the files of a diary, then run commands on it."""
    with tempfile.TemporaryDirectory(prefix="coach-torture-") as name, Commands() as commands:
        folder = Path(name)
        originals = _originals(folder)
        silent = 0
        for number, random in budget.rounds("damage"):
            original = random.choice(originals)
            data = folder / "data"
            shutil.rmtree(data, ignore_errors=True)
            shutil.copytree(original, data)
            what = random.choice(list(DAMAGES))
            DAMAGES[what](data, random)
            may_be_lost = original.name == "with-log" and what in LOG_GONE
            fault, differs = _fault(commands, original, data, folder, may_be_lost=may_be_lost)
            silent += differs
            if fault:
                text = f"{original.name}: {what}: {fault}"
                budget.fault(number, text, lost=1, exits=fault.startswith("signal"))
        budget.outcome.figure = f"{silent} with another content, unnoticed"


def _fault(
    commands: Commands, original: Path, data: Path, folder: Path, *, may_be_lost: bool
) -> tuple[str, bool]:
    """Return what is wrong with how two commands end, and whether other sessions came out unnoticed."""
    contents = [file.read_bytes() for file in data.glob("diary.db*")]
    out = folder / "out.json"
    out.unlink(missing_ok=True)
    sessions = _sessions(commands, original, folder)
    first = commands.run("--data-dir", str(data), "export", "json", str(out))
    if fault := first.fault:
        return fault, False
    differs = False
    if first.code == 0 and not first.error:
        found = json.loads(out.read_text(encoding="utf-8"))["sessions"]
        if len(found) < len(sessions) and not may_be_lost:
            return f"{len(found)} of {len(sessions)} sessions, without a word", False
        differs = found != sessions
    for aside in SET_ASIDE.findall(first.error):
        if Path(aside).read_bytes() not in contents:
            return f"what was set aside is not what was there: {first.error.strip()[:300]}", False
    if fault := commands.run("--data-dir", str(data), "export", "json", str(out)).fault:
        return f"the second time: {fault}", False
    return "", differs


def _sessions(commands: Commands, original: Path, folder: Path) -> list[object]:
    """Return the sessions of the whole diary, from a file made once."""
    file = folder / f"{original.name}.json"
    if not file.exists():
        copy = folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(original, copy)
        commands.run("--data-dir", str(copy), "export", "json", str(file))
    sessions: list[object] = json.loads(file.read_text(encoding="utf-8"))["sessions"]
    return sessions


# --- what is damaged ---


def _originals(folder: Path) -> list[Path]:
    """Make data folders: of every version, with a log, with backups, and a large one."""
    made = []
    for saved in sorted(STORE.glob("v*.db")):
        data = folder / f"schema-{saved.stem}"
        data.mkdir()
        shutil.copy(saved, data / "diary.db")
        made.append(data)
    shutil.copytree(OLD, folder / "version-0.1")
    made.append(folder / "version-0.1")
    logged = folder / "with-log"
    live = folder / "live"
    live.mkdir()
    diary = Diary.open(live / "diary.db")
    for reps in (3, 4):
        perform(diary, PAIR, reps, at=datetime(2026, 3, reps, 18, tzinfo=UTC))
    shutil.copytree(live, logged)  # as a killed program leaves it: not everything is in the file
    diary.close()
    made.append(logged)
    backed = folder / "with-backups"
    sample_diary.make(backed / "diary.db", 30, date(2026, 2, 27))
    (backed / "backups").mkdir()
    for day in ("20260226", "20260227"):
        shutil.copy(backed / "diary.db", backed / "backups" / f"diary-daily-{day}.db")
    made.append(backed)
    large = folder / "large"
    sample_diary.make(large / "diary.db", 1500, date(2026, 2, 27))
    made.append(large)
    return made


def _change(file: Path, change: Callable[[bytearray], None]) -> None:
    if file.exists() and file.stat().st_size:
        content = bytearray(file.read_bytes())
        change(content)
        file.write_bytes(content)


def _flip(file: Path, random: Random, times: int = 1) -> None:
    def change(content: bytearray) -> None:
        for _ in range(times):
            content[random.randrange(len(content))] ^= 1 << random.randrange(8)

    _change(file, change)


def _block(file: Path, random: Random, fill: Callable[[int], bytes]) -> None:
    def change(content: bytearray) -> None:
        at, size = random.randrange(len(content)), random.choice((1, 16, 512, 4096, 20_000))
        size = min(size, len(content) - at)
        content[at : at + size] = fill(size)

    _change(file, change)


def _cut(file: Path, random: Random) -> None:
    def change(content: bytearray) -> None:
        del content[random.choice((0, 1, 15, 100, 4096, random.randrange(len(content)))) :]

    _change(file, change)


def _header(file: Path, random: Random) -> None:
    def change(content: bytearray) -> None:
        content[random.randrange(min(100, len(content)))] = random.randrange(256)

    _change(file, change)


def _text(file: Path, random: Random) -> None:
    """Change one letter of a text that is stored."""

    def change(content: bytearray) -> None:
        places = [at for at, byte in enumerate(content) if byte in b'{":}']
        content[random.choice(places or [0])] = random.choice(b"\x00\xff0a{")

    _change(file, change)


def _foreign_log(data: Path, random: Random) -> None:
    (data / LOG).write_bytes(random.randbytes(8000))


def _other_log(data: Path) -> None:
    """Leave the log of another diary beside this one, as when files are synced one by one."""
    with tempfile.TemporaryDirectory() as other:
        diary = Diary.open(Path(other) / "diary.db")
        perform(diary, PAIR, 2)
        shutil.copy(Path(other) / LOG, data / LOG)
        diary.close()


DAMAGES: dict[str, Callable[[Path, Random], None]] = {
    "a bit of the diary": lambda data, random: _flip(data / "diary.db", random),
    "ten bits of the diary": lambda data, random: _flip(data / "diary.db", random, 10),
    "a letter of a text": lambda data, random: _text(data / "diary.db", random),
    "the header": lambda data, random: _header(data / "diary.db", random),
    "zeros": lambda data, random: _block(data / "diary.db", random, bytes),
    "random bytes": lambda data, random: _block(data / "diary.db", random, random.randbytes),
    "cut short": lambda data, random: _cut(data / "diary.db", random),
    "a bit of the log": lambda data, random: _flip(data / LOG, random),
    "random bytes in the log": lambda data, random: _block(data / LOG, random, random.randbytes),
    "the log cut short": lambda data, random: _cut(data / LOG, random),
    "a foreign log": _foreign_log,
    "the log of another diary": lambda data, _random: _other_log(data),
}
"""Each damages the files of a data folder."""

LOG_GONE = ("the log cut short", "the log of another diary")
"""What leaves no trace of the log that was there: sessions that were in it alone are lost, unnoticed."""


# --- the window ---


def damage_starts(budget: Budget) -> None:
    """Damage files, and open the window, which says what is wrong, and ends when it is closed."""
    with Screen() as screen, Commands() as commands:
        originals = [path for path in _originals(screen.folder) if path.name != "large"]
        for number, random in budget.rounds("damaged start"):
            person = screen.person(number)
            original = random.choice(originals)
            shutil.rmtree(person.data)
            shutil.copytree(original, person.data)
            names = random.sample(list(DAMAGES), random.randint(1, 2))
            for name in names:
                DAMAGES[name](person.data, random)
            if random.random() < 0.3:
                names.append("settings")
                _block(person.data / "settings.toml", random, random.randbytes)
            if random.random() < 0.3:
                names.append("routines")
                for file in (person.data / "routines").glob("*.toml"):
                    _flip(file, random, 3)
            if fault := _start(person, len(_sessions(commands, original, screen.folder))):
                what = f"{original.name}: {' and '.join(names)}: {fault}"
                budget.fault(number, what, lost="sessions" in fault, exits=fault.startswith("exit"))
            if person.process is not None and person.process.poll() is None:
                person.is_killed()
            shutil.rmtree(person.data, ignore_errors=True)


def _start(person: Player, sessions: int) -> str:
    """Open the window on a diary that had so many sessions, and close it; return what is wrong."""
    try:
        person.opens()
    except AssertionError as error:
        ended = person.process is not None and person.process.poll() is not None
        return f"exit: {person.after_end()}" if ended else f"{error}"
    person.reader.wait(
        lambda: any(node.usable and node.pressable for node in person.program.walk()) or None, "a button"
    )
    said = person.reads_all()
    wrong = person.closes()
    if "Traceback" in wrong or wrong.startswith("the window did not close"):
        return wrong
    if (left := _count(person.data)) < sessions and not REPORTED.search(said):
        return f"{left} of {sessions} sessions, without a word"
    return ""


def _count(data: Path) -> int:
    """Return how many sessions are in the diary now; 0 where it cannot be read."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(data / "diary.db")) as diary:
        (count,) = diary.execute("SELECT count(*) FROM sessions").fetchone()
        return int(count)
    return 0
