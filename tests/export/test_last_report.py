"""The days since the last report."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.export.last_report import first_day_since_report, remember_report
from coach.export.request import FORMATS, REPORTS, Request
from coach.store.diary import Diary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 30)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with Diary.open(tmp_path / "diary.db") as opened:
        yield opened


def since(diary: Diary) -> date | None:
    return first_day_since_report(diary.history.numbers())


def test_only_a_report_is_remembered(diary: Diary) -> None:
    for name in FORMATS:
        before = since(diary)
        remember_report(diary.history, Request(name), TODAY)
        assert (since(diary) != before) == (name in REPORTS and before is None)


@pytest.mark.parametrize(
    ("last", "following"),
    [
        (TODAY - timedelta(days=3), TODAY - timedelta(days=2)),
        (TODAY - timedelta(days=1), TODAY),
        (TODAY, TODAY),  # it may get another session
        (None, TODAY),
        (date(2100, 12, 31), TODAY),
        (date.max, TODAY),
    ],
)
def test_the_next_report_begins_where_the_last_ended(
    diary: Diary, last: date | None, following: date
) -> None:
    assert since(diary) is None
    remember_report(diary.history, Request("pdf", last=last), TODAY)
    assert since(diary) == following


def test_a_report_of_older_days_changes_nothing(diary: Diary) -> None:
    remember_report(diary.history, Request("html"), TODAY)
    remember_report(diary.history, Request("pdf", last=date(2026, 1, 31)), TODAY)
    assert since(diary) == TODAY


@pytest.mark.parametrize("number", [-5, 0, 10**9])
def test_a_damaged_number_is_no_day(number: int) -> None:
    assert first_day_since_report({"report": number}) is None
