"""One repetition drawn large: the height of the foot over time, with the seconds of each phase."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from coach.core.score import PHASES, SpanKind
from coach.text.formats import named, number
from coach.text.routine_texts import leg_name
from coach.text.session_texts import phase_name
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from coach.core.routine import Leg, Routine
    from coach.draw.tokens import Theme

translate = QCoreApplication.translate

HEIGHTS = {
    SpanKind.LIFT: (0.0, 0.24),
    SpanKind.FLEX: (0.24, 1.0),
    SpanKind.HOLD: (1.0, 1.0),
    SpanKind.EXTEND: (1.0, 0.24),
}
"""Height of the foot at the start and the end of a phase, as a share of the picture's."""

CURVE_EM, CURVES_EM = 10.5, 6.0
"""Height of the curve, and of each where there are two, in sizes of the letters."""

GAP_EM, TAIL_EM, NAME_SHARE = 0.7, 1.6, 0.87
"""Gap beside a text, length of the line after the curve, and size of the names, in sizes of the letters."""


class Tempo(NamedTuple):
    """The phases of a repetition with their seconds; `leg` is None where both legs do the same."""

    leg: Leg | None
    phases: tuple[tuple[SpanKind, float], ...]

    @property
    def text(self) -> str:
        """The tempo in words: `Left leg: Lift 2 s, Flex 2 s, Extend 3 s`."""
        phases = ", ".join(f"{phase_name(kind)} {seconds_text(seconds)}" for kind, seconds in self.phases)
        return named(leg_name(self.leg), phases) if self.leg else phases


def tempos(routine: Routine) -> list[Tempo]:
    """Return the tempo of a routine, or one for each leg where they differ; a phase of 0 s is left out."""
    found = {}
    for leg in sorted(routine.order()):
        seconds = routine.dose(leg).seconds._asdict()
        found[leg] = tuple((kind, seconds[kind]) for kind in PHASES if seconds[kind])
    if len(set(found.values())) == 1:
        return [Tempo(None, next(iter(found.values())))]
    return [Tempo(leg, phases) for leg, phases in found.items()]


def seconds_text(seconds: float) -> str:
    """Return `2.5 s`."""
    return translate("Words", "{seconds} s").format(seconds=number(seconds))


def widths(room: float, leasts: Sequence[float], amounts: Sequence[float]) -> list[float]:
    """Return `room` divided in proportion to `amounts`, but no part below its least width."""
    parts = dict(enumerate(leasts))
    fixed: dict[int, float] = {}
    while parts:
        free, total = room - sum(fixed.values()), sum(amounts[at] for at in parts)
        short = [at for at, least in parts.items() if free * amounts[at] / total < least]
        if not short:
            return [fixed.get(at, free * amounts[at] / total) for at in range(len(leasts))]
        for at in short:
            fixed[at] = parts.pop(at)
    squeeze = min(1.0, room / sum(leasts))
    return [least * squeeze for least in leasts]


def _texts(tempo: Tempo) -> list[tuple[str, str]]:
    """Return name and length of each phase."""
    return [(phase_name(kind), seconds_text(seconds)) for kind, seconds in tempo.phases]


class RepetitionPicture(QLabel):
    """Draws the tempo of a routine. To screen readers it is a graphic whose description has every number."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._tempos: list[Tempo] = []
        self.setPixmap(QPixmap(1, 1))  # a label that holds a picture has the role of a graphic
        self.setAccessibleName(self.tr("One repetition: height of the foot over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_routine(self, routine: Routine) -> None:
        """Draw the tempo of `routine`."""
        self._tempos = tempos(routine)
        self.setAccessibleDescription(". ".join(tempo.text for tempo in self._tempos))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all tempos."""
        return QSize(300, round(sum(self._height(tempo) for tempo in self._tempos) or self._em() * 10))

    def _em(self) -> float:
        return self.fontInfo().pixelSize()

    def _curve(self, tempo: Tempo) -> float:
        return (CURVES_EM if tempo.leg else CURVE_EM) * self._em()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self._em() * NAME_SHARE))
        return font

    def _leasts(self, tempo: Tempo) -> list[float]:
        """Return the width that the texts of each phase need, in pixels."""
        plain, strong = QFontMetricsF(self._small()), QFontMetricsF(self._bold())
        return [
            max(plain.horizontalAdvance(name), strong.horizontalAdvance(length)) + GAP_EM * self._em()
            for name, length in _texts(tempo)
        ]

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which no text is cut."""
        least = max((sum(self._leasts(tempo)) for tempo in self._tempos), default=0.0)
        return QSize(round(least + TAIL_EM * self._em()), self.sizeHint().height())

    def _line(self, tempo: Tempo) -> float:
        """Return the height of a line of text, also in letters that come from another font."""
        return QFontMetricsF(self._bold()).size(Qt.TextFlag.TextSingleLine, tempo.text).height()

    def _height(self, tempo: Tempo) -> float:
        lines = self._line(tempo) * (3 if tempo.leg else 2)
        return self._curve(tempo) + lines + GAP_EM * self._em() * (3 if tempo.leg else 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each tempo below the one before."""
        del event
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = 0.0
            for tempo in self._tempos:
                high = self._height(tempo)
                self._paint_tempo(painter, QRectF(0, top, self.width(), high), tempo)
                top += high

    def _paint_tempo(self, painter: QPainter, area: QRectF, tempo: Tempo) -> None:
        theme, em = self._theme(), self._em()
        plain, bold = self._small(), self._bold()
        line = self._line(tempo)
        is_mirrored = self.isRightToLeft()
        if tempo.leg:
            painter.setFont(bold)
            painter.setPen(QColor(theme.text))
            above = QRectF(area.left(), area.top(), area.width(), line)
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft, leg_name(tempo.leg))  # on the reading side
        floor = area.bottom() - 2 * line - GAP_EM * em * (2 if tempo.leg else 1)
        texts = _texts(tempo)
        leasts = self._leasts(tempo)
        room = area.width() - TAIL_EM * em
        x = area.left()
        lifted = floor
        painter.setPen(QPen(QColor(theme.line), 2))
        painter.drawLine(QPointF(area.left(), floor + 1), QPointF(area.right(), floor + 1))
        parts = widths(room, leasts, [seconds for _, seconds in tempo.phases])
        for (kind, _), (name, length), wide in zip(tempo.phases, texts, parts, strict=True):
            low, high = (floor - self._curve(tempo) * height for height in HEIGHTS[kind])
            left, right = (self._mirrored(x + wide), self._mirrored(x)) if is_mirrored else (x, x + wide)
            start, end = (right, left) if is_mirrored else (left, right)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.phase_ground(kind)))
            corners = ((start, floor), (start, low), (end, high), (end, floor))
            painter.drawConvexPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            for row, (text, font, colour) in enumerate(
                ((length, bold, theme.text), (name, plain, theme.quiet))
            ):
                painter.setFont(font)
                painter.setPen(QColor(colour))
                below = QRectF(left, floor + GAP_EM * em * 0.6 + row * line, right - left, line)
                shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, below.width() - 2)
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, shown)
            x, lifted = x + wide, high
        painter.setPen(QPen(QColor(theme.quiet), 2, Qt.PenStyle.DotLine))  # the foot stays lifted
        tail = (x, area.right())
        start, end = (self._mirrored(tail[0]), self._mirrored(tail[1])) if is_mirrored else tail
        painter.drawLine(QPointF(start, lifted), QPointF(end, lifted))

    def _mirrored(self, x: float) -> float:
        return self.width() - x
