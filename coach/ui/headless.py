"""Drawing where there may be no display: for the command line, and for the self-check."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def draw_on_no_display() -> None:
    """Let Qt draw into memory only; to be called before there is an application.

    WORKAROUND for Qt: drawn so on Windows, text is looked for in a folder that Qt no longer ships, and
    is left out. It has to be told where the system's fonts are.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "win32":
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts")))
