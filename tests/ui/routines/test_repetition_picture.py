"""One repetition drawn large: its tempos, the widths of its phases, and the colours at their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from coach.core.routine import Leg, Legs, Override, Routine, Seconds
from coach.draw.tokens import DARK
from coach.text.languages import LANGUAGES
from coach.ui.routines.repetition_picture import RepetitionPicture, tempos, widths

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization


def test_a_tempo_is_described_without_a_hold_of_zero() -> None:
    assert [tempo.text for tempo in tempos(Routine("One", seconds=Seconds(hold=0)))] == [
        "Lift 2 s, Flex 2 s, Extend 3 s"
    ]


def test_legs_with_different_seconds_have_a_tempo_each() -> None:
    uneven = Routine("Uneven", left=Override(seconds=(("flex", 2.5),)))
    assert [tempo.text for tempo in tempos(uneven)] == [
        "Left leg: Lift 2 s, Flex 2.5 s, Hold 1 s, Extend 3 s",
        "Right leg: Lift 2 s, Flex 2 s, Hold 1 s, Extend 3 s",
    ]
    assert [tempo.leg for tempo in tempos(Routine("One", legs=Legs.LEFT))] == [None]
    assert [tempo.leg for tempo in tempos(uneven)] == list(Leg)


@given(st.lists(st.tuples(st.floats(1, 90), st.floats(0.5, 30)), min_size=1, max_size=4), st.floats(50, 900))
def test_widths_fill_the_room_and_keep_the_least(parts: list[tuple[float, float]], room: float) -> None:
    leasts, amounts = [least for least, _ in parts], [amount for _, amount in parts]
    found = widths(room, leasts, amounts)
    assert sum(found) == pytest.approx(min(room, sum(found)))
    if sum(leasts) <= room:
        assert sum(found) == pytest.approx(room)
        assert all(wide >= least - 1e-6 for wide, least in zip(found, leasts, strict=True))


def test_each_phase_is_drawn_in_its_colour(qtbot: QtBot) -> None:
    picture = RepetitionPicture(lambda: DARK)
    qtbot.addWidget(picture)
    picture.show_routine(Routine("One", seconds=Seconds(lift=2, flex=2, hold=2, extend=2)))
    picture.resize(600, picture.sizeHint().height())
    drawn = picture.grab().toImage()
    floor = next(y for y in range(drawn.height() - 1, 0, -1) if drawn.pixelColor(2, y) == QColor(DARK.line))
    found = [drawn.pixelColor(x, floor - 8).name().upper() for x in (130, 200, 350, 500)]
    assert found == [DARK.lift, DARK.flex, DARK.hold, DARK.extend]
    assert picture.accessibleDescription() == "Lift 2 s, Flex 2 s, Hold 2 s, Extend 2 s"


@pytest.mark.parametrize("language", LANGUAGES)
def test_beside_the_form_no_phase_name_is_cut(
    qtbot: QtBot, localization: Localization, language: str
) -> None:
    localization.set_language(language)
    picture = RepetitionPicture(lambda: DARK)
    qtbot.addWidget(picture)
    picture.show_routine(Routine("One", seconds=Seconds(lift=2.5, flex=2.5, hold=2.5, extend=2.5)))
    assert picture.minimumSizeHint().width() < 20 * picture.fontInfo().pixelSize()
