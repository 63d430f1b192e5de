"""Scores and routines as JSON text and as rows.

A session refers to the exact routine and score that were performed, so that no later edit of a routine
changes the past. Equal ones are stored once.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from coach.core.routine import Leg, Routine
from coach.core.routine_data import from_data, to_data
from coach.core.score import Cue, Score, Span, SpanKind, event_named, settled_lifts
from coach.store.rows import RoutineRow, ScoreRow, insert_sql

if TYPE_CHECKING:
    import sqlite3


_MEND = "ON CONFLICT (sha256) DO UPDATE SET data = excluded.data"
"""Writes a text again that is there already: the disk may have damaged it."""


OF_ONE_LEG = """routine IN (SELECT no FROM routines WHERE NOT instr(data, '"legs": "both"'))"""
"""The condition that the routine of a session, as `routine_text` writes it, trains one leg."""


def routine_text(routine: Routine) -> str:
    """Return `routine` as JSON; equal routines give equal text."""
    return json.dumps(to_data(routine), ensure_ascii=False, sort_keys=True)


def routine_from(text: str) -> Routine:
    """Return the routine that `routine_text` wrote."""
    return from_data(json.loads(text))


def score_text(score: Score) -> str:
    """Return `score` as JSON, spans and cues included; equal scores give equal text.

    The third place of a cue held its English text in version 0.1; it is empty now, and never read.
    """
    data = {
        "routine": to_data(score.routine),
        "first": score.first,
        "spans": [[s.kind, s.start_ms, s.end_ms, s.leg, s.set, s.rep] for s in score.spans],
        "cues": [[c.kind, c.at_ms, "", c.leg] for c in score.cues],
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def score_from(text: str) -> Score:
    """Return the score that `score_text` wrote. It is not unrolled again: the rules may have changed."""
    data = json.loads(text)
    spans = tuple(
        Span(SpanKind(kind), start, end, Leg(leg), set_, rep)
        for kind, start, end, leg, set_, rep in data["spans"]
    )
    settled = settled_lifts(spans)
    cues = tuple(
        Cue(event_named(kind), at, Leg(leg), kind == SpanKind.LIFT and at in settled)
        for kind, at, _english, leg in data["cues"]
    )
    return Score(from_data(data["routine"]), Leg(data["first"]), spans, cues)


def routine_number(connection: sqlite3.Connection, routine: Routine) -> int:
    """Return the number of `routine` in the diary, where it is inserted if it is new."""
    text = routine_text(routine)
    row = RoutineRow(sha256=digest(text), name=routine.name, data=text)
    connection.execute(f"{insert_sql('routines', RoutineRow)} {_MEND}, name = excluded.name", row)
    found = connection.execute("SELECT no FROM routines WHERE sha256 = ?", (row.sha256,)).fetchone()
    return int(found[0])


def score_number(connection: sqlite3.Connection, score: Score) -> int:
    """Return the number of `score` in the diary, where it is inserted if it is new."""
    text = score_text(score)
    row = ScoreRow(sha256=digest(text), data=text)
    connection.execute(f"{insert_sql('scores', ScoreRow)} {_MEND}", row)
    found = connection.execute("SELECT no FROM scores WHERE sha256 = ?", (row.sha256,)).fetchone()
    return int(found[0])


def digest(text: str) -> str:
    """Return the SHA-256 of `text`, in hexadecimal."""
    # The hash of Python itself, as its module `random` has it: `hashlib` brings in OpenSSL, 4 MiB in memory.
    try:
        if sys.version_info >= (3, 12):
            from _sha2 import sha256  # noqa: PLC0415 - only a session needs it
        else:
            from _sha256 import sha256  # type: ignore[import-not-found]  # noqa: PLC0415 - as above
    except ImportError:  # a Python built without
        from hashlib import sha256  # noqa: PLC0415 - as above
    return str(sha256(text.encode()).hexdigest())
