"""The state that the session view shows: one instant of one score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.core.score import WAITING
from coach.core.timeline import left_of_wait
from coach.text.session_texts import ready_text, translated_cue

if TYPE_CHECKING:
    from coach.core.score import Score, Span

READY_MS = 10_000
"""How long before the end of a wait the person is asked to stand ready; from the product's design."""


@dataclass(frozen=True, slots=True)
class SessionState:
    """One instant of a session, as it is shown.

    `position_ms` is in milliseconds of `score`; `index` is that of the current span in `score.spans`.
    `flash` is the strength of the flash, 0 to 1. `message` says why the session is paused, or when it
    resumes; it may be empty. `foot_is_down` is true where the session goes on after a pause: the lift of a
    repetition then begins on the floor. `count_in_s` is the seconds until the session goes on; 0 where no
    count-in runs. `at_gate` is true while a set waits for the person; `index` is then that of the span
    before it.
    """

    score: Score
    index: int
    position_ms: int
    flash: float = 0.0
    is_paused: bool = False
    message: str = ""
    foot_is_down: bool = False
    count_in_s: int = 0
    at_gate: bool = False

    @property
    def span(self) -> Span:
        """The current span; at a gate the wait before it, which may have no length."""
        return self.score.wait_before(self.position_ms) if self.at_gate else self.score.spans[self.index]

    @property
    def left_of_wait_ms(self) -> int | None:
        """What is left of a wait that can be made longer or shorter; None elsewhere, and in a count-in."""
        counts_in = self.count_in_s > 0 and not self.is_paused
        return left_of_wait(self.span, self.position_ms, counts_in=counts_in)

    @property
    def instruction(self) -> str:
        """What to do now: the cue, at the end of a wait to stand ready, or when the session resumes."""
        if self.message and not self.is_paused:
            return self.message
        if self.at_gate:
            return ready_text()
        is_wait_ending = self.span.kind in WAITING and self.span.end_ms - self.position_ms <= READY_MS
        return ready_text() if is_wait_ending else self.cue

    @property
    def cue(self) -> str:
        """The cue with which the current span begins, in the reader's language."""
        start_ms = self.span.start_ms
        cue = self.score.between(start_ms, start_ms + 1)[0]
        return translated_cue(cue._replace(settled=False) if self.foot_is_down else cue)
