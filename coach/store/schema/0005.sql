-- Version 5: the rest after a set as it really was, in milliseconds; NULL after the last one, and where it is
-- not known.
ALTER TABLE sets ADD COLUMN rest_ms INTEGER CHECK (rest_ms >= 0);
