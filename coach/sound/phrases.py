"""Times of the tones and phrases of a score: when each begins, and by when a phrase must have ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.core.score import Instant
from coach.sound.tones import TONES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.core.score import Event, Score

AFTER_TONE_MS = 60
"""Time from the end of a tone to the phrase of the same cue, in milliseconds."""

BEFORE_TONE_MS = 60
"""Time from the end of a phrase to the next transition, in milliseconds."""

BEGIN_MS = 1500
"""Start of the first phrase, in milliseconds: by then the output is open and has the samples."""

AFTER_END_MS = 3000
"""Most that the last phrase may take, in milliseconds: no transition comes after it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something to say from `at_ms` of the score on, after the tone of its cue.

    It must have ended by `until_ms`, before the next transition; speech that cannot be lowered under a pip
    must have ended by `clear_ms`, before the next tone of any kind. Of `texts`, from the fullest to the
    shortest, the first that fits is spoken, and none if none fits.
    """

    at_ms: int
    until_ms: int
    clear_ms: int
    texts: tuple[str, ...]

    def fitting(self, length_ms: Callable[[str], float | None], until_ms: int) -> str | None:
        """Return the first text that ends by `until_ms`; None where none does, or none can be said."""
        for text in self.texts:
            length = length_ms(text)
            if length is not None and self.at_ms + length <= until_ms:
                return text
        return None


def tones_of(score: Score, from_ms: int = 0) -> list[tuple[Event, int]]:
    """Return every tone from `from_ms` of the score on, with the millisecond at which it begins."""
    cues = score.between(from_ms, score.length_ms + 1)
    return [(cue.kind, cue.at_ms) for cue in cues if cue.kind in TONES]


def phrases_of(score: Score, texts: Sequence[tuple[str, ...]]) -> list[Phrase]:
    """Return all that can be said in `score`, each with the time it has.

    `texts` holds, for each of `score.cues`, what can be said at it, from the fullest text to the shortest;
    nothing is said at a cue whose tuple is empty. It is `coach.text.spoken_texts.spoken_texts(score)`.
    """
    heard = tones_of(score)
    tones = [at for _, at in heard]
    transitions = [cue.at_ms for cue in score.cues if cue.kind is not Instant.PIP]
    ends = {at: at + TONES[kind].length_ms + AFTER_TONE_MS for kind, at in heard if kind is not Instant.PIP}
    last = score.length_ms + TONES[Instant.FINISHED].length_ms + AFTER_END_MS
    phrases = []
    for cue, said in zip(score.cues, texts, strict=True):
        if said:
            at = ends.get(cue.at_ms, cue.at_ms + BEGIN_MS)
            until = min((other for other in transitions if other > cue.at_ms), default=last) - BEFORE_TONE_MS
            clear = min((other for other in tones if other > cue.at_ms), default=last) - BEFORE_TONE_MS
            phrases.append(Phrase(at, until, clear, said))
    return phrases
