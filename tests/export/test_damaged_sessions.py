"""Exports of a diary with a session that cannot be read: it is left out and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.base.paths import resources
from coach.export.exporter import Sources, write
from coach.export.importing import read
from coach.export.request import Request
from coach.store.diary import Diary
from coach.store.routines import Library
from coach.store.settings import Settings
from tests.helpers.diaries import EVENING, OLD, import_sessions

if TYPE_CHECKING:
    from pathlib import Path

GOOD = replace(OLD, id="good", started_at=EVENING + timedelta(days=3), ended_at=EVENING + timedelta(days=4))


@pytest.mark.parametrize("kind", ["json", "csv", "strong", "fit"])
def test_a_damaged_session_is_left_out_and_named(tmp_path: Path, kind: str) -> None:
    path, target = tmp_path / "diary.db", tmp_path / "out"
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD, GOOD])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE sets SET paced = 1 << 30 WHERE session = 1")
    with Diary.open(path) as diary:
        library = Library(tmp_path, resources() / "presets")
        sources = Sources(diary, library, Settings, lambda: "UTC", date(2026, 3, 9))
        (left_out,) = write(sources, Request(kind), target)
    assert str(left_out).startswith("The session of 2026-03-02 cannot be read: paced = 1073741824")
    if kind in {"json", "csv"}:
        assert [record.session.id for record in read(target, "UTC").records] == ["good"]
