"""Two time lines of a session: the plan above, and below what was done, with its pauses."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.core.figures import active_ms
from coach.core.routine import Leg
from coach.draw.theme import font
from coach.report.time_axis import round_step
from coach.text.formats import minutes_seconds, side_by_side
from coach.text.lengths import planned_text, took_text
from coach.text.session_texts import phase_name, side_name
from coach.ui.progress.session_pieces import done_pieces, groups, planned_pieces
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.record import Record
    from coach.core.score import Score
    from coach.draw.tokens import Theme
    from coach.ui.progress.session_pieces import Piece

translate = QCoreApplication.translate


SIDE_PX, FOOT_PX = 84, 22
"""Width of the names beside the lines, and height of the time axis below them, in pixels."""
ROW_PX, HEAD_PX = 56, 20
"""Height of a line, and of the names of its sets above it, in pixels."""
GAP_PX, LEAST_PX = 2, 5
"""The gap between two repetitions, and the least width that has one, in pixels."""


class SessionTimeline(QWidget):
    """Draws both lines. Mouse and arrow keys select a piece."""

    pointed = Signal(str)
    """The description of the selected piece; empty for none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._planned: list[Piece] = []
        self._done: list[Piece] = []
        self._length_ms, self._took_ms = 1, 0
        self._selected: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(self.sizeHint().height())
        self.setAccessibleName(translate("Progress", "Timeline"))

    def sizeHint(self) -> QSize:
        """Return room for two lines and the time axis."""
        return QSize(600, ROW_PX * 2 + FOOT_PX)

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        self._theme = theme
        self.update()

    def show_record(self, record: Record, score: Score) -> None:
        """Show a session, and the score it was done by."""
        self._took_ms = active_ms(record.session)
        self._planned, self._done = planned_pieces(score), done_pieces(record, score)
        self._length_ms = max([score.length_ms, *(piece.end_ms for piece in self._done)])
        self._selected = None
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        """Return both lines in words."""
        gaps = [piece for piece in self._done if piece.kind is None]
        lengths = [planned_text(self._planned[-1].end_ms)]
        if self._took_ms:
            lengths.append(took_text(self._took_ms))
        texts = [side_by_side(*lengths)]
        if not any(piece.kind for piece in self._done):
            texts.append(translate("Progress", "No timing was recorded for this session."))
        if gaps:
            length = minutes_seconds(sum(piece.end_ms - piece.start_ms for piece in gaps))
            pauses = translate("Progress", "Pauses (hatched): {count}, {length} in total.")
            texts.append(pauses.format(count=len(gaps), length=length))
        return ". ".join(texts)

    def _x(self, ms: float) -> float:
        return SIDE_PX + ms / self._length_ms * (self.width() - SIDE_PX - 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines above the time axis."""
        del event
        with painting(self) as painter:
            painter.setFont(font("small"))
            high = (self.height() - FOOT_PX) / 2
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            for row, (name, pieces) in enumerate(
                (
                    (translate("Progress", "Planned"), self._planned),
                    (translate("Progress", "Done"), self._done),
                )
            ):
                painter.setPen(QColor(self._theme.quiet))
                painter.drawText(QRectF(0, row * high, SIDE_PX, high), flags, name)
                self._paint_row(painter, pieces, row * high, high)
                if self._selected and self._selected[0] == row:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(QColor(self._theme.text), 2))
                    top = row * high + HEAD_PX
                    painter.drawRect(self._field((pieces[self._selected[1]],), top - 2, high - HEAD_PX))
            painter.setPen(QColor(self._theme.quiet))
            step = max(30.0, round_step(self._length_ms / 1000 / 60, 8) * 60)
            seconds = 0.0
            while seconds * 1000 <= self._length_ms:
                x = self._x(seconds * 1000)
                text = minutes_seconds(int(seconds * 1000))
                wide = painter.fontMetrics().horizontalAdvance(text) + 2
                place = QRectF(min(x - wide / 2, self.width() - wide), self.height() - FOOT_PX, wide, FOOT_PX)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                seconds += step

    def _field(self, pieces: Sequence[Piece], y: float, high: float) -> QRectF:
        left, right = self._x(pieces[0].start_ms), self._x(pieces[-1].end_ms)
        return QRectF(left, y, max(1.0, right - left), high)

    def _paint_row(self, painter: QPainter, pieces: Sequence[Piece], y: float, high: float) -> None:
        """Paint a line: a field for each repetition in the colour of its leg, and the sets by name."""
        top, tall = y + HEAD_PX, high - HEAD_PX - 4
        painter.fillRect(
            QRectF(SIDE_PX, top + tall / 2, self.width() - SIDE_PX - 8, 1), QColor(self._theme.line)
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        free_from = 0.0
        for (_, leg), each in groupby(groups(pieces), key=lambda group: (group[0].set, group[0].leg)):
            reps = list(each)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.left if leg is Leg.LEFT else self._theme.right))
            for rep in reps:
                field = self._field(rep, top, tall)
                if field.width() >= LEAST_PX:
                    field.adjust(0, 0, -GAP_PX, 0)
                painter.drawRoundedRect(field, 2, 2)
            name = f"{side_name(leg)} {len({rep[0].rep for rep in reps})}"
            start = self._x(reps[0][0].start_ms)
            wide = painter.fontMetrics().horizontalAdvance(name)
            if start >= free_from and start + wide <= self.width():
                painter.setPen(QColor(self._theme.quiet))
                painter.drawText(QRectF(start, y, wide + 2, HEAD_PX), Qt.AlignmentFlag.AlignVCenter, name)
                free_from = start + wide + 8
        for piece in pieces:
            if piece.kind is None:
                hatching = QBrush(QColor(self._theme.text), Qt.BrushStyle.BDiagPattern)
                painter.fillRect(self._field((piece,), top, tall), hatching)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select the piece under the mouse."""
        row = int(event.position().y() // ((self.height() - FOOT_PX) / 2))
        ms = (event.position().x() - SIDE_PX) / max(1, self.width() - SIDE_PX - 8) * self._length_ms
        pieces = (self._planned, self._done)[row] if row in {0, 1} else []
        index = bisect_right([piece.start_ms for piece in pieces], ms) - 1
        self._select((row, index) if index >= 0 and ms < pieces[index].end_ms else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Select nothing."""
        self._select(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select a piece with the arrow keys."""
        row, index = self._selected or (1 if self._done else 0, -1)
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            row, index = int(key == Qt.Key.Key_Down and bool(self._done)), 0
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            last = len((self._planned, self._done)[row]) - 1
            index = min(max(index + (1 if key == Qt.Key.Key_Right else -1), 0), last)
        else:
            super().keyPressEvent(event)
            return
        self._select((row, index))

    def _select(self, at: tuple[int, int] | None) -> None:
        if at == self._selected:
            return
        self._selected = at
        self.update()
        self.pointed.emit("" if at is None else self._describe((self._planned, self._done)[at[0]][at[1]]))

    def _describe(self, piece: Piece) -> str:
        seconds = QLocale().toString((piece.end_ms - piece.start_ms) / 1000, "f", 1)
        length = translate("Progress", "{seconds} s").format(seconds=seconds)
        begin = minutes_seconds(max(0, piece.start_ms))
        if piece.kind is None:
            return translate("Progress", "Pause at {begin}, {length}").format(begin=begin, length=length)
        words = f"{phase_name(piece.kind)} · {side_name(piece.leg)}"
        if piece.rep is not None:
            words += " · " + translate("Progress", "set {set}, repetition {rep}").format(
                set=piece.set, rep=piece.rep
            )
        return f"{words} · {begin} · {length}"
