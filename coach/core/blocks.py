"""A score as a row of blocks: each set of a leg, and each wait between them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from coach.core.routine import Alternate, Leg
from coach.core.score import WAITING, SpanKind

if TYPE_CHECKING:
    from coach.core.score import Score, Span


class Block(NamedTuple):
    """A part of a score, in its milliseconds. `leg` is None in a wait, and where both legs take turns."""

    start_ms: int
    end_ms: int
    is_wait: bool
    leg: Leg | None = None


def blocks_of(score: Score) -> list[Block]:
    """Return a block for each set of each leg, and one for each wait between them.

    Where legs change after every repetition, a set of both legs is one block.
    """
    by_rep = score.routine.alternate is Alternate.REP

    def key(span: Span) -> tuple[bool, int, Leg | None]:
        is_wait = span.kind in WAITING and not (by_rep and span.kind is SpanKind.SWITCH)
        return is_wait, span.set, None if by_rep else span.leg

    blocks = []
    for (is_wait, _, leg), group in groupby(score.spans, key):
        spans = list(group)
        blocks.append(Block(spans[0].start_ms, spans[-1].end_ms, is_wait, None if is_wait else leg))
    return blocks
