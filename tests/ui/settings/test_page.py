"""The Settings page as a whole: its width, its keys, and what screen readers hear of each control."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from coach.base.paths import resources
from coach.desktop.autostart import DesktopEntry
from coach.draw.theme import apply_theme
from coach.draw.tokens import DARK
from coach.store.settings import Settings
from coach.text.languages import LANGUAGES
from coach.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox)

RAIL_PX = 64 * 3 // 2
"""Width of the rail with icons only, in letters of 150 %."""


@pytest.fixture(autouse=True)
def _usual_looks(qapp: QApplication) -> Iterator[None]:
    """Leave the looks as they were."""
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])


def page(qtbot: QtBot, folder: Path) -> SettingsPage:
    """Return the page, with everything switched on."""
    login = DesktopEntry(["coach"], folder)
    made = SettingsPage(
        folder,
        has_tray=True,
        can_reach_players=True,
        login=login,
        preview=lambda *_: (QPixmap(300, 169), "Fits."),
    )
    qtbot.addWidget(made)
    made.show_settings(Settings(remind_at="18:30"))
    return made


def controls(shown: SettingsPage) -> list[QWidget]:
    """Return the enabled controls; of the themes the chosen one, which Tab reaches."""
    return [
        widget
        for widget in shown.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
    ]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("language", LANGUAGES)
def test_settings_fit_a_small_window_in_large_letters(
    qtbot: QtBot, qapp: QApplication, localization: Localization, language: str
) -> None:
    localization.set_language(language)
    apply_theme(qapp, DARK, 1.5, resources() / "icons")
    shown = page(qtbot, Path("/home/person/.local/share/interval-coach"))
    shown.resize(640 - RAIL_PX, 360)
    shown.show()
    QApplication.processEvents()
    (area,) = shown.findChildren(QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tab_reaches_every_control_of_settings(qtbot: QtBot, tmp_path: Path) -> None:
    shown = page(qtbot, tmp_path)
    shown.resize(1100, 700)
    shown.show()
    shown.activateWindow()
    QApplication.processEvents()
    wanted, reached = controls(shown), set[QWidget | None]()
    assert len(wanted) > 25
    wanted[0].setFocus()
    for _ in range(3 * len(wanted)):  # the parts of a time are stops, too
        reached.add(shown.focusWidget())
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    assert [name(widget) for widget in wanted if widget not in reached] == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_control_has_a_name_and_numbers_have_bounds(qtbot: QtBot, tmp_path: Path) -> None:
    shown = page(qtbot, tmp_path)
    shown.show()
    assert [widget for widget in controls(shown) if not name(widget)] == []
    for widget in (shown.sound.volume, shown.session_card.distance):
        assert " to " in widget.accessibleDescription()
    assert "100%" in shown.sound.volume.accessibleDescription()


def name(widget: QWidget) -> str:
    """Return what a screen reader calls a control."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text
