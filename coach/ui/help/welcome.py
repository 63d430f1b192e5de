"""The safety information, shown to each person once before the first Today."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from coach.text import safety
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.icon import Icon
from coach.ui.widgets.labels import at_start, label, tooltip
from coach.ui.widgets.layouts import SPACING, card, delete, page_layout
from coach.ui.widgets.name_chips import cut_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

COLUMN_PX = 640
"""Width of the column in pixels, where the window has room for it."""

PICTURE_PX, ICON_PX = 56, 20
"""Sizes of the program's picture and of the icons beside the lines, in pixels."""


LEAST_TEXTS_PX = 120
"""The least height of the texts, in pixels: below it, the names of other people scroll with them."""


class WelcomePage(QWidget):
    """Shows who should ask a professional before they begin; `Continue` is the only button of one person.

    The column stands in the middle of the window; in a low window the texts scroll and the button stays.
    """

    continued = Signal()
    person_requested = Signal(str)
    """To change to the person whose folder has this name."""

    def __init__(self) -> None:
        super().__init__()
        texts = QWidget()
        self._layout = layout = page_layout(texts)
        layout.setContentsMargins(0, 0, SPACING // 2, 0)
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        picture = QLabel()
        picture.setPixmap(QApplication.windowIcon().pixmap(PICTURE_PX, PICTURE_PX))
        head.addWidget(picture)
        head.addWidget(label(self.tr("Before you start"), "title"), 1)
        layout.addLayout(head)
        layout.addWidget(label(safety.translated(safety.WHAT_IT_IS), wrap=True))
        frame, inside = card(label(safety.translated(safety.NOT_WITHOUT), "heading", wrap=True))
        for reason in safety.REASONS:
            inside.addLayout(
                _line("alert", QPalette.ColorRole.BrightText, label(safety.translated(reason), wrap=True))
            )
        layout.addWidget(frame)
        stop = label(safety.translated(safety.STOP_AT_ONCE), "warning", wrap=True)
        layout.addLayout(_line("stop", QPalette.ColorRole.BrightText, stop))
        how = label(safety.translated(safety.HOW), wrap=True)
        layout.addLayout(_line("tick", QPalette.ColorRole.Highlight, how))
        (self._area,) = texts.findChildren(QScrollArea)
        inner = self._area.widget()
        assert inner is not None  # noqa: S101 - page_layout made it
        self._inner = inner
        self.continue_button = button(self.tr("Continue"), "primary", "session")
        self.continue_button.setMinimumWidth(COLUMN_PX // 3)
        self.continue_button.clicked.connect(self.continued)
        words = (safety.WHAT_IT_IS, safety.NOT_WITHOUT, *safety.REASONS, safety.STOP_AT_ONCE, safety.HOW)
        self.continue_button.setAccessibleDescription("\n".join(map(safety.translated, words)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACING * 2, SPACING, SPACING * 2, SPACING)
        outer.setSpacing(SPACING)
        outer.addStretch()
        outer.addWidget(texts, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self.continue_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._people: QWidget | None = None  # one person sees no names
        self._outer = outer
        outer.addStretch()
        self._texts = texts
        self.setFocusProxy(self.continue_button)

    def show_people(self, others: Sequence[tuple[str, str]]) -> None:
        """Offer to change to another person, each given by the name of the folder and the name."""
        if self._people is not None:
            delete(self._people)
            self._people = None
        if others:
            self._people = QWidget()
            line = FlowLayout(self._people, SPACING // 2)
            for slug, name in others:
                shown = cut_name(name, self.fontMetrics())
                change = button(self.tr("Change to {name}").format(name=at_start(shown)), "link")
                change.setAccessibleName(self.tr("Change to {name}").format(name=name))
                change.setToolTip("" if shown == name else tooltip(name))
                change.clicked.connect(partial(self.person_requested.emit, slug))
                line.add(change)
            self._place_people(self._people, scrolls=False)

    def _place_people(self, people: QWidget, *, scrolls: bool) -> None:
        """Put the names of the others below the button, or at the end of the texts."""
        if scrolls:
            self._layout.addWidget(people)
        else:
            self._outer.insertWidget(self._outer.count() - 1, people, 0, Qt.AlignmentFlag.AlignHCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the texts the height that they need, as far as there is room."""
        super().resizeEvent(event)
        wide = min(COLUMN_PX, self.width() - 4 * SPACING)
        room = self.height() - 3 * SPACING - self.continue_button.sizeHint().height()
        if self._people is not None:
            across = min(wide - 2 * SPACING, self._people.sizeHint().width())
            self._people.setFixedSize(across, self._people.heightForWidth(across))
            below = SPACING + self._people.height()
            scrolls = room - below < LEAST_TEXTS_PX
            if scrolls is not self._inner.isAncestorOf(self._people):
                self._place_people(self._people, scrolls=scrolls)
            room -= 0 if scrolls else below
        needed = self._inner.heightForWidth(wide) + 2 * self._area.frameWidth() + SPACING // 2
        self._texts.setFixedSize(wide, max(1, min(needed, room)))


def _line(icon: str, role: QPalette.ColorRole, text: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACING * 3 // 4)
    row.addWidget(Icon(icon, role, ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return row
