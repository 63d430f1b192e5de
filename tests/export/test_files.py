"""What every export shares: its target and its days."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from coach.export.files import between_days, open_text
from tests.helpers.diaries import OLD

if TYPE_CHECKING:
    from pathlib import Path


def test_a_day_is_that_of_the_zone_a_session_was_done_in() -> None:
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    vienna, utc, fixed, unknown = (
        replace(OLD, started_at=late, zone=zone)
        for zone in ("Europe/Vienna", "UTC", "-05:30", "Mars/Olympus")
    )
    everything = [vienna, utc, fixed, unknown]
    monday, tuesday = date(2026, 3, 2), date(2026, 3, 3)
    assert list(between_days(everything, monday, monday)) == [utc, fixed, unknown]
    assert list(between_days(everything, tuesday)) == [vienna]
    assert list(between_days(everything, None, date(2026, 3, 1))) == []
    assert list(between_days(everything)) == everything


def test_an_open_stream_is_left_open_and_a_path_written(tmp_path: Path) -> None:
    stream = io.StringIO()
    for target in (stream, tmp_path / "out", str(tmp_path / "other")):
        with open_text(target) as out:
            out.write("a\n")
    assert stream.getvalue() == "a\n"
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"a\n"] * 2
