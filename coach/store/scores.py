"""Scores and routines as text: what was performed is kept whole, so that no later change rewrites it."""

from __future__ import annotations

import json

from coach.core.routine import Leg, Routine, from_data, to_data
from coach.core.score import Cue, CueKind, Repetition, Score, Span, SpanKind


def routine_text(routine: Routine) -> str:
    """Return `routine` as JSON; equal routines give equal text."""
    return json.dumps(to_data(routine), ensure_ascii=False, sort_keys=True)


def routine_from(text: str) -> Routine:
    """Read back what `routine_text` gave."""
    return from_data(json.loads(text))


def score_text(score: Score) -> str:
    """Return `score` as JSON, spans and cues included; equal scores give equal text."""
    data = {
        "routine": to_data(score.routine),
        "first": score.first,
        "spans": [[s.kind, s.start_ms, s.end_ms, s.leg, s.set, s.rep] for s in score.spans],
        "cues": [[c.kind, c.at_ms, c.text, c.leg] for c in score.cues],
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def score_from(text: str) -> Score:
    """Read back what `score_text` gave: it is not unrolled anew."""
    data = json.loads(text)
    spans = tuple(
        Span(SpanKind(kind), start, end, Leg(leg), set_, rep)
        for kind, start, end, leg, set_, rep in data["spans"]
    )
    cues = tuple(Cue(CueKind(kind), at, words, Leg(leg)) for kind, at, words, leg in data["cues"])
    stretches: dict[tuple[int, Leg, int], tuple[int, int]] = {}
    for span in spans:
        if span.rep is not None:
            key = (span.set, span.leg, span.rep)
            stretches[key] = (stretches.get(key, (span.start_ms, 0))[0], span.end_ms)
    repetitions = tuple(
        Repetition(leg, set_, rep, start, end) for (set_, leg, rep), (start, end) in stretches.items()
    )
    return Score(
        from_data(data["routine"]),
        Leg(data["first"]),
        spans,
        cues,
        repetitions,
        tuple(span.start_ms for span in spans),
        tuple(cue.at_ms for cue in cues),
    )


def digest(text: str) -> str:
    """Return the SHA-256 of `text`, in hexadecimal: what makes it one of its kind."""
    from hashlib import sha256  # noqa: PLC0415 - not needed at start

    return sha256(text.encode()).hexdigest()
