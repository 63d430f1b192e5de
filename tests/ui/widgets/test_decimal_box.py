"""A decimal number may be typed with a point or a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from coach.ui.widgets.decimal_box import DecimalBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
@pytest.mark.parametrize("typed", ["0.5", "0,5"])
def test_point_and_comma_are_decimal_marks_in_every_language(qtbot: QtBot, language: str, typed: str) -> None:
    box = DecimalBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(language))
    box.setRange(0.5, 10)
    box.setDecimals(1)
    box.setSuffix(" m")
    box.setValue(3)
    box.selectAll()
    QTest.keyClicks(box, typed)
    box.interpretText()
    assert box.value() == 0.5
