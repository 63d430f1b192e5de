"""The diary's tables, and how a diary of every earlier version becomes one of this."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    Step = Callable[[sqlite3.Connection], None]

APPLICATION_ID = int.from_bytes(b"curl")
"""Tells a diary from any other SQLite file; it stands in the file's header."""


TABLES_1 = """
CREATE TABLE routines (
    no INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, name TEXT NOT NULL, data TEXT NOT NULL
) STRICT;

CREATE TABLE scores (
    no INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, data TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
    no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    started_ms INTEGER NOT NULL, ended_ms INTEGER, zone TEXT NOT NULL, day INTEGER NOT NULL,
    routine INTEGER NOT NULL REFERENCES routines (no),
    score INTEGER REFERENCES scores (no),
    first_leg TEXT NOT NULL CHECK (first_leg IN ('left', 'right')),
    stop_reason TEXT CHECK (stop_reason IN ('finished', 'stopped', 'pain', 'interrupted')),
    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_next_day INTEGER CHECK (pain_next_day BETWEEN 0 AND 10),
    position_ms INTEGER, deleted_ms INTEGER,
    left_reps INTEGER NOT NULL DEFAULT 0, right_reps INTEGER NOT NULL DEFAULT 0,
    left_tension_ms INTEGER NOT NULL DEFAULT 0, right_tension_ms INTEGER NOT NULL DEFAULT 0,
    load_kg REAL NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sessions_by_start ON sessions (started_ms, id);
CREATE INDEX sessions_by_day ON sessions (day, started_ms, id)
    WHERE ended_ms IS NOT NULL AND deleted_ms IS NULL;
CREATE INDEX sessions_open ON sessions (started_ms) WHERE ended_ms IS NULL;
CREATE INDEX sessions_deleted ON sessions (deleted_ms) WHERE deleted_ms IS NOT NULL;

CREATE TABLE sets (
    session INTEGER NOT NULL REFERENCES sessions (no) ON DELETE CASCADE,
    set_no INTEGER NOT NULL, leg TEXT NOT NULL CHECK (leg IN ('left', 'right')),
    prescribed INTEGER NOT NULL, paced INTEGER NOT NULL DEFAULT 0,
    confirmed INTEGER CHECK (confirmed >= 0), load_kg REAL NOT NULL,
    lift_ms INTEGER NOT NULL DEFAULT 0, flex_ms INTEGER NOT NULL DEFAULT 0,
    hold_ms INTEGER NOT NULL DEFAULT 0, extend_ms INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session, set_no, leg)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER set_added AFTER INSERT ON sets BEGIN {sums}; END;
CREATE TRIGGER set_changed AFTER UPDATE ON sets BEGIN {sums}; END;

CREATE TABLE reps (
    session INTEGER NOT NULL, set_no INTEGER NOT NULL, leg TEXT NOT NULL, rep INTEGER NOT NULL,
    lift_ms INTEGER NOT NULL, flex_ms INTEGER NOT NULL, hold_ms INTEGER NOT NULL,
    extend_ms INTEGER NOT NULL, ended_ms INTEGER NOT NULL,
    PRIMARY KEY (session, set_no, leg, rep),
    FOREIGN KEY (session, set_no, leg) REFERENCES sets (session, set_no, leg) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE pauses (
    no INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (no) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL, length_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX pauses_by_session ON pauses (session);

CREATE TABLE corrections (
    no INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (no) ON DELETE CASCADE,
    what TEXT NOT NULL, old TEXT, new TEXT, at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX corrections_by_session ON corrections (session)
"""

SUMS_1 = """
UPDATE sessions SET (left_reps, right_reps, load_kg, left_tension_ms, right_tension_ms) = (
    SELECT coalesce(sum(reps) FILTER (WHERE leg = 'left'), 0),
        coalesce(sum(reps) FILTER (WHERE leg = 'right'), 0),
        coalesce(sum(reps * load_kg), 0.0),
        coalesce(sum(tension) FILTER (WHERE leg = 'left'), 0),
        coalesce(sum(tension) FILTER (WHERE leg = 'right'), 0)
    FROM (SELECT leg, load_kg, coalesce(confirmed, paced) AS reps, iif(paced = 0, 0,
        (2 * (flex_ms + hold_ms + extend_ms) * coalesce(confirmed, paced) + paced) / (2 * max(paced, 1))
        ) AS tension FROM sets WHERE session = new.session)
) WHERE no = new.session
"""


def create(connection: sqlite3.Connection) -> None:
    """Version 1: times are milliseconds since 1970 in UTC, lengths are milliseconds.

    `sets` holds sums over its repetitions, kept in the transaction that writes a repetition, and
    `sessions` the figures of its sets (`load_kg` is Σ repetitions × kg), kept by two triggers: no figure
    ever reads `reps`, and no chart reads `sets`. `confirmed` is NULL for "as paced". Sessions that were
    imported have no score. `day` is the proleptic Gregorian ordinal of the day a session began on where
    it was done. Inside the file sessions go by numbers, so that millions of rows stay small.
    """
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in TABLES_1.split(";\n"):
        connection.execute(statement.replace("{sums}", SUMS_1.strip()))


STEPS: Sequence[Step] = (create,)
"""Step n makes a diary of version n one of version n + 1; version 0 is an empty file."""

VERSION = len(STEPS)
"""The version of a diary that this program reads and writes."""


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version that a diary says it is; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection, copy: Callable[[int], object], steps: Sequence[Step] = STEPS
) -> None:
    """Take a diary through every step it lacks, each in one transaction.

    `copy` is called with the old version before the first step, unless the diary is empty: it sets a copy
    aside. The connection must be in autocommit mode.
    """
    version = version_of(connection)
    if 0 < version < len(steps):
        copy(version)
    while version < len(steps):
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = version_of(connection)  # another program may have been faster
            if version < len(steps):
                steps[version](connection)
                version += 1
                connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
