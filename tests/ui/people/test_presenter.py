"""Several people in one window: unseen by one person, changed with one touch, and never mixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from coach.desktop.reminder_schedule import REMINDER
from coach.desktop.single_instance import StartRequest
from coach.store import settings as settings_file
from coach.store.people import find_people
from coach.store.people_changes import add, remove, removed
from coach.store.person_file import export_person, import_person
from coach.store.settings import PLAN_OF_NEW, Settings
from coach.ui.pages import Page
from coach.ui.people.change import NextPerson
from coach.ui.people.dialog import PeopleDialog
from coach.ui.people.name_dialog import NameDialog
from coach.ui.routines.editor import Editor
from coach.ui.widgets.name_chips import NameChips
from tests.helpers.programs import Rehearsal, name_of, rehearsing
from tests.store.test_people import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


@pytest.fixture
def two(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """Open the program for Anna; there is Ben, too."""
    root = tmp_path / "data"
    settings = Settings(safety_read=True, full_screen=False, name="Anna", plan_days=(0,))
    root.mkdir()
    settings_file.save(root / "settings.toml", Settings(), settings)
    add(root, "Ben")
    with rehearsing(qapp, root, monkeypatch) as rehearsal:
        yield rehearsal


def chips(program: Rehearsal) -> list[str]:
    found = program.today.findChildren(NameChips)
    return [chip.text() for one in found if one.isVisible() for chip in one.chips.values()]


def press(dialog: QWidget, name: str) -> None:
    (found,) = [one for one in dialog.findChildren(QPushButton) if name_of(one) == name and one.isVisible()]
    found.click()


def name_dialog(program: Rehearsal) -> NameDialog:
    (found,) = [one for one in program.window.findChildren(NameDialog) if one.isVisible()]
    return found


def people_dialog(program: Rehearsal) -> PeopleDialog:
    program.window.show_page(Page.SETTINGS)
    program.press("People…")
    (found,) = [one for one in program.window.findChildren(PeopleDialog) if one.isVisible()]
    return found


def names(program: Rehearsal) -> list[str]:
    return [person.name for person in find_people(program.data).people]


def test_one_person_sees_only_how_to_add_somebody(program: Rehearsal) -> None:
    assert chips(program) == []
    assert not program.today.hero._person.isVisible()  # noqa: SLF001 - a label without a text
    program.window.show_page(Page.SETTINGS)
    assert len(program.buttons("Add a person…")) == 1
    assert program.buttons("People…") == []
    assert not (program.data / "people").exists()


def test_adding_somebody_names_both(program: Rehearsal) -> None:
    program.window.show_page(Page.SETTINGS)
    program.press("Add a person…")
    asked = name_dialog(program)
    for texts, fault in (
        (("", "Ben"), "at least one letter"),
        (("Anna", "  "), "at least one letter"),
        (("x" * 41, "Ben"), "at most 40"),
        (("Anna", "ANNA"), "There is somebody called “Anna” already."),
    ):
        for field, text in zip(asked.fields, texts, strict=True):
            field.setText(text)
        press(asked, "Add")
        assert fault in asked.fault.text()
        blank = [field for field in asked.fields if not field.text().strip()]
        assert not blank or asked.focusWidget() is blank[0]
        assert asked.isVisible()
        assert not (program.data / "people").exists()
    asked.fields[0].setText(" Anna ")
    asked.fields[1].setText("Ben")
    press(asked, "Add")
    assert names(program) == ["Anna", "Ben"]
    assert "Ben was added." in program.said
    assert len(program.buttons("People…")) == 1
    program.press("Today")
    assert chips(program) == ["Anna", "Ben"]
    assert program.today.hero._person.text() == "Anna"  # noqa: SLF001 - a label beside Start


def test_one_touch_changes_the_person(two: Rehearsal) -> None:
    ready: list[bool] = []
    two.program.person_change().ready.connect(lambda: ready.append(True))
    two.program.settings.save(Settings(safety_read=True, name="Anna", volume=11))
    two.press("Person Anna")
    assert two.program.person_change().next is None
    two.press("Person Ben")
    assert two.program.person_change().next == NextPerson("Ben")
    assert ready == [True]
    assert two.window.isVisible()  # until the next one is shown
    two.program.close()
    assert settings_file.load(two.data / "settings.toml")[0].volume == 11


def test_the_first_page_leads_back_to_somebody_else(two: Rehearsal) -> None:
    two.window.show_page(Page.WELCOME)
    two.press("Change to Ben")
    assert two.program.person_change().next == NextPerson("Ben")


def test_each_person_has_a_separate_diary(
    two: Rehearsal, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.press("Start")
    two.go_to(19_000)
    assert two.rows("SELECT count(*) FROM sessions") == [(1,)]
    two.end()
    with rehearsing(qapp, two.data, monkeypatch, person="Ben") as ben:
        ben.press("Continue")
        assert ben.rows("SELECT count(*) FROM sessions") == [(0,)]
        assert chips(ben) == ["Anna", "Ben"]
        assert ben.today.hero._person.text() == "Ben"  # noqa: SLF001 - a label beside Start
        assert ben.program.data == ben.data / "people" / "ben"
        assert ben.settings.plan_days == ()
        ben.program.settings.save(Settings(safety_read=True, name="Ben", sound_delay_ms=90, volume=5))
        ben.program.settings.flush()
    machine = settings_file.load(two.data / "settings.toml")[0]
    assert (machine.name, machine.sound_delay_ms, machine.volume) == ("Anna", 90, Settings().volume)


def edit(program: Rehearsal) -> Editor:
    program.press("Routines", "New routine")
    (editor,) = program.window.findChildren(Editor)
    editor.form.name.setText("Changed")
    return editor


def test_an_unsaved_edit_asks_before_the_person_changes(two: Rehearsal) -> None:
    edit(two)
    two.press("Today", "Person Ben")
    assert two.showing is Page.ROUTINES
    assert two.program.person_change().next is None
    two.press("Don’t save")
    assert two.program.person_change().next == NextPerson("Ben")


def test_after_editing_on_the_window_closes_as_ever(two: Rehearsal) -> None:
    edit(two)
    two.press("Today", "Person Ben")
    two.press("Keep editing")
    two.close()
    assert two.window.isVisible()
    two.press("Don’t save")
    assert not two.window.isVisible()
    assert two.program.person_change().next is None


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_second_start_brings_its_person_and_routine(two: Rehearsal) -> None:
    two.program.handle_second_start(StartRequest(person="ANNA"))
    assert two.program.person_change().next is None
    two.program.handle_second_start(StartRequest(routine="Long hold", person="ben"))
    assert two.program.person_change().next == NextPerson("Ben", "Long hold")


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_session_under_way_keeps_its_person(two: Rehearsal) -> None:
    two.press("Start")
    two.go_to(4000)
    two.program.handle_second_start(StartRequest(person="Ben"))
    assert two.program.person_change().next is None
    assert two.showing is Page.SESSION
    assert two.said.endswith("This session goes on; then choose Ben at the top of Today.")
    for request in (StartRequest(person="Anna"), StartRequest(person="nobody"), StartRequest()):
        two.program.handle_second_start(request)
        assert two.said.endswith("Interval Coach is already open. This session goes on.")


def test_a_person_who_is_gone_is_no_longer_listed(two: Rehearsal) -> None:
    remove(two.data, find_people(two.data).get("Ben"), NOW)
    two.press("Person Ben")
    assert two.program.person_change().next is None
    assert chips(two) == []


def test_people_are_renamed_in_the_dialog(two: Rehearsal) -> None:
    reminders = two.program.reminders().service
    dialog = people_dialog(two)
    for old, new in (("Anna", "Ana"), ("Ben", "Benjamin")):
        press(dialog, f"Rename… {old}")
        asked = name_dialog(two)
        assert asked.fields[0].text() == old
        asked.fields[0].setText(new)
        press(asked, "Rename")
    assert names(two) == ["Ana", "Benjamin"]
    assert two.settings.name == "Ana"
    dialog.accept()
    two.press("Today")
    assert chips(two) == ["Ana", "Benjamin"]
    reminders.schedule.due.emit(REMINDER)
    assert f"Ana: {REMINDER}" in two.said


def confirm(program: Rehearsal) -> None:
    (asked,) = [one for one in program.window.findChildren(QMessageBox) if one.isVisible()]
    (yes,) = [one for one in asked.buttons() if one.text() == "Remove"]
    yes.click()
    QApplication.processEvents()  # the list is shown again


def test_somebody_else_is_removed_and_comes_back(two: Rehearsal) -> None:
    dialog = people_dialog(two)
    press(dialog, "Remove… Ben")
    confirm(two)
    assert names(two) == ["Anna"]
    dialog.accept()
    dialog = people_dialog(two)  # which one person finds while somebody can come back
    press(dialog, "Bring back Ben")
    assert names(two) == ["Anna", "Ben"]
    assert removed(two.data) == []


def test_removing_who_is_shown_begins_with_somebody_else(two: Rehearsal) -> None:
    press(people_dialog(two), "Remove… Anna")
    confirm(two)
    assert two.program.person_change().next == NextPerson("Ben", removes=True)
    assert names(two) == ["Anna", "Ben"]  # until the diary is closed


def test_a_window_that_goes_leaves_no_pictures(two: Rehearsal) -> None:
    QPixmapCache.insert("of a label", QPixmap(150, 150))
    two.program.close()
    two.program.discard()
    assert not QPixmapCache.find("of a label", QPixmap())


def test_a_person_goes_to_a_file_and_comes_from_one(
    two: Rehearsal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "anna.zip"
    monkeypatch.setattr("coach.ui.people.presenter.ask_target", lambda *_: file)
    monkeypatch.setattr("coach.ui.people.presenter.QFileDialog.getOpenFileName", lambda *_: (str(file), ""))
    dialog = people_dialog(two)
    press(dialog, "To another computer… Anna")
    assert file.exists()
    press(dialog, "From another computer…")
    assert "There is somebody called “Anna” already." in two.said
    press(dialog, "Rename… Anna")
    asked = name_dialog(two)
    asked.fields[0].setText("Ana")
    press(asked, "Rename")
    press(dialog, "From another computer…")
    assert names(two) == ["Ana", "Ben", "Anna"]


def test_one_person_alone_goes_to_a_file_too(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "me.zip"
    monkeypatch.setattr("coach.ui.people.presenter.ask_target", lambda *_: file)
    program.press("Settings")
    program.press("To another computer…")
    import_person(tmp_path / "other", file)
    assert len(find_people(tmp_path / "other").people) == 1


def test_an_unused_person_gives_way_to_one_from_a_file(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "anna.zip"
    export_person(add(tmp_path / "other", "Anna"), file)
    monkeypatch.setattr("coach.ui.people.presenter.QFileDialog.getOpenFileName", lambda *_: (str(file), ""))
    new = Settings(safety_read=True, plan_days=PLAN_OF_NEW)
    with rehearsing(qapp, tmp_path / "data", monkeypatch, new) as program:
        program.program.people().import_from_file()
        assert program.program.person_change().next == NextPerson("Anna", replaces=True)


def test_an_import_beside_an_unsaved_routine_is_reported(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "anna.zip"
    export_person(add(tmp_path / "other", "Anna"), file)
    monkeypatch.setattr("coach.ui.people.presenter.QFileDialog.getOpenFileName", lambda *_: (str(file), ""))
    new = Settings(safety_read=True, plan_days=PLAN_OF_NEW)
    with rehearsing(qapp, tmp_path / "data", monkeypatch, new) as program:
        program.press("Routines")
        program.program.routines_presenter().new()
        (editor,) = program.window.findChildren(Editor)
        editor.form.name.setText("Mine")
        program.program.people().import_from_file()
        assert "Anna was added." in program.said
        program.press("Don’t save")
        assert program.program.person_change().next == NextPerson("Anna", replaces=True)


def test_broken_folders_are_said_once_and_others_work(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "data"
    add(root, "Anna")
    add(root, "Ben")
    (root / "people" / "file").write_text("x")
    with rehearsing(qapp, root, monkeypatch, Settings(safety_read=True)) as program:
        assert "is a file: each person has a folder there." in program.said
        assert chips(program) == ["Anna", "Ben"]
