"""The choice of a theme, by small pictures of a window in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from coach.draw.tokens import CONTRAST, DARK, LIGHT
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from coach.draw.tokens import Theme

PICTURE = QSize(84, 54)
"""Size of the picture of a window, in pixels."""

EDGE_PX, GAP_PX = 6, 4
"""Room round the picture for the rings of choice and focus, and above the name."""


class ThemeTile(QRadioButton):
    """A window in the colours of `themes`, side by side where there are two, and the name below it."""

    def __init__(self, name: str, themes: tuple[Theme, ...]) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setAccessibleName(name)
        self._name = name
        self._themes = themes

    def sizeHint(self) -> QSize:
        """Return the size for the picture and the name."""
        metrics = QFontMetrics(self._bold())
        wide = max(PICTURE.width(), metrics.horizontalAdvance(self._name)) + 2 * EDGE_PX
        return QSize(wide, PICTURE.height() + 3 * EDGE_PX + GAP_PX + metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of a tile is cut."""
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """Choose the theme with a click anywhere on the tile."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of the focus as the style does, the picture, and the name."""
        super().paintEvent(event)
        colours = self.palette()
        frame = QRectF((self.width() - PICTURE.width()) / 2, EDGE_PX, PICTURE.width(), PICTURE.height())
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            clip = QPainterPath()
            clip.addRoundedRect(frame, 7, 7)
            painter.save()
            painter.setClipPath(clip)
            share = frame.width() / len(self._themes)
            for number, theme in enumerate(self._themes):
                painter.setClipRect(
                    QRectF(frame.left() + number * share, frame.top(), share, frame.height()),
                    Qt.ClipOperation.IntersectClip,
                )
                _paint_window(painter, frame, theme)
                painter.setClipPath(clip)
            painter.restore()
            role = QPalette.ColorRole.Highlight if self.isChecked() else QPalette.ColorRole.Mid
            painter.setPen(QPen(colours.color(role), 3 if self.isChecked() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 7, 7)
            painter.setPen(colours.color(QPalette.ColorRole.WindowText))
            painter.setFont(self._bold() if self.isChecked() else self.font())
            below = self.rect().adjusted(0, round(frame.bottom()) + GAP_PX, 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._name)

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold


def _paint_window(painter: QPainter, frame: QRectF, theme: Theme) -> None:
    """Paint a window in small: a card with two lines of text, and the button to press."""
    painter.setPen(Qt.PenStyle.NoPen)
    left, top = frame.left(), frame.top()
    for colour, x, y, wide, high in (
        (theme.background, 0.0, 0.0, frame.width(), frame.height()),
        (theme.card_edge, 9.0, 8.0, frame.width() - 18, frame.height() - 16),
        (theme.card, 10.0, 9.0, frame.width() - 20, frame.height() - 18),
        (theme.text, 16.0, 15.0, 36.0, 4.0),
        (theme.quiet, 16.0, 23.0, 24.0, 3.0),
        (theme.primary, 16.0, 32.0, frame.width() - 32, 8.0),
    ):
        painter.fillRect(QRectF(left + x, top + y, wide, high), QColor(colour))


class ThemeChoice(QWidget):
    """Tiles of which one is chosen, with the mouse or the arrow keys."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._is_filling = False
        line = FlowLayout(self, SPACING // 2)
        self.tiles: dict[str, ThemeTile] = {}
        for value, name, themes in (
            ("system", self.tr("Follow the system"), (LIGHT, DARK)),
            ("dark", self.tr("Dark"), (DARK,)),
            ("light", self.tr("Light"), (LIGHT,)),
            ("contrast", self.tr("High contrast"), (CONTRAST,)),
        ):
            tile = ThemeTile(name, themes)
            # Not `clicked`: assistive technology only toggles.
            tile.toggled.connect(lambda on, value=value: self._on_toggled(value) if on else None)
            self.tiles[value] = tile
            line.add(tile)
        self.setFocusProxy(self.tiles["system"])

    def show_value(self, value: str) -> None:
        """Show `value` as chosen; nothing is emitted."""
        self._is_filling = True
        self.tiles[value].setChecked(True)
        self._is_filling = False

    def _on_toggled(self, value: str) -> None:
        if not self._is_filling:
            self.chosen.emit(value)
