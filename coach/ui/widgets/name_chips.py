"""Names as small buttons, of which one is chosen; a press on another one asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout

from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDEST_EM = 11
"""The greatest width of a name, in heights of its letters; a longer one is cut, and whole as a tool tip."""


def cut_name(name: str, metrics: QFontMetrics) -> str:
    """Return `name` as letters of `metrics` show it, cut where it is long."""
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, WIDEST_EM * metrics.height())


class NameChip(QPushButton):
    """A button with a name, cut where it is long. The chosen one is bold; all are wide enough for that."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self._name = name
        self._cut()

    def _bold(self) -> QFontMetrics:
        bold = QFont(self.font())
        bold.setBold(True)
        return QFontMetrics(bold)

    def _cut(self) -> None:
        shown = cut_name(self._name, self._bold())
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._name else tooltip(self._name))

    def changeEvent(self, event: QEvent) -> None:
        """Cut the name again where its letters have another size."""
        if event.type() == QEvent.Type.FontChange:
            self._cut()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size for the bold name in the present font."""
        hint, usual = super().sizeHint(), self.fontMetrics()
        more = self._bold().horizontalAdvance(self.text()) - usual.horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more), hint.height())


class NameChips(QFrame):
    """Shows names, on as many lines as they need."""

    requested = Signal(str)
    """The key of a name that is not the chosen one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 4)
        self._line = FlowLayout(gap=2)
        outer.addLayout(self._line)
        self.chips: dict[str, NameChip] = {}
        """The buttons, by the keys of their names."""
        self._shown: list[tuple[str, str]] = []
        self._chosen = ""
        self._is_checking = False

    def show_names(self, names: Sequence[tuple[str, str]], chosen: str, spoken: str) -> None:
        """Show names, each with its key; `spoken` is their accessible name, with `{name}` in it."""
        if list(names) != self._shown:
            self._shown = list(names)
            for chip in self.chips.values():
                self._line.removeWidget(chip)
                chip.deleteLater()
            self.chips = {}
            for key, name in names:
                chip = self.chips[key] = NameChip(name)
                chip.setAccessibleName(spoken.format(name=name))
                # Not `clicked`: assistive technology only toggles.
                chip.toggled.connect(lambda _on, key=key: self._ask(key))
                self._line.add(chip)
        self._chosen = chosen
        self._check()

    def _ask(self, key: str) -> None:
        if self._is_checking:
            return
        self._check()  # another name is chosen once its person is shown
        if key != self._chosen:
            self.requested.emit(key)

    def _check(self) -> None:
        self._is_checking = True
        for key, chip in self.chips.items():
            chip.setChecked(key == self._chosen)
        self._is_checking = False
