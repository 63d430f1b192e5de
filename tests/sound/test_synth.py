"""Speech as samples, by the real espeak-ng; and where there is none."""

from __future__ import annotations

import shutil
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
def test_a_phrase_begins_and_ends_with_sound_as_loud_as_a_tone(language: str) -> None:
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
def test_the_rate_changes_the_samples_and_not_the_length_in_time() -> None:
    voice = find_synth("en")
    assert voice is not None
    low, high = voice.clip("Hold", 16_000), voice.clip("Hold", 48_000)
    assert low is not None
    assert high is not None
    assert len(low) / 16_000 == pytest.approx(len(high) / 48_000, abs=0.002)


@needs_espeak
def test_a_language_that_nobody_speaks_has_no_voice() -> None:
    assert find_synth("xx") is None


def test_without_the_program_there_is_no_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_synth("en") is None


@pytest.mark.parametrize(
    "script",
    ["#!/bin/sh\nexit 3\n", "#!/bin/sh\necho no sound\n", "#!/bin/sh\nexec sleep 60\n", None],
)
def test_a_program_that_fails_says_nothing(
    script: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(synth, "LONGEST_S", 0.2)
    program = tmp_path / "espeak-ng"
    if script:
        program.write_text(script, encoding="ascii")
        program.chmod(0o755)
    assert Synth(str(program), "en").clip("Hold", 8000) is None
