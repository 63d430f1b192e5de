"""The choice of the output, without any device."""

from __future__ import annotations

import pytest

from coach.sound.device_chooser import DeviceChooser

HALL, DESK, EARS = ("hall", "Loudspeaker"), ("desk", "Monitor"), ("ears", "Headphones")


@pytest.mark.parametrize(
    ("wanted", "listed", "default", "chosen"),
    [
        ("", (HALL, EARS), "hall", "hall"),
        ("ears", (HALL, EARS), "hall", "ears"),
        ("ears", (HALL,), "hall", "hall"),
        ("ears", (), "", ""),
        ("", (), "", ""),
    ],
)
def test_the_wanted_output_is_right_where_listed(
    wanted: str, listed: tuple[tuple[str, str], ...], default: str, chosen: str
) -> None:
    assert DeviceChooser(wanted).choose(listed, default) == chosen


@pytest.mark.parametrize(
    ("wanted", "opened_on", "moved_to", "listed", "default", "moves"),
    [
        ("", "hall", "", (HALL, EARS), "hall", False),
        ("", "hall", "", (HALL, EARS), "ears", True),  # another default
        ("", "hall", "", (HALL,), "", False),  # nowhere to go
        ("ears", "ears", "", (HALL, EARS), "hall", False),  # the default does not matter
        ("ears", "hall", "", (HALL, EARS), "hall", True),  # plugged in again
        ("", "hall", "ears", (HALL, EARS), "hall", False),  # moved in the system's mixer: it stays
        ("", "hall", "ears", (HALL, EARS, DESK), "desk", True),  # until another one is right
    ],
)
def test_a_stream_moves_when_another_output_is_right(
    wanted: str,
    opened_on: str,
    moved_to: str,
    listed: tuple[tuple[str, str], ...],
    default: str,
    moves: bool,  # noqa: FBT001 - a column of the table
) -> None:
    chooser = DeviceChooser(wanted)
    chooser.open_on(opened_on)
    if moved_to:
        assert chooser.was_moved_to(moved_to, (HALL, EARS), "hall")
        assert not chooser.was_moved_to(moved_to, (HALL, EARS), "hall")
    assert chooser.should_move(listed, default) is moves


def test_a_choice_in_settings_overrides_the_systems_mixer() -> None:
    chooser = DeviceChooser()
    chooser.open_on("hall")
    chooser.was_moved_to("ears", (HALL, EARS), "hall")
    assert not chooser.want("")
    assert chooser.want("hall")
    assert chooser.should_move((HALL, EARS), "hall")


@pytest.mark.parametrize(
    ("wanted", "playing", "missing"),
    [("", "hall", False), ("ears", "ears", False), ("ears", "hall", False), ("gone", "hall", True)],
)
def test_only_an_output_that_is_not_listed_is_missing(wanted: str, playing: str, missing: bool) -> None:  # noqa: FBT001 - as above
    chooser = DeviceChooser(wanted)
    chooser.open_on(playing)
    assert chooser.is_missing((HALL, EARS)) is missing
