"""The rail: an entry with an icon for each of the four places, and Help at its foot."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QVBoxLayout,
)

from coach.draw.icons import UNITS, draw_icon
from coach.draw.theme import SIZES, font
from coach.ui.pages import PLACES, Page
from coach.ui.widgets.labels import at_start, label, tooltip
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RAIL_PX = 192
"""The least width of the rail with names, in pixels."""

PAD_PX, TEXT_PX = 14, 50
"""Where icon and name of an entry begin, in pixels at scale 1."""

MARK_PX = 3
"""Width of the line that marks the place that is shown, in pixels."""

DOT_PX = 4
"""Radius of the dot for unsaved changes, in pixels."""

NARROW_SIDE = 6
"""The margin beside the icons of a narrow rail, in pixels."""


@cache
def _bold_width(name: str) -> float:
    """Return the width of a name in bold letters, in pixels at scale 1; the layout asks for it often."""
    return QFontMetricsF(font("rail", bold=True)).horizontalAdvance(name)


class RailEntry(QPushButton):
    """A button with an icon and a name; in a narrow rail the name is its tooltip. `key` does the same."""

    def __init__(self, icon: str, key: str) -> None:
        super().__init__()
        self._icon, self._key, self._name = icon, key, ""
        self._is_narrow = False
        self._is_unsaved = False
        self._here = ""
        self.setProperty("role", "rail")
        self.setAutoDefault(True)
        self.setObjectName(icon)

    def show_name(self, name: str, whole_name: str = "") -> None:
        """Show a name; `whole_name` is heard and is the tooltip, if it differs."""
        self._name = name  # not `setText`, as Qt would draw it beside ours
        self.setAccessibleName(whole_name or name)
        self.setToolTip(f"{whole_name or name} ({self._key_text()})")
        self._describe()
        self.updateGeometry()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show the icon alone, or the icon and the name."""
        self._is_narrow = is_narrow
        self.updateGeometry()
        self.update()

    def mark(self, *, is_here: bool, description: str) -> None:
        """Mark the entry as the place that is shown, for eyes and for screen readers."""
        self._here = description if is_here else ""
        self._describe()
        if self.property("current") is is_here:
            return
        self.setProperty("current", is_here)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # otherwise it is styled when shown
            self.style().unpolish(self)
            self.style().polish(self)

    def set_unsaved(self, *, is_unsaved: bool) -> None:
        """Show a dot beside the icon, or none, for changes on that page that are not saved."""
        self._is_unsaved = is_unsaved
        self._describe()
        self.update()

    def _key_text(self) -> str:
        return QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)

    def _describe(self) -> None:
        """Describe the entry; without a description, screen readers read the tooltip, the name again."""
        unsaved = self.tr("Unsaved changes") if self._is_unsaved else ""
        self.setAccessibleDescription(". ".join(filter(None, (self._here, unsaved, self._key_text()))))

    @property
    def _scale(self) -> float:
        return max(1.0, self.fontInfo().pixelSize() / SIZES["rail"])

    def sizeHint(self) -> QSize:
        """Return the size that the name needs in bold letters, as of the place that is shown."""
        high = super().sizeHint().height()
        if self._is_narrow:
            return QSize(high, high)
        return QSize(round((TEXT_PX + _bold_width(self._name) + SPACING) * self._scale), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a name is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take another size for larger letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button of the style sheet, which knows no text, then icon, name and mark."""
        super().paintEvent(event)
        is_here, is_mirrored, scale = bool(self.property("current")), self.isRightToLeft(), self._scale
        everywhere = QApplication.palette()
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        if self.underMouse() and not is_here:
            ink = everywhere.color(QPalette.ColorRole.WindowText)
        size, wide, high = UNITS * scale, float(self.width()), float(self.height())
        x = (wide - size) / 2 if self._is_narrow else PAD_PX * scale
        with painting(self) as painter:
            box = QRectF(wide - x - size if is_mirrored else x, (high - size) / 2, size, size)
            draw_icon(painter, self._icon, box, ink, mirrored=is_mirrored)
            if self._is_unsaved:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(everywhere.color(QPalette.ColorRole.Highlight))
                painter.drawEllipse(
                    QPointF(box.left() if is_mirrored else box.right(), box.top()), DOT_PX, DOT_PX
                )
            if not self._is_narrow:
                painter.setPen(ink)
                room = QRectF(SPACING / 2, 0, wide - TEXT_PX * scale - SPACING / 2, high)
                room.moveLeft(room.left() if is_mirrored else TEXT_PX * scale)
                side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter  # Qt mirrors it
                painter.drawText(room, side, self._name)
            if is_here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(everywhere.color(QPalette.ColorRole.Highlight))
                line = QRectF(wide - 2 - MARK_PX if is_mirrored else 2, high * 0.28, MARK_PX, high * 0.44)
                painter.drawRoundedRect(line, MARK_PX / 2, MARK_PX / 2)


class Rail(QFrame):
    """Leads to the places and to the help."""

    place_requested = Signal(Page)
    help_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._column = column = QVBoxLayout(self)
        column.setSpacing(SPACING // 4)
        self._name = label("Interval Coach", "heading")
        column.addWidget(self._name)
        self._person = label("", "quiet")
        column.addWidget(self._person)
        self._indent_names()
        self._is_narrow = False
        # They are not checkable, or screen readers would call them check boxes.
        self._places = [RailEntry(place, f"Ctrl+{number}") for number, place in enumerate(PLACES, 1)]
        for entry, place in zip(self._places, PLACES, strict=True):
            entry.clicked.connect(partial(self.place_requested.emit, place))
            column.addWidget(entry)
        column.addStretch()
        self._help = RailEntry("help", "F1")
        self._help.clicked.connect(self.help_requested)
        column.addWidget(self._help)
        self.fit(is_narrow=False, is_low=False)
        self.show_names()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the names above the places."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._indent_names()

    def _indent_names(self) -> None:
        """Let the names above the places begin where their icons do."""
        left, right = (0, PAD_PX - 2) if self.isRightToLeft() else (PAD_PX - 2, 0)
        for text in (self._name, self._person):
            text.setContentsMargins(left, 0, right, SPACING // 2)

    def show_names(self) -> None:
        """Show every name in the present language."""
        self.setAccessibleName(self.tr("Pages"))
        names = (self.tr("Today"), self.tr("Progress"), self.tr("Routines"), self.tr("Settings"))
        for entry, name in zip(self._places, names, strict=True):
            entry.show_name(name)
        self._help.show_name(self.tr("Help"), self.tr("Help and shortcuts"))

    def name_of(self, place: Page) -> str:
        """Return the name of a place."""
        return self._places[PLACES.index(place)].accessibleName()

    def show_person(self, name: str) -> None:
        """Show whose data every page is about; nothing where `name` is empty."""
        self._person.ensurePolished()
        room = RAIL_PX - 3 * PAD_PX
        shown = self._person.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._person.setText(at_start(shown))
        self._person.setAccessibleName(name)
        self._person.setToolTip(tooltip(name) if shown != name else "")
        self._person.setVisible(bool(name) and not self._is_narrow)

    def mark(self, place: Page) -> None:
        """Mark `place` as the one that is shown."""
        for entry in self._places:
            entry.mark(is_here=entry.objectName() == place, description=self.tr("You are here"))

    def set_unsaved(self, place: Page, *, is_unsaved: bool) -> None:
        """Mark `place` as one with changes that are not saved, or no longer."""
        for entry in self._places:
            if entry.objectName() == place:
                entry.set_unsaved(is_unsaved=is_unsaved)

    def fit(self, *, is_narrow: bool, is_low: bool) -> None:
        """Show icons alone if the window `is_narrow`; if it is narrow or low, the program is not named."""
        side = NARROW_SIDE if is_narrow else SPACING * 3 // 4
        top = SPACING // 2 if is_low else SPACING * 3 // 2
        self._column.setContentsMargins(side, top, side, SPACING // 2 if is_low else SPACING)
        self.setMinimumWidth(0 if is_narrow else RAIL_PX)
        self._name.setVisible(not is_narrow and not is_low)
        self._is_narrow = is_narrow
        self._person.setVisible(bool(self._person.text()) and not is_narrow)
        for entry in (*self._places, self._help):
            entry.set_narrow(is_narrow=is_narrow)
