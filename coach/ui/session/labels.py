"""Labels of the session page that are read from across the room, and the countdown's ring."""

from __future__ import annotations

from math import cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from coach.draw.type_sizes import font_for_cap, typeface
from coach.text.formats import whole_number
from coach.text.session_texts import rep_words, set_words
from coach.ui.session.slot_geometry import DIGIT_BASE, RING_STROKE, TEXT_LINE, WORD_GAP

FULL_CIRCLE = 360 * 16
"""A full circle in Qt's unit: sixteenths of a degree."""

HALF_PIXEL = FULL_CIRCLE / pi
"""Sixteenths of a degree times the ring's width in pixels at which its edge moves by half a pixel."""


class NamedLabel(QLabel):
    """A label whose accessible name is its current text, and whose accessible identifier ends in `ident`.

    `cap_px` is the height of its capitals in pixels.
    """

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(ident)
        self.setAccessibleIdentifier(f"session.{ident}")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.colour = QColor()
        self.cap_px = 0.0

    def show_text(self, text: str, shown: str | None = None) -> None:
        """Set name and text to `text`; `shown`, if given, is the same text with line breaks."""
        if text != self.accessibleName():
            self.setAccessibleName(text)
        if (shown or text) != self.text():
            self.setText(shown or text)

    def set_colour(self, colour: QColor) -> None:
        """Set the colour of the text."""
        if colour != self.colour:
            self.colour = colour
            self.update()

    def set_cap(self, cap_px: float, weight: QFont.Weight = QFont.Weight.Bold, stretch: int = 100) -> None:
        """Set the font size so that capitals are `cap_px` high, in type `stretch` percent wide."""
        font = font_for_cap(typeface(self.font(), weight, stretch), cap_px)
        if font != self.font() or cap_px != self.cap_px:
            self.cap_px = cap_px
            self.setFont(font)

    @property
    def _flags(self) -> int:
        """Alignment of the text in the direction of its language."""
        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        return int(aligned | Qt.AlignmentFlag.AlignAbsolute)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text in the label's own colour, which needs no style sheet; capitals are centred."""
        del event
        painter = QPainter(self)
        painter.setPen(self.colour)
        if self.wordWrap():
            painter.drawText(self.contentsRect(), self._flags | Qt.TextFlag.TextWordWrap, self.text())
            return
        wide = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        spare, aligned = self.width() - wide, self._flags
        x = spare / 2 if aligned & Qt.AlignmentFlag.AlignHCenter else 0.0
        x = spare if aligned & Qt.AlignmentFlag.AlignRight else x
        painter.drawText(QPointF(x, (self.height() + self.cap_px) / 2), self.text())


class WordLabel(NamedLabel):
    """The phase word, on one line or two, which are as close as its letters allow.

    `ascent` and `descent` are how far its letters rise over and hang under their base line, in cap heights.
    """

    ascent, descent = 1.0, 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each line from the leading edge."""
        del event
        painter = QPainter(self)
        painter.setPen(self.colour)
        metrics = QFontMetricsF(self.font())
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        base = self.cap_px * (self.ascent + WORD_GAP / 2)
        for line in self.text().split("\n"):
            x = self.width() - metrics.horizontalAdvance(line) if from_right else 0.0
            painter.drawText(QPointF(x, base), line)
            base += self.cap_px * (self.ascent + self.descent + WORD_GAP)


class Pill(NamedLabel):
    """A label on a rounded ground, which is found at one glance."""

    ground = QColor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the text on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground)
        radius = min(self.height() / 2, self.cap_px * 1.2)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()
        super().paintEvent(event)


class MessagePill(Pill):
    """The message over the phase strip, in a window without room for cues: why the session is paused."""

    def cover(self, strip: QRect, widest: int) -> None:
        """Cover the beginning of `strip` as wide as the text; with line breaks beyond `widest` pixels."""
        metrics = QFontMetricsF(self.font())
        wide = round(metrics.horizontalAdvance(self.text()) + self.cap_px * 2)
        room = QRectF(0, 0, max(1.0, widest - self.cap_px), 1e6)
        tall = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height()
        wraps = wide > widest
        box = QRect(
            0, 0, min(wide, widest), round(self.cap_px * 0.4 + (tall if wraps else self.cap_px * 1.4))
        )
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box.moveBottomLeft(strip.bottomLeft())
        if from_right:
            box.moveRight(strip.right())
        self.setWordWrap(wraps)
        pad = round(self.cap_px / 2) if wraps else 0
        self.setContentsMargins(pad, 0, pad, 0)
        self.setGeometry(box)


class CountLabel(NamedLabel):
    """Repetition and set: the number of the repetition is large, the words around it are smaller.

    `big_cap` and `small_cap` are cap heights in pixels. Without `shows_set` the set is left out; with
    `short_rep` the words of the repetition are shorter.
    """

    quiet_colour = QColor()

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(ident, parent)
        self.big_cap = self.small_cap = 10.0
        self.shows_set, self.short_rep = True, False
        self._parts = (1, 1, 1, 1)
        self.fonts = (self.font(),) * 3

    def set_caps(self, big: float, small: float, stretch: int) -> None:
        """Set the cap heights of number and words, in pixels, in type `stretch` percent wide."""
        self.big_cap, self.small_cap = big, small
        bold, plain = QFont.Weight.Bold, QFont.Weight.Normal
        self.fonts = (
            font_for_cap(typeface(self.font(), bold, stretch), big),
            font_for_cap(typeface(self.font(), bold, stretch), small),
            font_for_cap(typeface(self.font(), plain, stretch), small),
        )
        self.update()

    def show_count(self, text: str, parts: tuple[int, int, int, int]) -> None:
        """Show repetition, number of repetitions, set and number of sets; `text` is the same in words."""
        if parts != self._parts or text != self.accessibleName():
            self._parts = parts
            self.show_text(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words on one base line, which ends at the margin of the page, and the set below them."""
        del event
        rep, reps, set_, sets = self._parts
        big, bold, plain = self.fonts
        before, after = rep_words(reps, short=self.short_rep)
        runs = [
            (before, bold, self.colour),
            (whole_number(rep), big, self.colour),
            (after, plain, self.quiet_colour),
        ]
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        base = self.big_cap * DIGIT_BASE
        wide = [QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in runs]
        x = 0.0 if from_right else self.width() - sum(wide)
        for (text, font, colour), width in list(zip(runs, wide, strict=True))[:: -1 if from_right else 1]:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QPointF(x, base), text)
            x += width
        if self.shows_set:
            text = set_words(set_, sets)
            painter.setFont(plain)
            painter.setPen(self.quiet_colour)
            x = 0.0 if from_right else self.width() - QFontMetricsF(plain).horizontalAdvance(text)
            painter.drawText(QPointF(x, base + self.small_cap * TEXT_LINE), text)


class CueLabel(NamedLabel):
    """A cue of a few words on as many lines as it needs, from the top."""

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(ident, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines from the leading edge, at the line height of the layout."""
        del event
        painter = QPainter(self)
        painter.setPen(self.colour)
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        metrics = QFontMetricsF(self.font())
        base = self.cap_px * (TEXT_LINE + 1) / 2
        for line in self.lines():
            x = self.width() - metrics.horizontalAdvance(line) if from_right else 0.0
            painter.drawText(QPointF(x, base), line)
            base += self.cap_px * TEXT_LINE

    def lines(self) -> list[str]:
        """Return the lines of the text, wrapped at the label's width."""
        metrics = QFontMetricsF(self.font())
        lines: list[str] = []
        for word in self.text().split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= self.width():
                lines[-1] = longer
            else:
                lines.append(word)
        return lines


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
        return max(6.0, self.width() * RING_STROKE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and arc."""
        painter = QPainter(self)
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
