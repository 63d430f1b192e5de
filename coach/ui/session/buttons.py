"""The buttons of the session page: a name, and below it the key that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from coach.draw.theme import font
from coach.ui.widgets.buttons import EnterButton
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

NAME_PX, KEY_PX = 19, 14
"""Sizes of the letters, in pixels at scale 1: buttons are read from the keyboard, not from afar."""

PAD_PX = 26
"""Space at both ends of the name together, in pixels at scale 1."""


class SessionButton(EnterButton):
    """A button called `name`; its `key` is drawn below the name while there is room for it.

    A click leaves the focus on the page, whose keys go on to work as before.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(
            "touch", "slot"
        )  # its size comes from the page, whatever the size of letters elsewhere
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.key_text = ""
        self.shows_key = False
        self._scale = 1.0

    def show_name(self, name: str, what: str = "") -> None:
        """Show a name; the tooltip says the key also where there is no room for it.

        `what` says what the button does, where its name does not.
        """
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{what or name} ({self.key_text})")
        # Without a description, screen readers would read the tooltip: the name once more.
        self.setAccessibleDescription(f"{what} ({self.key_text})" if what else self.key_text)

    def set_scale(self, scale: float, *, shows_key: bool) -> None:
        """Draw the letters `scale` times as large, with or without the key."""
        self._scale, self.shows_key = scale, shows_key
        self.update()

    def wished_width(self, name: str, scale: float, *, with_key: bool) -> int:
        """Return the width in pixels that `name` needs, with or without the key below it."""
        texts = [(name, _font(NAME_PX * scale, bold=True))]
        if with_key:
            texts.append((self.key_text, _font(KEY_PX * scale)))
        widest = max(QFontMetricsF(letters).horizontalAdvance(text) for text, letters in texts)
        return round(widest + PAD_PX * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button of the style sheet without text, then name and key."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        with painting(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            ink = self.palette().color(
                QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled,
                QPalette.ColorRole.ButtonText,
            )
            name = _fitted(self.text(), NAME_PX * self._scale, self.width() - 8)
            lines = [(self.text(), name, ink)]
            if self.shows_key and self.key_text:
                faded = QColor(ink)
                faded.setAlphaF(0.72)
                lines.append((self.key_text, _font(KEY_PX * self._scale), faded))
            heights = [QFontMetricsF(letters).height() for _, letters, _ in lines]
            y = (self.height() - sum(heights)) / 2
            for (text, letters, colour), high in zip(lines, heights, strict=True):
                painter.setFont(letters)
                painter.setPen(colour)
                painter.drawText(QRectF(0, y, self.width(), high), Qt.AlignmentFlag.AlignCenter, text)
                y += high


def _font(px: float, *, bold: bool = False) -> QFont:
    made = font()
    made.setPixelSize(max(8, round(px)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def _fitted(text: str, px: float, room: float) -> QFont:
    """Return the font of a name, smaller where it is wider than `room`."""
    letters = _font(px, bold=True)
    wide = QFontMetricsF(letters).horizontalAdvance(text)
    return letters if wide <= room else _font(px * room / wide, bold=True)
