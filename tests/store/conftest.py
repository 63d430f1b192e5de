"""Fixtures of the tests of the store: an empty diary and a fixed time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from coach.store.diary import Diary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 7, 8, 9, tzinfo=timezone(timedelta(hours=1)))
"""The local time in these tests."""


@pytest.fixture
def now() -> datetime:
    """Return the local time of the test."""
    return NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of the diary; there is no file yet."""
    return tmp_path / "diary.db"


@pytest.fixture
def diary(path: Path) -> Iterator[Diary]:
    """Return an empty, open diary."""
    with Diary.open(path, lambda: NOW) as opened:
        yield opened
