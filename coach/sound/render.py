"""A whole session as samples: the same stream that the window plays, without a loudspeaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.score import Instant
from coach.core.sound_choices import USUAL, SoundChoices
from coach.sound.mixer import Mixer, PlannedTone, Spoken
from coach.sound.phrases import phrases_of, tones_of
from coach.sound.tones import TONES

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator, Sequence

    from coach.core.counting import Utterance
    from coach.core.score import Score
    from coach.sound.phrases import Phrase

RATE = 48_000
"""Samples a second of a rendering: the rate of nearly every output."""


def spoken_of(
    phrases: list[Phrase], clip: Callable[[str], array[int] | None], rate: int, from_ms: int = 0
) -> list[tuple[array[int], int]]:
    """Return the samples of each phrase from `from_ms` on that fits, with the millisecond of its start.

    A phrase that would begin while another is spoken is left out.
    """

    def length_ms(text: str) -> float | None:
        sound = clip(text)
        return None if sound is None else len(sound) * 1000 / rate

    spoken = []
    silent_from = float(from_ms)
    for phrase in phrases:
        if phrase.at_ms >= silent_from:
            text = phrase.fitting(length_ms, phrase.until_ms)
            if text is not None and (sound := clip(text)) is not None:
                spoken.append((sound, phrase.at_ms))
                silent_from = phrase.at_ms + len(sound) * 1000 / rate
    return spoken


class Rendering:
    """A score as mono 16-bit samples: its first sample is 0 ms, its last the end of the last tone.

    `clip` returns a text as mono samples at `rate`, or None if it cannot be spoken; without it there is
    no speech. `utterances` holds what can be said (see `phrases_of`).
    """

    def __init__(
        self,
        score: Score,
        rate: int = RATE,
        clip: Callable[[str], array[int] | None] | None = None,
        utterances: Sequence[Utterance] = (),
        choices: SoundChoices = USUAL,
    ) -> None:
        self.rate = rate
        self._mixer = Mixer(rate, wakes=True)
        self._mixer.tone_set = choices.tone_set
        tones = tones_of(score, ticks=choices.ticks)
        self._mixer.plan(PlannedTone(kind, frame_at(at, rate)) for kind, at in tones)
        end = frame_at(score.length_ms + TONES[Instant.FINISHED].length_ms, rate)
        if clip is not None:
            phrases = phrases_of(score, utterances, choices.ticks)
            speech = [Spoken(sound, frame_at(at, rate)) for sound, at in spoken_of(phrases, clip, rate)]
            self._mixer.speak(speech)
            end = max([end, *(spoken.at_frame + len(spoken.sound) for spoken in speech[-1:])])
        self.frames = end
        """Its length in frames: the score, and after it the last tone (and the last phrase)."""

    def blocks(self) -> Iterator[bytes]:
        """Yield the samples, native-endian, a second at a time; once only."""
        while (left := self.frames - self._mixer.frame) > 0:
            yield self._mixer.read(min(self.rate, left))


def frame_at(ms: float, rate: int) -> int:
    """Return the frame nearest to `ms`."""
    return round(ms * rate / 1000)
