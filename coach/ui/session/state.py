"""The state that the session view shows: one instant of one score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.text.session_texts import translated_cue

if TYPE_CHECKING:
    from coach.core.score import Score, Span


@dataclass(frozen=True, slots=True)
class SessionState:
    """One instant of a session, as it is shown.

    `position_ms` is in milliseconds of `score`; `index` is that of the current span in `score.spans`.
    `flash` is the strength of the flash, 0 to 1. `message` takes the place of the cue ("" shows the cue).
    """

    score: Score
    index: int
    position_ms: int
    flash: float = 0.0
    is_paused: bool = False
    message: str = ""

    @property
    def span(self) -> Span:
        """The current span."""
        return self.score.spans[self.index]

    @property
    def cue(self) -> str:
        """The cue with which the current span begins, in the reader's language."""
        start_ms = self.span.start_ms
        return translated_cue(self.score.between(start_ms, start_ms + 1)[0])
