"""The logic of Routines, on the real program: nothing is overwritten or lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QScrollArea, QWidget

from coach.base.paths import resources
from coach.core.performance import State
from coach.core.routine import Leg, Override, Routine
from coach.store.settings import Settings
from coach.ui.pages import Page
from coach.ui.routine_drop import DropPlace
from coach.ui.routines.card import RoutineCard
from coach.ui.routines.editor import Editor
from coach.ui.routines.page import RoutinesPage
from tests.helpers.programs import Rehearsal, rehearsing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


NO_KEYS = Qt.KeyboardModifier.NoModifier

HAND = """\
# from the visit in May
name = "Anna"
reps = 8   # was 6
"""


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """Open the program on Routines, with a file written by hand in the library."""
    folder = tmp_path / "data" / "routines"
    folder.mkdir(parents=True)
    (folder / "a.toml").write_text(HAND, encoding="utf-8")
    with rehearsing(qapp, tmp_path / "data", monkeypatch, Settings(safety_read=True), "Article") as opened:
        opened.window.show_page(Page.ROUTINES)
        yield opened


def page(program: Rehearsal) -> RoutinesPage:
    """Return the page of routines."""
    found = program.pages.routines
    assert isinstance(found, RoutinesPage)
    return found


def editor(program: Rehearsal) -> Editor:
    """Return the editor that is open."""
    (found,) = (e for e in program.window.findChildren(Editor) if e.isVisible())
    return found


def cards(program: Rehearsal) -> list[RoutineCard]:
    """Return the cards on the page, in the order in which a screen reader gets them."""
    return page(program).findChildren(RoutineCard)


def shown(program: Rehearsal) -> list[str]:
    """Return the titles of the cards, in the order in which a screen reader gets them."""
    return [card.accessibleName() for card in cards(program)]


def card_of(program: Rehearsal, title: str) -> RoutineCard:
    """Return the card of the routine with this title."""
    (found,) = (card for card in cards(program) if card.accessibleName() == title)
    return found


def focused(program: Rehearsal, title: str) -> RoutineCard:
    """Return the card of this title, with the focus on it."""
    found = card_of(program, title)
    found.setFocus()
    return found


def choose_in_menu(program: Rehearsal, title: str, text: str) -> None:
    """Choose an entry in the menu of the card with this title."""
    (action,) = (action for action in card_of(program, title).actions() if action.text() == text)
    action.trigger()


def edit(program: Rehearsal, title: str) -> None:
    """Open the editor for the routine with this title."""
    choose_in_menu(program, title, "Edit…")


def names(program: Rehearsal) -> list[str]:
    """Return the names in the library, in order."""
    return program.program.library.names()


def file(program: Rehearsal) -> Path:
    """Return the file written by hand."""
    return program.data / "routines" / "a.toml"


def test_a_routine_can_be_made_by_keyboard(program: Rehearsal) -> None:
    program.press("New routine")
    form = editor(program).form
    assert program.window.focusWidget() is form.name
    QTest.keyClicks(form.name, "Evening")
    QTest.keyClick(form.name, Qt.Key.Key_Tab)
    QTest.keyClick(form.legs, Qt.Key.Key_Down)
    for field, text in ((form.dose["reps"], "6"), (form.seconds["hold"], "2,5")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
    QTest.keyClick(form.seconds["hold"], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    entry = program.program.library.find("Evening")
    assert entry is not None
    routine = entry.routine
    assert (routine.legs, routine.reps, routine.seconds.hold) == ("left", 6, 2.5)
    assert program.buttons("New routine")


def test_the_score_is_drawn_as_the_form_changes(program: Rehearsal) -> None:
    edit(program, "Anna")
    opened = editor(program)
    assert opened.score is not None
    before = opened.score.length_ms
    opened.form.dose["reps"].stepBy(1)
    assert opened.blocks.score is opened.score
    assert opened.score.length_ms == before + 4 * 8000
    opened.form.dose["reps"].lineEdit().setText("99")
    program.press("Save")
    assert file(program).read_text(encoding="utf-8") == HAND
    assert program.window.focusWidget() is opened.form.dose["reps"]
    opened.form.name.setFocus()
    QTest.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert file(program).read_text(encoding="utf-8") == HAND
    assert program.window.focusWidget() is opened.form.dose["reps"]


def test_an_edit_keeps_comments(program: Rehearsal) -> None:
    edit(program, "Anna")
    editor(program).form.dose["reps"].stepBy(1)
    program.press("Save")
    assert file(program).read_text(encoding="utf-8") == HAND.replace("reps = 8", "reps = 9")


def test_editing_a_preset_makes_a_copy(program: Rehearsal) -> None:
    presets = resources() / "presets"
    before = {path.name: path.read_bytes() for path in presets.iterdir()}
    edit(program, "Standard")
    opened = editor(program)
    assert opened.form.name.text() == "My Standard"
    opened.form.differs[Leg.LEFT].setChecked(True)
    opened.form.sides[Leg.LEFT]["reps"].show_value(6)
    program.press("Save")
    entry = program.program.library.find("My Standard")
    assert entry is not None
    assert entry.routine.left == Override(reps=6)
    assert {path.name: path.read_bytes() for path in presets.iterdir()} == before


def test_the_first_own_routine_that_is_saved_is_on_today(program: Rehearsal) -> None:
    file(program).unlink()
    edit(program, "Gentle start")
    program.press("Save")
    assert program.program.choice.routine.name == "My Gentle start"
    assert program.said == "“My Gentle start” was saved, and is on Today now."


def test_another_routine_that_is_saved_is_offered_for_today(program: Rehearsal) -> None:
    edit(program, "Gentle start")
    program.press("Save")
    assert program.program.choice.routine.name == "Article"
    assert program.said == "“My Gentle start” was saved."
    program.press("Use on Today")
    assert program.program.choice.routine.name == "My Gentle start"


def test_having_no_weights_is_set_beside_the_load(program: Rehearsal) -> None:
    program.program.routines_presenter().new()
    box = editor(program).form.no_weights
    assert not box.isChecked()
    box.click()
    assert program.settings.no_weights
    assert not editor(program).is_changed
    program.program.settings.save(replace(program.settings, no_weights=False))
    program.key(Qt.Key.Key_Escape)
    program.program.routines_presenter().new()
    assert not editor(program).form.no_weights.isChecked()


def test_a_load_is_kept_but_not_shown_without_weights(program: Rehearsal) -> None:
    program.program.library.save(Routine("Heavy", load_kg=2.5))
    program.program.settings.save(replace(program.settings, no_weights=True))
    program.program.routines_presenter().refresh()
    edit(program, "Heavy")
    assert all("2.5" not in text.text() for text in program.window.findChildren(QLabel) if text.isVisible())
    form = editor(program).form
    load = form.dose["load_kg"]
    assert (load.isEnabled(), load.value) == (False, 2.5)
    form.dose["reps"].show_value(9)
    score = editor(program).score
    assert score is not None
    assert score.routine.load_kg == 0.0
    form.no_weights.click()
    score = editor(program).score
    assert score is not None
    assert (load.isEnabled(), score.routine.load_kg) == (True, 2.5)
    load.lineEdit().setText("x")
    form.no_weights.click()  # what is wrong with a load does not matter then
    program.press("Save")
    assert program.program.library.get("Heavy") == Routine("Heavy", load_kg=2.5, reps=9)
    assert all("2.5" not in text.text() for text in program.window.findChildren(QLabel) if text.isVisible())


def test_a_taken_name_is_refused_at_its_field(program: Rehearsal) -> None:
    edit(program, "Anna")
    opened = editor(program)
    opened.form.name.setText("long  HOLD")
    assert "already used" in opened.form.faults[0][1]
    program.press("Save")
    assert "long  HOLD" not in names(program)
    opened.form.name.setText("ANNA")
    assert opened.form.faults == []
    program.press("Save")
    assert "ANNA" in names(program)


def test_a_refused_value_is_announced_again_on_save(program: Rehearsal, announced: list[str]) -> None:
    edit(program, "Anna")
    assert announced == ["Edit routine. Name"]
    field = editor(program).form.dose["sets"]
    field.lineEdit().setText("99")
    announced.clear()
    program.press("Save")
    assert announced == ["Enter a number: 1 to 10, whole numbers"]
    assert field.hasFocus()


def test_leaving_asks_only_if_something_changed(program: Rehearsal) -> None:
    edit(program, "Anna")
    QTest.keyClick(editor(program).form.name, Qt.Key.Key_Escape)
    assert program.buttons("New routine")
    edit(program, "Anna")
    opened = editor(program)
    opened.form.dose["reps"].stepBy(1)
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    program.press("Keep editing")
    assert opened.isVisible()
    assert program.window.focusWidget() is opened.form.name
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    program.press("Don’t save")
    assert program.window.focusWidget() is card_of(program, "Anna")
    assert file(program).read_text(encoding="utf-8") == HAND


def test_closing_the_window_asks_before_an_edit_is_lost(program: Rehearsal) -> None:
    edit(program, "Anna")
    program.window.show_page(Page.TODAY)
    editing = page(program).findChildren(Editor)[0]
    editing.form.dose["reps"].stepBy(1)
    program.close()
    assert program.window.isVisible()
    assert program.showing == "routines"
    program.press("Don’t save")
    assert not program.window.isVisible()
    assert file(program).read_text(encoding="utf-8") == HAND


def test_a_window_that_was_to_close_does_so_once_saved(program: Rehearsal) -> None:
    edit(program, "Anna")
    editor(program).form.dose["reps"].stepBy(1)
    program.close()
    assert name_of_focus(program) == "Save"
    program.key(Qt.Key.Key_Return)
    assert "reps = 9" in file(program).read_text(encoding="utf-8")
    assert not program.window.isVisible()


@pytest.mark.parametrize("fault", [False, True])
def test_a_window_stays_open_for_who_edits_on(program: Rehearsal, *, fault: bool) -> None:
    edit(program, "Anna")
    opened = editor(program)
    opened.form.name.setText("Long hold" if fault else "Berta")  # the first is taken
    program.close()
    if fault:
        program.key(Qt.Key.Key_Return)  # saves, and finds the fault
    else:
        program.press("Keep editing")
    opened.form.name.setText("Berta")
    opened.save_button.click()
    assert "Berta" in names(program)
    assert program.window.isVisible()


def test_a_session_pauses_when_an_edit_asks_before_closing(program: Rehearsal) -> None:
    edit(program, "Anna")
    editing = editor(program)
    editing.form.dose["reps"].stepBy(1)
    program.press("Today")
    program.press("Start")
    program.go_to(4000)
    program.close()
    assert program.showing == "routines"
    assert program.conductor.performance is not None
    assert program.conductor.performance.state is State.PAUSED
    program.press("Keep editing", "Today", "Continue session")
    assert program.showing == "session"
    assert program.conductor.position == 4000


def test_another_language_asks_before_an_edit_is_lost(program: Rehearsal) -> None:
    edit(program, "Anna")
    editor(program).form.dose["reps"].stepBy(1)
    program.press("Settings")
    places, settings = program.program.navigation, program.settings
    places.change_settings(replace(settings, language="de"))
    assert program.showing == "routines"
    assert program.settings.language == settings.language
    program.press("Don’t save")
    places.change_settings(replace(settings, language="de"))
    assert program.settings.language == "de"
    places.change_settings(settings)


def test_esc_answers_the_question_and_saving_closes_it(program: Rehearsal) -> None:
    edit(program, "Anna")
    opened = editor(program)
    opened.form.dose["reps"].stepBy(1)
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    assert program.buttons("Don’t save")
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    assert not program.buttons("Don’t save")
    assert opened.isVisible()
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    QTest.keyClick(opened.form.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "reps = 9" in file(program).read_text(encoding="utf-8")
    edit(program, "Anna")
    assert not program.buttons("Don’t save")


def test_a_file_edited_by_hand_is_used_on_today_at_once(program: Rehearsal, tmp_path: Path) -> None:
    card_of(program, "Anna").click()
    program.press("Today")
    file(program).write_text(HAND.replace("8", "9"), encoding="utf-8")
    program.press("Settings", "Today")
    assert program.program.choice.routine.reps == 9
    own = tmp_path / "own.toml"
    own.write_text('name = "Anna"\nreps = 5\n', encoding="utf-8")
    program.program.choice.open(str(own))  # of that name, but no file of the shelf
    program.press("Settings", "Today")
    assert program.program.choice.routine.reps == 5


def test_an_unsaved_edit_is_marked_in_the_rail(program: Rehearsal) -> None:
    def said() -> str:
        return program.button("Routines").accessibleDescription()

    edit(program, "Anna")
    assert "Unsaved" not in said()
    before = program.button("Routines").grab().toImage()
    editor(program).form.dose["reps"].stepBy(1)
    assert said() == "You are here. Unsaved changes. Ctrl+3"
    assert program.button("Routines").grab().toImage() != before
    program.press("Today")
    assert said() == "Unsaved changes. Ctrl+3"
    program.press("Routines")
    editor(program).form.dose["reps"].stepBy(-1)
    assert "Unsaved" not in said()
    editor(program).form.dose["reps"].stepBy(1)
    program.press("Save")
    assert "Unsaved" not in said()


def test_enter_saves_when_the_editor_asks(program: Rehearsal) -> None:
    edit(program, "Anna")
    editor(program).form.dose["reps"].stepBy(1)
    QTest.keyClick(editor(program).form.dose["reps"], Qt.Key.Key_Escape)
    assert name_of_focus(program) == "Save"
    for name in ("Don’t save", "Keep editing", "Save"):
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
        assert name_of_focus(program) == name
    program.key(Qt.Key.Key_Return)
    assert "reps = 9" in file(program).read_text(encoding="utf-8")
    assert program.window.focusWidget() is card_of(program, "Anna")


def name_of_focus(program: Rehearsal) -> str:
    """Return the text of the button with the focus."""
    focus = program.window.focusWidget()
    return focus.text() if isinstance(focus, QPushButton) else ""


def test_tab_goes_through_the_whole_editor(program: Rehearsal) -> None:
    edit(program, "Anna")
    opened = editor(program)
    found: list[QWidget] = []
    while (focus := program.window.focusWidget()) is not None and focus not in found:
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = {opened.form.name, opened.form.legs, opened.blocks, opened.cancel_button, opened.save_button}
    assert wanted | {*opened.form.seconds.values(), *opened.form.differs.values()} <= set(found)


def test_cancel_and_save_are_aligned(program: Rehearsal) -> None:
    edit(program, "Anna")
    QApplication.processEvents()
    cancel, save = editor(program).cancel_button.geometry(), editor(program).save_button.geometry()
    assert (cancel.top(), cancel.height()) == (save.top(), save.height())


@pytest.mark.parametrize("size", [(640, 360), (800, 600), (1280, 800), (1920, 1080)])
def test_the_editor_can_be_scrolled_to_all_its_parts(program: Rehearsal, size: tuple[int, int]) -> None:
    edit(program, "Anna")
    program.window.resize(*size)
    QApplication.processEvents()
    opened = editor(program)
    for part in (opened.repetition, opened.blocks, opened.form.differs[Leg.RIGHT]):
        for area in opened.findChildren(QScrollArea):
            if area.isAncestorOf(part):
                area.ensureWidgetVisible(part)
        assert part.visibleRegion().boundingRect().width() == part.width()
        assert part.visibleRegion().boundingRect().height() >= min(part.height(), 100)


def test_a_file_changed_meanwhile_is_reported_and_reloaded(program: Rehearsal) -> None:
    edit(program, "Anna")
    editor(program).form.dose["reps"].stepBy(1)
    theirs = HAND.replace("reps = 8", "reps = 7")
    file(program).write_text(theirs, encoding="utf-8")
    program.press("Save")
    assert file(program).read_text(encoding="utf-8") == theirs
    program.press("Reload")
    assert editor(program).form.dose["reps"].value == 7
    editor(program).form.dose["sets"].stepBy(1)
    program.press("Save")
    entry = program.program.library.find("Anna")
    assert entry is not None
    assert (entry.routine.reps, entry.routine.sets) == (7, 3)


@pytest.mark.parametrize("gone", [False, True])
def test_after_a_conflict_an_edit_is_saved_as_new(program: Rehearsal, *, gone: bool) -> None:
    edit(program, "Anna")
    editor(program).form.dose["reps"].stepBy(1)
    if gone:
        file(program).unlink()
    else:
        file(program).write_text(HAND + "sets = 1\n", encoding="utf-8")
    program.press("Save")
    assert bool(program.buttons("Reload")) is not gone
    program.press("Save as a new routine")
    entry = program.program.library.find("Anna" if gone else "Anna 2")
    assert entry is not None
    assert entry.routine.reps == 9
    assert gone or file(program).read_text(encoding="utf-8") == HAND + "sets = 1\n"


def test_undoing_a_deletion_restores_comments(program: Rehearsal) -> None:
    QTest.keyClick(focused(program, "Anna"), Qt.Key.Key_Delete)
    assert "Anna" not in names(program)
    assert not file(program).exists()
    program.press("Undo")
    assert file(program).read_text(encoding="utf-8") == HAND
    QTest.keyClick(focused(program, "Anna"), Qt.Key.Key_Delete)
    QTest.keyClick(page(program), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Anna" in names(program)
    assert program.buttons("Undo") == []
    assert program.window.focusWidget() is card_of(program, "Anna")


def test_every_deletion_can_be_undone_the_last_one_first(program: Rehearsal) -> None:
    page(program).copy_requested.emit("Anna")
    before = names(program)
    for name in ("Copy of Anna", "Anna"):
        page(program).delete_requested.emit(name)
    for _ in range(2):
        page(program).undo_requested.emit()
    assert sorted(names(program)) == sorted(before)


def test_an_undo_that_failed_can_be_tried_again(program: Rehearsal) -> None:
    library = program.program.library
    page(program).delete_requested.emit("Anna")
    library.save(replace(library.get("Article"), name="Anna"))
    program.press("Undo")
    assert "Anna" in program.said
    library.remove("Anna")
    page(program).undo_requested.emit()
    assert file(program).read_text(encoding="utf-8") == HAND


def test_a_preset_cannot_be_deleted(program: Rehearsal) -> None:
    QTest.keyClick(focused(program, "Standard"), Qt.Key.Key_Delete)
    assert "Article" in names(program)
    page(program).delete_requested.emit("Article")
    assert "Article" in names(program)
    assert "is built in" in program.said


def test_routines_can_be_put_in_order(program: Rehearsal) -> None:
    page(program).copy_requested.emit("Anna")
    assert shown(program)[:3] == ["Anna", "Copy of Anna", "Standard"]
    QTest.keyClick(focused(program, "Copy of Anna"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown(program)[:3] == ["Copy of Anna", "Anna", "Standard"]
    assert program.window.focusWidget() is card_of(program, "Copy of Anna")
    for _ in range(3):  # not out of its group
        QTest.keyClick(focused(program, "Anna"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(focused(program, "Long hold"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown(program) == ["Copy of Anna", "Anna", "Standard", "Long hold", "Gentle start", "Alternating"]
    program.window.show_page(Page.TODAY)
    assert program.today.routines.itemText(0) == "Copy of Anna"


def test_a_change_keeps_every_other_card(program: Rehearsal) -> None:
    before = set(cards(program))
    card_of(program, "Gentle start").click()
    assert set(cards(program)) == before
    page(program).copy_requested.emit("Article")
    assert len(set(cards(program)) & before) == len(before) == len(cards(program)) - 1
    edit(program, "Anna")
    editor(program).form.dose["reps"].stepBy(1)
    program.press("Save")
    assert before < set(cards(program))
    page(program).delete_requested.emit("Anna")
    assert len(set(cards(program)) & before) == len(before) - 1


def test_screen_readers_get_cards_in_the_order_shown(program: Rehearsal) -> None:
    page(program).copy_requested.emit("Anna")
    QTest.keyClick(focused(program, "Anna"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()  # lays the page out
    by_place = sorted(cards(program), key=lambda card: card.mapTo(page(program), card.rect().topLeft()).y())
    assert cards(program) == by_place


def test_tab_reaches_one_card_and_arrows_the_others(program: Rehearsal) -> None:
    card_of(program, "Gentle start").click()
    program.button("Paste a routine").setFocus()
    stops: list[QWidget | None] = []
    for _ in range(7):
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
        stops.append(program.window.focusWidget())
    menus = [card.more for card in cards(program)]
    assert stops == [*menus[:2], *card_of(program, "Gentle start").tab_stops, *menus[3:]]
    QTest.keyClick(focused(program, "Gentle start"), Qt.Key.Key_Down)
    assert program.window.focusWidget() is card_of(program, "Long hold")
    assert program.program.choice.routine.name == "Gentle start"
    program.key(Qt.Key.Key_Return)
    assert program.program.choice.routine.name == "Long hold"
    program.key(Qt.Key.Key_Home)
    program.key(Qt.Key.Key_Space)
    assert program.program.choice.routine.name == "Anna"
    assert [card.accessibleName() for card in cards(program) if card.isChecked()] == ["Anna"]
    program.key(Qt.Key.Key_Space)
    assert card_of(program, "Anna").isChecked()


def test_a_click_anywhere_on_a_card_chooses_it(program: Rehearsal) -> None:
    card = card_of(program, "Long hold")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    assert program.settings.routine == "Long hold"
    assert program.window.focusWidget() is card


def test_a_screen_reader_gets_a_radio_button_with_the_dose(program: Rehearsal) -> None:
    card = card_of(program, "Standard")
    found = QAccessible.queryAccessibleInterface(card)
    assert found is not None
    assert found.role() is QAccessible.Role.RadioButton
    assert found.text(QAccessible.Text.Name) == "Standard"
    assert found.text(QAccessible.Text.Description) == (
        "2 sets of 10 on each leg. lift 2 · flex 2 · hold 1 · extend 3 s. 7 min · 40 repetitions"
    )
    assert card.isChecked()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_and_the_menu_key_open_the_menu(program: Rehearsal) -> None:
    card = focused(program, "Standard")
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(
            card, QContextMenuEvent(reason, QPoint(20, 20), card.mapToGlobal(QPoint(20, 20)))
        )
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu)
        assert [action.text() for action in opened.actions() if action.text()] == [
            *("Start", "Edit…", "Duplicate", "Save as file…"),
            *("Plan sheet for the wall…", "Move up", "Move down"),
        ]
        opened.close()
    assert "Delete" in [action.text() for action in card_of(program, "Anna").actions()]


def test_start_on_a_card_begins_its_session(program: Rehearsal) -> None:
    card = focused(program, "Anna")
    assert program.buttons("Start") == []  # that name belongs to Today
    program.press("Start Anna")
    assert program.showing == "session"
    assert program.program.choice.routine.name == program.settings.routine == "Anna"
    assert not card.start.isVisible()


def test_start_needs_pointer_or_focus_and_moves_nothing(program: Rehearsal) -> None:
    program.button("Import…").setFocus()
    card = card_of(program, "Standard")
    before = card.more.geometry(), card.size()
    assert not card.start.isVisible()
    card.setFocus()
    assert card.start.isVisible()
    QTest.keyClick(card, Qt.Key.Key_Tab)
    assert program.window.focusWidget() is card.start
    assert card.start.isVisible()
    program.window.repaint()
    assert (card.more.geometry(), card.size()) == before
    card_of(program, "Anna").setFocus()
    assert not card.start.isVisible()


def test_a_renamed_routine_on_today_stays_in_use(program: Rehearsal) -> None:
    card_of(program, "Anna").click()
    edit(program, "Anna")
    editor(program).form.name.setText("Berta")
    program.press("Save")
    assert [card.accessibleName() for card in cards(program) if card.isChecked()] == ["Berta"]


def test_a_copy_follows_its_original(program: Rehearsal) -> None:
    page(program).copy_requested.emit("Article")
    choose_in_menu(program, "Anna", "Duplicate")
    assert shown(program)[:4] == ["Anna", "Copy of Anna", "Copy of Standard", "Standard"]
    assert program.window.focusWidget() is card_of(program, "Copy of Anna")


def test_the_routine_on_today_follows_its_new_name(program: Rehearsal) -> None:
    card_of(program, "Anna").click()
    edit(program, "Anna")
    editor(program).form.name.setText("Berta")
    program.press("Save")
    assert program.program.choice.routine.name == "Berta"
    assert program.settings.routine == "Berta"
    QTest.keyClick(focused(program, "Berta"), Qt.Key.Key_Delete)
    assert program.program.choice.routine.name == "Article"
    program.press("Undo")
    assert program.program.choice.routine.name == "Berta"
    assert program.settings.routine == "Berta"


def dropped(files: list[Path], actions: Qt.DropAction) -> tuple[QMimeData, QDropEvent]:
    """Return a drop of files, of which a file manager offers these actions first a move."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    drop = QDropEvent(QPointF(50, 50), actions, data, Qt.MouseButton.LeftButton, NO_KEYS)
    drop.setDropAction(Qt.DropAction.MoveAction)
    return data, drop


def test_files_dropped_on_any_place_are_copied(program: Rehearsal, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text('name = "Dropped"\nreps = 5\n')
    bad.write_text('name = "Bad"\nreps = 99\nspeed = 2\n')
    program.program.accept_routine_files()
    program.window.show_page(Page.TODAY)
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    data, drop = dropped([good, bad], both)
    enter = QDragEnterEvent(QPoint(50, 50), both, data, Qt.MouseButton.LeftButton, NO_KEYS)
    for event in (enter, drop):
        QApplication.sendEvent(program.window, event)
    assert drop.isAccepted()
    assert drop.dropAction() is Qt.DropAction.CopyAction
    assert good.exists()
    assert program.showing == "routines"
    assert shown(program)[:2] == ["Anna", "Dropped"]
    assert program.window.focusWidget() is card_of(program, "Dropped")
    assert "“Dropped” was added." in [label.text() for label in program.window.findChildren(QLabel)]
    assert program.said.count("bad.toml: ") == 2
    assert "reps = 99" in program.said
    assert "speed = 2" in program.said


def test_too_many_files_at_once_are_refused_in_one_line(program: Rehearsal, tmp_path: Path) -> None:
    program.press("Routines")
    before = shown(program)
    files = [tmp_path / f"{n}.toml" for n in range(21)]
    for n, file in enumerate(files):
        file.write_text(f'name = "Dropped {n}"\n')
    program.program.routines_presenter().add([str(file) for file in files])
    assert program.said == "At most 20 files can be added at once; these are 21."
    assert shown(program) == before
    program.program.routines_presenter().add([str(file) for file in files[:20]])
    assert len(shown(program)) == len(before) + 20


def test_a_drag_shows_its_place_and_others_are_refused(program: Rehearsal, tmp_path: Path) -> None:
    file = tmp_path / "good.toml"
    file.write_text('name = "Dropped"\n')
    program.program.accept_routine_files()
    (place,) = program.window.findChildren(DropPlace)
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for path, actions, showing, accepts in (
        (file, both, Page.SETTINGS, True),
        (tmp_path / "picture.png", both, Page.SETTINGS, False),
        (file, Qt.DropAction.MoveAction, Page.SETTINGS, False),
        (file, both, Page.SESSION, False),
    ):
        if showing is Page.SESSION:
            program.press("Today", "Start")
        else:
            program.window.show_page(showing)
        data, _drop = dropped([path], actions)
        enter = QDragEnterEvent(QPoint(50, 50), actions, data, Qt.MouseButton.LeftButton, NO_KEYS)
        enter.ignore()
        QApplication.sendEvent(program.window, enter)
        assert (enter.isAccepted(), place.isVisible()) == (accepts, accepts)
        QApplication.sendEvent(program.window, QDragLeaveEvent())
        assert not place.isVisible()


def test_a_routine_is_pasted_as_text_or_as_a_file(program: Rehearsal, tmp_path: Path) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText('# mine\nname = "Pasted"\nreps = 7\n')
    QTest.keyClick(page(program).new_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    entry = program.program.library.find("Pasted")
    assert entry is not None
    assert entry.text.startswith("# mine\n")
    clipboard.setText("a shopping list")
    QTest.keyClick(page(program).new_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert program.said.startswith("the clipboard is not valid TOML")
    file = tmp_path / "good.toml"
    file.write_text('name = "Copied"\n')
    clipboard.setMimeData(dropped([file], Qt.DropAction.CopyAction)[0])
    QTest.keyClick(page(program).new_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Copied" in names(program)
    clipboard.clear()  # while the application is there: it owns the data


def paste(program: Rehearsal, text: str) -> None:
    """Press the button with this text in the clipboard."""
    QApplication.clipboard().setText(text)
    program.press("Paste a routine")
    QApplication.clipboard().clear()  # while the application is there: it owns the data


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "The clipboard holds no text. Copy the text of the QR code"),
        ("https://example.org", "the clipboard is not valid TOML at line 1, column 6"),
        ('name = "x"\nreps = 99', "the clipboard: reps = 99: must be a whole number from 1 to 50. Copy"),
        ('name = "x"\ntempo = 3', "the clipboard: tempo = 3: unknown key; use one of schema, name"),
    ],
)
def test_a_text_that_is_no_routine_is_reported(program: Rehearsal, text: str, said: str) -> None:
    before = sorted((program.data / "routines").iterdir())
    paste(program, text)
    assert program.said.startswith(said)
    assert program.said.endswith("Copy the text of the QR code on a plan sheet, or of a routine file.")
    assert sorted((program.data / "routines").iterdir()) == before


def test_a_pasted_routine_with_a_taken_name_is_kept_beside(program: Rehearsal) -> None:
    paste(program, '# from a sheet\nname = "Anna"\nreps = 5\n')
    assert program.said == "“Anna” is another routine: this one is “Anna 2”."
    paste(program, 'name = "Article"\nreps = 6\n')
    assert program.said == "“Standard” is another routine: this one is “My Standard”."
    library = program.program.library
    assert [library.get(name).reps for name in ("Anna", "Anna 2", "My Standard")] == [8, 5, 6]
    assert file(program).read_text(encoding="utf-8") == HAND
    (entry,) = (entry for entry in library.entries() if entry.name == "Anna 2")
    assert entry.text.startswith("# from a sheet\n")


def test_a_routine_that_is_there_is_not_added_again(program: Rehearsal, tmp_path: Path) -> None:
    before = names(program)
    paste(program, 'name = "Anna"\nreps = 8\n')
    assert program.said == "You have this routine already: “Anna”."
    paste(program, (resources() / "presets" / "1-article.toml").read_text(encoding="utf-8"))
    assert program.said == "You have this routine already: “Standard”."
    copy = tmp_path / "copy.toml"
    copy.write_text(HAND, encoding="utf-8")
    page(program).add_requested.emit([str(copy)])
    assert program.said == "You have this routine already: “Anna”."
    assert names(program) == before
    paste(program, 'name = "anna"\nreps = 3\n')
    paste(program, 'name = "Anna"\nreps = 3\n')
    assert program.said == "You have this routine already: “anna 2”."


def test_two_files_with_one_name_are_reported(program: Rehearsal) -> None:
    (program.data / "routines" / "b.toml").write_text('name = "anna"\n', encoding="utf-8")
    program.window.show_page(Page.ROUTINES)
    said = [label.text() for label in page(program).findChildren(QLabel)]
    assert any("b.toml" in text and "is already used by" in text for text in said)


def test_a_routine_that_was_saved_as_a_file_can_be_opened(program: Rehearsal, tmp_path: Path) -> None:
    page(program).save_requested.emit("Anna", str(tmp_path / "copy.toml"))
    assert "copy.toml" in program.said
    assert program.button("Open")
    assert program.button("Show in folder")
