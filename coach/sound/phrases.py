"""What is heard when: the tones of a score, and the phrases that a voice may say between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.core.score import CueKind
from coach.sound.tones import TONES, ToneKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coach.core.score import Score

FULL_REPS = 2
"""So many repetitions of every set are told in full; of those after them only the number is said."""

AFTER_TONE_MS = 60
"""Between the end of a tone and the phrase that goes with it, in milliseconds."""

BEFORE_TONE_MS = 60
"""Between the end of a phrase and the next transition, in milliseconds."""

BEGIN_MS = 1500
"""When the first phrase may begin, in milliseconds: by then the output is open and its samples are made."""

AFTER_END_MS = 3000
"""How long the last phrase may take: no transition comes after it."""

SHORT: Mapping[CueKind, str] = {
    CueKind.LIFT: "Lift",
    CueKind.FLEX: "Flex",
    CueKind.HOLD: "Hold",
    CueKind.EXTEND: "Extend",
}
"""What is said of a phase where its phrase does not fit; the window has the same words to translate."""

UNLOADED, LOADED = "Repetitions: {reps}", "Repetitions: {reps}. Load: {load} kilograms"
"""What is said before a set of a leg with a load or a dose of its own; the window has them, too."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something to say from `at_ms` of the score on, when the tone of its cue has ended.

    It must have ended at `until_ms`, before the next transition; speech that cannot step back under
    a pip at `clear_ms`, before the next tone of any kind. `texts` say it from the fullest to the
    shortest: the first that fits is said, and where none fits, nothing.
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


def tones_of(score: Score, from_ms: int = 0) -> list[tuple[ToneKind, int]]:
    """Return every tone from `from_ms` of the score on, with the millisecond at which it begins."""
    return [
        (ToneKind(cue.kind.value), cue.at_ms)
        for cue in score.between(from_ms, score.length_ms + 1)
        if cue.kind is not CueKind.PREPARE  # it has no tone
    ]


def phrases_of(
    score: Score, say: Callable[[str], str] = str, number: Callable[[float], str] = "{:g}".format
) -> list[Phrase]:
    """Return what is said in the whole score; `say` and `number` put text and figures into a language."""
    heard = tones_of(score)
    tones = [at for _, at in heard]
    transitions = [cue.at_ms for cue in score.cues if cue.kind is not CueKind.PIP]
    ends = {at: at + TONES[kind].length_ms + AFTER_TONE_MS for kind, at in heard if kind is not ToneKind.PIP}
    phrases = []
    for cue in score.cues:
        if cue.kind is CueKind.PIP:
            continue
        texts: tuple[str, ...] = (say(cue.text),)
        if (ahead := score.ahead(score.at(cue.at_ms))) is not None:
            reps, load_kg = ahead
            dose = say(LOADED if load_kg else UNLOADED).format(reps=number(reps), load=number(load_kg))
            texts = (f"{say(cue.text)}. {dose}", *texts)
        if cue.kind in SHORT:
            rep = score.at(cue.at_ms).rep or 0
            if rep <= FULL_REPS:
                texts = (say(cue.text), say(SHORT[cue.kind]))
            elif cue.kind is CueKind.LIFT:
                texts = (number(rep),)
            else:
                continue
        last = score.length_ms + TONES[ToneKind.FINISHED].length_ms + AFTER_END_MS
        at = ends.get(cue.at_ms, cue.at_ms + BEGIN_MS) if cue.kind is not CueKind.PREPARE else BEGIN_MS
        until = min((other for other in transitions if other > cue.at_ms), default=last) - BEFORE_TONE_MS
        clear = min((other for other in tones if other > cue.at_ms), default=last) - BEFORE_TONE_MS
        phrases.append(Phrase(at, until, clear, texts))
    return phrases
