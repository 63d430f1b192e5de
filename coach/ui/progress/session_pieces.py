"""A session as pieces of a time line: what was planned, and what was done."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from coach.core.score import PHASES, SpanKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.record import Record, TimedRep
    from coach.core.routine import Leg
    from coach.core.score import Score


MOST_LEAD_MS = 5000
"""The longest time between the start of a session and its first tone, in milliseconds: opening the sound."""


class Piece(NamedTuple):
    """A part of the line, in milliseconds from the start of the session; `kind` None is a pause."""

    start_ms: int
    end_ms: int
    kind: SpanKind | None
    leg: Leg
    set: int
    rep: int | None


def planned_pieces(score: Score) -> list[Piece]:
    """Return the plan: a piece for each span."""
    return [Piece(s.start_ms, s.end_ms, s.kind, s.leg, s.set, s.rep) for s in score.spans]


def done_pieces(record: Record, score: Score) -> list[Piece]:
    """Return the phases of every repetition in their real length, and the pauses.

    A phase with a pause in it is two pieces, one on each side. Without single repetitions (in an import)
    there are only pauses.
    """
    start = record.session.started_at
    gaps = pauses(record, score)
    lead = _lead_ms(record, score)
    pieces = list(gaps)
    for done, ended_at in record.reps:
        cursor = _ms(ended_at - start) - lead
        lengths = (done.lift_ms, done.flex_ms, done.hold_ms, done.extend_ms)
        for kind, length in reversed(list(zip(PHASES, lengths, strict=True))):
            left = length
            while left > 0:  # back in time, skipping every pause on the way
                gap = next((h for h in reversed(gaps) if cursor - left < h.end_ms <= cursor), None)
                begin = cursor - left if gap is None else gap.end_ms
                if begin < cursor:
                    pieces.append(Piece(begin, cursor, kind, done.leg, done.set, done.rep))
                left -= cursor - begin
                cursor = begin if gap is None else gap.start_ms
    return sorted(pieces, key=lambda piece: piece[:2])


def pauses(record: Record, score: Score) -> list[Piece]:
    """Return the pauses at their real time, computed from the repetition that ended before each."""
    ends = {repetition.key: repetition.end_ms for repetition in score.repetitions}
    lead = _lead_ms(record, score)
    found: list[Piece] = []
    for pause in record.session.pauses:
        before = [rep for rep in record.reps if ends.get(_key(rep), pause.at_ms + 1) <= pause.at_ms]
        if before:
            last = max(before, key=lambda rep: rep.ended_at)
            since_ms, at = ends[_key(last)], _ms(last.ended_at - record.session.started_at) - lead
        else:
            since_ms, at = 0, 0
        begin = at + pause.at_ms - since_ms + _more_rest_ms(record, score, since_ms, pause.at_ms)
        begin += sum(p.end_ms - p.start_ms for p in found if at <= p.start_ms <= begin)
        repetition = score.repetition_at(pause.at_ms)
        found.append(
            Piece(begin, begin + pause.length_ms, None, repetition.leg, repetition.set, repetition.rep)
        )
    return found


def _more_rest_ms(record: Record, score: Score, from_ms: int, to_ms: int) -> int:
    """Return how much longer than planned the rests were that lie between two positions of the score."""
    rests = {(done.set, done.leg): done.rest_ms for done in record.session.sets}
    more = 0
    for place in score.breaks:
        rest_ms = rests.get((place.set, place.leg))
        if from_ms <= place.start_ms and place.end_ms <= to_ms and rest_ms is not None:
            more += rest_ms - (place.end_ms - place.start_ms)
    return more


def _lead_ms(record: Record, score: Score) -> int:
    """Return how long after the start of the session its score began: the sound was opened first.

    It shows at the first repetition, which then ended so much later than planned; a repetition that was
    skipped or done again says nothing.
    """
    if not record.reps:
        return 0
    first = record.reps[0]
    ends = {repetition.key: repetition.end_ms for repetition in score.repetitions}
    planned = ends.get(_key(first))
    if planned is None:
        return 0
    paused = sum(pause.length_ms for pause in record.session.pauses if pause.at_ms < planned)
    lead = _ms(first.ended_at - record.session.started_at) - planned - paused
    return lead if 0 < lead <= MOST_LEAD_MS else 0


def groups(pieces: Sequence[Piece]) -> list[tuple[Piece, ...]]:
    """Return the repetitions as the phases that follow each other without a pause; waits are left out."""
    found: list[list[Piece]] = []
    for piece in pieces:
        if piece.rep is None or piece.kind is None:
            continue
        last = found[-1][-1] if found else None
        if last and last[3:] == piece[3:] and last.end_ms == piece.start_ms:
            found[-1].append(piece)
        else:
            found.append([piece])
    return [tuple(group) for group in found]


def _key(rep: TimedRep) -> tuple[int, Leg, int]:
    return (rep.done.set, rep.done.leg, rep.done.rep)


def _ms(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)
