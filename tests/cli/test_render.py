"""`coach render`: what is heard is what the settings or the options say."""

from __future__ import annotations

import wave
from array import array
from typing import TYPE_CHECKING

import pytest

from coach.cli.main import main
from coach.core.score import Instant
from coach.core.sound_choices import ToneSet
from coach.sound.render import RATE
from coach.sound.tones import samples

if TYPE_CHECKING:
    from pathlib import Path

BRIEF = """\
schema = 1
name = "Brief"
legs = "left"
sets = 1
reps = 1
[seconds]
prepare = 3
lift = 0.5
flex = 0.5
hold = 2
extend = 0.5
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder, beside the routine `brief.toml`."""
    (tmp_path / "brief.toml").write_text(BRIEF, encoding="utf-8")
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


def rendered(data: Path, settings: str, *options: str) -> array[int]:
    """Return the samples that `render` writes with these settings and options."""
    (data / "settings.toml").write_text(settings, encoding="utf-8")
    out = data.parent / "out.wav"
    assert main(["--data-dir", str(data), "render", str(data.parent / "brief.toml"), str(out), *options]) == 0
    with wave.open(str(out)) as file:
        return array("h", file.readframes(file.getnframes()))


@pytest.mark.parametrize(
    ("settings", "options", "tone_set"),
    [
        ("", (), ToneSet.STANDARD),
        ('tone_set = "low"', (), ToneSet.LOW),
        ('tone_set = "low"', ("--tones", "bright"), ToneSet.BRIGHT),
        ('tone_set = "low"', ("--tones", "standard"), ToneSet.STANDARD),
    ],
)
def test_render_has_the_tones_of_the_setting_or_option(
    data: Path, settings: str, options: tuple[str, ...], tone_set: ToneSet
) -> None:
    end = samples(Instant.FINISHED, RATE, tone_set)
    assert rendered(data, settings, *options)[-len(end) :] == end


@pytest.mark.parametrize(
    ("settings", "options", "ticks"),
    [
        ("", (), False),
        ('ticks = "hold"', (), True),
        ("", ("--ticks", "all"), True),
        ('ticks = "all"', ("--ticks", "off"), False),
    ],
)
def test_render_ticks_as_the_setting_or_option_says(
    data: Path, settings: str, options: tuple[str, ...], *, ticks: bool
) -> None:
    tick = samples(Instant.TICK, RATE)
    begin = 5 * RATE  # a hold of 2 s from 4 s on: one second of it is left
    expected = tick if ticks else array("h", bytes(2 * len(tick)))
    assert rendered(data, settings, *options)[begin : begin + len(tick)] == expected


def test_render_passes_gates_and_says_so(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rendered(data, "", "--no-speech")
    assert "waits" not in capsys.readouterr().out
    brief = data.parent / "brief.toml"
    two = BRIEF.replace("sets = 1", "sets = 2").replace("[seconds]", "[seconds]\nrest = 4")
    brief.write_text(two, encoding="utf-8")
    auto = rendered(data, "", "--no-speech")
    brief.write_text(two.replace("legs =", 'set_start = "manual"\nlegs ='), encoding="utf-8")
    assert rendered(data, "", "--no-speech") == auto
    assert "No set waits for you in a sound file" in capsys.readouterr().out


def test_a_setting_that_cannot_be_used_is_reported(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    end = samples(Instant.FINISHED, RATE, ToneSet.STANDARD)
    assert rendered(data, "tone_set = 3")[-len(end) :] == end
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"coach: {data / 'settings.toml'}: tone_set = 3: must be one of ")
