"""The first page: a column that can be read, with its button always in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from coach.text import safety
from coach.ui.help.welcome import COLUMN_PX, WelcomePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_screen_reader_reads_the_safety_information(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    heard = page.continue_button.accessibleDescription()
    for text in (safety.NOT_WITHOUT, *safety.REASONS, safety.STOP_AT_ONCE):
        assert safety.translated(text) in heard


@pytest.mark.parametrize("size", [(640, 360), (1280, 800), (1920, 1080)])
def test_the_column_stands_in_the_middle_with_its_button(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    QApplication.processEvents()
    button = page.continue_button
    assert button.visibleRegion().boundingRect() == button.rect()
    assert abs(button.geometry().center().x() - page.width() / 2) <= 2
    column = page.childAt(page.width() // 2, button.y() - 40)
    assert column is not None
    assert column.width() <= COLUMN_PX
