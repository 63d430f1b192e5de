"""The text size of the desktop: read once, and again at every change."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection

from coach.desktop.text_size import TextSizeMonitor
from tests.helpers.portal import Portal

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the portal of Linux desktops")


def test_the_text_size_is_read_and_followed(session_bus: str, qtbot: QtBot) -> None:
    with Portal(session_bus, contrast=0) as portal:
        portal.text_size = 1.25
        bus = QDBusConnection.connectToBus(session_bus, "text size")
        monitor = TextSizeMonitor(None, bus)
        with qtbot.waitSignal(monitor.changed) as read:
            pass
        with qtbot.waitSignal(monitor.changed) as changed:
            portal.set_text_size(1.5)
        QDBusConnection.disconnectFromBus("text size")
    assert (read.args, changed.args) == ([1.25], [1.5])


def test_the_text_size_of_the_desktop_counts_on_every_page(program: Rehearsal) -> None:
    before = program.window.font().pixelSize()
    program.program.apply_desktop_text_size(1.25)
    assert program.window.font().pixelSize() == round(before * 1.25)
