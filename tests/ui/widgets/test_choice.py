"""A list to choose from: its open rows are as high as anything that is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox

from coach.draw.theme import TOUCH_PX

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_row_of_an_open_list_can_be_pressed(program: Rehearsal) -> None:
    for page in ("Today", "Settings"):
        program.press(page)
        boxes = [box for box in program.window.findChildren(QComboBox) if box.isVisible()]
        assert boxes, page
        for box in boxes:
            box.showPopup()
            rows = [box.view().visualRect(box.model().index(row, 0)).height() for row in range(box.count())]
            box.hidePopup()
            assert min(rows) >= TOUCH_PX, (page, box.accessibleName())
