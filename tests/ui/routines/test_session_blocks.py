"""The session as blocks: each is selected and described by pointer and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from coach.core.routine import Alternate, Override, Routine
from coach.core.score import unroll
from coach.draw.tokens import DARK
from coach.ui.routines.session_blocks import SessionBlocks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

UNEVEN = unroll(Routine("Uneven", sets=2, reps=3, left=Override(reps=2)))
EVERY = [
    "0:00 · Get ready 10 s",
    "0:10 · Left leg · Set 1 of 2 · 2 reps · 16 s",
    "0:26 · Change legs 15 s",
    "0:41 · Right leg · Set 1 of 2 · 3 reps · 24 s",
    "1:05 · Rest 60 s",
    "2:05 · Left leg · Set 2 of 2 · 2 reps · 16 s",
    "2:21 · Change legs 15 s",
    "2:36 · Right leg · Set 2 of 2 · 3 reps · 24 s",
]


@pytest.fixture
def blocks(qtbot: QtBot) -> SessionBlocks:
    """Show a score as blocks."""
    blocks = SessionBlocks(lambda: DARK)
    qtbot.addWidget(blocks)
    blocks.show_score(UNEVEN)
    blocks.resize(1200, blocks.sizeHint().height())
    return blocks


def test_arrow_keys_describe_every_block(blocks: SessionBlocks) -> None:
    described: list[str] = []
    blocks.described.connect(described.append)
    for _ in EVERY:
        QTest.keyClick(blocks, Qt.Key.Key_Right)
    assert described == EVERY
    QTest.keyClick(blocks, Qt.Key.Key_Home)
    assert blocks.accessibleDescription() == EVERY[0]
    QTest.keyClick(blocks, Qt.Key.Key_End)
    QTest.keyClick(blocks, Qt.Key.Key_Left)
    assert blocks.accessibleDescription() == EVERY[-2]


def test_right_to_left_the_arrow_keys_follow_the_picture(blocks: SessionBlocks) -> None:
    blocks.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(blocks, Qt.Key.Key_Left)
    QTest.keyClick(blocks, Qt.Key.Key_Left)
    assert blocks.accessibleDescription() == EVERY[1]


def test_the_pointer_selects_the_block_below_it(blocks: SessionBlocks) -> None:
    blocks.show()
    at = blocks.rect().center()
    at.setX(round(1200 * 85_000 / UNEVEN.length_ms))
    QTest.mouseMove(blocks, at)
    assert blocks.accessibleDescription() == EVERY[4]


def test_a_set_of_both_legs_names_the_repetitions_of_each(blocks: SessionBlocks) -> None:
    blocks.show_score(unroll(Routine("Both", sets=1, reps=3, alternate=Alternate.REP, left=Override(reps=2))))
    QTest.keyClick(blocks, Qt.Key.Key_End)
    assert blocks.accessibleDescription().startswith("0:10 · Set 1 of 1 · Left 2 + Right 3 · ")


def test_sets_have_the_colours_of_their_legs(blocks: SessionBlocks) -> None:
    drawn = blocks.grab().toImage()
    found = [
        drawn.pixelColor(round(1200 * at_ms / UNEVEN.length_ms), 15) for at_ms in (18_000, 53_000, 85_000)
    ]
    assert found == [QColor(DARK.left), QColor(DARK.right), QColor(DARK.track)]


def test_the_longest_legal_score_is_drawn(blocks: SessionBlocks) -> None:
    longest = unroll(Routine("Longest", sets=10, reps=50))
    blocks.show_score(longest)
    assert f"{len(longest.repetitions)} repetitions" in blocks.accessibleName()
    assert not blocks.grab().isNull()
