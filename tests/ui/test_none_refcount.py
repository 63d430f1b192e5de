"""Qt calls that return nothing keep the count of references to None: losing one a call aborts Python."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CALLS = 10_000

SLACK = 200
"""References that come and go with what else the interpreter does meanwhile; one lost a call is `CALLS`.

From Python 3.12 on None is immortal, and its count never changes at all.
"""


class Painted(QWidget):
    """A widget that counts how often it is painted; its `paintEvent` returns nothing to Qt."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""
        self.painted += 1


def change_of_none(call: Callable[[], object]) -> int:
    """Return by how much the references to None change while `call` is made `CALLS` times."""
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before


def test_update_keeps_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    assert abs(change_of_none(widget.update)) < SLACK


def test_setting_a_pen_keeps_none(qtbot: QtBot) -> None:
    del qtbot  # it is asked for because a pixmap needs the application
    canvas, pen = QPixmap(8, 8), QPen()
    painter = QPainter(canvas)
    try:
        assert abs(change_of_none(lambda: painter.setPen(pen))) < SLACK
    finally:
        painter.end()


def test_painting_keeps_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(8, 8)
    with qtbot.waitExposed(widget):
        widget.show()
    assert abs(change_of_none(widget.repaint)) < SLACK
    assert widget.painted > CALLS
