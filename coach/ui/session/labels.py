"""Labels of the session page that are read from across the room, and the countdown's ring."""

from __future__ import annotations

from math import cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from coach.draw.type_sizes import font_for_cap, ink_per_cap, session_font
from coach.text.formats import whole_number
from coach.text.line_breaks import wrapped_lines
from coach.text.session_texts import rep_words, set_words
from coach.ui.session.layout import BADGE_PAD, BESIDE_LINE, LINE, LINE_GAP, NUMBER_LINE, RING_STROKE
from coach.ui.session.text_metrics import BOLD, LINES, MEDIUM, PLAIN
from coach.ui.widgets.kept_picture import KeptPicture
from coach.ui.widgets.painting import painting

FULL_CIRCLE = 360 * 16
"""A full circle in Qt's unit: sixteenths of a degree."""

HALF_PIXEL = FULL_CIRCLE / pi
"""Sixteenths of a degree times the ring's width in pixels at which its edge moves by half a pixel."""


class NamedLabel(QLabel):
    """A label whose accessible name is its current text, and whose accessible identifier ends in `ident`.

    `cap_px` is the height of its capitals in pixels. The text is drawn in `colour`, centred vertically by
    its capitals, and from the leading edge unless `setAlignment` says otherwise. A label that `is_blank`
    draws nothing: another text is shown in its place.
    """

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(ident)
        self.setAccessibleIdentifier(f"session.{ident}")
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.colour = QColor()
        self.cap_px = 0.0
        self.text_font = self.font()
        """The font that is drawn: a style sheet that is applied later resets that of the widget."""
        self.from_top = False
        """Whether capitals begin at the top of the label, and not in its middle."""
        self.ink = (1.0, 0.0)
        """How far letters rise over their base line, and hang under it, in cap heights."""
        self.is_blank = False
        self._kept = KeptPicture()

    def show_text(self, text: str, shown: str | None = None) -> None:
        """Set name and text to `text`; `shown`, if given, is drawn: with line breaks, or in its place."""
        if text != self.accessibleName():
            self.setAccessibleName(text)
        if (shown or text) != self.text():
            self.setText(shown or text)

    def set_colour(self, colour: QColor) -> None:
        """Set the colour of the text."""
        if colour != self.colour:
            self.colour = colour
            self.update()

    def set_cap(self, cap_px: float, weight: QFont.Weight = BOLD) -> None:
        """Set the font size so that capitals are `cap_px` pixels high."""
        font = font_for_cap(session_font(weight), cap_px)
        if font != self.text_font or cap_px != self.cap_px:
            self.cap_px, self.text_font = cap_px, font
            self.setFont(font)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture of the text, which is drawn again only when something about it has changed."""
        del event
        if not self.is_blank:
            self._kept.paint(self, self.look(), self.draw)

    def look(self) -> tuple[object, ...]:
        """Return all that decides what `draw` draws, apart from the size of the label."""
        direction = (self.alignment(), self.layoutDirection(), self.from_top, self.ink)
        return self.text(), self.text_font, self.cap_px, self.colour.rgba(), *direction

    def draw(self, painter: QPainter) -> None:
        """Draw the text in the label's own colour, which needs no style sheet; capitals are centred."""
        painter.setFont(self.text_font)
        base = self.first_base() if self.from_top else (self.height() + self.cap_px) / 2
        self.draw_text(painter, self.text(), base)

    def first_base(self, lines: int = 1) -> float:
        """Return the base line of the first of `lines` lines from the top.

        Letters that rise over capitals, as Chinese characters and accents do, stand lower, as far as what
        hangs under the last line has room.
        """
        ascent, descent = self.ink
        room = self.height() - self.cap_px * (1 + LINE * (lines - 1) + descent)
        return self.cap_px + max(0.0, min(self.cap_px * (ascent - 1), room))

    def draw_text(self, painter: QPainter, text: str, base: float, room: QRectF | None = None) -> None:
        """Draw one line of text on the base line `base`, aligned in `room` or in the whole label."""
        area = QRectF(self.rect()) if room is None else room
        spare = area.width() - QFontMetricsF(painter.font()).horizontalAdvance(text)
        x = area.left() + spare * self._share_before()
        painter.setPen(self.colour)
        painter.drawText(QPointF(x, base), text)

    def _share_before(self) -> float:
        """Return the share of the free width that is left of the text: 0, 0.5 or 1."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return 0.5
        at_end = bool(self.alignment() & Qt.AlignmentFlag.AlignTrailing)
        return float(at_end != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft))


class WordLabel(NamedLabel):
    """The large word, on one line or two."""

    def draw(self, painter: QPainter) -> None:
        """Draw the lines below each other, centred vertically."""
        ascent, descent = self.ink
        line = self.cap_px * (ascent + descent + LINE_GAP)
        lines = self.text().split("\n")
        top = (self.height() - line * len(lines) + self.cap_px * LINE_GAP) / 2
        painter.setFont(self.text_font)
        for number, text in enumerate(lines):
            self.draw_text(painter, text, top + line * number + self.cap_px * ascent)


class Badge(NamedLabel):
    """The leg, on a rounded ground: filled while it works, an outline in a wait."""

    ground = QColor()
    outlined = False

    def look(self) -> tuple[object, ...]:
        """Return all that decides what `draw` draws."""
        return *super().look(), self.ground.rgba(), self.outlined

    def draw(self, painter: QPainter) -> None:
        """Draw the ground as wide as the text needs, then the text on it."""
        wide = QFontMetricsF(self.text_font).horizontalAdvance(self.text()) + BADGE_PAD * self.cap_px
        line = max(2.0, self.cap_px * 0.09)
        area = QRectF((self.width() - wide) * self._share_before(), 0, wide, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.ground, line) if self.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if self.outlined else self.ground)
        box = area.adjusted(line / 2, line / 2, -line / 2, -line / 2) if self.outlined else area
        painter.drawRoundedRect(box, area.height() * 0.32, area.height() * 0.32)
        painter.setPen(self.ground if self.outlined else self.colour)
        painter.setFont(self.text_font)
        x = area.left() + BADGE_PAD * self.cap_px / 2
        painter.drawText(QPointF(x, self.base()), self.text())

    def base(self) -> float:
        """Return the base line: capitals are in the middle, unless letters would be cut at foot or top."""
        ascent, descent = ink_per_cap(self.text_font, self.text())
        lowest = min((self.height() + self.cap_px) / 2, self.height() - descent * self.cap_px)
        return max(lowest, ascent * self.cap_px)


class CountLabel(NamedLabel):
    """Repetition and set beside the ring; in a wait, what comes next. Its name is the count at all times.

    `number_cap` and `cap_px` are the cap heights of the number and of all other texts, in pixels.
    """

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(ident, parent)
        self.quiet_colour = QColor()
        self.number_cap = 10.0
        self.hang_px = 0
        """The part at the foot that is only for what letters hang under their base line."""
        self._parts = (1, 1, 1, 1)
        self._up_next: tuple[str, ...] = ()
        self._fonts = (self.font(),) * 3  # the number, words, quiet words

    @property
    def fonts(self) -> tuple[QFont, QFont, QFont]:
        """The fonts of the number, of words and of quiet words."""
        return self._fonts

    @property
    def up_next(self) -> tuple[str, ...]:
        """The lines that are shown in place of the count; empty outside of waits."""
        return self._up_next

    def set_caps(self, number: float, text: float) -> None:
        """Set the cap heights of the number and of the words, in pixels."""
        self.number_cap, self.cap_px = number, text
        self._fonts = (
            font_for_cap(session_font(BOLD), number),
            font_for_cap(session_font(MEDIUM), text),
            font_for_cap(session_font(PLAIN), text),
        )
        self.update()

    def show_count(self, text: str, parts: tuple[int, int, int, int], up_next: tuple[str, ...]) -> None:
        """Show repetition, repetitions, set and sets; or the lines `up_next`, if there are any.

        `text` is the count in words.
        """
        if (parts, up_next) != (self._parts, self._up_next) or text != self.accessibleName():
            self._parts, self._up_next = parts, up_next
            self.show_text(text)
            self.update()

    def look(self) -> tuple[object, ...]:
        """Return all that decides what `draw` draws."""
        return (
            *super().look(),
            self._parts,
            self._up_next,
            self.hang_px,
            self._fonts,
            self.quiet_colour.rgba(),
        )

    def draw(self, painter: QPainter) -> None:
        """Draw the lines."""
        if self._up_next:
            self._draw_up_next(painter)
        else:
            self._draw_count(painter)

    def _draw_up_next(self, painter: QPainter) -> None:
        _, words, quiet = self._fonts
        line = self.cap_px * BESIDE_LINE
        base = (self.height() - self.hang_px - line * len(self._up_next)) / 2 + (line + self.cap_px) / 2
        colour = self.colour
        for number, text in enumerate(self._up_next):
            painter.setFont(words if number else quiet)
            self.colour = colour if number else self.quiet_colour
            self.draw_text(painter, text, base + line * number)
        self.colour = colour

    def _draw_count(self, painter: QPainter) -> None:
        """Draw the word for a repetition, the large number with how many there are, and the set."""
        rep, reps, set_, sets = self._parts
        before, after = rep_words(reps)
        number, _, quiet = self._fonts
        small, large = self.cap_px * BESIDE_LINE, self.number_cap * NUMBER_LINE
        top = (self.height() - self.hang_px - 2 * small - large) / 2
        colour, self.colour = self.colour, self.quiet_colour
        painter.setFont(quiet)
        self.draw_text(painter, before.strip(), top + (small + self.cap_px) / 2)
        self.draw_text(painter, set_words(set_, sets), top + small + large + (small + self.cap_px) / 2)
        self.colour = colour
        runs = [(whole_number(rep), number, self.colour), (after, quiet, self.quiet_colour)]
        wide = sum(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in runs)
        x = (self.width() - wide) * self._share_before()
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for text, font, ink in reversed(runs) if from_right else runs:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QPointF(x, top + small + (large + self.number_cap) / 2), text)
            x += QFontMetricsF(font).horizontalAdvance(text)


class InstructionLabel(NamedLabel):
    """What to do now, on as many lines as it needs, from the top."""

    def draw(self, painter: QPainter) -> None:
        """Draw the lines from the leading edge, at the line height of the layout."""
        painter.setFont(self.text_font)
        base = self.first_base(LINES)
        for number, line in enumerate(self.lines()):
            self.draw_text(painter, line, base + self.cap_px * LINE * number)

    def lines(self) -> list[str]:
        """Return the lines of the text, wrapped at the label's width."""
        return wrapped_lines(self.text(), QFontMetricsF(self.text_font).horizontalAdvance, self.width())


class Ring(QWidget):
    """The part of the span that is over, as an arc that fills clockwise from the top.

    It paints its own `ground`, so that the view behind need not be painted.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ground = QColor()
        self.colour = QColor()
        self.track = QColor()
        self._sixteenths = 0

    def show_fraction(self, fraction: float) -> None:
        """Show `fraction` (0 to 1) of the span; repaints only if the arc grew by half a pixel."""
        sixteenths = round(fraction * FULL_CIRCLE)
        grown = abs(sixteenths - self._sixteenths)
        if grown and (grown * self.width() >= HALF_PIXEL or not 0 < fraction < 1):
            both = sorted((self._sixteenths, sixteenths))
            self._sixteenths = sixteenths
            if self.isVisible():
                self.update(self._around(*both))

    def _around(self, first: int, last: int) -> QRect:
        """Return the rectangle of the arc from `first` to `last`, in sixteenths of a degree from the top."""
        middle, reach = self.width() / 2, self.stroke / 2 + 2  # half the stroke, or the round end
        radius = middle - reach + 1
        steps = max(2, (last - first) // 160 + 2)
        angles = [radians((first + (last - first) * step / (steps - 1)) / 16) for step in range(steps)]
        xs, ys = [sin(angle) for angle in angles], [-cos(angle) for angle in angles]
        left, top = middle + radius * min(xs) - reach, middle + radius * min(ys) - reach
        wide, high = radius * (max(xs) - min(xs)) + 2 * reach, radius * (max(ys) - min(ys)) + 2 * reach
        return QRectF(left, top, wide, high).toAlignedRect()

    @property
    def stroke(self) -> float:
        """Width of the ring in pixels."""
        return max(4.0, self.width() * RING_STROKE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and arc."""
        with painting(self) as painter:
            painter.fillRect(event.rect(), self.ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inset = self.stroke / 2 + 1
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.setPen(QPen(self.track, self.stroke))
            painter.drawEllipse(box)
            if self._sixteenths:
                cap = Qt.PenCapStyle.RoundCap
                painter.setPen(QPen(self.colour, self.stroke, Qt.PenStyle.SolidLine, cap))
                painter.drawArc(box, 90 * 16, -self._sixteenths)
