"""The target of an export, and the days that it includes."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from coach.core.zones import within_days
from coach.export.files import open_text
from tests.helpers.diaries import OLD

if TYPE_CHECKING:
    from pathlib import Path

    from coach.core.session import Session


def test_a_day_is_in_the_time_zone_of_the_session() -> None:
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    vienna, utc, fixed, unknown = (
        replace(OLD, started_at=late, zone=zone)
        for zone in ("Europe/Vienna", "UTC", "-05:30", "Mars/Olympus")
    )
    monday, tuesday = date(2026, 3, 2), date(2026, 3, 3)

    def within(first: date | None, last: date | None) -> list[Session]:
        return [
            one for one in (vienna, utc, fixed, unknown) if within_days(one.local_start.date(), first, last)
        ]

    assert within(monday, monday) == [utc, fixed, unknown]
    assert within(tuesday, None) == [vienna]
    assert within(None, date(2026, 3, 1)) == []
    assert within(None, None) == [vienna, utc, fixed, unknown]


def test_an_open_stream_stays_open_and_a_path_is_written(tmp_path: Path) -> None:
    stream = io.StringIO()
    for target in (stream, tmp_path / "out", str(tmp_path / "other")):
        with open_text(target) as out:
            out.write("a\n")
    assert stream.getvalue() == "a\n"
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"a\n"] * 2
