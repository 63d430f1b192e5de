"""Runs before the frozen program: sets the environment right, and stands in for two modules of Qt.

The program finds its libraries by a variable that PyInstaller sets. It has done its work by now, and must
not reach the programs that this one starts: a file manager, a browser, a speech server.

pyqtgraph asks for the modules of OpenGL, with which its curves can be drawn. That is off unless somebody
turns it on, and nobody here does. The modules themselves are 10 MB.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType


class _Plain(ModuleType):
    """Gives a plain widget where a widget of OpenGL is asked for, to build classes on that are never used."""

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
    # WORKAROUND for PySide6: where Qt's plugins are it writes into a file of settings, in which these
    # letters mean something else. Only a copy in such a folder needs the variable, and passes it on.
    _plugins = f"{getattr(sys, '_MEIPASS', '')}/PySide6/Qt/plugins"
    if set(_plugins) & set(',;"\\'):
        os.environ["QT_PLUGIN_PATH"] = _plugins
