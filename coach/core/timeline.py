"""The score of one performance: its waits may be longer or shorter than those prescribed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.score import WAITING, Score, Span, cues_of

if TYPE_CHECKING:
    from collections.abc import Mapping

LEAST_LEFT_MS, MOST_LEFT_MS = 3000, 600_000
"""What a change of a wait may leave of it, in milliseconds; from the product's design."""


def left_of_wait(span: Span, position_ms: int, *, counts_in: bool) -> int | None:
    """Return what is left of a wait that can be made longer or shorter; None in phases and in a count-in."""
    return None if counts_in or span.kind not in WAITING else span.end_ms - position_ms


class Timeline:
    """`score` is what is performed: `prescribed`, with each change of a wait in it.

    Positions are milliseconds of `score`, unless a name says otherwise. What lies before the end of the wait
    that is changed stays where it is: a change never moves the position at which it is made.
    """

    def __init__(self, prescribed: Score) -> None:
        self.prescribed = prescribed
        self.score = prescribed
        self._more: dict[int, int] = {}  # ms added to a wait, by its end in the prescribed score

    def add_to_wait(self, end_ms: int, ms: int) -> None:
        """Make the wait that ends at `end_ms`, the start of a repetition, longer by `ms`, or shorter."""
        index = [repetition.start_ms for repetition in self.score.repetitions].index(end_ms)
        key = self.prescribed.repetitions[index].start_ms
        self._set({**self._more, key: self._more.get(key, 0) + ms})

    def reset_from(self, ms: int) -> None:
        """Give each wait that is not over at `ms` its prescribed length."""
        kept, shift = {}, 0
        for end, more in sorted(self._more.items()):
            shift += more
            if end + shift <= ms:
                kept[end] = more
        self._set(kept)

    def prescribed_ms(self, ms: int) -> int:
        """Return a position in the prescribed score: within a wait, one with as much of it left."""
        shift = 0
        for end, more in sorted(self._more.items()):
            wait = self.prescribed.wait_before(end)
            if ms < end + shift + more:
                if ms >= wait.start_ms + shift:
                    return max(wait.start_ms, ms - shift - more)
                break
            shift += more
        return ms - shift

    def _set(self, more: dict[int, int]) -> None:
        more = {end: ms for end, ms in more.items() if ms}
        if more != self._more:
            self._more = more
            self.score = _with_waits(self.prescribed, more) if more else self.prescribed


def _with_waits(score: Score, more: Mapping[int, int]) -> Score:
    """Return `score` with longer waits: `more` holds milliseconds, by the end of the wait in `score`.

    A wait of length 0 that becomes longer gets a span.
    """
    starts = {repetition.start_ms for repetition in score.repetitions}
    spans: list[Span] = []
    shift = 0
    for span in score.spans:
        if span.start_ms in starts and (ms := more.get(span.start_ms)):
            wait = score.wait_before(span.start_ms)
            if wait.kind is spans[-1].kind:
                spans[-1] = spans[-1]._replace(end_ms=spans[-1].end_ms + ms)
            else:
                spans.append(wait._replace(start_ms=wait.start_ms + shift, end_ms=wait.end_ms + shift + ms))
            shift += ms
        spans.append(span._replace(start_ms=span.start_ms + shift, end_ms=span.end_ms + shift))
    return Score(score.routine, score.first, tuple(spans), tuple(cues_of(spans)))
