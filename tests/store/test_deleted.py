"""A deletion can be undone until the deleted sessions are emptied; then nothing is left of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.store.statistics import Bucket
from tests.helpers.diaries import EVENING, OLD, changing, delete, ended, import_sessions

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.diary import Diary


def test_a_deleted_session_is_hidden_and_can_be_undeleted(diary: Diary) -> None:
    other = ended(diary, at=EVENING + timedelta(days=1))
    import_sessions(diary, [OLD])
    before = list(diary.records())
    delete(diary, OLD.id)
    day = EVENING.date()
    assert [session.id for session in diary.sessions()] == [other]
    assert [volume.id for volume in diary.volumes()] == [other]
    assert diary.charts.periods(Bucket.SESSION, day, day) == []
    assert diary.charts.day_range() == (day + timedelta(days=1),) * 2
    assert diary.deleted_sessions() == [OLD]
    with changing(diary) as changes:
        changes.undelete(OLD.id)
    assert list(diary.records()) == before
    assert diary.deleted_sessions() == []


def test_emptying_leaves_no_byte_of_a_session_in_the_file(diary: Diary, path: Path) -> None:
    word = "unique in this file"
    other = ended(diary)
    import_sessions(diary, [replace(OLD, notes=word * 300)])
    delete(diary, OLD.id)
    files = [file for file in path.parent.iterdir() if file.name.startswith("diary.db")]
    assert any(word.encode() in file.read_bytes() for file in files)
    with changing(diary) as changes:
        changes.empty_deleted()
    assert diary.deleted_sessions() == []
    assert [session.id for session in diary.sessions()] == [other]
    files = [file for file in path.parent.iterdir() if file.name.startswith("diary.db")]
    assert not any(word.encode() in file.read_bytes() for file in files)
