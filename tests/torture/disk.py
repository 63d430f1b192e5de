"""Faults of the disk, the folder and the file, in a session of the real program.

The session goes on; afterwards every repetition is in the diary, or the window says that it is not.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import tempfile
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.torture.sessions import ALL, Screen, stored
from tests.torture.shim import DISK_FAULTS, Shim

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.torture.rounds import Budget
    from tests.torture.sessions import Player

REPORTED = re.compile(
    r"not (yet )?(in the diary|saved|written|kept|in your diary)|cannot be (written|used)|no longer"
)
"""What the window says about repetitions that are not in the diary."""

LOCKED_S = 10.0
"""How long another program holds the file, in seconds."""

UNTIL = ("3 s", "the end of the session", "after the window closed")


class Place(NamedTuple):
    """Where a round happens: the person, the preloaded library, and an old copy of the diary."""

    person: Player
    shim: Shim
    old: Path

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.person.data

    @property
    def moved(self) -> Path:
        """The place to which the data folder is moved."""
        return self.data.with_name(f"{self.data.name}-moved")


def break_disk(budget: Budget) -> None:
    """Make the disk fail in a session, for a while or to the end."""
    kinds = [(fault, until) for fault in DISK_FAULTS for until in UNTIL]
    with Screen() as screen:
        for number, random in budget.rounds("disk"):
            fault, until = kinds[(number + budget.seed) % len(kinds)]
            person = screen.person(number)
            with Shim(screen.folder, person.data) as shim:
                place = Place(person, shim, screen.folder / "old.db")
                person.env = shim.env
                shim.mend()

                def begin(place: Place, fault: str = fault) -> None:
                    place.shim.fail(*DISK_FAULTS[fault])

                name = f"{fault}, until {until}"
                _one(budget, number, place, name, begin, until, random.randint(1, ALL - 4))


def break_files(budget: Budget) -> None:
    """Lock, remove, rename or replace the file or its folder in a session."""
    with Screen() as screen:
        for number, random in budget.rounds("files"):
            name = list(FILE_FAULTS)[(number + budget.seed) % len(FILE_FAULTS)]
            person = screen.person(number)
            with ExitStack() as held:
                shim = held.enter_context(Shim(screen.folder, person.data))
                place = Place(person, shim, screen.folder / "old.db")

                def begin(place: Place, name: str = name, held: ExitStack = held) -> None:
                    FILE_FAULTS[name](place, held)

                _one(budget, number, place, name, begin, UNTIL[1], random.randint(1, ALL - 4))
            shutil.rmtree(place.moved, ignore_errors=True)


def _one(
    budget: Budget,
    number: int,
    place: Place,
    name: str,
    begin: Callable[[Place], None],
    until: str,
    after: int,
) -> None:
    """Perform a session with a fault that begins after so many repetitions."""
    person = place.person
    person.starts()
    person.sees_done(1)
    _copy_diary(person.data, place.old)
    person.sees_done(after)
    begin(place)
    said = ""
    try:
        if until == UNTIL[0]:
            person.sees_done(min(after + 2, ALL - 1))
            place.shim.mend()
        person.sees_done(ALL)
        said = person.reads_all()
        if until == UNTIL[1]:
            place.shim.mend()
        person.presses("Finish")
        person.finds("Start")
        said += person.reads_all()
    except AssertionError as error:
        ended = person.process is not None and person.process.poll() is not None
        what = person.after_end() if ended else person.reads_all().replace("\n", " | ")[:600]
        budget.fault(number, f"{name}: {error}: {what}", lost=1, exits=ended)
    else:
        if wrong := person.closes(anyway=until == UNTIL[2]):
            budget.fault(number, f"{name}: {wrong}", exits=wrong.startswith("exit"))
        place.shim.mend()
        if fault := _lost(place, said + person.said, may_be_lost=until == UNTIL[2]):
            budget.fault(number, f"{name}: {fault}", lost=1)
    finally:
        if person.process is not None and person.process.poll() is None:
            person.is_killed()
        shutil.rmtree(person.data, ignore_errors=True)


def _lost(place: Place, said: str, *, may_be_lost: bool) -> str:
    """Return what is missing in the diary; if it could not be saved, only what the window did not report."""
    best = 0
    for data in (place.data, place.moved):
        with suppress(sqlite3.Error, AssertionError, OSError):
            found = stored(data)
            if found is not None and found.reps == ALL and found.reason == "finished":
                return ""
            best = max(best, found.reps if found else 0)
    if may_be_lost and (_rescued(place) or REPORTED.search(said)):
        return ""
    words = " | ".join(line for line in said.splitlines() if REPORTED.search(line)) or "nothing"
    return f"{best} of {ALL} repetitions are in the diary; the window says {words}"


def _rescued(place: Place) -> bool:
    """Whether the session is in a separate file, from which it can be imported."""
    home = Path(place.person.desktop.env["HOME"])
    files = [
        file
        for folder in (place.data, home, home / "Documents", Path(tempfile.gettempdir()))
        for file in folder.glob("interval-coach-unsaved-*.json")
    ]
    found = [len(session["reps"]) for file in files for session in json.loads(file.read_bytes())["sessions"]]
    for file in files:
        file.unlink()
    return ALL in found


def _copy_diary(data: Path, copy: Path) -> None:
    """Copy the diary as a sync program or a backup would: what it holds now."""
    copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(f"file:{data / 'diary.db'}?mode=ro", uri=True)) as diary:
        diary.execute("VACUUM INTO ?", (str(copy),))


# --- faults of files ---


def _lock(place: Place, held: ExitStack) -> None:
    """Hold the write lock as another program, for `LOCKED_S`."""
    other = held.enter_context(closing(sqlite3.connect(place.data / "diary.db", isolation_level=None)))
    other.execute("PRAGMA busy_timeout = 5000")
    other.execute("BEGIN IMMEDIATE")
    place.person.lets_pass(LOCKED_S)
    other.execute("ROLLBACK")


def _remove_all(place: Place, _held: ExitStack) -> None:
    for file in place.data.glob("diary.db*"):
        file.unlink()


def _remove_file(place: Place, _held: ExitStack) -> None:
    (place.data / "diary.db").unlink()


def _remove_log(place: Place, _held: ExitStack) -> None:
    (place.data / "diary.db-wal").unlink(missing_ok=True)


def _remove_folder(place: Place, _held: ExitStack) -> None:
    shutil.rmtree(place.data)


def _move_folder(place: Place, _held: ExitStack) -> None:
    place.data.rename(place.moved)


def _move_and_return(place: Place, _held: ExitStack) -> None:
    place.data.rename(place.moved)
    place.person.lets_pass(3)
    if place.data.exists():  # the program has made another one meanwhile, which a sync program sets aside
        place.data.rename(place.data.with_name(f"{place.data.name}-between"))
    place.moved.rename(place.data)


def _replace(place: Place, _held: ExitStack) -> None:
    """Move an older copy into its place, as a sync program does."""
    shutil.copy(place.old, place.data / ".sync")
    (place.data / ".sync").replace(place.data / "diary.db")


def _overwrite(place: Place, _held: ExitStack) -> None:
    """Write an older copy over the file, as a person may do."""
    (place.data / "diary.db").write_bytes(place.old.read_bytes())


def _rubbish(place: Place, _held: ExitStack) -> None:
    (place.data / "diary.db").write_bytes(b"no diary at all" * 1000)


FILE_FAULTS: dict[str, Callable[[Place, ExitStack], None]] = {
    "another program holds the file for 10 s": _lock,
    "the file and its log are removed": _remove_all,
    "the file is removed": _remove_file,
    "the log is removed": _remove_log,
    "the folder is removed": _remove_folder,
    "the folder is renamed": _move_folder,
    "the folder is away for 3 s": _move_and_return,
    "the file is replaced by an older copy": _replace,
    "an older copy is written over the file": _overwrite,
    "rubbish is written over the file": _rubbish,
}
