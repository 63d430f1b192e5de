"""The messages of the window: how long each kind stays, its action, and problems that are reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reporting import Action
from coach.ui.messages import reporting
from coach.ui.widgets.message_strip import MOST_KEPT
from coach.ui.widgets.text_dialog import TextDialog

if TYPE_CHECKING:
    from coach.text.languages import Localization
    from tests.helpers.programs import Rehearsal


def test_info_goes_with_the_page_and_warnings_stay(program: Rehearsal) -> None:
    program.program.messages.info(Text("Saved to {file}.", file="plan.ics"))
    program.program.messages.warning(Text("Skipped: {what}", what="a row"))
    assert program.said == "Saved to plan.ics.\nSkipped: a row"
    program.press("Settings")
    assert program.said == "Skipped: a row"


def test_an_error_shows_its_remedy_and_stays(program: Rehearsal) -> None:
    program.program.messages.error(Problem("The disk is full.", "Make room."))
    program.press("Settings")
    assert program.said == "The disk is full. Make room."
    program.press("Close message")
    assert program.said == ""


def test_an_action_is_a_button_that_closes_its_line(program: Rehearsal) -> None:
    acted: list[str] = []
    undo = Action(Text("Undo it"), lambda: acted.append("undo"))
    program.program.messages.info(Text("One"))
    program.program.messages.info(Text("Two"), undo)
    QApplication.processEvents()
    assert program.button("Undo it").accessibleDescription() == "Two"
    program.press("Undo it")
    assert acted == ["undo"]
    assert program.said == "One"
    assert program.buttons("Undo it") == []


def test_an_action_goes_with_its_line(program: Rehearsal) -> None:
    program.program.messages.info(Text("One"), Action(Text("Undo it"), lambda: None))
    program.press("Settings")
    assert program.said == ""
    program.program.messages.info(Text("Two"))
    assert program.buttons("Undo it") == []


def test_a_reported_problem_is_shown_and_goes_no_further(program: Rehearsal) -> None:
    with reporting(program.program.messages) as attempt:
        raise Problem("The disk is full.")
    assert not attempt.succeeded
    assert program.said == "The disk is full."


def test_success_is_known_after_reporting(program: Rehearsal) -> None:
    with reporting(program.program.messages) as attempt:
        pass
    assert attempt.succeeded


def test_other_errors_are_not_reported_as_problems(program: Rehearsal) -> None:
    with pytest.raises(ValueError, match="bug"), reporting(program.program.messages):
        raise ValueError("bug")


def test_messages_are_lines_until_they_are_closed(program: Rehearsal) -> None:
    messages = program.program.messages
    for line in ("one", "two", "one"):
        messages.warning(Text(line))
    assert program.said == "one (2 times)\ntwo"
    program.press("Close message")
    assert program.said == ""
    messages.warning(Text("one"))
    assert program.said == "one"


def test_each_problem_has_its_own_mark_and_info_has_none(program: Rehearsal) -> None:
    messages, strip = program.program.messages, program.window.strip
    messages.info(Text("good"))
    assert (program.said, strip.property("role"), strip.marked) == ("good", "note", [])
    messages.warning(Text("bad"))
    messages.info(Text("better"))
    assert (program.said, strip.property("role")) == ("good\nbad\nbetter", "message")
    assert strip.marked == ["bad"]


def test_many_problems_are_counted_and_shown_in_a_dialog(program: Rehearsal) -> None:
    messages, strip = program.program.messages, program.window.strip
    for number in range(300):
        messages.warning(Text("number {number}", number=number))
    QApplication.processEvents()
    assert program.said == "number 297\nnumber 298\nnumber 299\n… and 297 more messages"
    assert len(strip.marked) == 4
    assert strip.height() < program.window.height() / 4
    program.press("Show all…")
    (dialog,) = program.window.findChildren(TextDialog)
    assert dialog.shown.toPlainText().splitlines() == [f"number {number}" for number in range(300)]
    dialog.close()
    messages.info(Text("saved"))
    messages.warning(Text("number {number}", number=5))
    assert program.said == "number 299\nsaved\nnumber 5 (2 times)\n… and 298 more messages"
    program.press("Close message")
    assert program.said == ""


def test_a_status_is_never_among_the_counted_messages(program: Rehearsal) -> None:
    messages, strip = program.program.messages, program.window.strip
    strip.show_status("queue", Text("not saved yet"))
    for number in range(9):
        messages.warning(Text("number {number}", number=number))
    assert program.said == "number 7\nnumber 8\nnot saved yet\n… and 7 more messages"
    strip.show_status("queue")
    assert program.said == "number 6\nnumber 7\nnumber 8\n… and 6 more messages"


def test_a_flood_of_messages_is_kept_within_bounds(program: Rehearsal) -> None:
    for number in range(MOST_KEPT + 10):
        program.program.messages.warning(Text("number {number}", number=number))
    assert program.said.endswith(f"… and {MOST_KEPT - 3} more messages")


def test_the_same_text_as_info_goes_and_as_warning_stays(program: Rehearsal) -> None:
    messages = program.program.messages
    messages.warning(Text("same"))
    messages.info(Text("same"))
    assert program.said == "same\nsame"
    program.press("Today")  # the page that is shown already
    assert program.said == "same\nsame"
    program.press("Progress")
    assert program.said == "same"
    messages.info(Text("same"))
    program.press("Close message")
    program.press("Today")
    assert program.said == ""


def test_messages_follow_a_change_of_language(program: Rehearsal, localization: Localization) -> None:
    lost = Problem("Speakers disconnected.", "Continuing without sound.")
    program.program.messages.error(lost)
    assert program.said == lost.line
    localization.set_language("de")
    QApplication.processEvents()
    assert program.said.startswith("Lautsprecher getrennt.")
    localization.set_language("en")
    QApplication.processEvents()
    assert program.said == lost.line
