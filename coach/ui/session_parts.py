"""What the session page is made of: labels that are read from afar, and the countdown's ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from coach.ui.session_layout import LINE
from coach.ui.sizes import font_for_cap

_TURN = 360 * 16  # Qt counts a turn in sixteenths of a degree


class NamedLabel(QLabel):
    """A label whose accessible name is its current text, and whose identifier ends in `ident`."""

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(ident)
        self.setAccessibleIdentifier(f"session.{ident}")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.colour = QColor()
        self.cap_px = 0.0

    def show_text(self, text: str, shown: str | None = None) -> None:
        """Name and show `text`; `shown`, where given, is how the same is laid out on screen."""
        if text != self.accessibleName():
            self.setAccessibleName(text)
        if (shown or text) != self.text():
            self.setText(shown or text)

    def set_colour(self, colour: QColor) -> None:
        """Draw in `colour` from now on."""
        if colour != self.colour:
            self.colour = colour
            self.update()

    def set_cap(self, cap_px: float, weight: QFont.Weight = QFont.Weight.Bold) -> None:
        """Size the letters so that capitals are `cap_px` high."""
        self.cap_px = cap_px
        font = font_for_cap(self.font(), cap_px)
        font.setWeight(weight)
        self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text in the label's own colour: repainting costs no style sheet."""
        del event
        painter = QPainter(self)
        painter.setPen(self.colour)
        if not self.wordWrap() and "\n" in self.text():
            self._draw_capitals(painter)
            return
        flags = self.alignment() | (Qt.TextFlag.TextWordWrap if self.wordWrap() else 0)
        painter.drawText(self.rect(), int(flags), self.text())

    def _draw_capitals(self, painter: QPainter) -> None:
        """Draw lines of capitals as close as capitals can stand: nothing hangs below their base line."""
        lines = self.text().split("\n")
        step = self.cap_px * LINE
        base = (self.height() - step * len(lines)) / 2 + (step + self.cap_px) / 2
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, base + step * number), line)


class SessionButton(QPushButton):
    """A button that Enter presses; every other key means the same wherever the focus is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, and leave the rest to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()


class Pill(NamedLabel):
    """The leg, dark on a light lozenge, so that it is found at one glance."""

    ground = QColor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lozenge, then the text on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground)
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()
        super().paintEvent(event)


class CountLabel(NamedLabel):
    """Repetition and set: the repetition's number large, the words around it smaller.

    `big_cap` and `small_cap` are cap heights in pixels. Where it is short of height the set gives
    way (`with_set`).
    """

    quiet = QColor()

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(ident, parent)
        self.big_cap = self.small_cap = 10.0
        self.with_set = True
        self._parts = (1, 1, 1, 1)

    def show_count(self, text: str, parts: tuple[int, int, int, int]) -> None:
        """Show repetition, of how many, set, of how many; `text` says the same in words."""
        self._parts = parts
        self.show_text(text)
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        big, small = font_for_cap(self.font(), self.big_cap), font_for_cap(self.font(), self.small_cap)
        big.setWeight(QFont.Weight.Bold)
        small.setWeight(QFont.Weight.Normal)
        return big, small

    def words(self, reps: int) -> tuple[str, str]:
        """Return what stands before and after the repetition's number."""
        return self.tr("Rep") + " ", " " + self.tr("of {count}").format(count=reps)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words on one base line, ending at the right edge, and the set below them."""
        del event
        rep, reps, set_, sets = self._parts
        before, after = self.words(reps)
        big, small = self._fonts()
        painter = QPainter(self)
        base = self.big_cap * 1.1
        x = float(self.width())
        for text, font, colour in (
            (after, small, self.quiet),
            (str(rep), big, self.colour),
            (before, small, self.colour),
        ):
            x -= QFontMetricsF(font).horizontalAdvance(text)
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(round(x), round(base), text)
        if self.with_set:
            text = self.tr("Set {set} of {sets}").format(set=set_, sets=sets)
            painter.setFont(small)
            painter.setPen(self.quiet)
            x = self.width() - QFontMetricsF(small).horizontalAdvance(text)
            painter.drawText(round(x), round(base + self.small_cap * 1.65), text)


class CueLabel(NamedLabel):
    """A cue of a few words: as large as asked for, smaller where it would not fit, gone where it cannot."""

    def __init__(self, ident: str, parent: QWidget) -> None:
        super().__init__(ident, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        self.least_cap = 10.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw in the largest size that fits."""
        del event
        painter = QPainter(self)
        painter.setPen(self.colour)
        flags = int(self.alignment() | Qt.TextFlag.TextWordWrap)
        cap = self.cap_px
        while cap >= self.least_cap:
            font = font_for_cap(self.font(), cap)
            needed = QFontMetricsF(font).boundingRect(QRectF(self.rect()), flags, self.text())
            if needed.width() <= self.width() and needed.height() <= self.height():
                painter.setFont(font)
                painter.drawText(self.rect(), flags, self.text())
                return
            cap *= 0.93


class Ring(QWidget):
    """How much of the span is over, as an arc that fills clockwise from the top."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor()
        self.track = QColor()
        self._sixteenths = 0

    def show_fraction(self, fraction: float) -> None:
        """Show `fraction` (0 to 1) of the span; repaints only where the arc grew visibly."""
        sixteenths = round(fraction * _TURN)
        if sixteenths != self._sixteenths:
            self._sixteenths = sixteenths
            self.update()

    @property
    def stroke(self) -> float:
        """Width of the ring in pixels."""
        return max(6.0, self.width() * 0.082)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and arc."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self.stroke / 2 + 1
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(self.track, self.stroke))
        painter.drawEllipse(box)
        if self._sixteenths:
            cap = Qt.PenCapStyle.RoundCap
            painter.setPen(QPen(self.colour, self.stroke, Qt.PenStyle.SolidLine, cap))
            painter.drawArc(box, 90 * 16, -self._sixteenths)
