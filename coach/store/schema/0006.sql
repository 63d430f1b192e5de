-- Version 6: holidays, and planned days that were moved.

-- No training from first_day to last_day, both ordinals and included.
CREATE TABLE holidays (
    first_day INTEGER PRIMARY KEY,
    last_day INTEGER NOT NULL CHECK (last_day >= first_day)
) STRICT;

-- The session of the day `planned` was moved to the day `moved_to`; both are ordinals.
CREATE TABLE moved_days (
    planned INTEGER PRIMARY KEY,
    moved_to INTEGER NOT NULL CHECK (moved_to <> planned)
) STRICT;
