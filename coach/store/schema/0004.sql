-- Version 4: increases of a routine that the person accepted.

-- `routine` is the name of the routine with the increase, `origin` the name or the file of the routine before
-- it; `before` and `after` are both as JSON, as in `routines`. `undone_ms` is NULL while it was not undone.
CREATE TABLE accepted_increases (
    routine TEXT NOT NULL, at_ms INTEGER NOT NULL,
    origin TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    undone_ms INTEGER,
    PRIMARY KEY (routine, at_ms)
) STRICT, WITHOUT ROWID;
