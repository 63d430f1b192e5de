"""Fixtures of the black-box tests: a private desktop, a screen reader, a person, short routines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.blackbox.person import Person
from tests.helpers.atspi import ScreenReader
from tests.helpers.desktop import Desktop
from tests.helpers.pipewire import pipewire
from tests.helpers.pulse import pulse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["desktop", "person", "pipewire", "pulse", "reader", "short", "slow"]

SHORT = """\
schema = 1
name = "Short"
legs = "both"
first_leg = "left"
sets = 1
reps = 2
[seconds]
prepare = 3
lift = 0.5
flex = 1
hold = 0.5
extend = 1
switch = 1
rest = 0
"""

SLOW = """\
schema = 1
name = "Slow"
legs = "left"
sets = 1
reps = 2
[seconds]
prepare = 3
lift = 10
flex = 20
hold = 30
extend = 20
switch = 0
rest = 0
"""


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """Start a private desktop with a screen of 1280 × 800."""
    with Desktop() as desktop:
        yield desktop


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    """Start a screen reader on that desktop."""
    with ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as reader:
        yield reader


@pytest.fixture
def person(desktop: Desktop, reader: ScreenReader, tmp_path: Path) -> Person:
    """Return a person at that desktop who has never opened the program before."""
    return Person(desktop, reader, tmp_path / "data")


@pytest.fixture
def short(tmp_path: Path) -> Path:
    """Write a routine of two legs with two repetitions each, 16 seconds long."""
    return _file(tmp_path, "short", SHORT)


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """Write a routine whose phases last longer than any test."""
    return _file(tmp_path, "slow", SLOW)


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path
