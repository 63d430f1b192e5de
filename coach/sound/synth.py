"""Speech as samples, by the program espeak-ng where it is installed: what can be mixed and rendered."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import wave
from array import array
from contextlib import suppress

from coach.sound.tones import FULL_SCALE, PEAK

PROGRAM = "espeak-ng"

WORDS_A_MINUTE = 170
"""A calm pace, at which "Heel up toward your glute" fits into a flex of 2 s."""

VOICES = {"zh": "cmn"}
"""Languages whose voice the program lists by another name."""

LONGEST_S = 10
"""A synthesiser that takes longer than this for one phrase has hung."""

QUIET = 200
"""Samples below this, of 16 bits, at either end of a phrase are no speech: it begins and ends with sound."""


class Synth:
    """Turns text into mono samples at any rate; what was said once is kept."""

    def __init__(self, program: str, voice: str) -> None:
        self._program = program
        self._voice = voice
        self._clips: dict[tuple[str, int], array[int] | None] = {}

    def clip(self, text: str, rate: int) -> array[int] | None:
        """Return `text` as samples, at most as loud as a tone; None where it cannot be said."""
        if (text, rate) not in self._clips:
            said = self._say(text)
            self._clips[text, rate] = None if said is None else _prepared(*said, rate)
        return self._clips[text, rate]

    def known(self, text: str, rate: int) -> array[int] | None:
        """Return what `clip` made of the text before; None where it was not asked, or could not."""
        return self._clips.get((text, rate))

    def _say(self, text: str) -> tuple[array[int], int] | None:
        command = [self._program, "--stdout", "-v", self._voice, "-s", str(WORDS_A_MINUTE), "--stdin"]
        try:
            done = subprocess.run(
                command, input=text.encode(), capture_output=True, check=True, timeout=LONGEST_S
            )
            with wave.open(io.BytesIO(done.stdout)) as file:
                # A stream has no length in its header: everything behind the header is the sound.
                said, rate = array("h", done.stdout[44 : len(done.stdout) // 2 * 2]), file.getframerate()
        except (OSError, subprocess.SubprocessError, wave.Error, EOFError):
            return None
        if sys.byteorder == "big":
            said.byteswap()
        return said, rate


def find_synth(language: str) -> Synth | None:
    """Return a synthesiser that speaks `language` (a tag such as "de-AT"); None where there is none."""
    program = shutil.which(PROGRAM)
    if program is None:
        return None
    tag = language.replace("_", "-").lower() or "en"
    known = _voices(program)
    if tag in known:
        return Synth(program, tag)
    general = tag.split("-")[0]  # it stands for any voice of that language
    general = VOICES.get(general, general)
    return Synth(program, general) if general in {voice.split("-")[0] for voice in known} else None


def _voices(program: str) -> set[str]:
    """Return the language tags that the program has voices for, in lower case."""
    with suppress(OSError, subprocess.SubprocessError):
        command = [program, "--voices"]
        listed = subprocess.run(command, capture_output=True, check=True, timeout=LONGEST_S, text=True)
        rows = [line.split() for line in listed.stdout.splitlines()[1:]]
        return {row[1].lower() for row in rows if len(row) > 1}
    return set()


def _prepared(said: array[int], from_rate: int, rate: int) -> array[int]:
    """Return speech without the silence at its ends, at `rate`, its peak that of a tone."""
    loud = [at for at, value in enumerate(said) if abs(value) >= QUIET]
    if not loud:
        return array("h")
    said = said[loud[0] : loud[-1] + 1]
    share = PEAK * FULL_SCALE / max(map(abs, said))
    count = max(1, (len(said) - 1) * rate // from_rate)
    said.append(said[-1])
    result = array("h")
    for at in range(count):  # between two samples it goes straight: above 10 kHz there is no speech
        whole, part = divmod(at * from_rate, rate)
        value = said[whole] + (said[whole + 1] - said[whole]) * part / rate
        result.append(int(value * share))
    return result
