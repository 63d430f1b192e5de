"""What is counted and announced between the cues of a score, and what can be said at an instant of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from coach.core.routine import Alternate
from coach.core.score import WAITING, SpanKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.core.score import Score, Span

COUNTED_HOLD_MS, COUNTED_SECONDS = 4000, 3
"""From which length on the end of a hold is counted, in milliseconds, and how many seconds of it are: from
the product's design."""

HALVED_REST_MS = 40_000
"""From which length on the middle of a rest is announced, in milliseconds: from the product's design."""

ANNOUNCED_WAIT_MS = 15_000
"""From which length on the end of a wait announces what comes next, in milliseconds; a shorter one says it
when it begins."""

ANNOUNCED_BEFORE_MS = 10_000
"""How long before the end of such a wait that is, in milliseconds: when the page asks to stand ready."""


class MarkKind(StrEnum):
    """What a mark is for."""

    SECONDS_LEFT = "seconds left"
    HALF = "half"
    AHEAD = "ahead"


class Mark(NamedTuple):
    """An instant within a span: so many seconds of a hold are left, half a rest is over, or a set is near."""

    kind: MarkKind
    at_ms: int
    span: Span
    seconds: int = 0


class Utterance(NamedTuple):
    """What can be said at an instant of a score, from the fullest text to the shortest.

    It belongs to the cue at that instant and follows its tone, unless it stands `alone`, between two cues.
    """

    at_ms: int
    texts: tuple[str, ...]
    alone: bool = False


def whole_seconds(span: Span) -> range:
    """Return the instants (ms) within a span at which whole seconds of it are left."""
    return range(span.end_ms - (span.length_ms - 1) // 1000 * 1000, span.end_ms, 1000)


def says_dose_at_start(score: Score, span: Span) -> bool:
    """Whether a wait is too short for a mark before its end, so that its start says what the next set is."""
    return _leads_to_set(score, span) and span.length_ms < ANNOUNCED_WAIT_MS


def marks(score: Score) -> Iterator[Mark]:
    """Yield the marks of a score, in order of time."""
    for span in score.spans:
        if span.kind is SpanKind.HOLD and span.length_ms >= COUNTED_HOLD_MS:
            for left in range(COUNTED_SECONDS, 0, -1):
                yield Mark(MarkKind.SECONDS_LEFT, span.end_ms - 1000 * left, span, left)
        if span.kind is SpanKind.REST and span.length_ms >= HALVED_REST_MS:
            yield Mark(MarkKind.HALF, (span.start_ms + span.end_ms) // 2, span)
        if _leads_to_set(score, span) and span.length_ms >= ANNOUNCED_WAIT_MS:
            yield Mark(MarkKind.AHEAD, span.end_ms - ANNOUNCED_BEFORE_MS, span)


def _leads_to_set(score: Score, span: Span) -> bool:
    """Whether a set begins after the span: where legs take turns within it, not after each change of legs."""
    is_turn = span.kind is SpanKind.SWITCH and score.routine.alternate is Alternate.REP
    return span.kind in WAITING and not is_turn
