"""The axis of values of the charts in the window, in pyqtgraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

TEXT_PX = 15
"""How far the text of a tick may reach beyond the axis, in pixels."""


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Labels the values at both ends, too."""

    def __init__(self) -> None:
        super().__init__("left")

    def boundingRect(self) -> QRectF:
        """Return the place in which text may stand.

        WORKAROUND for pyqtgraph: an axis with a grid drops the labels at its ends, whatever its style says.
        """
        rect: QRectF = super().boundingRect()
        return rect.adjusted(0, -TEXT_PX, 0, TEXT_PX)
