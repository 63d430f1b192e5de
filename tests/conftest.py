"""Set-up of every test: no real screen, no real home, steady examples."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication, QWidget

# Qt reads these when it is first used, after this file.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("COACH_TEST_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

settings.register_profile("coach", deadline=None, max_examples=100, derandomize="CI" in os.environ)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile("coach")

pytest_plugins = [
    "tests.helpers.pulse",
    "tests.helpers.pipewire",
    "tests.helpers.inhibitor",
    "tests.helpers.playerctl",
    "tests.helpers.session_bus",
    "tests.helpers.window_fixtures",
]

SOUND_SERVERS = {"pulse", "pipewire", "sound_server"}
"""The fixtures that start a sound server."""

HOMES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "share",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
    "COACH_DATA_DIR": "data",
}
"""Environment variables with the folders of a person, and the test folders that replace them."""


gc.disable()  # as the program does: a search on another thread would delete widgets there


def pytest_configure(config: pytest.Config) -> None:
    """Allow what Qt's offscreen platform says once on Windows, and on no other system."""
    if sys.platform == "win32":
        config.addinivalue_line("qt_log_ignore", "QFontDatabase: Cannot find font directory")


def pytest_runtest_logfinish() -> None:
    """Search for garbage on the main thread, between two tests."""
    from coach.ui.garbage import search_if_due  # noqa: PLC0415 - brings in Qt

    search_if_due()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that record sound: they need a processor core to spare, so only two run at a time."""
    for item in items:
        if isinstance(item, pytest.Function) and not SOUND_SERVERS.isdisjoint(item.fixturenames):
            item.add_marker("recorded")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test an empty home folder, so that it touches no real files."""
    place = tmp_path_factory.mktemp("home")
    (place / HOMES["XDG_RUNTIME_DIR"]).mkdir(mode=0o700)  # Qt requires that only the user can read it
    for name, folder in HOMES.items():
        monkeypatch.setenv(name, str(place / folder))
    return place


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application of pytest-qt, with the fonts of the program."""
    from coach.draw.fonts import load_session_fonts, load_window_fonts  # noqa: PLC0415 - after the import of Qt

    load_window_fonts()
    load_session_fonts()
    _first_fonts.append(qapp.font())
    return qapp


_first_fonts: list[QFont] = []
"""The font of the application before any test; empty until there is one."""


@pytest.fixture(autouse=True)
def _windows_go() -> Iterator[None]:
    """Destroy the windows that a test made, and take back the style that it gave the application."""
    before, font = _windows(), _font()
    yield
    _take_back_style(font or next(iter(_first_fonts), None))  # the first test makes the application
    made = [window for window in _windows() if window not in before]
    if made:
        from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - only after a test imported Qt

        for window in made:
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _application() -> QApplication | None:
    """Return the application; None before a test imports Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    app: QApplication | None = None if widgets is None else widgets.QApplication.instance()
    return app


def _font() -> QFont | None:
    app = _application()
    return None if app is None else app.font()


def _take_back_style(font: QFont | None) -> None:
    app = _application()
    if app is not None and app.styleSheet():
        app.setStyleSheet("")
        if font is not None:
            app.setFont(font)


def _windows() -> list[QWidget]:
    """Return the top-level windows; none before a test imports Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    windows: list[QWidget] = widgets.QApplication.topLevelWidgets()
    return windows
