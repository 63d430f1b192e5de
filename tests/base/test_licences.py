"""Every part of the program is listed with the text of its licence."""

from __future__ import annotations

import re
from pathlib import Path

from coach.base.licences import FONTS, LIBRARIES, licences

ROOT = Path(__file__).parents[2]
LOCKED = ROOT / "packaging" / "requirements.txt"
ONLY_HERE = {"setuptools"}
"""Locked packages that only build the program."""


def test_every_locked_package_is_listed() -> None:
    locked = set(re.findall(r"^([\w.-]+)==", LOCKED.read_text(encoding="utf-8"), re.MULTILINE))
    assert locked - ONLY_HERE == {name.lower() for name in LIBRARIES}


def test_each_part_comes_with_the_text_of_its_licence() -> None:
    found = licences()
    assert {licence.name for licence in found} >= {"Interval Coach", *FONTS}
    for licence in found:
        assert len(licence.text()) > 400, licence.name


def test_our_own_licence_is_the_one_of_the_project() -> None:
    ours = licences()[0]
    assert ours.files[0].read_text(encoding="utf-8") == (ROOT / "LICENSE").read_text(encoding="utf-8")
