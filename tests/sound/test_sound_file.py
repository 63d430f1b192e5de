"""A session as WAV or FLAC: the same samples in both, complete or not at all."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from coach.base.problems import Problem
from coach.core.routine import Routine, Seconds
from coach.core.score import unroll
from coach.sound.render import RATE, Rendering
from coach.sound.sound_file import WAV_MOST, render, write_sound

if TYPE_CHECKING:
    from pathlib import Path

SCORE = unroll(Routine("Short", legs="left", sets=1, reps=2, seconds=Seconds(prepare=4)))  # type: ignore[arg-type]


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".WAV"])
def test_the_file_holds_every_sample(tmp_path: Path, suffix: str) -> None:
    reported: list[int] = []
    rendering = Rendering(SCORE)
    write_sound(rendering, tmp_path / f"a{suffix}", reported.append)
    sound, rate = soundfile.read(tmp_path / f"a{suffix}", dtype="int16")
    assert rate == RATE
    assert sound.tobytes() == b"".join(Rendering(SCORE).blocks())
    assert reported == sorted(reported)
    assert reported[-1] == rendering.frames == len(sound)


def test_flac_is_much_smaller(tmp_path: Path) -> None:
    for kind in ("wav", "flac"):
        write_sound(Rendering(SCORE), tmp_path / f"a.{kind}", lambda _done: None)
    assert (tmp_path / "a.flac").stat().st_size < (tmp_path / "a.wav").stat().st_size / 5


@pytest.mark.parametrize("name", ["a.mp3", "a", "nowhere/a.wav", "nowhere/a.flac"])
def test_a_failed_render_leaves_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem) as refused:
        render(SCORE, tmp_path / name, pytest.fail)
    assert str(tmp_path / name) in refused.value.line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_an_interrupted_render_keeps_the_old_file(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"a{suffix}"
    target.write_bytes(b"before")

    def interrupt(done: int) -> None:
        if done > RATE:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_sound(Rendering(SCORE), target, interrupt)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_session_too_long_for_wav_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendering = Rendering(SCORE)
    rendering.frames = WAV_MOST // 2 + 1
    monkeypatch.setattr(rendering, "blocks", pytest.fail)
    with pytest.raises(Problem, match=r"12\.4 h"):
        write_sound(rendering, tmp_path / "a.wav", lambda _done: None)


def test_the_result_line_has_length_and_size(tmp_path: Path) -> None:
    line = render(SCORE, tmp_path / "a.wav", pytest.fail)
    with wave.open(str(tmp_path / "a.wav")) as file:
        seconds = file.getnframes() / RATE
    assert np.isclose(seconds, SCORE.length_ms / 1000 + 0.9)
    assert line == f"{tmp_path / 'a.wav'}: 0:{seconds:.1f}, {seconds * RATE * 2 / 1e6:.1f} MB"
