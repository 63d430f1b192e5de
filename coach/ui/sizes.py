"""How large a letter must be to be read from across the room."""

from __future__ import annotations

from math import pi, tan
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

WORD_ARC, COUNTDOWN_ARC, REST_ARC = 45, 60, 22
"""Least cap heights in minutes of arc at the viewing distance, from the product's design: phase word
and repetition, countdown, everything else."""

_MM_PER_INCH = 25.4
_PLAUSIBLE_DPI = (40.0, 400.0)
_PROBE_PX = 1000


def px_per_mm(screen: QScreen) -> float:
    """Return the screen's physical pixels (device-independent) a millimetre.

    A screen that does not know its size, or tells an impossible one (projectors do), counts with
    the system's logical resolution.
    """
    dpi = screen.physicalDotsPerInch()
    if not _PLAUSIBLE_DPI[0] <= dpi <= _PLAUSIBLE_DPI[1]:
        dpi = screen.logicalDotsPerInch()
    return dpi / _MM_PER_INCH


def arc_px(minutes: float, distance_m: float, mm: float) -> float:
    """Return the pixels that span `minutes` of arc at `distance_m`; `mm` is pixels a millimetre."""
    return 2 * distance_m * 1000 * tan(minutes / 60 / 2 * pi / 180) * mm


def arc_minutes(px: float, distance_m: float, mm: float) -> float:
    """Return the minutes of arc that `px` spans: the inverse of `arc_px` for small angles."""
    return px / mm / (distance_m * 1000) * 180 / pi * 60


def font_for_cap(font: QFont, cap_px: float) -> QFont:
    """Return `font` in the size whose capital letters are `cap_px` high."""
    probe = QFont(font)
    probe.setPixelSize(_PROBE_PX)
    sized = QFont(font)
    sized.setPixelSize(max(1, round(cap_px * _PROBE_PX / QFontMetricsF(probe).capHeight())))
    return sized


def width_per_cap(font: QFont, text: str) -> float:
    """Return how wide `text` is, in cap heights of `font`: the same at every size."""
    probe = QFont(font)
    probe.setPixelSize(_PROBE_PX)
    metrics = QFontMetricsF(probe)
    return metrics.horizontalAdvance(text) / metrics.capHeight()
