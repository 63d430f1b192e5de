"""The tiles of Progress: four figures, each with how it changed in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFrame, QLabel

from coach.store.statistics import Period
from coach.ui.progress.stat_tiles import StatTiles, TileFigures

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 22)  # a Sunday


def session(days_ago: int, left: int, right: int, reason: str = "finished") -> Period:
    """Return the bar of a session."""
    day = TODAY - timedelta(days=days_ago)
    return Period(day, day, 1, left, right, 0, 0, 0.0, 1, 1, None, "id", stop_reason=reason)


def texts(qtbot: QtBot, summary: TileFigures) -> list[tuple[str, str, bool]]:
    """Return value, change, and whether that is good, of each tile."""
    tiles = StatTiles()
    qtbot.addWidget(tiles)
    tiles.show_summary(summary, TODAY)
    labels = tiles.findChildren(QLabel)
    return [
        (value.text(), change.text(), change.property("role") == "good")
        for value, change in zip(labels[1::3], labels[2::3], strict=True)
    ]


@pytest.mark.parametrize(
    ("summary", "wanted"),
    [
        (TileFigures(1, 3), ("1 of 3", "2 more planned", False)),
        (TileFigures(3, 3), ("3 of 3", "Plan met", True)),
        (TileFigures(4, 3, 5), ("4", "On plan for 5 weeks", True)),
        (TileFigures(2, 0), ("2", "No day is planned", False)),
    ],
)
def test_this_week_is_compared_with_the_plan(
    qtbot: QtBot, summary: TileFigures, wanted: tuple[str, str, bool]
) -> None:
    assert texts(qtbot, summary)[0] == wanted


@pytest.mark.parametrize(
    ("last", "wanted"),
    [
        ([session(4, 24, 24), session(2, 24, 24)], ("48 reps", "Same as Wednesday", False)),
        ([session(4, 22, 24), session(2, 24, 24)], ("48 reps", "+2 since Wednesday", True)),
        ([session(20, 24, 24), session(2, 24, 23)], ("47 reps", "−1 since 2 Nov", False)),
        ([session(4, 24, 24), session(2, 9, 0, "pain")], ("9 reps", "Stopped because of pain", False)),
        ([session(4, 24, 24), session(2, 9, 0, "interrupted")], ("9 reps", "Not finished", False)),
        ([], ("–", "", False)),
    ],
)
def test_the_last_session_is_compared_with_the_one_before(
    qtbot: QtBot, last: list[Period], wanted: tuple[str, str, bool]
) -> None:
    assert texts(qtbot, TileFigures(last=last, both_legs=True))[1] == wanted


@pytest.mark.parametrize(
    ("last", "both", "change"),
    [
        (session(1, 24, 24), True, "Even"),
        (session(1, 24, 23), True, "1 more on the left"),
        (session(1, 20, 23), True, "3 more on the right"),
        (session(1, 24, 0), False, "One leg"),
        (session(1, 24, 12, "stopped"), True, "Not finished"),
    ],
)
def test_legs_are_compared_where_both_were_trained(
    qtbot: QtBot,
    last: Period,
    both: bool,  # noqa: FBT001 - a parameter of the test
    change: str,
) -> None:
    assert texts(qtbot, TileFigures(last=[last], both_legs=both))[2][1] == change


@pytest.mark.parametrize(
    ("pain", "wanted"),
    [
        ((), ("–", "No answer yet", False)),
        (((TODAY, 2),), ("2", "22 Nov", False)),
        (((TODAY - timedelta(weeks=8), 2), (TODAY, 1)), ("1", "8 weeks ago: 2", True)),
        (((TODAY - timedelta(weeks=8), 1), (TODAY, 3)), ("3", "8 weeks ago: 1", False)),
        (((TODAY - timedelta(weeks=2), 2), (TODAY, 2)), ("2", "Same as 2 weeks ago", False)),
        (((TODAY - timedelta(days=2), 4), (TODAY, 2)), ("2", "Friday: 4", False)),
    ],
)
def test_pain_is_compared_over_eight_weeks(
    qtbot: QtBot, pain: tuple[tuple[date, int], ...], wanted: tuple[str, str, bool]
) -> None:
    assert texts(qtbot, TileFigures(pain=pain))[3] == wanted


def test_after_a_stop_for_pain_no_change_is_praised(qtbot: QtBot) -> None:
    pain = ((TODAY - timedelta(weeks=8), 6), (TODAY, 5))
    summary = TileFigures(3, 3, 4, [session(4, 5, 5), session(1, 20, 20, "pain")], True, pain, is_hurt=True)
    found = texts(qtbot, summary)
    assert not any(is_good for _, _, is_good in found)
    assert found[0] == ("3 of 3", "", False)


def test_every_tile_explains_its_terms(qtbot: QtBot) -> None:
    tiles = StatTiles()
    qtbot.addWidget(tiles)
    frames = [frame for frame in tiles.findChildren(QFrame) if frame.property("role") == "card"]
    assert len(frames) == 4
    for frame in frames:
        assert frame.toolTip()
        assert frame.accessibleDescription() == frame.toolTip()
