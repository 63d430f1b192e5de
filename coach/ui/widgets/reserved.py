"""A text that comes and goes in a place that is kept for it, so that nothing else on the page moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from coach.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class ReservedText(Label):
    """Shows one of `texts`, or none, in the room of the largest of them; `role` is that of a label."""

    def __init__(self, texts: Sequence[str], role: str, *, wrap: bool = True) -> None:
        super().__init__()
        self._texts = texts
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if wrap:
            self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size for each of the texts on one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(text) for text in self._texts)
        return QSize(wide + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line, and the width of the longest word where the text may be wrapped."""
        hint = self.sizeHint()
        if not self.wordWrap():
            return hint
        words = (word for text in self._texts for word in text.split())
        return QSize(max(map(self.fontMetrics().horizontalAdvance, words)) + 2, hint.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text that needs the most lines in this width."""
        if not self.wordWrap():
            return -1
        self.ensurePolished()
        room = QRect(0, 0, width, 0)
        wrap = Qt.TextFlag.TextWordWrap
        return max(self.fontMetrics().boundingRect(room, wrap, text).height() for text in self._texts)
