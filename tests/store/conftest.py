"""What the tests of the store have at hand."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from coach.store.diary import Diary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 7, 8, 9, tzinfo=timezone(timedelta(hours=1)))
"""What the clock on the wall reads in these tests."""


@pytest.fixture
def now() -> datetime:
    """Tell what the clock on the wall reads."""
    return NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Choose where the diary is to be."""
    return tmp_path / "diary.db"


@pytest.fixture
def diary(path: Path) -> Iterator[Diary]:
    """Open an empty diary."""
    with Diary.open(path, lambda: NOW) as opened:
        yield opened
