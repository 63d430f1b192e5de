"""Settings survive illegal values, other versions of the program, and edits by hand."""

from __future__ import annotations

import errno
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from coach.base.problems import Problem
from coach.store.settings import RULES, Settings, load, merged, reload, save

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the path of the settings; there is no file yet."""
    return tmp_path / "settings.toml"


OTHER = Settings(
    name="Ben",
    volume=0,
    muted=True,
    speech=True,
    volume_transitions=90,
    volume_pips=40,
    volume_speech=80,
    tone_set="low",
    ticks="all",
    output="alsa_output.usb",
    sound_delay_ms=-120,
    sound_buffer_ms=250,
    music="pause",
    distance_m=0.5,
    theme="light",
    text_size=130,
    count_in_s=10,
    reduce_motion=True,
    full_screen=False,
    small_window=True,
    session_screen="Samsung SAMSUNG 0x01000E00",
    largest_letters=True,
    letter_keys=False,
    language="de-AT",
    routine="„Mine“",
    plan_days=(),
    week_start="sunday",
    remind_again_at="21:15",
    weight_unit="lb",
    no_weights=True,
    remind_at="18:30",
    stay_in_tray=True,
    safety_read=True,
    set_up_closed=True,
)
"""Settings that all differ from the defaults."""


def test_without_a_file_the_defaults_are_used(file: Path) -> None:
    assert load(file) == (Settings(), [])
    assert (Settings().volume, Settings().distance_m, Settings().plan_days) == (70, 2.5, (0, 2, 4))
    assert not file.exists()


def test_a_folder_that_the_system_hides_is_reported(tmp_path: Path) -> None:
    settings, problems = load(tmp_path / ("x" * 300) / "settings.toml")
    assert settings == Settings()
    assert len(problems) == 1


def test_every_setting_is_saved_and_loaded(file: Path) -> None:
    assert all(getattr(OTHER, field.name) != field.default for field in fields(Settings))
    save(file, Settings(), OTHER)
    assert load(file) == (OTHER, [])
    save(file, OTHER, Settings())
    assert load(file) == (Settings(), [])


def test_every_setting_has_a_rule() -> None:
    assert set(RULES) == {field.name for field in fields(Settings)}


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("volume", "101"),
        ("text_size", "105"),
        ("text_size", "160"),
        ("week_start", '"tuesday"'),
        ("week_start", "{}"),
        ("weight_unit", '"stone"'),
        ("no_weights", "1"),
        ("week_start", "[[]]"),
        ("volume", "70.5"),
        ("volume", "true"),
        ("volume_pips", "-1"),
        ("volume_transitions", "101"),
        ("volume_speech", '"loud"'),
        ("tone_set", '"loud"'),
        ("tone_set", "1"),
        ("ticks", '"rest"'),
        ("ticks", "true"),
        ("output", "3"),
        ("session_screen", "3"),
        ("sound_delay_ms", "301"),
        ("sound_delay_ms", "-301"),
        ("sound_delay_ms", "0.5"),
        ("sound_buffer_ms", "49"),
        ("sound_buffer_ms", "251"),
        ("muted", "1"),
        ("music", '"loud"'),
        ("music", "[]"),
        ("distance_m", "0.25"),
        ("distance_m", "nan"),
        ("distance_m", "true"),
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
        ("remind_again_at", '"7:00"'),
        ("stay_in_tray", '"yes"'),
        ("safety_read", '"yes"'),
    ],
)
def test_an_illegal_value_is_reported_and_not_used(file: Path, key: str, text: str) -> None:
    other = "volume" if key != "volume" else "distance_m"
    expected: dict[str, Any] = {other: 3}
    content = f"{key} = {text}\n{other} = 3\n"
    file.write_text(content)
    settings, (problem,) = load(file)
    assert settings == replace(Settings(), **expected)
    assert str(problem.text).startswith(f"{file}: {key} = ")
    assert ": must be " in str(problem.text)
    assert file.read_text() == content


@pytest.mark.parametrize("distance", ["0.5", "2.7", "3", "6"])
def test_a_distance_may_be_any_number_between_its_bounds(file: Path, distance: str) -> None:
    file.write_text(f"distance_m = {distance}\n")
    assert load(file) == (Settings(distance_m=float(distance)), [])


def test_saving_leaves_everything_else_in_the_file(file: Path) -> None:
    file.write_text('# mine\nvolume = 40 # soft\ntheme = "sepia"\nmood = "fine"\n[future]\nkey = [1, 2]\n')
    settings, problems = load(file)
    assert len(problems) == 1
    save(file, settings, replace(settings, volume=50, muted=True))
    text = file.read_text()
    for line in (
        "# mine",
        "volume = 50 # soft",
        'theme = "sepia"',
        'mood = "fine"',
        "[future]\nkey = [1, 2]",
    ):
        assert line in text
    assert load(file)[0] == Settings(volume=50, muted=True)
    save(file, settings, replace(settings, theme="dark"))
    assert load(file) == (Settings(volume=50, muted=True, theme="dark"), [])


def test_a_hand_edit_survives_the_next_change(file: Path) -> None:
    save(file, Settings(), Settings(volume=40))
    settings, _ = load(file)
    with file.open("a") as stream:  # as the README advises, while the program runs
        stream.write("sound_buffer_ms = 250\n")
    save(file, settings, replace(settings, muted=True))
    assert load(file) == (Settings(volume=40, sound_buffer_ms=250, muted=True), [])


def test_a_deleted_file_is_written_again(file: Path) -> None:
    save(file, Settings(), Settings(volume=40))
    file.unlink()
    save(file, Settings(volume=40), Settings(volume=40, muted=True))
    assert load(file) == (Settings(volume=40, muted=True), [])


def test_reloading_takes_what_was_edited(file: Path) -> None:
    file.write_text("volume = 40\nsound_buffer_ms = 250\n")
    assert reload(file, Settings(volume=30, muted=True)) == (
        Settings(volume=40, sound_buffer_ms=250),
        [],
    )


def test_reloading_ignores_what_cannot_be_used(file: Path) -> None:
    settings = Settings(volume=30, theme="light")
    file.write_text('volume = 900\ntheme = "dark"\n')
    reloaded, (problem,) = reload(file, settings)
    assert reloaded == Settings(volume=30, theme="dark")
    assert "volume = 900" in str(problem.text)
    file.write_text("volume = = 3")
    reloaded, (problem,) = reload(file, settings)
    assert reloaded == settings
    assert "is not valid TOML" in str(problem.text)


def test_a_file_that_is_not_toml_is_renamed_at_the_next_change(file: Path) -> None:
    file.write_text("volume = = 3")
    settings, (problem,) = load(file)
    assert settings == Settings()
    assert "is not valid TOML at line 1, column 10" in str(problem.text)
    save(file, settings, replace(settings, volume=20))
    assert load(file) == (Settings(volume=20), [])
    assert file.with_name("settings.toml.bad").read_text() == "volume = = 3"


def test_bad_files_do_not_overwrite_each_other(file: Path) -> None:
    assert save(file, Settings(), Settings(volume=1)) is None
    for number in range(3):
        file.write_text(f"volume = = {number}")
        bad = save(file, Settings(volume=number), Settings(volume=number + 1))
        assert bad is not None
        assert bad.read_text() == f"volume = = {number}"
    found = sorted(path.read_text() for path in file.parent.glob("*.bad"))
    assert found == [f"volume = = {number}" for number in range(3)]


@pytest.mark.parametrize(
    "text", ["volume = 900\n", "volume = [1, 2]\n", "[volume]\nx = 1\n", "volume.x = 1\n"]
)
def test_an_illegal_value_stays_until_its_key_changes(file: Path, text: str) -> None:
    file.write_text(text)
    settings, (problem,) = load(file)
    assert "volume = " in str(problem.text)
    save(file, settings, replace(settings, muted=True))
    assert text.strip() in file.read_text()
    assert load(file)[0] == Settings(muted=True)
    settings, _ = load(file)
    save(file, settings, replace(settings, volume=60))
    assert load(file) == (Settings(volume=60, muted=True), [])


def test_a_bad_file_stays_where_no_new_one_can_be_written(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_number: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    file.write_text("volume = = 3")
    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(Problem, match="the disk is full"):
        save(file, Settings(), Settings(volume=1))
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert file.read_text() == "volume = = 3"


@pytest.mark.parametrize("text", [None, ""])
def test_reloading_a_file_that_is_gone_changes_nothing(file: Path, text: str | None) -> None:
    if text is not None:
        file.write_text(text)
    assert reload(file, Settings(volume=30)) == (Settings(volume=30), [])


def test_changes_of_two_programs_merge_by_key() -> None:
    old = Settings(volume=30, theme="light")
    mine, theirs = replace(old, volume=40), replace(old, theme="dark", muted=True)
    assert merged(old, mine, theirs) == Settings(volume=40, theme="dark", muted=True)
    assert merged(old, old, theirs) == theirs


def test_a_file_spoilt_while_in_use_loses_no_setting(file: Path) -> None:
    file.write_text("volume = = 3")
    save(file, Settings(theme="light"), Settings(theme="light", muted=True))
    assert load(file) == (Settings(theme="light", muted=True), [])


@pytest.mark.parametrize(
    "change", [{"volume": 101}, {"distance_m": 7.0}, {"plan_days": (9,)}, {"theme": "x"}]
)
def test_illegal_settings_cannot_be_built(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=": must be "):
        replace(Settings(), **change)


def test_a_file_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be written"):
        save(tmp_path / "no" / "settings.toml", Settings(), Settings(volume=1))
