"""Type sizes: from minutes of arc at a viewing distance to pixels, and how wide texts are."""

from __future__ import annotations

import sys
from functools import lru_cache
from math import ceil, pi, tan
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from coach.draw.fonts import SESSION_FAMILIES, load_session_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

TEXT_ARC = 14
"""Least cap height of texts read from across the room, in minutes of arc; from the product's design."""

MM_PER_INCH = 25.4

PLAUSIBLE_DPI = (40.0, 400.0)
"""Lowest and highest resolution that is believed of a screen, in dots per inch."""

PROBE_PX = 1000
"""Font size at which types are measured, in pixels; ratios are the same at every size."""

USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
OTHER_USUAL_POINTS = 11.0
"""Size of the system's own font where nobody changed it; on other desktops it is 9 to 11, by the desktop."""

MOST_TEXT_SCALE = 2.0
"""The largest factor on the letters of the window, whatever system and person ask for together."""


def text_scale(percent: int, desktop: float = 1.0) -> float:
    """Return the factor on the letters of the window, for the setting of text size and the system's own.

    The system's shows in the size of its font; `desktop` is what else is known of it. X11 desktops count
    theirs already, in the scale of the screen.
    """
    usual = USUAL_POINTS.get(sys.platform, OTHER_USUAL_POINTS)
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return min(MOST_TEXT_SCALE, max(1.0, points / usual, desktop) * percent / 100)


def px_per_mm(screen: QScreen) -> float:
    """Return the device-independent pixels per millimetre of a screen.

    For a screen without a size, or with an impossible one as projectors report, it is the system's
    logical resolution.
    """
    dpi = screen.physicalDotsPerInch()
    if not PLAUSIBLE_DPI[0] <= dpi <= PLAUSIBLE_DPI[1]:
        dpi = screen.logicalDotsPerInch()
    return dpi / MM_PER_INCH


def arc_px(minutes: float, distance_m: float, mm: float) -> float:
    """Return the pixels that span `minutes` of arc at `distance_m`; `mm` is pixels per millimetre."""
    return 2 * distance_m * 1000 * tan(minutes / 60 / 2 * pi / 180) * mm


def session_font(weight: QFont.Weight) -> QFont:
    """Return the font of the session page in this weight."""
    load_session_fonts()
    made = QFont()
    made.setFamilies(list(SESSION_FAMILIES))
    made.setWeight(weight)
    return made


def font_for_cap(font: QFont, cap_px: float) -> QFont:
    """Return `font` in the smallest size whose capitals are at least `cap_px` pixels high."""
    cap = _probe_cap(tuple(font.families()), font.weight())
    sized = QFont(font)
    sized.setPixelSize(max(1, ceil(cap_px * PROBE_PX / cap)))
    return sized


def width_per_cap(font: QFont, text: str) -> float:
    """Return the width of `text` in cap heights of `font`, which is the same at every size."""
    probe = QFont(font)
    probe.setPixelSize(PROBE_PX)
    metrics = QFontMetricsF(probe)
    return metrics.horizontalAdvance(text) / metrics.capHeight()


def ink_per_cap(font: QFont, text: str) -> tuple[float, float]:
    """Return how far `text` rises over its base line and hangs under it, in cap heights of `font`."""
    probe = QFont(font)
    probe.setPixelSize(PROBE_PX)
    metrics = QFontMetricsF(probe)
    ink, cap = metrics.tightBoundingRect(text), metrics.capHeight()
    return max(1.0, -ink.top() / cap), max(0.0, ink.bottom() / cap)


@lru_cache(maxsize=64)
def _probe_cap(families: tuple[str, ...], weight: QFont.Weight) -> float:
    """Return the cap height of this type at the size `PROBE_PX`."""
    probe = QFont()
    probe.setFamilies(list(families))
    probe.setWeight(weight)
    probe.setPixelSize(PROBE_PX)
    return QFontMetricsF(probe).capHeight()
