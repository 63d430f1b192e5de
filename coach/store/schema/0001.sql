-- Version 1 of the diary. Never changed once released: a new version is a new file.
--
-- Moments are milliseconds since 1970-01-01 UTC, lengths are milliseconds. `day` is the proleptic Gregorian
-- ordinal (date.toordinal) of the day a session began on, in the zone it was done in. Tables refer to
-- sessions by number, not by UUID, so that millions of rows stay small.

-- The data of a routine and of a score is JSON; equal ones are stored once.
CREATE TABLE routines (
    no INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, name TEXT NOT NULL, data TEXT NOT NULL
) STRICT;

CREATE TABLE scores (
    no INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, data TEXT NOT NULL
) STRICT;

-- An imported session has no score. left_reps to load_kg are sums over its sets, updated by the triggers
-- below, so that charts read neither `sets` nor `reps`. load_kg is the sum of repetitions × kg.
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

-- paced and lift_ms to extend_ms are sums over the repetitions, written in the same transaction as a
-- repetition. confirmed is NULL for "as many as paced".
CREATE TABLE sets (
    session INTEGER NOT NULL REFERENCES sessions (no) ON DELETE CASCADE,
    set_no INTEGER NOT NULL, leg TEXT NOT NULL CHECK (leg IN ('left', 'right')),
    prescribed INTEGER NOT NULL, paced INTEGER NOT NULL DEFAULT 0,
    confirmed INTEGER CHECK (confirmed >= 0), load_kg REAL NOT NULL,
    lift_ms INTEGER NOT NULL DEFAULT 0, flex_ms INTEGER NOT NULL DEFAULT 0,
    hold_ms INTEGER NOT NULL DEFAULT 0, extend_ms INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (session, set_no, leg)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER set_added AFTER INSERT ON sets BEGIN
    UPDATE sessions SET (left_reps, right_reps, load_kg, left_tension_ms, right_tension_ms) = (
        SELECT coalesce(sum(reps) FILTER (WHERE leg = 'left'), 0),
            coalesce(sum(reps) FILTER (WHERE leg = 'right'), 0),
            coalesce(sum(reps * load_kg), 0.0),
            coalesce(sum(tension) FILTER (WHERE leg = 'left'), 0),
            coalesce(sum(tension) FILTER (WHERE leg = 'right'), 0)
        FROM (SELECT leg, load_kg, coalesce(confirmed, paced) AS reps, iif(paced = 0, 0,
            (2 * (flex_ms + hold_ms + extend_ms) * coalesce(confirmed, paced) + paced) / (2 * max(paced, 1))
            ) AS tension FROM sets WHERE session = new.session)
    ) WHERE no = new.session;
END;
CREATE TRIGGER set_changed AFTER UPDATE ON sets BEGIN
    UPDATE sessions SET (left_reps, right_reps, load_kg, left_tension_ms, right_tension_ms) = (
        SELECT coalesce(sum(reps) FILTER (WHERE leg = 'left'), 0),
            coalesce(sum(reps) FILTER (WHERE leg = 'right'), 0),
            coalesce(sum(reps * load_kg), 0.0),
            coalesce(sum(tension) FILTER (WHERE leg = 'left'), 0),
            coalesce(sum(tension) FILTER (WHERE leg = 'right'), 0)
        FROM (SELECT leg, load_kg, coalesce(confirmed, paced) AS reps, iif(paced = 0, 0,
            (2 * (flex_ms + hold_ms + extend_ms) * coalesce(confirmed, paced) + paced) / (2 * max(paced, 1))
            ) AS tension FROM sets WHERE session = new.session)
    ) WHERE no = new.session;
END;

-- Single repetitions: read for exports and details, never for charts.
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

-- Changes that a person made after a session had ended; old and new are text, NULL for nothing.
CREATE TABLE corrections (
    no INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (no) ON DELETE CASCADE,
    what TEXT NOT NULL, old TEXT, new TEXT, at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX corrections_by_session ON corrections (session);
