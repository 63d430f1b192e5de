"""Runtime hook of the frozen program: restores the environment, replaces two Qt modules, loads libraries.

PyInstaller's start program sets LD_LIBRARY_PATH so that the libraries are found. They are loaded by now, and
programs that this one starts (a file manager, a browser, a speech server) must not inherit the variable.

pyqtgraph imports the OpenGL modules for a way of drawing that is off by default and never used here. Leaving
them out saves 10 MB.

The archive and the AppImage bring the small libraries of X11 that many desktops lack (`build/xcb.py`). Qt
finds a library by its name if it is loaded already, so ours are loaded only where the system has none.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from types import ModuleType


class _Plain(ModuleType):
    """Module that offers a plain QWidget as QOpenGLWidget: pyqtgraph derives unused classes from it."""

    def __getattr__(self, name: str) -> type:
        if name != "QOpenGLWidget":
            raise AttributeError(name)
        from PySide6.QtWidgets import QWidget  # noqa: PLC0415 - most commands need no widgets

        return QWidget


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = _Plain(_name)

if sys.platform == "linux":
    _before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if _before:
        os.environ["LD_LIBRARY_PATH"] = _before
    # WORKAROUND for PySide6: it writes the plugin folder into a qt.conf, where these characters
    # have another meaning. Only a copy in such a folder needs the variable (child processes inherit it).
    _plugins = f"{getattr(sys, '_MEIPASS', '')}/PySide6/Qt/plugins"
    if set(_plugins) & set(',;"\\'):
        os.environ["QT_PLUGIN_PATH"] = _plugins
    _brought = f"{getattr(sys, '_MEIPASS', '')}/xcb"
    if os.environ.get("DISPLAY") and os.path.isdir(_brought):  # noqa: PTH112 - pathlib costs time at each start
        from ctypes import CDLL

        with open(f"{_brought}/order.txt", encoding="ascii") as _lines:  # noqa: PTH123 - as above
            for _names in map(str.split, _lines):
                try:
                    CDLL(_names[-1])
                except OSError:
                    # Those of one line belong together: none may be the system's.
                    with suppress(OSError):
                        for _name in _names:
                            CDLL(f"{_brought}/{_name}")
