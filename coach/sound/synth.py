"""Speech as samples, by the program espeak-ng where it is installed."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
from array import array
from contextlib import suppress

from coach.sound.tones import FULL_SCALE, PEAK

PROGRAM = "espeak-ng"

MOST_FRAMES = 1 << 30
"""More frames than any phrase has."""

WORDS_A_MINUTE = 170
"""A calm pace, at which "Heel up toward your glute" fits into a flex of 2 s."""

VOICES = {"zh": ("cmn-latn-pinyin", "cmn")}
"""Languages whose voices the program lists under other tags, the best first.

WORKAROUND for espeak-ng 1.51: "cmn" reads Pinyin, which its dictionary has for characters, as English.
"""

LONGEST_S = 10
"""Seconds after which a synthesiser is taken to hang; a phrase takes a fraction of one."""

QUIET = 200
"""Samples below this, of 32,767, are cut off at both ends of a phrase, so that it begins with sound."""


class Synth:
    """Turns text into mono samples at any rate, and caches them."""

    def __init__(self, program: str, voice: str) -> None:
        self._program = program
        self._voice = voice
        self._clips: dict[tuple[str, int], array[int] | None] = {}

    def clip(self, text: str, rate: int) -> array[int] | None:
        """Return `text` as samples, as loud as a tone at most; None where it cannot be synthesised."""
        if (text, rate) not in self._clips:
            spoken = self._synthesise(text)
            self._clips[text, rate] = None if spoken is None else _prepared(*spoken, rate)
        return self._clips[text, rate]

    def known(self, text: str, rate: int) -> array[int] | None:
        """Return the cached samples of `text`; None where there are none."""
        return self._clips.get((text, rate))

    def _synthesise(self, text: str) -> tuple[array[int], int] | None:
        command = [self._program, "--stdout", "-v", self._voice, "-s", str(WORDS_A_MINUTE), "--stdin"]
        try:
            done = subprocess.run(
                command, input=text.encode(), capture_output=True, check=True, timeout=LONGEST_S
            )
            with wave.open(io.BytesIO(done.stdout)) as file:
                if (file.getsampwidth(), file.getnchannels()) != (2, 1):
                    return None
                # The header of a stream does not know its length, and promises 2 GB: read what is there.
                sound, rate = file.readframes(MOST_FRAMES), file.getframerate()
        except (OSError, subprocess.SubprocessError, wave.Error, EOFError):
            return None
        return array("h", sound[: len(sound) // 2 * 2]), rate


def find_synth(language: str) -> Synth | None:
    """Return a synthesiser that speaks `language` (a tag such as "de-AT"); None where there is none."""
    program = shutil.which(PROGRAM)
    if program is None:
        return None
    tag = language.replace("_", "-").lower() or "en"
    known = _voices(program)
    if tag in known:
        return Synth(program, tag)
    general = tag.split("-")[0]  # any voice of that language
    known |= {voice.split("-")[0] for voice in known}
    voice = next((voice for voice in VOICES.get(general, (general,)) if voice in known), None)
    return None if voice is None else Synth(program, voice)


def _voices(program: str) -> set[str]:
    """Return the language tags that the program has voices for, in lower case."""
    with suppress(OSError, subprocess.SubprocessError):
        command = [program, "--voices"]
        listed = subprocess.run(command, capture_output=True, check=True, timeout=LONGEST_S, text=True)
        rows = [line.split() for line in listed.stdout.splitlines()[1:]]
        return {row[1].lower() for row in rows if len(row) > 1}
    return set()


def _prepared(sound: array[int], from_rate: int, rate: int) -> array[int]:
    """Return speech without silence at its ends, resampled to `rate`, with the peak of a tone.

    Resampling is linear, which is good enough for speech: it has little above 10 kHz.
    """
    loud = [at for at, value in enumerate(sound) if abs(value) >= QUIET]
    if not loud:
        return array("h")
    sound = sound[loud[0] : loud[-1] + 1]
    share = PEAK * FULL_SCALE / max(map(abs, sound))
    count = max(1, (len(sound) - 1) * rate // from_rate)
    sound.append(sound[-1])
    result = array("h")
    for at in range(count):
        whole, part = divmod(at * from_rate, rate)
        value = sound[whole] + (sound[whole + 1] - sound[whole]) * part / rate
        result.append(int(value * share))
    return result
