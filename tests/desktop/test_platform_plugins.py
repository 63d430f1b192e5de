"""What keeps a window from opening on Linux: the libraries that Qt's plugins lack are named."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from coach.desktop.platform_plugins import check_platforms, missing_libraries, why_no_window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the platform plugins of Linux")

LIBRARY = Path(PySide6.__file__).parent / "Qt/lib/libQt6XcbQpa.so.6"
GONE = ["libxcb-cursor.so.9", "libxkbcommon-x11.so.9"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder whose plugin for X11 needs two libraries that no system has."""
    content = LIBRARY.read_bytes()
    for name in GONE:
        content = content.replace(f"{name[:-1]}0".encode(), name.encode())
    (tmp_path / "libqxcb.so").write_bytes(content)
    return tmp_path


def test_every_missing_library_is_named(folder: Path) -> None:
    assert missing_libraries(folder / "libqxcb.so") == GONE
    with pytest.raises(ImportError, match=re.escape(f"xcb lacks {', '.join(GONE)}")):
        check_platforms(folder)


def test_without_ldd_the_first_one_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    (reason,) = missing_libraries(folder / "libqxcb.so")
    assert any(name in reason for name in GONE)


def test_no_window_names_what_is_missing(folder: Path) -> None:
    assert why_no_window({"DISPLAY": ":1"}, folder) == (
        "No window can be opened: please install what this system lacks,"
        " libxcb-cursor.so.9, libxkbcommon-x11.so.9."
    )


def test_plugins_are_checked_where_qt_finds_them(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins/platforms").symlink_to(folder)
    QCoreApplication.addLibraryPath(str(tmp_path / "plugins"))
    try:
        with pytest.raises(ImportError, match="xcb lacks"):
            check_platforms()
    finally:
        QCoreApplication.removeLibraryPath(str(tmp_path / "plugins"))
    assert "xcb" in str(check_platforms())


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_without_a_display_the_display_is_named(folder: Path, environ: dict[str, str]) -> None:
    assert "there is no display here" in why_no_window(environ, folder)


def test_whole_plugins_lack_nothing(tmp_path: Path) -> None:
    (tmp_path / "libqwayland.so").symlink_to(LIBRARY)
    assert check_platforms(tmp_path) == {"loaded": ["wayland"]}
