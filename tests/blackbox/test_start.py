"""What a person sees where the diary is missing, mixed up or cannot be used at start."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from tests.blackbox.person import exported, output_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person

SESSIONS = """\
Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
{day} 18:30:00,Legs,20m,Leg Curl (Left),1,2,12,0,0,,,
"""


def fill(person: Person, folder: Path, *days: str) -> None:
    """Add sessions to the diary."""
    for day in days:
        (folder / "in.csv").write_text(SESSIONS.format(day=day), encoding="utf-8")
        output_of(person.data, "import", str(folder / "in.csv"))


def count(person: Person, folder: Path) -> int:
    """Return how many sessions the diary holds."""
    return len(exported(person.data, folder / "out.json")["sessions"])


def test_a_missing_diary_is_restored_by_one_button(person: Person, tmp_path: Path) -> None:
    fill(person, tmp_path, "2026-01-15", "2026-01-17")
    (person.data / "backups").mkdir()
    output_of(person.data, "backup", str(person.data / "backups" / "diary-daily-20260117.db"))
    (person.data / "diary.db").unlink()
    person.opens()
    person.shows("61-start-missing")
    assert not (person.data / "diary.db").exists()
    person.presses("Restore the newest backup", "Continue")
    person.finds("Start")
    person.shows("62-start-restored")
    person.types("alt+F4")
    assert person.process is not None
    _, error = person.process.communicate(timeout=20)
    assert person.process.returncode == 0
    assert "diary.db is missing" in error
    assert count(person, tmp_path) == 2


def test_the_log_of_another_diary_is_set_aside(person: Person, tmp_path: Path) -> None:
    diary = person.data / "diary.db"
    fill(person, tmp_path, *(f"2026-0{month}-{day:02}" for month in range(1, 5) for day in (3, 9, 15, 21)))
    older = tmp_path / "older.db"
    output_of(person.data, "backup", str(older))
    with closing(sqlite3.connect(diary, isolation_level=None)) as killed:
        killed.execute("PRAGMA wal_autocheckpoint = 0")
        killed.execute("DELETE FROM sessions WHERE no > 3")
        killed.execute("VACUUM")
        log = diary.with_name("diary.db-wal").read_bytes()
    shutil.copyfile(older, diary)
    diary.with_name("diary.db-wal").write_bytes(log)
    person.opens()
    person.presses("Continue")
    person.finds("Start")
    person.shows("63-start-log")
    (aside,) = person.data.glob("diary-log-*.db-wal")
    assert aside.read_bytes() == log
    assert any(aside.name in node.name for node in person.program.walk())
    person.leaves()
    assert count(person, tmp_path) == 16


def set_version(diary: Path, version: int) -> int:
    """Set the version of a diary; return the one before."""
    with closing(sqlite3.connect(diary)) as connection:
        before: int = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version = {version}")
    return before


def test_a_newer_diary_is_explained_until_it_opens(person: Person, tmp_path: Path) -> None:
    fill(person, tmp_path, "2026-01-15")
    diary = person.data / "diary.db"
    version = set_version(diary, 99)
    before = diary.read_bytes()
    person.opens()
    person.finds("Try again")
    person.shows("64-start-newer")
    assert diary.read_bytes() == before
    set_version(diary, version)
    person.presses("Try again", "Continue")
    person.finds("Start")
    person.types("alt+F4")
    assert person.process is not None
    _, error = person.process.communicate(timeout=20)
    assert person.process.returncode == 0
    (line,) = error.splitlines()
    assert "newer version" in line
