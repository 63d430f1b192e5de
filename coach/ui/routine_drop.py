"""Routine files that are dragged onto the window: where they may be dropped, and what is reported then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent

    from coach.draw.tokens import Theme


class DropPlace(QWidget):
    """Covers the window while a routine file is dragged over it, and says what a drop does."""

    def __init__(self, window: QWidget, theme: Callable[[], Theme]) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING * 3, SPACING * 3, SPACING * 3, SPACING * 3)
        self._text = label(role="title", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._text)
        self.hide()

    def open(self) -> None:
        """Cover the window."""
        self._text.setText(self.tr("Drop the file to add it to Routines"))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the page, and frame the place in the accent colour."""
        del event
        theme = self._theme()
        with painting(self) as painter:
            ground = QColor(theme.background)
            ground.setAlphaF(0.95)
            painter.fillRect(self.rect(), ground)
            pen = QPen(QColor(theme.accent), 3, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            frame = QRectF(self.rect()).adjusted(SPACING, SPACING, -SPACING, -SPACING)
            painter.drawRoundedRect(frame, SPACING, SPACING)


class RoutineDrop(QObject):
    """Accepts routine files on `window` while `may_drop` is true.

    It offers to copy them and nothing else: a file manager deletes what it believes was moved.
    """

    dropped = Signal(list)
    """The paths of the files."""

    def __init__(self, window: QWidget, theme: Callable[[], Theme], may_drop: Callable[[], bool]) -> None:
        super().__init__(window)
        self._may_drop = may_drop
        self._place = DropPlace(window, theme)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what is dragged over the window, unless a widget in it accepts it."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            is_ours = self._accept(event)
            if is_ours and not self._place.isVisible():
                self._place.open()
            return is_ours
        if event.type() is QEvent.Type.DragLeave:
            self._place.hide()
        elif isinstance(event, QDropEvent):
            self._place.hide()
            if self._accept(event):
                self.dropped.emit(_files(event.mimeData()))
                return True
        return super().eventFilter(watched, event)

    def _accept(self, event: QDropEvent) -> bool:
        """Accept the drag as a copy; False if it is none of ours."""
        can_copy = bool(event.possibleActions() & Qt.DropAction.CopyAction)
        if not (can_copy and self._may_drop() and _files(event.mimeData())):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True


def _files(data: QMimeData) -> list[str]:
    """Return the files that are dragged; none if no routine file is among them."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return files if any(file.lower().endswith(".toml") for file in files) else []
