"""Line icons of the window: SVG paths in a square of 22 units, drawn in any colour."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

UNITS = 22.0
"""Width and height of the square in which the icons are given."""

STROKE = 2.0
"""Width of the lines, in the same units."""

PATHS = {
    "today": "M4 9L11 3L18 9V18H4Z",
    "progress": "M4 18V11M9 18V6M14 18V9M19 18V3",
    "routines": "M3 5H19M3 11H19M3 17H13",
    "settings": "M4 6H18M4 16H18M8 3V9M14 13V19",
    "help": (
        "M11 2.5C15.7 2.5 19.5 6.3 19.5 11C19.5 15.7 15.7 19.5 11 19.5C6.3 19.5 2.5 15.7 2.5 11"
        "C2.5 6.3 6.3 2.5 11 2.5M8.5 8.9C8.5 5.6 13.5 5.6 13.5 8.9C13.5 10.9 11 10.7 11 12.6M11 15.6V15.7"
    ),
    "alert": "M11 3L20 18.5H2ZM11 9V12.6M11 15.6V15.7",
    "stop": "M7.3 2.5H14.7L19.5 7.3V14.7L14.7 19.5H7.3L2.5 14.7V7.3ZM11 7V11.6M11 15V15.1",
    "enlarge": "M10 4H4V10M4 4L9.5 9.5M12 18H18V12M18 18L12.5 12.5",
    "tick": "M4 11.5L9 16.5L18 6.5",
}
"""SVG path data by the name of the icon; only M, L, H, V, C and Z are used, with absolute coordinates."""

COMMAND = re.compile(r"([MLHVCZ])([^MLHVCZ]*)")


@cache
def icon_path(name: str) -> QPainterPath:
    """Return the lines of an icon, in units of its square."""
    path = QPainterPath()
    for command, numbers in COMMAND.findall(PATHS[name]):
        values = [float(number) for number in numbers.split()]
        here = path.currentPosition()
        if command == "M":
            path.moveTo(*values)
        elif command == "L":
            path.lineTo(*values)
        elif command == "H":
            path.lineTo(values[0], here.y())
        elif command == "V":
            path.lineTo(here.x(), values[0])
        elif command == "C":
            path.cubicTo(*(QPointF(x, y) for x, y in zip(values[::2], values[1::2], strict=True)))
        else:
            path.closeSubpath()
    return path


def draw_icon(painter: QPainter, name: str, box: QRectF, colour: QColor, *, mirrored: bool = False) -> None:
    """Draw an icon into the square `box`; `mirrored` for pages that are read from the right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.right() if mirrored else box.left(), box.top())
    scale = box.width() / UNITS
    painter.scale(-scale if mirrored else scale, scale)
    pen = QPen(colour, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(name))
    painter.restore()
