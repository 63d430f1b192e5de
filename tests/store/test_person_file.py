"""One file with everything of a person: it comes back as it was, or nothing of it does."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.routine import Routine
from coach.store.diary import Diary
from coach.store.people import UNNAMED, Person, find_people, folder_of
from coach.store.people_changes import add, rename
from coach.store.person_file import ABOUT, export_person, import_person
from coach.store.routines import library_in
from coach.store.settings import Settings, load, save
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Return a person with a session, a routine and settings, and write the file of that person once."""
    place = tmp_path_factory.mktemp("made")
    add(place / "here", "Anna")
    person = add(place / "here", "Ben")
    with Diary.open(person.diary) as diary:
        import_sessions(diary, [OLD])
    library_in(person.folder).save(Routine("Mine"))
    library_in(person.folder).save_order(["Mine"])
    save(person.folder / "settings.toml", Settings(), Settings(plan_days=(1, 5), output="usb"))
    with (person.folder / "settings.toml").open("a") as file:
        file.write("# a remark\nnew_key = 3\n")
    export_person(person, place / "ben.zip")
    return person


@pytest.fixture
def file(made: Person, tmp_path: Path) -> Path:
    """Return the file of that person."""
    return Path(shutil.copy(made.folder.parents[2] / "ben.zip", tmp_path))


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """Return the data folder of another computer, which somebody uses."""
    library_in(tmp_path / "there").save(Routine("Theirs"))
    return tmp_path / "there"


def test_a_person_moves_to_another_computer(file: Path, there: Path) -> None:
    moved = import_person(there, file)
    assert [person.name for person in find_people(there).people] == [UNNAMED, "Ben"]
    with Diary.open(moved.diary) as diary:
        assert diary.session(OLD.id) == OLD
    assert library_in(moved.folder).names()[0] == "Mine"
    assert load(moved.folder / "settings.toml")[0] == Settings(name="Ben", plan_days=(1, 5))
    assert "# a remark\nnew_key = 3" in (moved.folder / "settings.toml").read_text()


def test_a_person_without_a_diary_or_a_name_moves_too(there: Path, tmp_path: Path) -> None:
    export_person(find_people(there).people[0], tmp_path / "one.zip")
    assert import_person(tmp_path / "new", tmp_path / "one.zip").name == UNNAMED
    assert not find_people(tmp_path / "new").are_several
    export_person(add(there, "Cem"), tmp_path / "cem.zip")
    assert import_person(tmp_path / "new", tmp_path / "cem.zip").name == "Cem"


def test_a_name_that_is_taken_is_refused(file: Path, there: Path) -> None:
    rename(there, find_people(there).people[0], "BEN")
    assert_refused(there, file, "There is somebody called “BEN” already")


def assert_refused(there: Path, file: Path, words: str) -> None:
    with pytest.raises(Problem) as refused:
        import_person(there, file)
    assert words in refused.value.line
    assert "\n" not in refused.value.line
    assert len(find_people(there).people) == 1
    people = folder_of(there)
    left = [each.name for each in people.iterdir() if each.name != "coach.lock"] if people.exists() else []
    assert left == []


def repacked(file: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    with zipfile.ZipFile(file) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    change(files)
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)


DAMAGE: dict[str, Callable[[dict[str, bytes]], object]] = {
    "no description": lambda files: files.pop(ABOUT),
    "description of another kind": lambda files: files.update({ABOUT: b"[]"}),
    "description that is not JSON": lambda files: files.update({ABOUT: b"{"}),
    "no settings": lambda files: files.pop("settings.toml"),
    "settings not TOML": lambda files: files.update({"settings.toml": b"name =="}),
    "settings without a name": lambda files: files.update({"settings.toml": b"volume = 3"}),
    "settings with a bad name": lambda files: files.update({"settings.toml": b'name = "a\\tb"'}),
    "diary cut off": lambda files: files.update({"diary.db": files["diary.db"][:5000]}),
    "diary of another program": lambda files: files.update({"diary.db": b"x" * 9000}),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_a_file_with_a_bad_part_leaves_nothing(file: Path, there: Path, what: str) -> None:
    repacked(file, DAMAGE[what])
    assert_refused(there, file, "ben.zip")


@pytest.mark.parametrize(
    "name",
    [
        "../out.toml",
        "routines/../../out.toml",
        "routines/a/b.toml",
        "/etc/x.toml",
        "routines\\x.toml",
        "x.sh",
    ],
)
def test_a_file_never_writes_outside_its_folder(file: Path, there: Path, name: str) -> None:
    repacked(file, lambda files: files.update({name: b"x"}))
    assert_refused(there, file, "holds a file that does not belong there")


def test_a_file_of_a_newer_version_is_refused(file: Path, there: Path) -> None:
    about = json.dumps({"format": "interval-coach-person", "version": 2})
    repacked(file, lambda files: files.update({ABOUT: about.encode()}))
    assert_refused(there, file, "made by a newer version")


@pytest.mark.parametrize("cut", [0, 10, 2000, -1])
def test_a_file_that_was_cut_leaves_nothing(file: Path, there: Path, cut: int) -> None:
    file.write_bytes(file.read_bytes()[:cut])
    assert_refused(there, file, "is damaged, or holds no person’s data")


def test_a_flipped_bit_is_found_before_anything_stays(file: Path, there: Path) -> None:
    content = bytearray(file.read_bytes())
    with zipfile.ZipFile(file) as packed:
        at = packed.getinfo("diary.db").header_offset + 200
    content[at] ^= 0x40
    file.write_bytes(content)
    assert_refused(there, file, "is damaged")


def test_a_file_that_is_none_is_refused(there: Path, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_text("text")
    assert_refused(there, tmp_path / "x.zip", "is damaged, or holds no person’s data")
    assert_refused(there, tmp_path / "gone.zip", "gone.zip cannot be read")
    assert_refused(there, tmp_path, "it is a folder")


def test_a_failed_export_leaves_the_old_file(there: Path, file: Path) -> None:
    before = file.read_bytes()
    (there / "settings.toml").write_text("volume ==")
    with pytest.raises(Problem, match=r"settings\.toml"):
        export_person(find_people(there).people[0], file)
    assert file.read_bytes() == before
    assert sorted(each.name for each in file.parent.iterdir()) == ["ben.zip", "there"]


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_file_packed_in_another_way_is_refused(file: Path, there: Path, method: int) -> None:
    other = file.with_name("other.zip")
    with zipfile.ZipFile(file) as packed, zipfile.ZipFile(other, "w", method) as repacked:
        for name in packed.namelist():
            repacked.writestr(name, packed.read(name))
    with pytest.raises(Problem, match="is damaged, or holds no person"):
        import_person(there, other)


def test_a_file_with_a_place_that_cannot_be_is_damaged(file: Path, there: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-6:-2] = (len(content) * 2).to_bytes(4, "little")  # where the list of files begins
    file.write_bytes(content)
    with pytest.raises(Problem, match="is damaged, or holds no person"):
        import_person(there, file)


@pytest.mark.parametrize("year", [1970, 2200])
def test_a_routine_of_any_year_can_be_exported(tmp_path: Path, year: int) -> None:
    person = add(tmp_path / "here", "Anna")
    entry = library_in(person.folder).save(Routine("Mine"))
    time = datetime(year, 1, 2, tzinfo=UTC).timestamp()
    os.utime(entry.path or "", (time, time))
    export_person(person, tmp_path / "anna.zip")
    moved = import_person(tmp_path / "there", tmp_path / "anna.zip")
    assert library_in(moved.folder).get("Mine") == Routine("Mine")


def test_a_folder_of_routines_that_is_a_file_is_a_problem(tmp_path: Path) -> None:
    person = add(tmp_path / "here", "Anna")
    (person.folder / "routines").touch()
    with pytest.raises(Problem, match="routines cannot be read"):
        export_person(person, tmp_path / "anna.zip")
    assert not (tmp_path / "anna.zip").exists()


def test_a_person_is_not_written_over_anybodys_diary(made: Person) -> None:
    for folder in (made.folder, made.folder.parents[1]):
        diary = folder / "diary.db"
        with Diary.open(diary):  # creates it
            pass
        before = diary.read_bytes()
        with pytest.raises(Problem, match=r"diary\.db is (the diary itself|another person’s diary)"):
            export_person(made, diary)
        assert diary.read_bytes() == before
