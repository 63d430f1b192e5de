"""The tray icon, and whether the program stays when its window closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from coach.base.paths import resources
from coach.desktop.tray import Tray
from coach.store.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PLANNED = Settings(remind_at="18:30")


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # this screen has no tray
@pytest.mark.parametrize("is_there", [True, False])
def test_the_program_stays_only_with_a_tray_icon(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_there: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: is_there)
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(QIcon(str(resources() / "icons" / "coach.svg")), window)
    stays: list[bool] = []
    tray.staying.connect(stays.append)
    for settings in (Settings(), PLANNED, replace(PLANNED, stay_in_tray=True), Settings(stay_in_tray=True)):
        tray.apply_settings(settings)
    assert stays == [False, False, is_there, False]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_a_start_at_login_waits_for_the_tray(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(QIcon(str(resources() / "icons" / "coach.svg")), window)
    found: list[object] = []
    tray.staying.connect(found.append)
    tray.missing.connect(lambda: found.append("missing"))
    staying = replace(PLANNED, stay_in_tray=True)
    tray.wait_for_desktop(staying)
    assert found == []  # it tries again
    tray.wait_for_desktop(staying, tries=1)
    assert found == ["missing"]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    tray.wait_for_desktop(staying)
    assert found == ["missing", True]
