"""The blocks of a session: in proportion to time, and mirrored where reading begins at the right."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from PySide6.QtCore import QRectF

from coach.core.blocks import blocks_of
from coach.core.routine import Routine
from coach.core.score import Score, unroll
from coach.draw.score_blocks import GAP_PX, LEAST_PX, block_areas
from tests.helpers.routines import scores

AREA = QRectF(10, 5, 800, 20)


@given(scores())
def test_blocks_stand_in_order_within_their_area(score: Score) -> None:
    areas = block_areas(AREA, blocks_of(score), mirrored=False)
    assert all(one.left() <= two.left() for one, two in pairwise(areas))
    assert all(area.width() >= LEAST_PX for area in areas)
    assert areas[0].left() == AREA.left()
    assert areas[-1].right() <= AREA.right() + LEAST_PX + GAP_PX


def test_mirrored_blocks_begin_at_the_right() -> None:
    blocks = blocks_of(unroll(Routine("Uneven", sets=1)))
    plain, mirrored = (block_areas(AREA, blocks, mirrored=value) for value in (False, True))
    for left, right in zip(plain, mirrored, strict=True):
        assert left.left() - AREA.left() == pytest.approx(AREA.right() - right.right())
        assert left.width() == right.width()


def test_no_blocks_have_no_areas() -> None:
    assert block_areas(AREA, [], mirrored=False) == []
