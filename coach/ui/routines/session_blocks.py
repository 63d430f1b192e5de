"""The whole session as blocks: sets in the colours of the legs, and waits; mouse and keys describe each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from coach.core.blocks import Block, blocks_of
from coach.core.routine import Leg
from coach.draw.score_blocks import block_areas, paint_blocks
from coach.text.formats import half_minutes, minutes_seconds, number
from coach.text.routine_texts import leg_name, reps_text
from coach.text.session_texts import phase_name, set_words, side_name
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from coach.core.score import Score
    from coach.draw.tokens import Theme

BAR_PX, EDGE_PX = 26, 4
"""Height of the blocks, and the room for the focus ring around them, in pixels."""

TICKS_S = (5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400)
"""Possible distances between two labels of the time axis, in seconds."""

TICK_EVERY_EM = 5
"""Least distance between two labels of the time axis, in sizes of their letters."""


class SessionBlocks(QLabel):
    """Draws a score. Pointer, arrow keys, Home and End select a block; `described` says what it is."""

    described = Signal(str)
    """The description of the selected block; empty where none is selected."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self.score: Score | None = None
        self._blocks: list[Block] = []
        self._selected = -1
        self.setPixmap(QPixmap(1, 1))  # a label that holds a picture has the role of a graphic
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the blocks, the names of their legs, and the time axis."""
        return QSize(300, BAR_PX + 2 * EDGE_PX + round(2 * self._line()) + 6)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self.fontInfo().pixelSize() * 0.85))
        return font

    def _line(self) -> float:
        """Return the height of a line of text, also in letters that come from another font."""
        text = " ".join(map(side_name, Leg))
        return QFontMetricsF(self._small()).size(Qt.TextFlag.TextSingleLine, text).height()

    def show_score(self, score: Score) -> None:
        """Draw `score`."""
        self.score, self._blocks = score, blocks_of(score)
        self._select(-1)
        name = self.tr(
            "Session: {length}, %n repetitions. Use the arrow keys to step through it.",
            "",
            len(score.repetitions),
        )
        self.setAccessibleName(name.format(length=minutes_seconds(score.length_ms)))
        self.update()

    def block_text(self, block: Block) -> str:
        """Return the description of a block: `0:10 · Left leg · Set 1 of 2 · 10 reps · 80 s`."""
        if self.score is None:
            return ""
        span, start = self.score.at(block.start_ms), minutes_seconds(block.start_ms)
        length = half_minutes(block.end_ms - block.start_ms)
        if block.is_wait:
            return " · ".join((start, f"{phase_name(span.kind)} {length}"))
        dose, prescribed = self.score.routine.dose(span.leg), self.score.prescribed()
        set_ = set_words(span.set, dose.sets)
        if block.leg is None:
            reps = " + ".join(
                f"{side_name(leg)} {number(count)}"
                for (of, leg), count in prescribed.items()
                if of == span.set
            )
            return f"{start} · {set_} · {reps} · {length}"
        reps = reps_text(prescribed[span.set, block.leg], dose.load_kg)
        return " · ".join((start, leg_name(block.leg), set_, reps, length))

    # --- selecting ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select a block with the arrow keys, Home and End."""
        last = len(self._blocks) - 1
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, back = back, forward
        steps = {
            back: max(0, (self._selected if self._selected >= 0 else last + 1) - 1),
            forward: min(last, self._selected + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps and last >= 0:
            self._select(steps[key])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select the block under the pointer."""
        areas = self._areas()
        at = event.position()
        self._select(next((n for n, area in enumerate(areas) if area.left() <= at.x() <= area.right()), -1))

    def leaveEvent(self, event: QEvent) -> None:
        """Select none when the pointer leaves."""
        super().leaveEvent(event)
        self._select(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Select none when the focus leaves."""
        super().focusOutEvent(event)
        self._select(-1)
        self.update()

    def _select(self, index: int) -> None:
        self._selected = index
        text = self.block_text(self._blocks[index]) if index >= 0 else ""
        self.setAccessibleDescription(text)  # screen readers read it on every arrow key
        self.described.emit(text)
        self.update()

    # --- painting ---

    def _areas(self) -> list[QRectF]:
        bar = QRectF(EDGE_PX, EDGE_PX, self.width() - 2 * EDGE_PX, BAR_PX)
        return block_areas(bar, self._blocks, mirrored=self.isRightToLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw blocks, the legs of those with room for it, and the time axis."""
        del event
        if self.score is None:
            return
        theme, small = self._theme(), self._small()
        areas, line = self._areas(), self._line()
        with painting(self) as painter:
            paint_blocks(painter, areas, self._blocks, theme)
            painter.setFont(small)
            painter.setPen(QColor(theme.text))
            for block, area in zip(self._blocks, areas, strict=True):
                name = side_name(block.leg) if block.leg else ""
                if name and QFontMetricsF(small).horizontalAdvance(name) <= area.width():
                    below = QRectF(area.left(), area.bottom() + 3, area.width(), line)
                    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, name)
            self._paint_axis(painter, areas[0].bottom() + 5 + line, line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if 0 <= self._selected < len(areas):
                painter.setPen(QPen(QColor(theme.text), 2))
                painter.drawRoundedRect(areas[self._selected].adjusted(-2, -2, 2, 2), 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_axis(self, painter: QPainter, top: float, line: float) -> None:
        """Paint times at round distances, the first at the start."""
        assert self.score is not None  # noqa: S101 - nothing is painted without one
        theme, room = self._theme(), self.width() - 2.0 * EDGE_PX
        length_s = self.score.length_ms / 1000
        least = TICK_EVERY_EM * painter.fontInfo().pixelSize() * length_s / max(1.0, room)
        step = next((step for step in TICKS_S if step >= least), TICKS_S[-1])
        painter.setPen(QColor(theme.quiet))
        for second in range(0, int(length_s) + 1, step):
            text = minutes_seconds(second * 1000)
            wide = painter.fontMetrics().horizontalAdvance(text) + 2.0
            x = min(max(0.0, second / length_s * room - wide / 2), room - wide)
            if self.isRightToLeft():
                x = room - x - wide
            painter.drawText(QPointF(EDGE_PX + x, top + line * 0.8), text)
