"""The page of one session: its sums and its corrections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from coach.core.figures import active_ms
from coach.core.record import Correction, Record
from coach.core.routine import Leg, Legs
from coach.core.score import unroll
from coach.core.session import StopReason
from coach.draw.tokens import DARK
from coach.text.lengths import took_text
from coach.text.terms import Term, explanation
from coach.ui.after.page import AfterPage
from coach.ui.progress.detail import DetailPage
from tests.helpers.diaries import EVENING, OLD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> DetailPage:
    page = DetailPage(DARK)
    qtbot.addWidget(page)
    return page


def texts(page: DetailPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("set 2 right confirmed", "Set 2, right: 3 → 1"),
        ("pain_next_day", "Pain the next day: 3 → 1"),
        ("weather", "weather: 3 → 1"),
        ("set", "set: 3 → 1"),
        ("set 2 both confirmed twice over", "set 2 both confirmed twice over: 3 → 1"),
        ("", "–: 3 → 1"),
    ],
)
def test_corrections_of_unknown_fields_are_shown(page: DetailPage, what: str, said: str) -> None:
    page.show_sums(OLD, [Correction(what, "3", "1", EVENING)])
    assert said in texts(page)


def test_only_a_finished_session_of_both_legs_has_a_symmetry(page: DetailPage) -> None:
    whole = replace(OLD, stop_reason=StopReason.FINISHED)
    page.show_sums(whole, [])
    assert "symmetry 100%" in texts(page)
    page.show_sums(OLD, [])
    assert "symmetry" not in texts(page)
    left = tuple(done for done in OLD.sets if done.leg is Leg.LEFT)
    page.show_sums(replace(whole, routine=replace(OLD.routine, legs=Legs.LEFT), sets=left), [])
    assert "symmetry" not in texts(page)
    undone = tuple(done._replace(confirmed=0) if done.leg is Leg.RIGHT else done for done in OLD.sets)
    page.show_sums(replace(whole, sets=undone), [])
    assert "symmetry 0%" in texts(page)


@pytest.mark.usefixtures("pounds")
def test_after_and_detail_show_pounds(page: DetailPage, qtbot: QtBot) -> None:
    after = AfterPage()
    qtbot.addWidget(after)
    done = replace(OLD, sets=tuple(one._replace(load_kg=1.134) for one in OLD.sets))  # 6 repetitions
    after.show_session(done, is_saved=True)
    page.show_record(Record(done), unroll(done.routine), [])
    assert "Set 1 · Left · 2.5 lb" in "\n".join(label.text() for label in after.findChildren(QLabel))
    assert "Set 1 · Left · 2.5 lb" in texts(page)
    assert " · 15 lb × reps · " in texts(page)


def test_after_and_detail_say_the_same_length(page: DetailPage, qtbot: QtBot) -> None:
    after = AfterPage()
    qtbot.addWidget(after)
    after.show_session(OLD, is_saved=True)
    page.show_record(Record(OLD, ()), unroll(OLD.routine), [])
    took = took_text(active_ms(OLD))
    for one in (after, page):
        assert any(took in label.text() for label in one.findChildren(QLabel))
    assert "planned " in texts(page)


def test_the_terms_of_a_session_are_explained(page: DetailPage) -> None:
    tips = [label.toolTip() for label in page.findChildren(QLabel)]
    for term in (Term.TENSION, Term.SYMMETRY, Term.LENGTHS):
        assert any(explanation(term) in tip for tip in tips), term


def test_the_page_is_named_by_its_day_and_sums(page: DetailPage) -> None:
    page.show_sums(OLD, [])
    assert page.accessibleName() == (
        "Monday, 2 March 2026. 19:30 · Pair · Total: 6 reps · 0:37 under tension"
        " · 9 kg × reps · stopped because of pain"
    )


def test_after_the_last_session_the_focus_is_not_on_delete(qtbot: QtBot, page: DetailPage) -> None:
    page.show_neighbours("before", "after")
    page.show()
    page.activateWindow()
    page.after_button.setFocus()
    qtbot.waitUntil(page.after_button.hasFocus)
    page.show_neighbours("before", "")
    assert page.before_button.hasFocus()
    page.show_neighbours("", "")
    assert not page.delete_button.hasFocus()
