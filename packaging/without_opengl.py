"""Runs before the frozen program: stands in for the two modules of Qt that pyqtgraph asks for and never uses.

Its curves and pictures can be drawn by OpenGL, which is off unless somebody turns it on, and nobody here
does. The modules themselves are 10 MB.
"""

from __future__ import annotations

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
