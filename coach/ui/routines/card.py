"""The card of one routine in the list: a radio button as large as the card, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QKeySequence, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QMenu,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coach.draw.score_blocks import block_areas, paint_blocks
from coach.text.preset_names import routine_title
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import breakable, label, tooltip
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from coach.core.blocks import Block
    from coach.draw.tokens import Theme

NARROW_EM = 44
"""Below this width, in sizes of its letters, a card has the picture under its text."""

TICK_PX, BLOCKS_PX, RADIUS_PX = 24, 10, 14
"""Size of the mark, height of the blocks, and radius of the corners, in pixels."""


class RoutineItem(NamedTuple):
    """A routine as the list shows it."""

    name: str
    doses: tuple[str, ...]
    """Sets, repetitions and load in words."""
    paces: tuple[str, ...]
    """The seconds of the phases in words."""
    length: str
    blocks: tuple[Block, ...]
    is_preset: bool
    """Whether it is shipped with the program: it can be neither renamed nor deleted."""
    is_chosen: bool
    """Whether it is the routine on Today."""


class ScorePicture(QWidget):
    """The sets of a routine as blocks; what it shows is said in words beside it."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the blocks."""
        return QSize(200, BLOCKS_PX)

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show these blocks, without the wait before the first."""
        self._blocks = blocks[1:] if blocks and blocks[0].is_wait else blocks
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks."""
        del event
        with painting(self) as painter:
            areas = block_areas(QRectF(self.rect()), self._blocks, mirrored=self.isRightToLeft())
            paint_blocks(painter, areas, self._blocks, self._theme())


class MoreButton(QPushButton):
    """Opens a menu; it shows three dots, which not every font has."""

    def __init__(self, name: str, menu: QMenu) -> None:
        super().__init__()
        self.setProperty("role", "dots")
        self.setAutoDefault(True)
        self.setMenu(menu)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the dots on it."""
        super().paintEvent(event)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().buttonText())
            middle = QRectF(self.rect()).center()
            for step in (-7, 0, 7):
                painter.drawEllipse(middle + QPointF(step, 0), 2, 2)


class RoutineCard(QRadioButton):
    """Shows one routine. A click, Space or Enter chooses it.

    F2 edits it, Ctrl+P shows its plan sheet, Delete deletes it, Alt with the arrow keys moves it. A card
    stays with its routine: what changes is shown by `show_item`. Start is shown while the pointer or the
    focus is on the card; its place is kept.
    """

    chosen = Signal()
    start_requested = Signal()
    edit_requested = Signal()
    copy_requested = Signal()
    move_requested = Signal(int)
    """-1 up, 1 down."""
    export_requested = Signal()
    sheet_requested = Signal()
    delete_requested = Signal()
    focus_entered = Signal()
    step_requested = Signal(int)
    """To the next card (1), the one before (-1), or further."""

    def __init__(self, item: RoutineItem, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._is_filling = False
        self._theme = theme
        self.is_preset = item.is_preset
        self._is_narrow: bool | None = None
        self._title = routine_title(item.name)
        self.setAccessibleName(self._title)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACING, SPACING * 3 // 4, SPACING, SPACING * 3 // 4)
        self._grid.setColumnMinimumWidth(0, TICK_PX + SPACING * 3 // 4)  # the mark is painted there
        self._grid.setHorizontalSpacing(SPACING)
        self._grid.setVerticalSpacing(SPACING // 2)
        self._words = self._build_words()
        self._side = self._build_side()
        self.start = button(self.tr("Start"))
        self.start.setAccessibleName(self.tr("Start {name}").format(name=self._title))
        self.start.clicked.connect(self.start_requested)
        policy = self.start.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.start.setSizePolicy(policy)
        self._menu = self._build_menu()
        self.more = MoreButton(self.tr("More for {name}").format(name=self._title), self._menu)
        for stop in (self.start, self.more):
            stop.installEventFilter(self)
        self._place_parts(is_narrow=False)
        self.toggled.connect(self._on_toggled)  # not `clicked`: assistive technology only toggles
        self.show_item(item)
        self._show_start()

    def _build_words(self) -> QWidget:
        self._doses = label(wrap=True)
        self._paces = label(role="small", wrap=True)
        return _column(label(breakable(self._title), "heading", wrap=True), self._doses, self._paces, gap=2)

    def _build_side(self) -> QWidget:
        self._picture = ScorePicture(self._theme)
        self._length = label(role="small", wrap=True)
        return _column(self._picture, self._length, gap=SPACING // 2)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add_action(menu, self.tr("Start"), "", self.start_requested.emit)
        menu.addSeparator()
        self._add_action(menu, self.tr("Edit…"), "F2", self.edit_requested.emit)
        self._add_action(menu, self.tr("Duplicate"), "", self.copy_requested.emit)
        self._add_action(menu, self.tr("Save as file…"), "", self.export_requested.emit)
        self._add_action(menu, self.tr("Plan sheet for the wall…"), "Ctrl+P", self.sheet_requested.emit)
        menu.addSeparator()
        self._add_action(menu, self.tr("Move up"), "Alt+Up", partial(self.move_requested.emit, -1))
        self._add_action(menu, self.tr("Move down"), "Alt+Down", partial(self.move_requested.emit, 1))
        if not self.is_preset:
            menu.addSeparator()
            self._add_action(menu, self.tr("Delete"), "Del", self.delete_requested.emit)
        return menu

    def _add_action(self, menu: QMenu, text: str, keys: str, act: Callable[[], object]) -> None:
        """Add an action to the menu, with a shortcut that works while the focus is in this card."""
        action = QAction(text, self)
        action.triggered.connect(lambda _checked: act())
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        menu.addAction(action)
        self.addAction(action)

    def show_item(self, item: RoutineItem) -> None:
        """Show the routine of this card as it is now; the name stays."""
        self._doses.setText("\n".join(item.doses))
        self._paces.setText("\n".join(item.paces))
        self._length.setText(item.length)
        self._picture.show_blocks(item.blocks)
        self.setAutoExclusive(False)  # none is checked while the routine on Today is a file elsewhere
        self._is_filling = True
        self.setChecked(item.is_chosen)
        self._is_filling = False
        self.setAutoExclusive(True)  # to screen readers it would be a check box
        self.setAccessibleDescription(". ".join((*item.doses, *item.paces, item.length)))
        self.update()

    # --- as a radio button ---

    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        if is_on and not self._is_filling:
            self.chosen.emit()

    def nextCheckState(self) -> None:
        """Check it; another card is chosen instead, but none is ever unchosen."""
        self.setChecked(True)

    def hitButton(self, pos: QPoint) -> bool:
        """Whether a click there chooses the routine: anywhere on the card."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter, as on Space; go from card to card with the arrow keys, Home and End."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: 1 if self.isRightToLeft() else -1,
            Qt.Key.Key_Right: -1 if self.isRightToLeft() else 1,
            Qt.Key.Key_Home: -100_000,
            Qt.Key.Key_End: 100_000,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in steps:
            self.step_requested.emit(steps[key])
        else:
            super().keyPressEvent(event)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through in this card, in order, while it is the current one."""
        return self, self.start, self.more

    def set_current(self, *, is_current: bool) -> None:
        """Let Tab reach this card, or leave it to the arrow keys; Tab reaches the buttons of all cards."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show Start, and become the card that Tab reaches."""
        super().focusInEvent(event)
        self._show_start()
        self.focus_entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide Start unless the focus stays in the card."""
        super().focusOutEvent(event)
        self._show_start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show Start under the pointer."""
        super().enterEvent(event)
        self._show_start()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide Start when the pointer leaves."""
        super().leaveEvent(event)
        self._show_start()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show Start also while a button of the card has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_start()
        return super().eventFilter(watched, event)

    def _show_start(self) -> None:
        focus = QApplication.focusWidget()
        has_focus = focus is not None and (focus is self or self.isAncestorOf(focus))
        self.start.setVisible(has_focus or self.underMouse())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or below the title for the key."""
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self._menu.popup(self.mapToGlobal(QPoint(SPACING, SPACING * 3)) if is_key else event.globalPos())

    # --- sizes ---

    def sizeHint(self) -> QSize:
        """Return the size of the contents; that of a radio button would be a line of text."""
        return self._grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the contents."""
        return self._grid.totalMinimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture beside the text, or under it where the card is narrow."""
        super().resizeEvent(event)
        self._place_parts(is_narrow=self.width() < NARROW_EM * self.fontInfo().pixelSize())

    def _place_parts(self, *, is_narrow: bool) -> None:
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        for part in (self._words, self._side, self.start, self.more):
            grid.removeWidget(part)
        if is_narrow:
            grid.addWidget(self._words, 0, 1, 1, 2)
            grid.addWidget(self.more, 0, 3, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._side, 1, 1, middle)
            grid.addWidget(self.start, 1, 2, 1, 2, middle)
        else:
            grid.addWidget(self._words, 0, 1, middle)
            grid.addWidget(self._side, 0, 2, middle)
            grid.addWidget(self.start, 0, 3, middle)
            grid.addWidget(self.more, 0, 4, middle)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 0 if is_narrow else 2)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its edge in the accent colour if it is chosen, and the mark of a radio button."""
        del event
        theme, is_chosen = self._theme(), self.isChecked()
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = QColor(theme.accent if is_chosen else theme.card_edge)
            painter.setPen(QPen(edge, 2 if is_chosen else 1))
            painter.setBrush(QColor(theme.well if self.underMouse() and not is_chosen else theme.card))
            inset = 4.0 if self.hasFocus() and is_chosen else 1.0
            body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(body, RADIUS_PX, RADIUS_PX)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(ring, RADIUS_PX + 1, RADIUS_PX + 1)
            _paint_mark(painter, self._mark_area(), theme, is_chosen=is_chosen)

    def _mark_area(self) -> QRectF:
        """Return the place of the mark: on the reading side, in the middle of the text's first lines."""
        x = self.width() - SPACING - TICK_PX if self.isRightToLeft() else SPACING
        words: QRect = self._words.geometry()
        y = words.center().y() - TICK_PX / 2 if not self._is_narrow else words.top() + 1
        return QRectF(x + 1, y + 1, TICK_PX - 2, TICK_PX - 2)


def _paint_mark(painter: QPainter, area: QRectF, theme: Theme, *, is_chosen: bool) -> None:
    """Paint a circle, with a tick in it if `is_chosen`."""
    painter.setPen(QPen(QColor(theme.accent if is_chosen else theme.edge), 2))
    painter.setBrush(QColor(theme.accent) if is_chosen else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)
    if is_chosen:
        pen = QPen(QColor(theme.on_accent), 2.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = QPainterPath(area.topLeft() + QPointF(5.5, 11.5))
        tick.lineTo(area.topLeft() + QPointF(9.5, 15.5))
        tick.lineTo(area.topLeft() + QPointF(16.5, 7))
        painter.drawPath(tick)


def _column(*parts: QWidget, gap: int) -> QWidget:
    """Return `parts` below each other; clicks on them reach the card."""
    holder = QWidget()
    holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for part in parts:
        column.addWidget(part)
    return holder
