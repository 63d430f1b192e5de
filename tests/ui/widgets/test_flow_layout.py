"""The flow layout: widgets wrap, and those that stretch share the free width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.widgets.flow_layout import FlowLayout, shares, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Lay = Callable[..., QWidget]


class Block(QWidget):
    """A widget of a known size that does not shrink."""

    def __init__(self, wide: int, high: int = 20) -> None:
        super().__init__()
        self._size = QSize(wide, high)

    def sizeHint(self) -> QSize:
        """Return the size."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Return the same size."""
        return self._size


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def lay(qtbot: QtBot) -> Lay:
    """Return a function that lays out blocks in a widget of a given width, with gaps of 10."""
    kept = []

    def arranged(width: int, *blocks: QWidget, even: bool = False, least: int | None = None) -> QWidget:
        holder = QWidget()
        lines = FlowLayout(holder, 10, even=even)
        for block in blocks:
            lines.add(block, least)
        qtbot.addWidget(holder)
        kept.append(holder)
        holder.resize(width, lines.heightForWidth(width))
        holder.show()
        return holder

    return arranged


def places(*blocks: QWidget) -> list[tuple[int, int, int]]:
    return [(block.x(), block.y(), block.width()) for block in blocks]


@given(room=st.integers(0, 2000), leasts=st.lists(st.integers(0, 500), max_size=8))
def test_shares_fill_the_width_and_respect_least_widths(room: int, leasts: list[int]) -> None:
    found = shares(room, leasts)
    assert all(share >= least for share, least in zip(found, leasts, strict=True)) or sum(leasts) > room
    if leasts and sum(leasts) <= room:
        assert room - len(leasts) < sum(found) <= room


def test_widgets_that_fit_are_side_by_side_in_their_width(lay: Lay) -> None:
    blocks = [Block(100), Block(50, 30)]
    holder = lay(160, *blocks)
    assert places(*blocks) == [(0, 5, 100), (110, 0, 50)]
    assert holder.height() == 30


def test_widgets_that_do_not_fit_wrap_to_the_next_line(lay: Lay) -> None:
    blocks = [Block(100), Block(50), Block(60)]
    holder = lay(159, *blocks)
    assert places(*blocks) == [(0, 0, 100), (0, 30, 50), (60, 30, 60)]
    assert holder.height() == 50
    assert holder.minimumSizeHint() == QSize(100, 20)


def test_hidden_widgets_take_no_space(lay: Lay) -> None:
    blocks = [Block(100), Block(50), Block(40)]
    blocks[1].setVisible(False)
    lay(150, *blocks)
    assert places(blocks[0], blocks[2]) == [(0, 0, 100), (110, 0, 40)]


def test_stretching_widgets_share_the_line_and_its_height(lay: Lay) -> None:
    blocks = [Block(100), Block(50, 40)]
    lay(230, *blocks, least=0)
    assert places(*blocks) == [(0, 0, 110), (120, 0, 110)]
    assert [block.height() for block in blocks] == [40, 40]


def test_four_wrap_to_two_above_two(lay: Lay) -> None:
    blocks = [Block(100) for _ in range(4)]
    lay(420, *blocks, even=True, least=0)
    assert places(*blocks) == [(0, 0, 205), (215, 0, 205), (0, 30, 205), (215, 30, 205)]


def test_a_nested_layout_wraps_before_it_is_cut_off(lay: Lay) -> None:
    title, blocks = Block(100), [Block(80), Block(80)]
    held = wrapped(*blocks, gap=10)
    lay(120, title, held)
    assert places(title, held) == [(0, 0, 100), (0, 30, 120)]
    assert places(*blocks) == [(0, 0, 80), (0, 30, 80)]


@pytest.mark.usefixtures("right_to_left")
def test_right_to_left_the_first_widget_is_at_the_right(lay: Lay) -> None:
    blocks = [Block(100), Block(50)]
    lay(200, *blocks)
    assert places(*blocks) == [(100, 0, 100), (40, 0, 50)]
