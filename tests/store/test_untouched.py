"""A first person whose data nobody used gives way to who comes from a file; any trace of use stays."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from coach.core.holidays import Holiday
from coach.core.routine import Routine
from coach.store.backup import write_daily
from coach.store.diary import Diary
from coach.store.history import Decisions
from coach.store.opening import How
from coach.store.people import find_people
from coach.store.people_changes import add, give_way
from coach.store.person_file import export_person, import_person
from coach.store.routines import library_in
from coach.store.settings import PLAN_OF_NEW, Settings, load, save
from coach.store.untouched import is_untouched
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEW = Settings(safety_read=True, plan_days=PLAN_OF_NEW)
"""The settings after the first page was read."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a data folder as the window leaves it on a new computer, with an output of sound."""
    root = tmp_path / "data"
    Diary.open(root / "diary.db").close()
    write_daily(root / "diary.db", date(2026, 3, 2))
    save(root / "settings.toml", Settings(), replace(NEW, output="hdmi"))
    (root / "window.ini").write_text("[window]\n")
    return root


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file with somebody who has no name and one session, from another computer."""
    other, file = tmp_path / "other", tmp_path / "me.zip"
    with Diary.open(other / "diary.db") as diary:
        import_sessions(diary, [OLD])
    export_person(find_people(other).people[0], file)
    return file


def names(root: Path) -> list[str]:
    return [person.name for person in find_people(root).people]


def test_an_unused_first_person_gives_way_to_an_import(root: Path, file: Path) -> None:
    person = import_person(root, file)  # both are called Person 1
    give_way(root)
    assert [found.folder for found in find_people(root).people] == [person.folder]
    assert load(root / "settings.toml")[0] == Settings(output="hdmi")  # of the computer
    with Diary.open(person.diary) as diary:
        assert [session.id for session in diary.sessions()] == [OLD.id]


def test_who_is_alone_on_each_computer_gets_no_name(root: Path, file: Path, tmp_path: Path) -> None:
    for data in (root, tmp_path / "new", tmp_path / "third"):
        import_person(data, file)
        give_way(data)
        (person,) = find_people(data).people
        assert (load(person.folder / "settings.toml")[0].name, person.is_named) == ("", False)
        export_person(person, file)


def test_a_name_that_was_chosen_stays(root: Path, tmp_path: Path) -> None:
    export_person(add(tmp_path / "other", "Anna"), tmp_path / "anna.zip")
    anna = import_person(root, tmp_path / "anna.zip")
    give_way(root)
    assert find_people(root).people == (anna,)


def test_an_unused_first_person_alone_stays(root: Path) -> None:
    assert is_untouched(root)
    give_way(root)
    assert (root / "diary.db").exists()


def trained(root: Path) -> None:
    with Diary.open(root / "diary.db") as diary:
        import_sessions(diary, [OLD])


def trained_before(root: Path) -> None:
    trained(root)
    write_daily(root / "diary.db", date(2026, 3, 3))
    (root / "diary.db").unlink()
    Diary.open(root / "diary.db", how=How.NEW).close()


def planned_a_holiday(root: Path) -> None:
    with Diary.open(root / "diary.db") as diary:
        diary.history.add(Decisions(holidays=(Holiday(date(2026, 3, 2), date(2026, 3, 8)),)))


def saved_a_routine(root: Path) -> None:
    library_in(root).save(Routine("Mine"))


def changed_a_setting(root: Path) -> None:
    save(root / "settings.toml", NEW, replace(NEW, volume=20))


def planned_days(root: Path) -> None:
    save(root / "settings.toml", NEW, replace(NEW, plan_days=(1, 3)))


def set_what_only_a_newer_version_has(root: Path) -> None:
    (root / "settings.toml").write_text("safety_read = true\nstretch_first = true\n")


def keeps_the_diary_on_a_drive_that_is_away(root: Path) -> None:
    (root / "diary.db").unlink()
    (root / "diary.db").symlink_to(root.parent / "drive" / "diary.db")


def wrote_what_is_no_settings(root: Path) -> None:
    (root / "settings.toml").write_text("volume = [")


def damaged_the_diary(root: Path) -> None:
    (root / "diary.db").write_bytes(b"SQLite format 3\0" + bytes(4096))


def put_a_backup_there(root: Path) -> None:
    shutil.copy(root / "diary.db", root / "backups" / "mine.db")
    (root / "diary-damaged-20260302-183000.db").write_bytes(b"x")


@pytest.mark.parametrize(
    "use",
    [
        trained,
        trained_before,
        planned_a_holiday,
        saved_a_routine,
        changed_a_setting,
        planned_days,
        set_what_only_a_newer_version_has,
        pytest.param(
            keeps_the_diary_on_a_drive_that_is_away,
            marks=pytest.mark.skipif(sys.platform == "win32", reason="links need rights there"),
        ),
        wrote_what_is_no_settings,
        damaged_the_diary,
        put_a_backup_there,
    ],
)
def test_a_first_person_who_did_anything_stays(root: Path, use: Callable[[Path], None]) -> None:
    use(root)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    add(root, "Ben")
    assert not is_untouched(root)
    give_way(root)
    assert names(root)[1:] == ["Ben"]
    assert {path: path.read_bytes() for path in before} == before
