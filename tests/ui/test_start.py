"""Where the program cannot start, a box says why, and its buttons lead on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from coach.base.paths import ensure_data_dir
from coach.base.problems import Problem
from coach.store.diary import Diary
from coach.store.opening import How
from coach.store.people import note_used
from coach.store.people_changes import add
from coach.store.routines import library_in
from coach.store.whole import backups_of
from coach.ui.start import Start, StartPart, Stopped, ask_how, has_screen, start_with_help, stopping
from coach.ui.start_box import StartBox
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Person:
    """A person at the box, who presses these buttons in order; `meanwhile` is called before each."""

    def __init__(self, app: QApplication, *presses: str) -> None:
        self._app = app
        self.presses = list(presses)
        self.offered: list[list[str]] = []
        self.read: list[str] = []
        self.reported: list[Problem] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def ask(self, start: Start, stopped: Stopped) -> Start:
        """Let the box ask; press the next button in each box that is shown."""
        timer = QTimer()
        timer.timeout.connect(self._press)
        timer.start(0)
        try:
            return ask_how(self._app, self.reported.append, start, stopped)
        finally:
            timer.stop()

    def _press(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, StartBox):
            return
        buttons = {button.text(): button for button in box.findChildren(QPushButton)}
        self.offered.append(list(buttons))
        self.read.append("\n".join(label.text() for label in box.findChildren(QLabel)))
        self.meanwhile()
        buttons[self.presses.pop(0) if self.presses else [*buttons][-1]].click()


def open_diary(start: Start) -> Diary:
    with stopping(StartPart.FOLDER):
        ensure_data_dir(start.data)
    with stopping(StartPart.ROUTINE):
        if start.routine:
            library_in(start.data).get(start.routine)
    with stopping(StartPart.DIARY):
        return Diary.open(start.diary, how=start.how)


@pytest.fixture
def start(tmp_path: Path) -> Start:
    return Start(tmp_path / "data")


def lose_diary(start: Start) -> Path:
    """Leave a backup of a diary that is missing; return the backup."""
    ensure_data_dir(start.data)
    with Diary.open(start.diary) as diary:
        import_sessions(diary, [OLD])
        backups_of(start.diary).mkdir()
        diary.copy_to(backups_of(start.diary) / "diary-daily-20261121.db")
    start.diary.unlink()
    return backups_of(start.diary) / "diary-daily-20261121.db"


def test_the_newest_backup_is_one_button_away(qapp: QApplication, start: Start) -> None:
    backup = lose_diary(start)
    person = Person(qapp, "Restore the newest backup")
    with start_with_help(start, open_diary, person.ask) as diary:
        assert list(diary.sessions()) == [OLD]
    assert str(backup) in person.read[0]
    assert len(person.reported) == 1


def test_a_missing_diary_is_begun_again_only_when_asked(qapp: QApplication, start: Start) -> None:
    backup = lose_diary(start)
    person = Person(qapp, "Try again", "Begin with an empty diary")
    with start_with_help(start, open_diary, person.ask) as diary:
        assert list(diary.sessions()) == []
    assert backup.exists()
    assert (
        person.offered
        == [["Restore the newest backup", "Use a backup…", "Try again", "Begin with an empty diary", "Quit"]]
        * 2
    )


def test_quitting_raises_the_problem_once(qapp: QApplication, start: Start) -> None:
    lose_diary(start)
    person = Person(qapp, "Quit")
    with pytest.raises(Problem) as caught:
        start_with_help(start, open_diary, person.ask)
    assert caught.value.is_shown
    assert person.reported == [caught.value]
    assert not start.diary.exists()


def make_newer(start: Start) -> None:
    Diary.open(start.diary, how=How.NEW).close()
    with closing(sqlite3.connect(start.diary)) as connection:
        connection.execute("PRAGMA user_version = 99")


def make_foreign(start: Start) -> None:
    with closing(sqlite3.connect(start.diary)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def make_folder(start: Start) -> None:
    start.diary.mkdir()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (make_newer, "newer version"),
        (make_foreign, "is not a diary"),
        (make_folder, "it is a folder"),
    ],
)
def test_the_box_says_what_is_wrong_and_where(
    qapp: QApplication, start: Start, spoil: Callable[[Start], None], words: str
) -> None:
    ensure_data_dir(start.data)
    spoil(start)
    person = Person(qapp, "Quit")
    with pytest.raises(Problem):
        start_with_help(start, open_diary, person.ask)
    assert words in person.read[0]
    assert str(start.diary) in person.read[0]
    assert person.offered == [["Try again", "Quit"]]


@pytest.mark.parametrize("spoil", [make_newer, make_foreign])
def test_an_unknown_diary_makes_way_for_a_backup(
    qapp: QApplication, start: Start, spoil: Callable[[Start], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = lose_diary(start)
    spoil(start)
    before = start.diary.read_bytes()
    monkeypatch.setattr(StartBox, "ask_backup", lambda _box, _folder: backup)  # a dialog of the system
    person = Person(qapp, "Use a backup…")
    with start_with_help(start, open_diary, person.ask) as diary:
        assert list(diary.sessions()) == [OLD]
    (kept,) = backups_of(start.diary).glob("diary-before-restore-*.db")
    assert kept.read_bytes() == before


def test_a_refused_backup_is_reported_in_the_box(
    qapp: QApplication, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_diary(start)
    (tmp_path / "text.db").write_text("a list " * 99)
    monkeypatch.setattr(StartBox, "ask_backup", lambda _box, _folder: tmp_path / "text.db")
    person = Person(qapp, "Use a backup…", "Restore the newest backup")
    with start_with_help(start, open_diary, person.ask) as diary:
        assert list(diary.sessions()) == [OLD]
    assert "text.db is not a complete diary" in person.read[1]


def test_an_unknown_routine_can_be_left_out(qapp: QApplication, start: Start) -> None:
    asked = Start(start.data, routine="No such")
    person = Person(qapp, "Start without this routine")
    with start_with_help(asked, open_diary, person.ask) as diary:
        assert list(diary.sessions()) == []
    assert "No such" in person.read[0]


def test_a_folder_that_cannot_be_used_can_be_changed(
    qapp: QApplication, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.data.write_text("a letter")
    monkeypatch.setattr(StartBox, "ask_folder", lambda _box, _folder: tmp_path / "other")
    person = Person(qapp, "Choose another folder…")
    with start_with_help(start, open_diary, person.ask) as diary:
        assert diary.path == tmp_path / "other" / "diary.db"


def test_without_a_screen_the_problem_is_raised(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    lose_diary(start)
    with pytest.raises(Problem, match="is missing"):
        start_with_help(start, open_diary, None)
    for platform, seen in (("offscreen", False), ("xcb", True), ("wayland;xcb", True)):
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
        assert has_screen() == seen


def test_the_box_speaks_the_language_of_the_settings(qapp: QApplication, start: Start) -> None:
    lose_diary(start)
    (start.data / "settings.toml").write_text('language = "de"\n', encoding="utf-8")
    person = Person(qapp)
    with pytest.raises(Problem):
        start_with_help(start, open_diary, person.ask)
    assert "fehlt" in person.read[0]
    assert person.offered[0][-1] == "Beenden"


def test_a_new_diary_is_asked_for_once(start: Start) -> None:
    lose_diary(start)
    Diary.open(start.diary, how=How.NEW).close()
    with start_with_help(start, open_diary, None) as diary:
        assert diary.notices == []


def test_somebody_else_can_be_opened_in_place_of_one(qapp: QApplication, start: Start) -> None:
    add(start.data, "Anna")
    ben = add(start.data, "Ben")
    Diary.open(start.diary).close()
    ben.diary.write_text("no diary")
    person = Person(qapp, "Open with Anna")
    with start_with_help(start._replace(person="Ben"), open_diary, person.ask) as diary:
        assert diary.path == start.data / "diary.db"
    assert person.offered[0][-2:] == ["Open with Anna", "Quit"]


def test_a_backup_goes_to_whom_it_is_of(qapp: QApplication, start: Start) -> None:
    anna, ben = (add(start.data, name) for name in ("Anna", "Ben"))
    Diary.open(anna.diary).close()
    note_used(start.data, ben)
    lose_diary(start)
    person = Person(qapp, "Restore the newest backup")
    person.meanwhile = lambda: note_used(start.data, anna)  # in another window
    with start_with_help(start, open_diary, person.ask) as diary:
        assert diary.path == ben.diary
        assert list(diary.sessions()) == [OLD]
    with Diary.open(anna.diary) as diary:
        assert list(diary.sessions()) == []


def test_a_name_that_nobody_has_offers_who_there_is(qapp: QApplication, start: Start) -> None:
    add(start.data, "Anna")
    person = Person(qapp, "Open with Anna")

    def opened(start: Start) -> str:
        with stopping(StartPart.PERSON):
            return start.whose().name

    assert start_with_help(start._replace(person="Cem"), opened, person.ask) == "Anna"
    assert 'Nobody here is called "Cem".' in person.read[0]
