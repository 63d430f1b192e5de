"""Drawing where there may be no display: for the command line, and for the self-check."""

from __future__ import annotations

import os
import sys


def draw_on_no_display() -> None:
    """Let Qt draw into memory only; to be called before there is an application.

    But for Windows, where there always is something to draw for: only what draws for it finds the system's
    fonts, and without them every letter is a box.
    """
    if sys.platform != "win32":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
