"""The safety information before the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.text import safety
from coach.ui.help.welcome import WelcomePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_screen_reader_reads_the_safety_information(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    heard = page.continue_button.accessibleDescription()
    for text in (safety.NOT_WITHOUT, *safety.REASONS, safety.STOP_AT_ONCE):
        assert safety.translated(text) in heard
