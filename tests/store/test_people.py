"""Who uses a data folder: added, renamed, removed; broken folders; and nothing of another's is touched."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.base import paths
from coach.base.folder_lock import FolderLock
from coach.base.problems import Problem
from coach.core.routine import Routine
from coach.store import people_changes
from coach.store.diary import Diary
from coach.store.erasing import LEFT, MOVED, MOVING, move_files, recover_people, recover_unused
from coach.store.people import UNNAMED, find_people, folder_of, last_used, note_used, slug_in
from coach.store.people_changes import add, bring_back, erase_person, forget_removed, remove, removed, rename
from coach.store.routines import library_in
from coach.store.settings import Settings, load, save
from coach.store.settings_files import SettingsFiles
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a data folder that somebody without a name has used, with settings of the computer."""
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [OLD])
    library_in(tmp_path).save(Routine("Mine"))
    save(tmp_path / "settings.toml", Settings(), Settings(language="de", output="hdmi", sound_delay_ms=80))
    (tmp_path / "window.ini").write_text("[window]\n")
    return tmp_path


def names(root: Path) -> list[str]:
    return [person.name for person in find_people(root).people]


def problems(root: Path) -> list[str]:
    return [problem.line for _, problem in find_people(root).problems]


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_one_person_has_no_name_and_no_folder_of_people(root: Path) -> None:
    before = files(root)
    found = find_people(root)
    assert [(p.slug, p.name, p.is_named, p.folder) for p in found.people] == [("", UNNAMED, False, root)]
    assert not found.are_several
    note_used(root, found.people[0])
    assert last_used(root, found) == found.people[0]
    assert files(root) == before


def test_a_folder_that_was_never_used_is_that_of_the_first(tmp_path: Path) -> None:
    assert add(tmp_path / "data", "Anna").folder == tmp_path / "data"
    assert add(tmp_path / "data", "Ben").folder == tmp_path / "data" / "people" / "ben"
    assert names(tmp_path / "data") == ["Anna", "Ben"]


def test_a_new_person_begins_with_language_and_theme_only(root: Path) -> None:
    before = files(root)
    ben = add(root, " Ben ")
    assert files(root).items() >= before.items()
    assert load(ben.folder / "settings.toml")[0] == Settings(name="Ben", language="de")
    assert SettingsFiles.of(ben.folder, root).load()[0].output == "hdmi"
    assert [entry.name for entry in library_in(ben.folder).read()[0] if not entry.is_preset] == []
    assert names(root) == [UNNAMED, "Ben"]


def test_people_stand_in_the_order_they_came(root: Path) -> None:
    for name in ("Zoe", "Anna", "Ben"):
        add(root, name)
    assert names(root) == [UNNAMED, "Zoe", "Anna", "Ben"]
    remove(root, find_people(root).get("anna"), NOW)
    add(root, "Anna")
    assert names(root) == [UNNAMED, "Zoe", "Ben", "Anna"]


@pytest.mark.parametrize("name", ["BEN", " ben", "person 1", "", "x" * 41, "a\nb"])
def test_a_name_that_is_taken_or_bad_changes_nothing(root: Path, name: str) -> None:
    add(root, "Ben")
    before = files(root)
    with pytest.raises(Problem):
        add(root, name)
    with pytest.raises(Problem):
        rename(root, add(root, "Cem"), name)
    remove(root, find_people(root).get("Cem"), NOW)
    assert {k: v for k, v in files(root).items() if ".removed" not in k and ".order" not in k} == {
        k: v for k, v in before.items() if ".order" not in k
    }


def test_names_with_the_same_slug_get_folders_of_their_own(root: Path) -> None:
    assert [add(root, name).slug for name in ("Jörg", "Jorg", "🏋️", "علي")] == [
        *("jorg", "jorg-2"),
        *("person", "person-2"),
    ]


def test_a_person_is_renamed_and_keeps_the_folder(root: Path) -> None:
    ben = add(root, "Ben")
    assert rename(root, ben, "Benjamin").folder == ben.folder
    rename(root, find_people(root).people[0], "Anna")
    rename(root, find_people(root).get("anna"), "ANNA")
    assert names(root) == ["ANNA", "Benjamin"]
    assert load(root / "settings.toml")[0] == Settings(
        name="ANNA", language="de", output="hdmi", sound_delay_ms=80
    )


def test_the_one_who_used_the_window_last_is_stored(root: Path) -> None:
    ben = add(root, "Ben")
    assert last_used(root, find_people(root)).slug == ""
    note_used(root, ben)
    assert last_used(root, find_people(root)) == ben
    remove(root, ben, NOW)
    assert last_used(root, find_people(root)).slug == ""


def test_a_removed_person_is_kept_for_30_days(root: Path) -> None:
    ben = add(root, "Ben")
    with Diary.open(ben.diary) as diary:
        import_sessions(diary, [OLD])
    before, others = files(ben.folder), files(root)["diary.db"]
    gone = remove(root, ben, NOW)
    assert names(root) == [UNNAMED]
    assert removed(root) == [gone]
    assert (gone.name, gone.until) == ("Ben", date(2026, 4, 1))
    assert files(gone.folder) == before
    forget_removed(root, date(2026, 4, 1))
    back = bring_back(root, gone.folder)
    assert files(back.folder) == before
    assert names(root) == [UNNAMED, "Ben"]
    remove(root, back, NOW)
    forget_removed(root, date(2026, 4, 2))
    assert removed(root) == []
    assert files(root)["diary.db"] == others


def test_nobody_is_brought_back_under_a_taken_name(root: Path) -> None:
    gone = remove(root, add(root, "Ben"), NOW)
    add(root, "ben")
    with pytest.raises(Problem, match="somebody called “ben” already"):
        bring_back(root, gone.folder)
    assert removed(root) == [gone]


def test_removing_the_first_leaves_the_others_and_the_computer(root: Path) -> None:
    rename(root, find_people(root).people[0], "Anna")
    ben = add(root, "Ben")
    others = files(ben.folder)
    gone = remove(root, find_people(root).get("Anna"), NOW)
    assert names(root) == ["Ben"]
    assert not find_people(root).are_several
    assert files(ben.folder) == others
    left = {name for name in files(root) if not name.startswith("people")}
    assert left == {"settings.toml", "window.ini"}
    assert load(root / "settings.toml")[0] == Settings(output="hdmi", sound_delay_ms=80)
    assert SettingsFiles.of(ben.folder, root).load()[0].sound_delay_ms == 80
    back = bring_back(root, gone.folder)
    assert names(root) == ["Ben", "Anna"]
    assert "Mine" in library_in(back.folder).names()
    with Diary.open(back.diary) as diary:
        assert diary.session(OLD.id) == OLD


def test_removing_the_first_leaves_all_or_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(root, "Ben")
    before = {k: v for k, v in files(root).items() if not k.startswith("people")}
    moved: list[str] = []

    def fail(source: Path, target: Path) -> None:
        moved.append(source.name)
        if len(moved) > 2:
            raise PermissionError(13, "no")
        os.rename(source, target)  # noqa: PTH104 - `os.replace` is what fails here

    monkeypatch.setattr(
        people_changes, "move_files", lambda data, files, target: move_files(data, files, target, fail)
    )
    with pytest.raises(Problem, match="was not removed"):
        remove(root, find_people(root).people[0], NOW)
    assert {k: v for k, v in files(root).items() if not k.startswith("people")} == before
    assert names(root) == [UNNAMED, "Ben"]


def test_a_kill_while_the_first_is_removed_is_made_good(root: Path) -> None:
    add(root, "Ben")
    before = files(root)["diary.db"]
    (root / MOVING).mkdir()
    (root / "diary.db").rename(root / MOVING / "diary.db")
    recover_people(root)
    assert files(root)["diary.db"] == before


@pytest.mark.parametrize("moves", range(8))
def test_a_kill_keeps_the_settings_of_the_computer(
    root: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    ben = add(root, "Ben")
    left = [moves]

    def replace(source: Path, target: Path) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt  # nothing of the program runs after it that would make it good
        os.rename(source, target)  # noqa: PTH104 - `os.replace` is what ends here

    def move(data: Path, files: list[Path], target: Path) -> None:
        move_files(data, files, target, replace)

    monkeypatch.setattr(people_changes, "move_files", move)
    monkeypatch.setattr(people_changes, "put_left", lambda _root: None)
    with suppress(KeyboardInterrupt):
        remove(root, find_people(root).people[0], NOW)
    recover_people(root)
    assert SettingsFiles.of(ben.folder, root).load()[0].sound_delay_ms == 80
    assert names(root) in ([UNNAMED, "Ben"], ["Ben"])
    assert not (root / LEFT).exists()
    if names(root) == ["Ben"]:
        assert load(root / "settings.toml")[0] == Settings(output="hdmi", sound_delay_ms=80)


def test_a_kill_at_the_deletion_of_the_first_keeps_them_too(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(root, "Ben")
    monkeypatch.setattr(people_changes, "put_left", lambda _root: None)
    erase_person(root, find_people(root).people[0])
    recover_unused(root)
    assert load(root / "settings.toml")[0] == Settings(output="hdmi", sound_delay_ms=80)


def test_the_only_person_is_not_removed(root: Path) -> None:
    with pytest.raises(Problem, match="is the only person here"):
        remove(root, find_people(root).people[0], NOW)
    assert names(root) == [UNNAMED]


def test_what_a_killed_change_left_goes_with_the_next(root: Path) -> None:
    add(root, "Ben")
    (folder_of(root) / ".new-1-x" / "routines").mkdir(parents=True)
    assert names(root) == [UNNAMED, "Ben"]
    assert problems(root) == []
    add(root, "Cem")
    assert not (folder_of(root) / ".new-1-x").exists()


def test_two_programs_do_not_change_people_at_once(root: Path) -> None:
    folder_of(root).mkdir()
    lock = FolderLock(folder_of(root))
    assert lock.acquire()
    with pytest.raises(Problem, match="Another program is changing the people"):
        add(root, "Ben")
    lock.release()
    assert add(root, "Ben").name == "Ben"


def test_all_data_of_one_person_is_deleted_and_no_other(root: Path) -> None:
    ben = add(root, "Ben")
    with Diary.open(ben.diary) as diary:
        import_sessions(diary, [OLD])
    mine = {k: v for k, v in files(root).items() if not k.startswith("people")}
    assert erase_person(root, ben) == []
    assert not ben.folder.exists()
    assert {k: v for k, v in files(root).items() if not k.startswith("people")} == mine
    cem = add(root, "Cem")
    erase_person(root, find_people(root).people[0])
    assert find_people(root).people == (cem,)
    assert SettingsFiles.of(cem.folder, root).load()[0].output == "hdmi"
    erase_person(root, cem)
    assert names(root) == [UNNAMED]


def test_what_is_of_the_computer_goes_with_the_only_person(root: Path) -> None:
    ben = add(root, "Ben")
    (root / "logs").mkdir()
    (root / "logs" / "coach.log").write_text("x")
    erase_person(root, find_people(root).people[0])
    assert files(root)["logs/coach.log"] == b"x"
    assert erase_person(root, ben) == []
    assert not {*files(root)} & {"settings.toml", "window.ini", "logs/coach.log"}
    assert not (root / "logs").exists()


def test_a_kill_while_one_of_several_is_deleted_leaves_no_folder(root: Path) -> None:
    ben = add(root, "Ben")
    (ben.folder / MOVED).mkdir()
    (ben.folder / "settings.toml").rename(ben.folder / MOVED / "settings.toml")
    recover_people(root)
    assert find_people(root).problems == ()
    assert not ben.folder.exists()


def test_each_broken_folder_is_one_line_and_others_work(root: Path) -> None:
    add(root, "Ben")
    people = folder_of(root)
    (people / "file").write_text("x")
    (people / "empty").mkdir()
    (people / "bare").mkdir()
    Diary.open(people / "bare" / "diary.db").close()
    (people / "bad").mkdir()
    (people / "bad" / "settings.toml").write_text("name == 3")
    (people / "long").mkdir()
    (people / "long" / "settings.toml").write_text(f'name = "{"x" * 41}"\nvolume = 400\n')
    (people / "copy").mkdir()
    (people / "copy" / "settings.toml").write_text('name = "ben"')
    assert names(root) == [UNNAMED, "Ben", "bad", "bare", "ben (copy)", "long"]
    lines = problems(root)
    assert len(lines) == 5
    assert all("\n" not in line for line in lines)
    for words in (
        *("file is a file: each person has a folder there", "empty holds nobody", "bare has no settings"),
        *("bad/settings.toml", "must be a name of at most 40 characters"),
    ):
        assert sum(words in line for line in lines) == 1, words


def test_a_file_in_place_of_all_people_is_one_line(root: Path) -> None:
    folder_of(root).write_text("x")
    assert names(root) == [UNNAMED]
    assert len(problems(root)) == 1
    with pytest.raises(Problem, match="people"):
        add(root, "Ben")


@pytest.mark.parametrize("inside", ["people/ben", "people"])
def test_the_folder_of_one_person_is_no_data_folder(root: Path, inside: str) -> None:
    add(root, "Ben")
    with pytest.raises(Problem, match="is inside the data folder") as refused:
        paths.data_dir(root / inside)
    assert f"--data-dir {root} with --person" in refused.value.line


def test_a_data_folder_in_another_folder_called_people_is_fine(tmp_path: Path) -> None:
    (tmp_path / "people" / "ben").mkdir(parents=True)
    assert paths.data_dir(tmp_path / "people" / "ben") == tmp_path / "people" / "ben"


def test_only_a_person_among_several_has_a_slug(root: Path) -> None:
    assert slug_in(add(root, "Ben").folder) == "ben"
    assert slug_in(root) == slug_in(root / "elsewhere" / "people" / "anna") == ""
    remove(root, find_people(root).people[0], NOW)
    for left in ("settings.toml", "coach.lock"):
        (root / left).unlink(missing_ok=True)
    assert slug_in(root / "people" / "ben") == "ben"


def test_settings_of_the_computer_are_written_to_its_file(root: Path) -> None:
    ben = add(root, "Ben")
    both = SettingsFiles.of(ben.folder, root)
    old = both.load()[0]
    assert both.save(old, Settings(name="Ben", language="ar", output="usb", sound_delay_ms=80)) is None
    assert load(ben.folder / "settings.toml")[0] == Settings(name="Ben", language="ar")
    assert load(root / "settings.toml")[0] == Settings(language="de", output="usb", sound_delay_ms=80)
    assert (
        both.load()[0]
        == both.reload(old)[0]
        == Settings(name="Ben", language="ar", output="usb", sound_delay_ms=80)
    )


def test_faults_in_the_settings_of_others_are_not_ones_own(root: Path) -> None:
    ben = add(root, "Ben")
    (root / "settings.toml").write_text("volume = 400\nsound_delay_ms = 9999\n")
    settings, found = SettingsFiles.of(ben.folder, root).load()
    assert settings == Settings(name="Ben", language="de")
    assert [("volume" in each.line, "sound_delay_ms" in each.line) for each in found] == [(False, True)]


def test_the_day_a_person_goes_is_counted_from_the_name(root: Path) -> None:
    gone = remove(root, add(root, "Ben"), NOW)
    for odd in ("ben", "ben-2026", "ben-20261340-000000"):
        (gone.folder.parent / odd).mkdir()
    forget_removed(root, NOW.date() + timedelta(days=900))
    assert sorted(each.name for each in gone.folder.parent.iterdir()) == [
        "ben",
        "ben-2026",
        "ben-20261340-000000",
    ]


def test_a_folder_of_the_last_day_there_is_brings_nobody_back(root: Path) -> None:
    add(root, "Ben")
    (folder_of(root) / people_changes.REMOVED / "x-99991231-235959").mkdir(parents=True)
    assert removed(root) == []


def test_a_name_taken_while_it_was_waited_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = people_changes.changing

    @contextmanager
    def slow(folder: Path) -> Iterator[Path]:
        monkeypatch.setattr(people_changes, "changing", lock)
        add(folder, "Ben")  # another program
        with lock(folder) as people:
            yield people

    monkeypatch.setattr(people_changes, "changing", slow)
    with pytest.raises(Problem, match="somebody called “Ben” already"):
        add(root, "Ben")
    assert names(root) == [UNNAMED, "Ben"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
@pytest.mark.parametrize("name", [".order", ".last"])
def test_a_pipe_among_the_people_is_not_waited_for(root: Path, name: str) -> None:
    add(root, "Ana")
    (folder_of(root) / name).unlink(missing_ok=True)
    os.mkfifo(folder_of(root) / name)
    assert last_used(root, find_people(root)).slug == ""


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("name", ["", "Ben"])
def test_a_linked_diary_is_found_again_after_a_removal(root: Path, tmp_path: Path, name: str) -> None:
    add(root, "Ana")
    person = add(root, name) if name else find_people(root).people[0]
    drive = tmp_path / "drive"
    drive.mkdir()
    with Diary.open(drive / "diary.db") as diary:
        import_sessions(diary, [OLD])
    person.diary.unlink(missing_ok=True)
    person.diary.symlink_to(os.path.relpath(drive / "diary.db", person.folder))
    back = bring_back(root, remove(root, person, NOW).folder)
    assert back.diary.samefile(drive / "diary.db")
