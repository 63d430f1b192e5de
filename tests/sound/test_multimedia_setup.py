"""The trick that keeps Qt's media player out harms no plugin that the window uses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'


@pytest.mark.usefixtures("qapp")
def test_plugins_found_before_stay_without_plugin_folders() -> None:
    assert not QImage.fromData(SVG).isNull()
    folders = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        assert not QImage.fromData(SVG).isNull()
    finally:
        QCoreApplication.setLibraryPaths(folders)
    assert not QImage.fromData(SVG).isNull()
