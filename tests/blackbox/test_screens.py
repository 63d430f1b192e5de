"""A session on a second screen: chosen in Settings, and unplugged in mid-session."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from coach.store.settings import Settings, save
from tests.blackbox.person import Person, active_window
from tests.helpers.atspi import ScreenReader
from tests.helpers.desktop import Desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LAPTOP, TELEVISION = "800/170x600/130+0+0", "800/1000x600/750+800+0"
"""Size in pixels and in millimetres, and place, of the two halves of the virtual screen."""


@pytest.fixture
def desk() -> Iterator[Desktop]:
    """Start a private desktop with a laptop's screen and a television beside it."""
    if shutil.which("xrandr") is None:
        pytest.skip("needs the package x11-xserver-utils")
    with Desktop((1600, 600)) as desktop:
        desktop.run("xrandr", "--setmonitor", "laptop", LAPTOP, "screen")
        plug_in(desktop)
        yield desktop


def plug_in(desktop: Desktop) -> None:
    """Connect the television."""
    desktop.run("xrandr", "--setmonitor", "television", TELEVISION, "none")


def place(desktop: Desktop) -> tuple[int, int, int, int]:
    """Return left, top, width and height of the window that has the keyboard."""
    return active_window(desktop)[1]


def test_a_session_uses_its_screen_while_it_is_there(desk: Desktop, slow: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    save(data / "settings.toml", Settings(), Settings(safety_read=True, session_screen="television"))
    with ScreenReader(desk.env["DBUS_SESSION_BUS_ADDRESS"]) as reader:
        person = Person(desk, reader, data)
        person.opens("--routine", str(slow))
        person.finds("Start")
        on_laptop, on_television = (0, 0, 800, 600), (800, 0, 800, 600)
        usual = place(desk)
        assert usual[0] < 800
        person.begins()
        reader.wait(lambda: place(desk) == on_television or None, "the session on the television")
        person.shows("screens-television")
        desk.run("xrandr", "--delmonitor", "television")
        reader.wait(lambda: place(desk) == on_laptop or None, "the session on the laptop")
        person.shows("screens-laptop")
        person.finds("Pause")
        plug_in(desk)
        reader.wait(lambda: place(desk) == on_television or None, "the session on the television again")
        person.finds("Pause")  # it is shown there, and takes keys
        person.types("w")
        reader.wait(lambda: 800 <= place(desk)[0] < 1600 - 360 or None, "the small window on the television")
        desk.run("xrandr", "--delmonitor", "television")
        reader.wait(lambda: 0 < place(desk)[0] <= 800 - 360 or None, "the small window on the laptop")
        person.finds("Pause")
        person.types("w")
        reader.wait(lambda: place(desk) == on_laptop or None, "the large window on the laptop")
        person.types("p")
        person.finds("Finish")
        reader.wait(lambda: place(desk) == usual or None, "the window where it was")
        person.leaves()
