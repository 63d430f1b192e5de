"""Sound files, WAV or FLAC, that are written completely or not at all."""

from __future__ import annotations

import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base.files import cannot_be_written, path_beside, write_beside
from coach.base.problems import Problem
from coach.base.reasons import quoted
from coach.core.sound_choices import USUAL, SoundChoices
from coach.sound.render import RATE, Rendering
from coach.sound.synth import find_synth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.core.counting import Utterance
    from coach.core.score import Score

WAV_MOST = (1 << 32) - 64
"""Most bytes of sound in a WAV file, whose lengths are 32-bit numbers."""


def check_target(target: Path | str) -> str:
    """Return the kind of file by the name of `target`, "wav" or "flac"; raises `Problem` for any other."""
    kind = Path(target).suffix.lower().removeprefix(".")
    if kind not in {"wav", "flac"}:
        raise Problem("{file} cannot be written: its name must end in .wav or .flac.", file=Path(target))
    return kind


def write_sound(rendering: Rendering, target: Path | str, report: Callable[[int], None]) -> None:
    """Write a rendering to `target`; `report` gets the number of frames done, once for each second of sound.

    Raises `Problem` where the file cannot be written; then nothing of it is left.
    """
    if check_target(target) == "wav":
        _write_wav(rendering, target, report)
    else:
        _write_flac(rendering, target, report)


def _write_wav(rendering: Rendering, target: Path | str, report: Callable[[int], None]) -> None:
    if 2 * rendering.frames > WAV_MOST:
        hours = round(WAV_MOST // 2 // rendering.rate / 3600, 1)
        raise Problem(
            "{file} cannot be written: a WAV file holds at most {hours} hours.",
            "Choose FLAC, which has no such limit.",
            file=Path(target),
            hours=hours,
        )
    with write_beside(target, "wb") as stream, wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rendering.rate)
        file.setnframes(rendering.frames)
        done = 0
        for block in rendering.blocks():
            file.writeframesraw(block)  # swaps bytes itself on a big-endian machine
            done += len(block) // 2
            report(done)


def _write_flac(rendering: Rendering, target: Path | str, report: Callable[[int], None]) -> None:
    try:
        import soundfile  # noqa: PLC0415 - brings in numpy: only for FLAC
    except (ImportError, OSError) as error:
        raise Problem(
            "FLAC cannot be written on this computer: {why}.", "Choose WAV.", why=quoted(error)
        ) from error

    with path_beside(target) as beside:
        try:
            with soundfile.SoundFile(
                str(beside), "w", rendering.rate, 1, format="FLAC", subtype="PCM_16"
            ) as file:
                done = 0
                for block in rendering.blocks():
                    file.buffer_write(block, dtype="int16")
                    done += len(block) // 2
                    report(done)
        except soundfile.SoundFileError as error:
            raise cannot_be_written(target, quoted(error)) from error


class Progress:
    """The progress of a rendering on a terminal; elsewhere nothing is printed."""

    def __init__(self, frames: int) -> None:
        self._frames = frames
        self._percent = -1
        self._terminal = sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, done: int) -> None:
        """Print the share of `done` frames, if it changed."""
        percent = 100 * done // max(1, self._frames)
        if self._terminal and percent != self._percent:
            self._percent = percent
            sys.stderr.write(f"\rRendering {percent:3} %")
            sys.stderr.flush()

    def clear(self) -> None:
        """Remove the line."""
        if self._terminal and self._percent >= 0:
            sys.stderr.write("\r" + " " * len("Rendering 100 %") + "\r")
            sys.stderr.flush()


def render(
    score: Score,
    target: Path | str,
    complain: Callable[[str], None],
    language: str | None = None,
    utterances: Sequence[Utterance] = (),
    choices: SoundChoices = USUAL,
) -> str:
    """Render `score` to `target` with progress on the terminal; return a line with its length and size.

    `language` is the tag of the voice, None for no speech, and `utterances` holds what can be said.
    Without a voice for the language `complain` gets a line, and the tones are rendered alone. Raises
    `Problem` as `write_sound` does.
    """
    check_target(target)
    synth = None
    if language is not None and (synth := find_synth(language)) is None:
        complain("No speech: the program espeak-ng, or its voice for this language, was not found.")
    clip = None if synth is None else lambda text: synth.clip(text, RATE)
    rendering = Rendering(score, RATE, clip, utterances, choices)
    progress = Progress(rendering.frames)
    try:
        write_sound(rendering, target, progress)
    finally:
        progress.clear()
    seconds, megabytes = rendering.frames / RATE, Path(target).stat().st_size / 1e6
    return f"{target}: {int(seconds // 60)}:{seconds % 60:04.1f}, {megabytes:.1f} MB"
