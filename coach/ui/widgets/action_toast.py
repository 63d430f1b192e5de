"""A toast about what was done, with buttons that undo or open it; it moves nothing on the page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from coach.text.messages import translated
from coach.ui.widgets.announcement import announce_message
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton

    from coach.base.messages import Text
    from coach.base.reporting import Action

SHOWN_MS = 10_000
"""How long it is shown, in milliseconds; longer while pointer or focus are in it. From the design."""

HEARD_MS = 30_000
"""How long for a screen reader, which may need ten seconds to read it, in milliseconds."""

WIDEST_PX = 640
"""The greatest width, in pixels."""

MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
"""After these events of the window or of the strip it may need another place."""

WIDEST_EM = 12
"""The greatest width of a button's text, in heights of its letters; a longer one, with a name, is cut."""


class ActionToast(QFrame):
    """Shows one text at the foot of `window` for ten seconds, with a button for each action.

    It lies above `strip`, a widget of the window with lasting messages, while that is shown.

    It takes no focus by itself; F6 leads to its buttons (`enter`). A focus that was in it returns to where
    it was before.
    """

    def __init__(self, window: QWidget, strip: QWidget) -> None:
        super().__init__(window)
        self._window, self._strip = window, strip
        self.setProperty("role", "toast")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(SPACING * 3 // 2, SPACING // 2, SPACING // 2, SPACING // 2)
        row.setSpacing(SPACING // 2)
        self.text = label(wrap=True)
        row.addWidget(self.text, 1)
        self._close = button("×", "quiet")
        self._close.clicked.connect(self.close_toast)
        row.addWidget(self._close)
        self.buttons: list[QPushButton] = []
        self._shown: Text | None = None
        self._undo: Action | None = None
        self._before: QWidget | None = None
        self._timer = single_shot(self, SHOWN_MS, self._end)
        window.installEventFilter(self)
        strip.installEventFilter(self)
        self.hide()

    def show_text(self, text: Text, actions: Sequence[Action]) -> None:
        """Show `text`, with a button for each of `actions`, in place of what was shown before."""
        self.close_toast()
        self._shown, words = text, translated(text)
        self.text.setText(words)
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        for action in actions:
            name = translated(action.label)
            metrics = self.fontMetrics()
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, WIDEST_EM * metrics.height())
            made = button(shown, "link")
            made.setAccessibleName(name)
            made.setAccessibleDescription(words)
            made.clicked.connect(lambda _checked, action=action: self._act(action))
            self._row.insertWidget(self._row.count() - 1, made)
            self.buttons.append(made)
        for one, two in pairwise((*self.buttons, self._close)):
            self.setTabOrder(one, two)
        self._undo = next((action for action in actions if action.undoes), None)
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(HEARD_MS if QAccessible.isActive() else SHOWN_MS)
        announce_message(self, words, [translated(action.label) for action in actions])

    def enter(self) -> None:
        """Give the focus to the first button."""
        self._before = QApplication.focusWidget()
        (*self.buttons, self._close)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def close_toast(self) -> None:
        """Hide it, and forget its actions."""
        self._timer.stop()
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            target = self._before if self._before is not None and isValid(self._before) else None
            (target or self._window).setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        for made in self.buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons, self._undo, self._shown = [], None, None

    def undo(self) -> bool:
        """Undo what was done, if it is shown and can be; return whether it was."""
        if (action := self._undo) is None:
            return False
        self._act(action)
        return True

    def _act(self, action: Action) -> None:
        self.close_toast()
        action.act()

    def _end(self) -> None:
        """Hide it, unless the person is about to use it."""
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start()
        else:
            self.close_toast()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc while the focus is inside."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_toast()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when window or strip change their size; close when the language changes."""
        if event.type() in MOVED and self.isVisible():
            self._place()
        elif event.type() is QEvent.Type.LanguageChange and self._is_in_another_language():
            self.close_toast()
        return super().eventFilter(watched, event)

    def _is_in_another_language(self) -> bool:
        """Whether the text would read otherwise now: Qt also says so of a translation that is not in use."""
        return self._shown is not None and translated(self._shown) != self.text.text()

    def _place(self) -> None:
        room = self._window.rect().adjusted(SPACING, SPACING, -SPACING, -SPACING)
        if self._strip.isVisible():
            room.setBottom(self._strip.mapTo(self._window, QPoint()).y() - SPACING // 2)
        self.ensurePolished()
        wide = min(room.width(), WIDEST_PX, max(self.sizeHint().width(), WIDEST_PX * 2 // 3))
        high = max(self.heightForWidth(wide), self.minimumSizeHint().height())
        self.setGeometry(room.center().x() - wide // 2, room.bottom() + 1 - high, wide, high)
