"""Deleting is undoable until the person empties what was deleted; then nothing of it is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.store.statistics import Bucket
from tests.helpers.diaries import EVENING, OLD, ended, take_in

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.diary import Diary


def test_a_deleted_session_is_out_of_sight_and_comes_back_whole(diary: Diary) -> None:
    other = ended(diary, at=EVENING + timedelta(days=1))
    take_in(diary, [OLD])
    before = list(diary.records())
    diary.deleted.add(OLD.id)
    day = EVENING.date()
    assert [session.id for session in diary.sessions()] == [other]
    assert [volume.id for volume in diary.volumes()] == [other]
    assert diary.charts.periods(Bucket.SESSION, day, day) == []
    assert diary.charts.day_range() == (day + timedelta(days=1),) * 2
    assert diary.deleted.sessions() == [OLD]
    diary.deleted.undelete(OLD.id)
    assert list(diary.records()) == before
    assert diary.deleted.sessions() == []


def test_emptying_leaves_no_byte_of_it_in_the_file(diary: Diary, path: Path) -> None:
    word = "stands nowhere else"
    kept = ended(diary)
    take_in(diary, [replace(OLD, notes=word * 300)])
    diary.deleted.add(OLD.id)
    files = [file for file in path.parent.iterdir() if file.name.startswith("diary.db")]
    assert any(word.encode() in file.read_bytes() for file in files)
    assert diary.deleted.empty() == 1
    assert diary.deleted.sessions() == []
    assert [session.id for session in diary.sessions()] == [kept]
    files = [file for file in path.parent.iterdir() if file.name.startswith("diary.db")]
    assert not any(word.encode() in file.read_bytes() for file in files)
    assert diary.deleted.empty() == 0
