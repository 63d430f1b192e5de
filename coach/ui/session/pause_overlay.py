"""What lies over a paused session: the page is dimmed, and says how to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from coach.draw.type_sizes import font_for_cap, session_font
from coach.ui.session.text_metrics import BOLD, MEDIUM
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

DIMMED = 0.86
"""How much of the page the ground covers."""


class PauseOverlay(QWidget):
    """Covers the page above the buttons; mouse clicks pass through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.colour, self.quiet_colour, self.ground = QColor(), QColor(), QColor()
        self._word, self._lines = "", ("", "")
        self._word_cap = self._text_cap = 10.0
        self.hide()

    def set_caps(self, word: float, text: float) -> None:
        """Set the largest cap heights of the word and of the lines below it, in pixels."""
        self._word_cap, self._text_cap = word, text
        self.update()

    def show_texts(self, word: str, reason: str, how: str) -> None:
        """Show the large `word`, with `reason` (may be empty) and `how` to go on below it."""
        self._word, self._lines = word, (reason, how)
        self.setAccessibleName(f"{reason or word}. {how}")
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the page, and draw the sign of a pause, the word and the lines in the middle."""
        with painting(self) as painter:
            veil = QColor(self.ground)
            veil.setAlphaF(DIMMED)
            painter.fillRect(event.rect(), veil)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            texts = [text for text in self._lines if text]
            word_cap = self._fitting(self._word, self._word_cap, share=0.72)
            line = self._text_cap * 1.7
            y = (self.height() - word_cap - line * len(texts)) / 2
            self._draw_word(painter, word_cap, y)
            y += word_cap + line
            for text, colour in zip(texts, (self.colour, self.quiet_colour)[-len(texts) :], strict=True):
                cap = self._fitting(text, self._text_cap, share=0.92)
                painter.setFont(font_for_cap(session_font(MEDIUM), cap))
                painter.setPen(colour)
                box = QRectF(0, y - cap * 1.5, self.width(), cap * 2.2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                y += line

    def _draw_word(self, painter: QPainter, cap: float, top: float) -> None:
        """Draw two bars and the word beside them."""
        letters = font_for_cap(session_font(BOLD), cap)
        wide, bar = QFontMetricsF(letters).horizontalAdvance(self._word), cap * 0.26
        sign = bar * 2.7
        x = (self.width() - sign - cap * 0.4 - wide) / 2
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sign_x, word_x = (x + wide + cap * 0.4, x) if from_right else (x, x + sign + cap * 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour)
        for left in (sign_x, sign_x + bar * 1.7):
            painter.drawRoundedRect(QRectF(left, top, bar, cap), bar * 0.2, bar * 0.2)
        painter.setFont(letters)
        painter.setPen(self.colour)
        painter.drawText(
            QRectF(word_x, top - cap, wide + 4, cap * 3), Qt.AlignmentFlag.AlignVCenter, self._word
        )

    def _fitting(self, text: str, cap: float, share: float) -> float:
        """Return `cap`, or the cap height at which `text` takes up `share` of the width."""
        bold = font_for_cap(session_font(BOLD), 100)
        wide = QFontMetricsF(bold).horizontalAdvance(text) / 100 * cap
        return min(cap, cap * self.width() * share / max(1.0, wide))
