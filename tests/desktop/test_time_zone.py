"""The time zone of this machine, however the system names it, and read again while the program runs."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.base.clocks import local_now, local_today
from coach.core.zones import zone_of
from coach.desktop.time_zone import zone_name

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="TZ is a POSIX variable")


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Let a test set TZ, and read the real zone again afterwards."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "tz",
    [
        *("Europe/Berlin", ":Europe/Berlin", "/etc/localtime", ":/etc/localtime"),
        *(
            "/usr/share/zoneinfo/Asia/Tokyo",
            "CET-1CEST,M3.5.0,M10.5.0/3",
            "XYZ3:30",
            "Middle-earth/Shire",
            "",
        ),
    ],
)
def test_a_session_is_stored_with_the_offset_of_the_system(system: pytest.MonkeyPatch, tz: str) -> None:
    system.setenv("TZ", tz)
    now = local_now()
    assert now.astimezone(zone_of(zone_name())).utcoffset() == now.utcoffset()


def test_a_rule_keeps_its_offset(system: pytest.MonkeyPatch) -> None:
    system.setenv("TZ", "XYZ3:30")
    assert zone_name() == "-03:30"
    assert local_now().utcoffset() == timedelta(hours=-3.5)


def test_a_zone_that_changes_while_open_counts_at_once(system: pytest.MonkeyPatch) -> None:
    system.setenv("TZ", "Pacific/Kiritimati")
    assert (zone_name(), local_now().utcoffset()) == ("Pacific/Kiritimati", timedelta(hours=14))
    first = local_today()
    system.setenv("TZ", "Etc/GMT+12")  # 26 hours behind
    assert (zone_name(), local_now().utcoffset()) == ("Etc/GMT+12", timedelta(hours=-12))
    assert local_today() < first
