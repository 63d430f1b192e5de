"""Letters as commands on real keyboard layouts without Latin letters, on a real X server."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.blackbox.person import active_window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person

M, P, PERIOD, W = "58", "33", "60", "25"
"""Keys by their codes on Linux; `xdotool` presses them whatever they type."""

MUTES = (("ara", M), ("ru", M), ("gr", M), ("us,ara", "Arabic_tehmarbuta"))
"""Layouts, and what is pressed there: the key of M.

The last is a person with two layouts who types with the second: for a key by its letter, xdotool switches.
"""


def set_layout(person: Person, layout: str) -> None:
    """Give the keyboard another layout."""
    person.desktop.run("setxkbmap", "-layout", layout)


def test_letters_lie_where_they_do_on_latin_keyboards(person: Person, slow: Path) -> None:
    if shutil.which("setxkbmap") is None:
        pytest.skip("needs the package x11-xkb-utils")
    person.opens_first_time("--routine", str(slow))
    person.begins()
    for (layout, key), said in zip(MUTES, ("Muted", "Sound on") * 2, strict=True):
        set_layout(person, layout)
        person.types(key)
        person.reads_text(said)
    set_layout(person, "ru")
    person.types(PERIOD)
    person.finds("Resume")
    set_layout(person, "il")
    person.types(W)
    person.finds("Large window")
    person.reader.wait(lambda: active_window(person.desktop)[1][2:] == (360, 140) or None, "the small window")
    person.types(W)
    person.finds("Stop")
    set_layout(person, "ara")
    person.types("Escape")
    person.types(P)
    person.finds("Finish")
    person.leaves()
