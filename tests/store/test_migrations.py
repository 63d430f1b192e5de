"""Every version of the diary becomes the newest one, in steps that happen completely or not at all."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from functools import partial
from importlib import resources
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.base.problems import Problem
from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED, SetDone
from coach.store import database
from coach.store.diary import Diary
from coach.store.digests import is_intact
from coach.store.history import NONE
from coach.store.migrations import STEPS, VERSION, create, migrate, statements, version_of
from tests.helpers.diaries import DECISIONS, EVENING, OLD, PAIR, confirm, ended, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from coach.store.migrations import Step


WITH_HISTORY = 3
"""The first version whose diary holds decisions."""

WITH_INCREASES = 4
"""The first version whose diary holds increases that were accepted."""

WITH_DAYS_OFF = 6
"""The first version whose diary holds holidays and moved days."""


@pytest.fixture
def saved(request: pytest.FixtureRequest) -> Callable[[int], Path]:
    """Return the diary that the program of a version wrote when that version was released."""
    folder = request.path.parent / "diaries"
    return lambda version: folder / f"v{version}.db"


def ignore(_version: int) -> None:
    """Make no copy."""


def migrated(version: int) -> sqlite3.Connection:
    """Return an empty diary of `version`, in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, ignore, STEPS[:version])
    return connection


def schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the SQL of every table, index, view and trigger by name, without its line breaks."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: " ".join(sql.split()) for name, sql in rows}


# --- the schema's files ---


def test_every_version_has_its_file_in_the_package() -> None:
    folder = resources.files("coach.store") / "schema"
    files = sorted(file.name for file in folder.iterdir())
    assert files == [f"{version:04}.sql" for version in range(1, VERSION + 1)]


def test_statements_end_at_their_semicolons() -> None:
    trigger = "CREATE TRIGGER one AFTER INSERT ON a BEGIN\nSELECT 1;\nSELECT 2;\nEND;\n"
    script = f"-- a comment; with a semicolon\nCREATE TABLE a (\n  b\n);\n{trigger}"
    assert list(statements(script)) == [
        "-- a comment; with a semicolon\nCREATE TABLE a (\n  b\n);\n",
        trigger,
    ]


def test_a_statement_without_semicolon_is_an_error() -> None:
    with pytest.raises(ValueError, match="not complete"):
        list(statements("CREATE TABLE a (b);\nDROP TABLE a\n"))


# --- diaries of earlier versions ---


def test_every_version_has_a_saved_diary(saved: Callable[[int], Path]) -> None:
    files = sorted(file.name for file in saved(1).parent.iterdir())
    assert files == sorted(f"v{version}.db" for version in range(1, len(STEPS) + 1))


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_step_makes_the_schema_of_its_saved_diary(saved: Callable[[int], Path], version: int) -> None:
    uri = f"{saved(version).as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as file, closing(migrated(version)) as made:
        assert version_of(file) == version
        assert schema_of(made) == schema_of(file)


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_saved_diary_is_read_today(saved: Callable[[int], Path], path: Path, version: int) -> None:
    shutil.copy(saved(version), path)
    with Diary.open(path) as diary:
        expected = DECISIONS if version >= WITH_INCREASES else DECISIONS._replace(increases=())
        if version < WITH_DAYS_OFF:
            expected = expected._replace(holidays=(), moved_days=())
        assert diary.history.decisions() == (NONE if version < WITH_HISTORY else expected)
        old, cut_off = diary.sessions()
        assert old == OLD
        ((unfinished, score, position),) = diary.unfinished()
        assert unfinished == cut_off
        assert unfinished.started_at == EVENING + timedelta(days=2)
        assert [done.paced for done in unfinished.sets] == [3, 2, 0, 0]
        assert score == PAIR
        assert position == PAIR.repetitions[4].end_ms


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_older_diary_is_set_aside_as_it_was(
    saved: Callable[[int], Path], path: Path, now: datetime, version: int
) -> None:
    shutil.copy(saved(version), path)
    Diary.open(path, lambda: now).close()
    (copy,) = (path.parent / "backups").iterdir()
    assert copy.name == f"diary-v{version}-20261122-070809.db"
    rows = []
    for file in (copy, saved(version)):
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            rows.append(sorted(connection.iterdump()))
            assert version_of(connection) == version
    assert rows[0] == rows[1]


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_migrated_diary_equals_a_new_one(
    saved: Callable[[int], Path], path: Path, tmp_path: Path, version: int
) -> None:
    shutil.copy(saved(version), path)
    new = tmp_path / "new.db"
    for file in (path, new):
        Diary.open(file).close()
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(new)) as made:
        assert schema_of(old) == schema_of(made)
        assert old.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_the_ended_sessions_of_a_saved_diary_are_sealed(
    saved: Callable[[int], Path], path: Path, version: int
) -> None:
    shutil.copy(saved(version), path)
    Diary.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT no, digest, ended_ms FROM sessions").fetchall()
        assert [digest is None for _, digest, _ in rows] == [ended_ms is None for _, _, ended_ms in rows]
        assert all(is_intact(connection, no) for no, _, _ in rows)


# --- steps ---


def add_mood(connection: sqlite3.Connection) -> None:
    """Migrate to a version that does not exist yet."""
    connection.execute("ALTER TABLE sessions ADD COLUMN mood INTEGER")


def fail_halfway(connection: sqlite3.Connection) -> None:
    """Fail after the first change."""
    connection.execute("ALTER TABLE sessions ADD COLUMN lost INTEGER")
    connection.execute("INSERT INTO nowhere VALUES (1)")


def test_the_diary_is_copied_before_the_first_step(
    path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
        ended(diary)
        before = list(diary.sessions())
    assert not (path.parent / "backups").exists()  # a new diary needs none
    monkeypatch.setattr(database, "migrate", partial(migrate, steps=(*STEPS, add_mood)))
    with Diary.open(path, lambda: now) as diary:
        assert list(diary.sessions()) == before
    monkeypatch.undo()
    (copy,) = (path.parent / "backups").iterdir()
    assert copy.name == f"diary-v{VERSION}-20261122-070809.db"
    with Diary.open(copy) as diary:
        assert list(diary.sessions()) == before
    with pytest.raises(Problem, match="made by a newer version"):
        Diary.open(path)


def test_a_failed_step_leaves_the_version_before_it() -> None:
    copied: list[int] = []
    steps: tuple[Step, ...] = (create, add_mood, fail_halfway)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, copied.append, steps[:1])
        assert copied == []
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, copied.append, steps)
        assert copied == [1]
        assert version_of(connection) == 2
        columns = [row[1] for row in connection.execute("PRAGMA table_info(sessions)")]
    assert "mood" in columns
    assert "lost" not in columns


def test_tables_may_gain_columns(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def add_columns(connection: sqlite3.Connection) -> None:
        for table in ("sessions", "sets", "reps", "pauses", "corrections", "routines", "scores"):
            connection.execute(f"ALTER TABLE {table} ADD COLUMN later TEXT")

    monkeypatch.setattr(database, "migrate", partial(migrate, steps=(*STEPS, add_columns)))
    with Diary.open(path) as diary, Diary.open(tmp_path / "other.db") as other:
        session_id = ended(diary)
        confirm(diary, session_id, 1, Leg.LEFT, 2)
        other.merge(diary.records())
        assert other.record(session_id) == diary.record(session_id)
        assert [volume.id for volume in other.volumes()] == [session_id]


# --- time under tension ---


@given(
    paced=st.integers(0, 60),
    confirmed=st.none() | st.integers(0, MAX_CONFIRMED),
    phases=st.tuples(*[st.integers(0, 2_000_000)] * 4),
)
def test_tension_in_sql_equals_tension_in_python(
    paced: int, confirmed: int | None, phases: tuple[int, int, int, int]
) -> None:
    done = SetDone(1, Leg.LEFT, 10, paced, paced if confirmed is None else confirmed, 1.5, *phases)
    with closing(migrated(VERSION)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "INSERT INTO sets (session, set_no, leg, prescribed, paced, confirmed, load_kg,"
            " lift_ms, flex_ms, hold_ms, extend_ms) VALUES (1, 1, 'left', 10, ?, ?, 1.5, ?, ?, ?, ?)",
            (paced, confirmed, *phases),
        )
        figures = connection.execute("SELECT reps, tension_ms FROM set_figures").fetchone()
    assert figures == (done.confirmed, done.tension_ms)
