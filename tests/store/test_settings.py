"""Settings outlive bad values, other versions of the program, and comments written by hand."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from coach.base.problems import Problem
from coach.store.settings import Settings, load, save

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Choose where the settings are to be."""
    return tmp_path / "settings.toml"


OTHER = Settings(
    volume=0,
    muted=True,
    speech=True,
    volume_transitions=90,
    volume_pips=40,
    volume_speech=80,
    output="alsa_output.usb",
    sound_delay_ms=-120,
    sound_buffer_ms=250,
    distance_m=0.5,
    theme="light",
    reduce_motion=True,
    full_screen=True,
    language="de-AT",
    routine="„Mine“",
    plan_days=(),
    plan_before=("2026-03-02 3", "2026-05-01 0"),
    remind_at="18:30",
    stay_in_tray=True,
    declined=("2026-03-02T18:30:00+00:00 „Mine“", "2026-03-04T07:00:00+00:00 Article"),
    safety_read=True,
)


def test_before_anything_was_chosen(file: Path) -> None:
    assert load(file) == (Settings(), [])
    assert (Settings().volume, Settings().distance_m, Settings().plan_days) == (70, 2.5, (0, 2, 4))
    assert not file.exists()


def test_every_setting_is_read_back(file: Path) -> None:
    assert all(getattr(OTHER, field.name) != field.default for field in fields(Settings))
    save(file, OTHER)
    assert load(file) == (OTHER, [])
    save(file, Settings())
    assert load(file) == (Settings(), [])


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("volume", "101"),
        ("volume", "70.5"),
        ("volume", "true"),
        ("volume_pips", "-1"),
        ("volume_transitions", "101"),
        ("volume_speech", '"loud"'),
        ("output", "3"),
        ("sound_delay_ms", "301"),
        ("sound_delay_ms", "-301"),
        ("sound_delay_ms", "0.5"),
        ("sound_buffer_ms", "49"),
        ("sound_buffer_ms", "251"),
        ("muted", "1"),
        ("distance_m", "0.25"),
        ("distance_m", "nan"),
        ("distance_m", '"2"'),
        ("theme", '"blue"'),
        ("theme", "[]"),
        ("language", '"../x"'),
        ("routine", "5"),
        ("plan_days", "[7]"),
        ("plan_days", "[2, 0]"),
        ("plan_days", "[1, 1]"),
        ("plan_days", "1"),
        ("remind_at", '"24:00"'),
        ("stay_in_tray", '"yes"'),
        ("plan_before", '["yesterday 3"]'),
        ("plan_before", '["2026-03-02"]'),
        ("plan_before", "[3]"),
        ("declined", '"Article"'),
        ("declined", '["Article"]'),
        ("declined", '["2026-03-02T18:30:00 Article"]'),
        ("safety_read", '"yes"'),
    ],
)
def test_a_bad_value_is_told_and_only_that_one_is_as_at_first(file: Path, key: str, text: str) -> None:
    other = "volume" if key != "volume" else "distance_m"
    expected: dict[str, Any] = {other: 3}
    content = f"{key} = {text}\n{other} = 3\n"
    file.write_text(content)
    settings, (problem,) = load(file)
    assert settings == replace(Settings(), **expected)
    assert str(problem.text).startswith(f"{file}: {key} = ")
    assert ": must be " in str(problem.text)
    assert file.read_text() == content


def test_what_the_person_did_not_change_stays_as_it_was_written(file: Path) -> None:
    file.write_text('# mine\nvolume = 40 # soft\ntheme = "sepia"\nmood = "fine"\n[future]\nkey = [1, 2]\n')
    settings, problems = load(file)
    assert len(problems) == 1
    save(file, replace(settings, volume=50, muted=True))
    text = file.read_text()
    for kept in (
        "# mine",
        "volume = 50 # soft",
        'theme = "sepia"',
        'mood = "fine"',
        "[future]\nkey = [1, 2]",
    ):
        assert kept in text
    assert load(file)[0] == Settings(volume=50, muted=True)
    save(file, replace(settings, theme="dark"))
    assert load(file) == (Settings(volume=40, theme="dark"), [])


def test_a_file_that_is_not_toml_is_kept_aside_when_something_is_changed(file: Path) -> None:
    file.write_text("volume = = 3")
    settings, (problem,) = load(file)
    assert settings == Settings()
    assert "is not valid TOML at line 1, column 10" in str(problem.text)
    save(file, replace(settings, volume=20))
    assert load(file) == (Settings(volume=20), [])
    assert file.with_name("settings.toml.bad").read_text() == "volume = = 3"


@pytest.mark.parametrize(
    "change", [{"volume": 101}, {"distance_m": 7.0}, {"plan_days": (9,)}, {"theme": "x"}]
)
def test_nothing_out_of_bounds_can_be_built(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=": must be "):
        replace(Settings(), **change)


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be written"):
        save(tmp_path / "no" / "settings.toml", Settings(volume=1))
