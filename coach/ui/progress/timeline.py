"""A session on one line of time: above what was planned, below what happened, with its pauses."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.core.routine import Leg
from coach.core.score import PHASES, WAITING, SpanKind
from coach.draw.theme import font
from coach.report.time_axis import round_step
from coach.text.formats import minutes_seconds
from coach.text.session_texts import phase_name, side_name

if TYPE_CHECKING:
    from coach.core.record import Record, TimedRep
    from coach.core.score import Score
    from coach.draw.tokens import Theme

translate = QCoreApplication.translate


SIDE_PX, FOOT_PX = 84, 22


class Piece(NamedTuple):
    """A stretch of the line, in milliseconds from the start of the session. `kind` None is a pause."""

    start_ms: int
    end_ms: int
    kind: SpanKind | None
    leg: Leg
    set: int
    rep: int | None


def planned(score: Score) -> list[Piece]:
    """Return what was planned, span by span."""
    return [Piece(s.start_ms, s.end_ms, s.kind, s.leg, s.set, s.rep) for s in score.spans]


def happened(record: Record, score: Score) -> list[Piece]:
    """Return what happened: the phases of every repetition as long as they really were, and the pauses.

    A phase that was paused in stands in two pieces round its pause; where repetitions were not kept (an
    import), there is nothing but pauses.
    """
    start = record.session.started_at
    halts = pauses(record, score)
    pieces = list(halts)
    for done, ended_at in record.reps:
        cursor = _ms(ended_at - start)
        lengths = (done.lift_ms, done.flex_ms, done.hold_ms, done.extend_ms)
        for kind, length in reversed(list(zip(PHASES, lengths, strict=True))):
            left = length
            while left > 0:  # back in time, and over every pause on the way
                halt = next((h for h in reversed(halts) if cursor - left < h.end_ms <= cursor), None)
                begin = cursor - left if halt is None else halt.end_ms
                if begin < cursor:
                    pieces.append(Piece(begin, cursor, kind, done.leg, done.set, done.rep))
                left -= cursor - begin
                cursor = begin if halt is None else halt.start_ms
    return sorted(pieces, key=lambda piece: piece[:2])


def pauses(record: Record, score: Score) -> list[Piece]:
    """Return the pauses where they stood in time, reckoned from the repetition that ended before each."""
    ends = {repetition.key: repetition.end_ms for repetition in score.repetitions}
    found: list[Piece] = []
    for pause in record.session.pauses:
        before = [rep for rep in record.reps if ends.get(_key(rep), pause.at_ms + 1) <= pause.at_ms]
        if before:
            last = max(before, key=lambda rep: rep.ended_at)
            since_ms, at = ends[_key(last)], _ms(last.ended_at - record.session.started_at)
        else:
            since_ms, at = 0, 0
        begin = at + pause.at_ms - since_ms
        begin += sum(p.end_ms - p.start_ms for p in found if at <= p.start_ms <= begin)
        repetition = score.repetition_at(pause.at_ms)
        found.append(
            Piece(begin, begin + pause.length_ms, None, repetition.leg, repetition.set, repetition.rep)
        )
    return found


def _key(rep: TimedRep) -> tuple[int, Leg, int]:
    return (rep.done.set, rep.done.leg, rep.done.rep)


def _ms(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)


class Timeline(QWidget):
    """Draws both lines. Mouse and arrow keys walk the pieces of what happened; `pointed` tells them."""

    pointed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._planned: list[Piece] = []
        self._done: list[Piece] = []
        self._length_ms = 1
        self._at: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(self.sizeHint().height())
        self.setAccessibleName(translate("Progress", "Planned and done"))

    def sizeHint(self) -> QSize:
        """Ask for two lines and their seconds."""
        return QSize(600, 44 * 2 + FOOT_PX)

    def wear(self, theme: Theme) -> None:
        """Take on the colours of `theme`."""
        self._theme = theme
        self.update()

    def show_record(self, record: Record, score: Score) -> None:
        """Show a session and the score it performed."""
        self._planned, self._done = planned(score), happened(record, score)
        self._length_ms = max([score.length_ms, *(piece.end_ms for piece in self._done)])
        self._at = None
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        """Return in words how both compare."""
        halts = [piece for piece in self._done if piece.kind is None]
        text = translate("Progress", "Planned {planned}.").format(
            planned=minutes_seconds(self._planned[-1].end_ms)
        )
        if any(piece.kind for piece in self._done):
            text += " " + translate("Progress", "Done in {done}.").format(
                done=minutes_seconds(self._done[-1].end_ms)
            )
        else:
            text += " " + translate("Progress", "When each repetition happened was not kept.")
        if halts:
            length = minutes_seconds(sum(piece.end_ms - piece.start_ms for piece in halts))
            text += " " + translate("Progress", "Pauses (hatched): {count}, {length} in all.").format(
                count=len(halts), length=length
            )
        text += " " + translate("Progress", "The right leg stands above the line, the left below.")
        return text

    def _x(self, ms: float) -> float:
        return SIDE_PX + ms / self._length_ms * (self.width() - SIDE_PX - 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines over their seconds."""
        del event
        painter = QPainter(self)
        painter.setFont(font("small"))
        high = (self.height() - FOOT_PX) / 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for row, (name, pieces) in enumerate(
            ((translate("Progress", "Planned"), self._planned), (translate("Progress", "Done"), self._done))
        ):
            painter.setPen(QColor(self._theme.quiet))
            painter.drawText(QRectF(0, row * high, SIDE_PX, high), flags, name)
            for index, piece in enumerate(pieces):
                self._paint_piece(painter, piece, row * high + 4, high - 8)
                if self._at == (row, index):
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(QColor(self._theme.text), 2))
                    painter.drawRect(self._field(piece, row * high + 3, high - 6))
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

    def _field(self, piece: Piece, y: float, high: float) -> QRectF:
        left, right = self._x(piece.start_ms), self._x(piece.end_ms)
        return QRectF(left, y, max(1.0, right - left), high)

    def _paint_piece(self, painter: QPainter, piece: Piece, y: float, high: float) -> None:
        field = self._field(piece, y, high)
        if piece.kind is None:
            painter.fillRect(field, QBrush(QColor(self._theme.text), Qt.BrushStyle.BDiagPattern))
        elif piece.kind in WAITING:
            painter.fillRect(field.adjusted(0, high * 0.42, 0, -high * 0.42), QColor(self._theme.track))
        else:
            # The left leg stands on the lower half, the right on the upper: told apart without colour.
            half = high / 2
            top = y + half if piece.leg is Leg.LEFT else y
            painter.fillRect(
                QRectF(field.x(), top, field.width(), half), QColor(self._theme.phase_colour(piece.kind))
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the mouse."""
        row = int(event.position().y() // ((self.height() - FOOT_PX) / 2))
        ms = (event.position().x() - SIDE_PX) / max(1, self.width() - SIDE_PX - 8) * self._length_ms
        pieces = (self._planned, self._done)[row] if row in {0, 1} else []
        index = bisect_right([piece.start_ms for piece in pieces], ms) - 1
        self._point((row, index) if index >= 0 and ms < pieces[index].end_ms else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing any more."""
        self._point(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the pieces with the arrow keys."""
        row, index = self._at or (1 if self._done else 0, -1)
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            row, index = int(key == Qt.Key.Key_Down and bool(self._done)), 0
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            last = len((self._planned, self._done)[row]) - 1
            index = min(max(index + (1 if key == Qt.Key.Key_Right else -1), 0), last)
        else:
            super().keyPressEvent(event)
            return
        self._point((row, index))

    def _point(self, at: tuple[int, int] | None) -> None:
        if at == self._at:
            return
        self._at = at
        self.update()
        self.pointed.emit("" if at is None else self._words((self._planned, self._done)[at[0]][at[1]]))

    def _words(self, piece: Piece) -> str:
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
