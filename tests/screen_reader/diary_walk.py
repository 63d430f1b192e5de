"""The diary as Orca tells it: charts, an export, all sessions and one of them, the editor, a page in German.

Run by `python3 packaging/dev.py orca` after `walk.py`. The tests share one program, which begins with a diary
of 40 sessions, and follow each other; what is said is kept in `test-output/orca-diary.txt`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.blackbox.person import Person
from tests.helpers.atspi import CHANGES, NAMED, ScreenReader
from tests.helpers.desktop import PICTURES, Desktop
from tests.helpers.orca import Orca
from tests.helpers.sample_diary import make
from tests.screen_reader.walker import Walk

if TYPE_CHECKING:
    from collections.abc import Iterator

SESSIONS = 40

NOISE = ("layered pane", "filler", "scroll pane")
"""Names of containers, which say nothing to a person."""


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    """Open the program on a diary of many sessions."""
    folder = tmp_path_factory.mktemp("orca")
    data = folder / "data"
    data.mkdir()
    (data / "settings.toml").write_text("safety_read = true\n", encoding="utf-8")
    make(data / "diary.db", SESSIONS, datetime.now().astimezone().date() - timedelta(days=1))
    with (
        Desktop() as desktop,
        Orca(desktop, folder / "speech") as orca,
        ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"], (NAMED, *CHANGES)) as reader,
    ):
        person = Person(desktop, reader, data)
        person.env["QT_LOGGING_RULES"] = "qt.accessibility.*=false"
        orca.note("opens the program")
        person.opens()
        orca.hears("Start push button")
        try:
            yield Walk(orca, person, data)
        finally:
            PICTURES.mkdir(exist_ok=True)
            (PICTURES / "orca-diary.txt").write_text(orca.report(), encoding="utf-8")


def test_each_page_is_named_once_and_no_container(walk: Walk) -> None:
    for key, name in (("4", "Settings"), ("3", "Routines"), ("1", "Today"), ("2", "Progress")):
        said = walk.press(f"ctrl+{key}")
        assert said.count(name) >= 1, said
        assert not any(noise in said for noise in NOISE), said
    assert walk.press("ctrl+1").count("Today") <= 1


def test_lists_say_what_they_are_for(walk: Walk) -> None:
    assert "Routine combo box" in walk.tab("shift+Tab").said
    walk.press("ctrl+4")
    assert "First day of the week combo box" in walk.tab_to("combo box")


def test_the_steps_of_a_chart_are_heard_once(walk: Walk) -> None:
    walk.press("ctrl+2")
    walk.tab_to("Repetitions per session.")
    said = walk.press("Left")
    assert said.count("under tension") == 1, said
    said = walk.tab().said
    assert "to zoom" not in said, "the description of the chart that was left is heard again"
    assert "checked" in walk.press("space")
    said = walk.tab().said
    assert "table with" in said
    assert "Standard" in said, "the first row is not read"
    assert "Routine column header" in walk.press("Right")
    said = walk.tab_to("Training days.")
    assert "Days with repetitions" in said
    assert walk.press("Up").count("session") == 1


def test_the_export_dialog_says_each_card_and_field(walk: Walk) -> None:
    walk.press("ctrl+2")
    walk.tab_to("Export")
    said = walk.press("Return")
    assert "Export" in said
    assert "Report for your clinician. selected radio button" in said.replace("  ", " ")
    assert said.count("A row for each set") == 0, "the texts of all cards are read"
    assert "Format combo box. PDF" in walk.tab().said
    assert "Name on the report text" in walk.tab().said
    assert "Paper combo box" in walk.tab().said
    assert "With my notes check box not checked" in walk.tab().said


def test_a_chosen_card_says_its_preview(walk: Walk) -> None:
    walk.tab_to("Report for your clinician", "shift+Tab")
    said = walk.press("Down")
    assert "Spreadsheet" in said
    walk.orca.note("waits for the preview")
    for _card in ("Charts", "Whole diary"):
        since = len(walk.orca.spoken)
        walk.person.types("Down")
        walk.orca.hears(_card, since)
    walk.orca.hears("with every repetition, correction and note", since)
    for _times in range(3):
        walk.press("Up")


def test_the_days_of_an_export_are_named(walk: Walk) -> None:
    said = walk.tab_to("From")
    assert "spin button" in said
    walk.tab_to("To ")


def test_a_saved_file_is_announced_once_with_the_way_to_it(walk: Walk) -> None:
    assert "Preview: " in walk.tab_to("Save as")
    assert "File name: text" in walk.press("Return")
    said = walk.press("Return")
    assert "Export" in said, "the focus is not where it was"
    assert said.count("Saved to") == 1, said
    assert "F6: Open, Show in folder" in said
    assert "Open push button" in walk.press("F6")
    assert "Show in folder push button" in walk.tab().said
    assert "Export" in walk.press("F6")


def test_all_sessions_is_read_cell_by_cell(walk: Walk) -> None:
    walk.tab_to("All sessions push button")
    said = walk.press("Return")
    assert f"table with {SESSIONS} rows 10 columns" in said
    assert "Finished" in said
    assert "Routine column header" in walk.press("Right")
    assert "Left column header" in walk.press("Right")
    assert walk.press("Down")


def test_a_table_is_sorted_from_its_menu(walk: Walk) -> None:
    assert "Open" in walk.press("Menu")
    assert "Sort by “Left”" in walk.press("Up")
    said = walk.press("Return")
    assert said.count("Sorted by “Left”, ascending") == 1, said


def test_a_session_says_its_day_and_sums_and_its_fields(walk: Walk) -> None:
    said = walk.press("Return")
    assert said.count("under tension") == 1, said
    assert "Back to all sessions push button" in said
    assert "Timeline" in walk.tab_to("Timeline")
    said = walk.tab().said
    assert "Repetitions, Set 1" in said
    assert "planned" in said


def test_a_correction_is_undone_and_the_focus_stays_near(walk: Walk) -> None:
    walk.press("Down")
    said = walk.tab_to("Undo push button")
    assert "Set 1, left" in said
    assert "Repetitions, Set 1" in walk.press("Return"), "the focus is not at the value"


def test_another_session_is_announced_where_one_is(walk: Walk) -> None:
    walk.tab_to("Delete session push button", "shift+Tab")
    said = walk.tab_to("Previous session", "shift+Tab")
    assert "Delete" not in said
    said = walk.press("Return")
    assert said.count("under tension") == 1, said


def test_a_deletion_is_heard_once_and_undone(walk: Walk) -> None:
    said = walk.push("Delete session")
    assert said.count("1 session deleted. F6: Undo") == 1, said
    assert "All sessions" in said, "the focus is not in the table"
    assert "Undo push button" in walk.press("F6")
    said = walk.press("Return")
    assert said.count("1 session restored") == 1, said


def test_deleted_sessions_are_listed_and_restored(walk: Walk) -> None:
    since = len(walk.orca.spoken)
    walk.press("Delete")
    walk.orca.hears("1 session deleted. F6: Undo", since)  # after the row that is read first
    walk.tab_to("Recently deleted (1)")
    said = walk.press("Return")
    assert "They count nowhere" in said
    assert "table with 1 row" in said
    walk.tab_to("Restore")
    said = walk.press("Return")
    assert said.count("1 session restored") == 1, said


def test_fields_of_the_editor_say_name_value_and_bounds(walk: Walk) -> None:
    walk.press("ctrl+3")
    since = len(walk.orca.spoken)
    walk.push("New routine")
    walk.orca.hears("New routine. Name", since)
    assert "Sets per leg 2 spin button. 1 to 10, whole numbers" in walk.tab_to("Sets per leg")
    assert "Lift 2 spin button. 0.5 to 10 s, in steps of 0.5" in walk.tab_to("Lift")


def test_a_refused_value_is_said_once_and_again_on_save(walk: Walk) -> None:
    fault = "Enter a number: 0.5 to 10 s"
    said = walk.type("99")
    assert said.count(fault) == 1, said
    assert fault in walk.press("ctrl+s")
    walk.type("3")


def test_the_question_about_changes_is_read_and_returns(walk: Walk) -> None:
    said = walk.press("Escape")
    assert "Save your changes?" in said
    assert "Save push button" in said
    assert "Don’t save" in walk.tab().said
    assert "Lift" in walk.press("Escape")
    walk.press("Escape")
    walk.tab()
    assert "New routine push button" in walk.press("Return")


def test_a_page_in_german_is_read_in_german(walk: Walk) -> None:
    walk.press("ctrl+4")
    walk.tab_to("Language combo box")
    walk.press("Home")
    walk.person.types("d")
    walk.orca.finishes(len(walk.orca.spoken))
    said = walk.press("ctrl+2")
    assert "Fortschritt" in said or "Verlauf" in said, said
    heard = " ".join(stop.said for stop in walk.stops())
    assert "Einheiten" in heard
    for english in ("All sessions", "Table", "to zoom"):
        assert english not in heard
