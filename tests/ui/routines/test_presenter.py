"""The logic of Routines, on the real program: nothing is overwritten or lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from coach.base.paths import resources
from coach.core.performance import State
from coach.core.routine import Leg, Override
from coach.store.settings import Settings
from coach.ui.pages import Page
from coach.ui.routines.card import RoutineCard
from coach.ui.routines.editor import Editor
from coach.ui.routines.page import RoutinesPage
from tests.helpers.programs import Rehearsal, rehearsing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QPushButton

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


def focused(program: Rehearsal, name: str) -> QPushButton:
    """Return the button of this name, with the focus on it."""
    found = program.button(name)
    found.setFocus()
    return found


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
    QTest.keyClick(form.exercise, Qt.Key.Key_Tab)
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
    program.press("Edit Anna")
    opened = editor(program)
    assert opened.chart.score is not None
    before = opened.chart.score.length_ms
    opened.form.dose["reps"].stepBy(1)
    assert opened.chart.score.length_ms == before + 4 * 8000
    opened.form.dose["reps"].lineEdit().setText("99")
    assert not opened.save_button.isEnabled()
    QTest.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert file(program).read_text(encoding="utf-8") == HAND
    assert program.window.focusWidget() is opened.form.dose["reps"]


def test_an_edit_keeps_comments(program: Rehearsal) -> None:
    program.press("Edit Anna")
    editor(program).form.dose["reps"].stepBy(1)
    program.press("Save")
    assert file(program).read_text(encoding="utf-8") == HAND.replace("reps = 8", "reps = 9")


def test_editing_a_preset_makes_a_copy(program: Rehearsal) -> None:
    presets = resources() / "presets"
    before = {path.name: path.read_bytes() for path in presets.iterdir()}
    program.press("Edit Standard")
    opened = editor(program)
    assert opened.form.name.text() == "My Standard"
    opened.form.differs[Leg.LEFT].setChecked(True)
    opened.form.sides[Leg.LEFT]["reps"].show_value(6)
    program.press("Save")
    entry = program.program.library.find("My Standard")
    assert entry is not None
    assert entry.routine.left == Override(reps=6)
    assert {path.name: path.read_bytes() for path in presets.iterdir()} == before


def test_a_taken_name_is_refused_at_its_field(program: Rehearsal) -> None:
    program.press("Edit Anna")
    opened = editor(program)
    opened.form.name.setText("long  HOLD")
    assert not opened.save_button.isEnabled()
    assert "already used" in opened.form.faults[0][1]
    opened.form.name.setText("ANNA")
    assert opened.save_button.isEnabled()
    program.press("Save")
    assert "ANNA" in names(program)


def test_leaving_asks_only_if_something_changed(program: Rehearsal) -> None:
    program.press("Edit Anna")
    QTest.keyClick(editor(program).form.name, Qt.Key.Key_Escape)
    assert program.buttons("New routine")
    program.press("Edit Anna")
    opened = editor(program)
    opened.form.dose["reps"].stepBy(1)
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    program.press("Keep editing")
    assert opened.isVisible()
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    program.press("Discard")
    assert program.buttons("New routine")
    assert file(program).read_text(encoding="utf-8") == HAND


def test_closing_the_window_asks_before_an_edit_is_lost(program: Rehearsal) -> None:
    program.press("Edit Anna")
    program.window.show_page(Page.TODAY)
    editing = page(program).findChildren(Editor)[0]
    editing.form.dose["reps"].stepBy(1)
    program.close()
    assert program.window.isVisible()
    assert program.showing == "routines"
    program.press("Discard")
    program.close()
    assert not program.window.isVisible()
    assert file(program).read_text(encoding="utf-8") == HAND


def test_a_session_pauses_when_an_edit_asks_before_closing(program: Rehearsal) -> None:
    program.press("Edit Anna")
    editing = editor(program)
    editing.form.dose["reps"].stepBy(1)
    program.press("Today")
    program.press("Start")
    program.go_to(4000)
    program.close()
    assert program.showing == "routines"
    assert program.conductor.performance is not None
    assert program.conductor.performance.state is State.PAUSED
    program.press("Discard", "Today", "Continue session")
    assert program.showing == "session"
    assert program.conductor.position == 4000


def test_another_language_asks_before_an_edit_is_lost(program: Rehearsal) -> None:
    program.press("Edit Anna")
    editor(program).form.dose["reps"].stepBy(1)
    program.press("Settings")
    places, settings = program.program.navigation, program.settings
    places.change_settings(replace(settings, language="de"))
    assert program.showing == "routines"
    assert program.settings.language == settings.language
    program.press("Discard")
    places.change_settings(replace(settings, language="de"))
    assert program.settings.language == "de"
    places.change_settings(settings)


def test_esc_answers_the_question_and_saving_closes_it(program: Rehearsal) -> None:
    program.press("Edit Anna")
    opened = editor(program)
    opened.form.dose["reps"].stepBy(1)
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    assert program.buttons("Discard")
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    assert not program.buttons("Discard")
    assert opened.isVisible()
    QTest.keyClick(opened.form.name, Qt.Key.Key_Escape)
    QTest.keyClick(opened.form.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "reps = 9" in file(program).read_text(encoding="utf-8")
    program.press("Edit Anna")
    assert not program.buttons("Discard")


def test_a_file_edited_by_hand_is_used_on_today_at_once(program: Rehearsal, tmp_path: Path) -> None:
    program.press("Use Anna", "Today")
    file(program).write_text(HAND.replace("8", "9"), encoding="utf-8")
    program.press("Settings", "Today")
    assert program.program.choice.routine.reps == 9
    own = tmp_path / "own.toml"
    own.write_text('name = "Anna"\nreps = 5\n', encoding="utf-8")
    program.program.choice.open(str(own))  # of that name, but no file of the shelf
    program.press("Settings", "Today")
    assert program.program.choice.routine.reps == 5


def test_the_chart_has_the_theme_of_the_window(program: Rehearsal) -> None:
    program.press("Edit Anna")
    opened = editor(program)
    for name in ("light", "dark"):
        program.program.navigation.change_settings(replace(program.settings, theme=name))
        theme = program.program.appearance.theme
        assert theme.name == name
        assert opened.chart.backgroundBrush().color() == QColor(theme.card)


def test_a_file_changed_meanwhile_is_reported_and_reloaded(program: Rehearsal) -> None:
    program.press("Edit Anna")
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
    program.press("Edit Anna")
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
    QTest.keyClick(focused(program, "Edit Anna"), Qt.Key.Key_Delete)
    assert "Anna" not in names(program)
    assert not file(program).exists()
    program.press("Undo")
    assert file(program).read_text(encoding="utf-8") == HAND
    QTest.keyClick(focused(program, "Edit Anna"), Qt.Key.Key_Delete)
    QTest.keyClick(page(program), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Anna" in names(program)


def test_a_preset_cannot_be_deleted(program: Rehearsal) -> None:
    QTest.keyClick(focused(program, "Edit Standard"), Qt.Key.Key_Delete)
    assert "Article" in names(program)
    page(program).delete_requested.emit("Article")
    assert "Article" in names(program)
    assert "is built in" in program.said


def test_routines_can_be_put_in_order(program: Rehearsal) -> None:
    assert names(program)[-1] == "Anna"
    QTest.keyClick(focused(program, "Edit Anna"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(program)[-2] == "Anna"
    assert program.window.focusWidget() is program.button("Edit Anna")
    for _ in range(9):
        QTest.keyClick(focused(program, "Edit Anna"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(program)[0] == "Anna"
    program.window.show_page(Page.TODAY)
    assert program.today.routines.itemText(0) == "Anna"


def cards(program: Rehearsal) -> list[RoutineCard]:
    """Return the cards on the page, in the order in which a screen reader gets them."""
    return page(program).findChildren(RoutineCard)


def test_a_change_keeps_every_other_card(program: Rehearsal) -> None:
    before = set(cards(program))
    program.press("Use Gentle start")
    assert set(cards(program)) == before
    page(program).copy_requested.emit("Article")
    assert len(set(cards(program)) & before) == len(before) == len(cards(program)) - 1
    program.press("Edit Anna")
    editor(program).form.dose["reps"].stepBy(1)
    program.press("Save")
    assert before < set(cards(program))
    page(program).delete_requested.emit("Anna")
    assert len(set(cards(program)) & before) == len(before) - 1


def test_tab_and_screen_readers_go_in_the_order_shown(program: Rehearsal) -> None:
    QTest.keyClick(focused(program, "Edit Anna"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    page(program).copy_requested.emit("Article")
    program.window.repaint()  # lays the page out
    shown = sorted(cards(program), key=lambda card: card.mapTo(page(program), card.rect().topLeft()).y())
    assert cards(program) == shown
    stops = [stop for card in shown for stop in card.tab_stops if stop.isEnabled()]
    stops[0].setFocus()
    for stop in stops:
        assert program.window.focusWidget() is stop
        QTest.keyClick(stop, Qt.Key.Key_Tab)


def test_the_card_chosen_keeps_the_focus(program: Rehearsal) -> None:
    focused(program, "Use Anna").click()
    assert program.window.focusWidget() is program.button("Edit Anna")


def test_a_renamed_routine_on_today_stays_in_use(program: Rehearsal) -> None:
    program.press("Use Anna", "Edit Anna")
    editor(program).form.name.setText("Berta")
    program.press("Save")
    assert [card.choose.accessibleName() for card in cards(program) if not card.choose.isEnabled()] == [
        "Berta is in use"
    ]


def test_a_copy_follows_its_original(program: Rehearsal) -> None:
    page(program).copy_requested.emit("Article")
    assert names(program)[:2] == ["Article", "Copy of Standard"]
    page(program).copy_requested.emit("Article")
    assert names(program)[:3] == ["Article", "Copy of Standard 2", "Copy of Standard"]


def test_the_routine_on_today_follows_its_new_name(program: Rehearsal) -> None:
    program.press("Use Anna")
    program.press("Edit Anna")
    editor(program).form.name.setText("Berta")
    program.press("Save")
    assert program.program.choice.routine.name == "Berta"
    assert program.settings.routine == "Berta"
    QTest.keyClick(focused(program, "Edit Berta"), Qt.Key.Key_Delete)
    assert program.program.choice.routine.name == "Article"
    program.press("Undo")
    assert program.program.choice.routine.name == "Berta"
    assert program.settings.routine == "Berta"


def test_dropped_files_are_added(program: Rehearsal, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text('name = "Dropped"\nreps = 5\n')
    bad.write_text('name = "Bad"\nreps = 99\nspeed = 2\n')
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page(program).dropEvent(drop)
    assert "Dropped" in names(program)
    assert program.said.count("bad.toml: ") == 2
    assert "reps = 99" in program.said
    assert "speed = 2" in program.said


def test_two_files_with_one_name_are_reported(program: Rehearsal) -> None:
    (program.data / "routines" / "b.toml").write_text('name = "anna"\n', encoding="utf-8")
    program.window.show_page(Page.ROUTINES)
    said = [label.text() for label in page(program).findChildren(QLabel)]
    assert any("b.toml" in text and "is already used by" in text for text in said)
