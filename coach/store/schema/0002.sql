-- Version 2: views give a name to what several queries ask for. No row changes.

-- Sessions that lists, charts and exports show. The condition is that of the index sessions_by_day.
CREATE VIEW done_sessions AS
SELECT * FROM sessions WHERE ended_ms IS NOT NULL AND deleted_ms IS NULL;

-- What counts of a set. tension_ms is SetDone.tension_ms of coach/core/session.py as SQL: the mean time under
-- tension of the paced repetitions × the confirmed ones, halves rounded up; 0 where none was paced.
CREATE VIEW set_figures AS
SELECT session, set_no, leg, load_kg, coalesce(confirmed, paced) AS reps,
    iif(paced = 0, 0,
        (2 * (flex_ms + hold_ms + extend_ms) * coalesce(confirmed, paced) + paced) / (2 * max(paced, 1))
    ) AS tension_ms
FROM sets;

-- The sums that `sessions` stores.
CREATE VIEW session_figures AS
SELECT session,
    coalesce(sum(reps) FILTER (WHERE leg = 'left'), 0) AS left_reps,
    coalesce(sum(reps) FILTER (WHERE leg = 'right'), 0) AS right_reps,
    coalesce(sum(tension_ms) FILTER (WHERE leg = 'left'), 0) AS left_tension_ms,
    coalesce(sum(tension_ms) FILTER (WHERE leg = 'right'), 0) AS right_tension_ms,
    coalesce(sum(reps * load_kg), 0.0) AS load_kg
FROM set_figures GROUP BY session;

DROP TRIGGER set_added;
CREATE TRIGGER set_added AFTER INSERT ON sets BEGIN
    UPDATE sessions SET (left_reps, right_reps, left_tension_ms, right_tension_ms, load_kg) = (
        SELECT left_reps, right_reps, left_tension_ms, right_tension_ms, load_kg
        FROM session_figures WHERE session = new.session
    ) WHERE no = new.session;
END;

DROP TRIGGER set_changed;
CREATE TRIGGER set_changed AFTER UPDATE ON sets BEGIN
    UPDATE sessions SET (left_reps, right_reps, left_tension_ms, right_tension_ms, load_kg) = (
        SELECT left_reps, right_reps, left_tension_ms, right_tension_ms, load_kg
        FROM session_figures WHERE session = new.session
    ) WHERE no = new.session;
END;
