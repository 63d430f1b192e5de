"""What the diary refused goes into the first folder that takes a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.export.importing import read
from coach.export.json_all import write_json
from coach.export.rescue import write_rescue
from coach.store.diary import Diary
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_that_refuses_the_file_is_passed_over(tmp_path: Path) -> None:
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [OLD])
        write_json(diary.records(), tmp_path / "all.json")
    records = read(tmp_path / "all.json", "UTC").records
    unseen, file_there, good = tmp_path / ("x" * 300), tmp_path / "diary.db", tmp_path / "good"
    good.mkdir()
    file = write_rescue(records, (unseen, file_there, good))
    assert file is not None
    assert file.parent == good
    assert [record.session.id for record in read(file, "UTC").records] == [OLD.id]
    assert write_rescue(records, (unseen, file_there)) is None
