"""Times of the tones and phrases of a score: when each begins, and by when a phrase must have ended."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.core.counting import whole_seconds
from coach.core.score import Instant
from coach.core.sound_choices import TICKING, Ticks
from coach.sound.tones import TONES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from coach.core.counting import Utterance
    from coach.core.score import Event, Score

AFTER_TONE_MS = 60
"""Time from the end of a tone to the phrase of the same cue, in milliseconds."""

BEFORE_TONE_MS = 60
"""Time from the end of a phrase to the next transition, in milliseconds."""

BEGIN_MS = 1500
"""Start of the first phrase, in milliseconds: by then the output is open and has the samples."""

REMINDER_MS = 5000
"""Time between two reminders at a gate, in milliseconds: from the product's design."""

AFTER_END_MS = 3000
"""Most that the last phrase may take, in milliseconds: no transition comes after it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something to say from `at_ms` of the score on, after the tone of its cue.

    It must have ended by `until_ms`, before the next transition; speech that cannot be lowered under a pip
    must have ended by `clear_ms`, before the next tone of any kind but a tick. One that ends by `free_ms`
    is neither over a tone nor in the way of the next phrase. Of `texts`, from the fullest to the shortest,
    the first that does is spoken; else the shortest, if it fits.
    """

    at_ms: int
    until_ms: int
    clear_ms: int
    texts: tuple[str, ...]
    free_ms: int

    def fitting(self, length_ms: Callable[[str], float | None], until_ms: int) -> str | None:
        """Return the fullest text that ends by `free_ms`, or else the shortest, if it ends by `until_ms`.

        None where none does, or none can be said.
        """
        known = [(text, length) for text in self.texts if (length := length_ms(text)) is not None]
        for limit, forms in ((min(self.free_ms, until_ms), known), (until_ms, known[-1:])):
            for text, length in forms:
                if self.at_ms + length <= limit:
                    return text
        return None


def tones_of(score: Score, from_ms: int = 0, ticks: Ticks = Ticks.OFF) -> list[tuple[Event, int]]:
    """Return every tone from `from_ms` of the score on, with the millisecond at which it begins."""
    cues = score.between(from_ms, score.length_ms + 1)
    tones: list[tuple[Event, int]] = [(cue.kind, cue.at_ms) for cue in cues if cue.kind in TONES]
    if ticks is not Ticks.OFF:
        tones += [(Instant.TICK, at) for at in _tick_times(score, ticks) if at >= from_ms]
        tones.sort(key=lambda tone: tone[1])
    return tones


def _tick_times(score: Score, ticks: Ticks) -> Iterator[int]:
    """Yield the instants (ms) that tick, none of them under the tone of its phase."""
    ticking = TICKING[ticks]
    for span in score.spans:
        if span.kind in ticking:
            tone_end = span.start_ms + TONES[span.kind].length_ms
            yield from (at for at in whole_seconds(span) if at >= tone_end)


def tones_until_gate(
    timeline: Score, from_ms: int, gate_ms: int, reminders: Iterable[int], ticks: Ticks = Ticks.OFF
) -> list[tuple[Event, int]]:
    """Return the tones from `from_ms` on until a set waits at the gate at `gate_ms`, and reminders.

    `reminders` are the numbers of the reminders, from 0: the first sounds when the gate is reached. The pips
    of the wait before the gate are left out: they sound in the count-in, when the person is ready.
    """
    wait_ms = timeline.wait_before(gate_ms).start_ms
    tones = [
        (kind, at)
        for kind, at in tones_of(timeline, from_ms, ticks)
        if at < gate_ms and not (kind is Instant.PIP and at >= wait_ms)
    ]
    return tones + [(Instant.REMINDER, gate_ms + REMINDER_MS * number) for number in reminders]


def phrases_of(score: Score, utterances: Sequence[Utterance], ticks: Ticks = Ticks.OFF) -> list[Phrase]:
    """Return all that can be said in `score`, each with the time it has.

    `utterances` is `coach.text.spoken_texts.utterances(score)`, or a part of it. One that stands alone begins
    at its instant, after a tick there, and ends before the next tone or tick; the others go on under ticks.
    """
    heard = tones_of(score, ticks=ticks)
    ends = {at: at + TONES[kind].length_ms + AFTER_TONE_MS for kind, at in heard if kind is not Instant.PIP}
    last = score.length_ms + TONES[Instant.FINISHED].length_ms + AFTER_END_MS
    sounds = [at for _, at in heard]
    tones = [at for kind, at in heard if kind is not Instant.TICK]
    transitions = [cue.at_ms for cue in score.cues if cue.kind is not Instant.PIP]

    def before_next(times: list[int], at_ms: int) -> int:
        index = bisect_right(times, at_ms)
        return (times[index] if index < len(times) else last) - BEFORE_TONE_MS

    begun = sorted(
        (ends.get(at, at if alone else at + BEGIN_MS), at, texts, alone) for at, texts, alone in utterances
    )
    starts = [begin for begin, *_ in begun]
    phrases = []
    for begin, at_ms, texts, alone in begun:
        free = min(before_next(starts, begin), before_next(sounds if alone else tones, at_ms))
        if alone:
            phrases.append(Phrase(begin, free, free, texts, free))
        else:
            until, clear = before_next(transitions, at_ms), before_next(tones, at_ms)
            phrases.append(Phrase(begin, until, clear, texts, free))
    return phrases
