"""Text as a QR code, drawn as one path, so that it is sharp on paper at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

QUIET = 4
"""The least white edge, in modules (ISO/IEC 18004)."""


class QrCode(NamedTuple):
    """The dark modules of a QR code as squares of size 1, and the number of modules in each direction."""

    dark: QPainterPath
    modules: int


def qr_code(text: str) -> QrCode:
    """Return `text` in UTF-8 as a QR code of level M: readable with up to 15 % of it dirty or torn."""
    import segno  # noqa: PLC0415 - a heavy library, which only plan sheets need

    code = segno.make_qr(text, error="m", encoding="utf-8", boost_error=False)
    dark = QPainterPath()
    for y, row in enumerate(code.matrix):
        for first, last in _runs(row):
            dark.addRect(QRectF(first, y, last - first, 1))
    return QrCode(dark, len(code.matrix))


def _runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where dark modules without a gap begin, and where they end."""
    first = None
    for x, is_dark in enumerate((*row, 0)):
        if is_dark and first is None:
            first = x
        elif not is_dark and first is not None:
            yield first, x
            first = None


def paint_qr_code(painter: QPainter, code: QrCode, area: QRectF) -> None:
    """Paint `code` into the square `area`; the white edge around it is up to the caller."""
    scale = area.width() / code.modules
    placed = QTransform.fromTranslate(area.x(), area.y()).scale(scale, scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawPath(placed.map(code.dark))
    painter.restore()
