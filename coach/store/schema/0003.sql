-- Version 3: history that version 0.1 had in its settings, counters, and a digest of each ended session.

-- Suggestions that the person declined: `routine` is the name of the routine they were for.
CREATE TABLE declined_suggestions (
    routine TEXT NOT NULL, at_ms INTEGER NOT NULL,
    PRIMARY KEY (routine, at_ms)
) STRICT, WITHOUT ROWID;

-- Plans that no longer hold; the present one is a setting. `last_day` is the ordinal of the last day on which
-- the plan held, `weekdays` its days as bits (Monday 1, Tuesday 2, Wednesday 4 …), NULL where only their
-- number is known.
CREATE TABLE former_plans (
    last_day INTEGER PRIMARY KEY,
    days_a_week INTEGER NOT NULL CHECK (days_a_week BETWEEN 0 AND 7),
    weekdays INTEGER CHECK (weekdays BETWEEN 0 AND 127)
) STRICT;

-- Numbers that only grow, such as the SEQUENCE of the calendar.
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- CRC-32 of the rows of an ended session (see coach/store/digests.py); NULL until it ends.
ALTER TABLE sessions ADD COLUMN digest INTEGER;
