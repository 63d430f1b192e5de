"""How large a letter must be to be read from across the room."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, pi, tan
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


def typeface(font: QFont, weight: QFont.Weight, stretch: int) -> QFont:
    """Return `font` in this weight, and `stretch` percent wide."""
    made = QFont(font)
    made.setWeight(weight)
    made.setStretch(stretch)
    return made


def font_for_cap(font: QFont, cap_px: float) -> QFont:
    """Return `font` in the least size whose capital letters are `cap_px` high or higher."""
    cap = _cap_of_probe(tuple(font.families()), font.weight(), font.stretch() or 100)
    sized = QFont(font)
    sized.setPixelSize(max(1, ceil(cap_px * _PROBE_PX / cap)))
    return sized


def width_per_cap(font: QFont, text: str) -> float:
    """Return how wide `text` is, in cap heights of `font`: the same at every size."""
    probe = QFont(font)
    probe.setPixelSize(_PROBE_PX)
    metrics = QFontMetricsF(probe)
    return metrics.horizontalAdvance(text) / metrics.capHeight()


def ink_per_cap(font: QFont, text: str) -> tuple[float, float]:
    """Return how far `text` rises over and hangs under its base line, in cap heights of `font`."""
    probe = QFont(font)
    probe.setPixelSize(_PROBE_PX)
    metrics = QFontMetricsF(probe)
    ink, cap = metrics.tightBoundingRect(text), metrics.capHeight()
    return max(1.0, -ink.top() / cap), max(0.0, ink.bottom() / cap)


@lru_cache(maxsize=64)
def _cap_of_probe(families: tuple[str, ...], weight: QFont.Weight, stretch: int) -> float:
    """Return the cap height of this type at the probe's size."""
    probe = QFont()
    probe.setFamilies(list(families))
    probe.setPixelSize(_PROBE_PX)
    return QFontMetricsF(typeface(probe, weight, stretch)).capHeight()
