"""Speech as samples by the real espeak-ng, and without it."""

from __future__ import annotations

import shutil
import struct
from typing import TYPE_CHECKING

import pytest

from coach.sound import synth
from coach.sound.synth import Synth, find_synth
from coach.sound.tones import FULL_SCALE, PEAK

if TYPE_CHECKING:
    from pathlib import Path

needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng (its package)")


@needs_espeak
@pytest.mark.parametrize("language", ["en", "en-GB", "de_AT", "fr"])
def test_a_phrase_has_no_silence_and_the_peak_of_a_tone(language: str) -> None:
    voice = find_synth(language)
    assert voice is not None
    sound = voice.clip("Left leg is next", 48_000)
    assert sound is not None
    assert 0.4 < len(sound) / 48_000 < 3
    assert max(map(abs, sound)) == pytest.approx(PEAK * FULL_SCALE, rel=0.05)
    assert any(sound[:480])
    assert any(sound[-480:])
    assert voice.known("Left leg is next", 48_000) is sound
    assert voice.known("Left leg is next", 44_100) is None


@needs_espeak
def test_the_rate_of_samples_does_not_change_the_length() -> None:
    voice = find_synth("en")
    assert voice is not None
    low, high = voice.clip("Hold", 16_000), voice.clip("Hold", 48_000)
    assert low is not None
    assert high is not None
    assert len(low) / 16_000 == pytest.approx(len(high) / 48_000, abs=0.002)


@needs_espeak
def test_chinese_is_not_read_as_english_letters() -> None:
    voice = find_synth("zh-CN")
    assert voice is not None
    sound = voice.clip("在最高处保持", 16_000)
    assert sound is not None
    assert len(sound) / 16_000 < 2  # six syllables; as English letters they take 2.6 s


@needs_espeak
@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "zh", "ar"])
def test_numbers_are_spoken_within_a_second(language: str) -> None:
    voice = find_synth(language)
    assert voice is not None
    clips = [voice.clip(number, 16_000) for number in "321"]
    assert len({bytes(clip) for clip in clips if clip}) == 3
    assert max(len(clip or ()) for clip in clips) / 16_000 < 0.85  # after a tick, before the next


@needs_espeak
def test_an_unknown_language_has_no_voice() -> None:
    assert find_synth("xx") is None


def test_without_the_program_there_is_no_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_synth("en") is None


@pytest.mark.parametrize(
    "script",
    ["#!/bin/sh\nexit 3\n", "#!/bin/sh\necho no sound\n", "#!/bin/sh\nexec sleep 60\n", None],
)
def test_a_program_that_fails_gives_no_samples(
    script: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(synth, "LONGEST_S", 0.2)
    program = tmp_path / "espeak-ng"
    if script:
        program.write_text(script, encoding="ascii")
        program.chmod(0o755)
    assert Synth(str(program), "en").clip("Hold", 8000) is None


@pytest.mark.parametrize(("width", "channels", "is_read"), [(2, 1, True), (1, 1, False), (2, 2, False)])
def test_only_16_bit_mono_is_read(tmp_path: Path, width: int, channels: int, *, is_read: bool) -> None:
    """Also with a chunk before the samples, so that the header is longer than 44 bytes."""
    data = b"\x10\x27" * 800
    fmt = struct.pack("<HHIIHH", 1, channels, 8000, 8000 * width * channels, width * channels, 8 * width)
    chunks = b"fmt " + struct.pack("<I", 16) + fmt + b"LIST" + struct.pack("<I", 4) + b"INFO"
    chunks += b"data" + struct.pack("<I", 0x7FFFF000) + data  # as espeak-ng writes it into a pipe
    (tmp_path / "sound.wav").write_bytes(b"RIFF" + struct.pack("<I", 0x7FFFF024) + b"WAVE" + chunks)
    program = tmp_path / "espeak-ng"
    program.write_text(f"#!/bin/sh\nexec cat '{tmp_path}/sound.wav'\n", encoding="ascii")
    program.chmod(0o755)
    clip = Synth(str(program), "en").clip("Hold", 8000)
    assert (clip is not None) == is_read
    if clip is not None:
        assert len(clip) == 799
        assert max(clip) == pytest.approx(PEAK * FULL_SCALE, rel=0.01)
