"""Drop-down lists: the rows of an open list are as high as a touch target."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox

from coach.draw.theme import TOUCH_PX

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_rows_of_an_open_list_are_as_high_as_a_touch_target(program: Rehearsal) -> None:
    for page in ("Today", "Settings"):
        program.press(page)
        boxes = [box for box in program.window.findChildren(QComboBox) if box.isVisible()]
        assert boxes, page
        for box in boxes:
            box.showPopup()
            rows = [box.view().visualRect(box.model().index(row, 0)).height() for row in range(box.count())]
            box.hidePopup()
            assert min(rows) >= TOUCH_PX, (page, box.accessibleName())
