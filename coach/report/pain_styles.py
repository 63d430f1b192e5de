"""Line styles, marks and colours of the three pain series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from coach.draw.tokens import Theme

PAIN_STYLES = ((Qt.PenStyle.SolidLine, "o"), (Qt.PenStyle.DashLine, "s"), (Qt.PenStyle.DotLine, "t"))
"""Line and mark of pain before, after and on the next day; they differ without colour too."""


def pain_colours(theme: Theme) -> tuple[str, str, str]:
    """Return the colours of pain before, after and on the next day."""
    return theme.waiting, theme.hold, theme.extend
