"""Announcements to screen readers, in the way that the one that runs can hear.

Orca up to version 44 (Debian 12, Ubuntu 22.04) ignores announcements, but speaks the description of what has
the focus when it changes. Later versions speak both, so that sending both would say everything twice. The
registry of the accessibility bus knows which events screen readers listen for.
"""

from __future__ import annotations

import logging
import sys
import threading

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from coach.ui.widgets.timers import single_shot

log = logging.getLogger(__name__)

ANSWER_MS = 300
"""How long a first announcement waits for the answer of the registry, in milliseconds."""

FOCUS_MS = 800
"""How long after a change of focus no description changes, in milliseconds: Orca reads it with the focus."""

BUS_S = 2.0
"""How long one question to a bus may take, in seconds; nothing waits for it but a thread."""


def the_announcer() -> Announcer:
    """Return the announcer of the application, made when it is first asked for."""
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101 - widgets need one
    has_registry = sys.platform == "linux" and QGuiApplication.platformName() in {"xcb", "wayland"}
    return app.findChild(Announcer) or Announcer(app, has_registry=has_registry)


class Announcer(QObject):
    """Sends announcements; `hears_announcements` is None until the registry has answered, if there is one."""

    answered = Signal(bool)
    """Whether a screen reader listens for announcements; emitted on a thread."""

    def __init__(self, parent: QObject, *, has_registry: bool) -> None:
        super().__init__(parent)
        self.hears_announcements = None if has_registry else True
        self._has_registry = has_registry
        self._is_asking = False
        self._waiting: tuple[QWidget, str, bool] | None = None
        self._described: dict[QWidget, tuple[str, str]] = {}  # each with its own and the lent text
        self._later: list[tuple[QWidget, str]] = []  # to be said once the focus has been read
        self._focus_read = single_shot(self, FOCUS_MS, self._describe_later)
        self._give_up = single_shot(self, ANSWER_MS, lambda: self._on_answered(hears_announcements=True))
        self._restore = single_shot(self, 0, self._restore_descriptions)
        self.answered.connect(self._on_answer)
        if has_registry and isinstance(parent, QApplication):
            parent.focusChanged.connect(self._on_focus_changed)

    def ask(self) -> None:
        """Ask the registry again, without waiting for it: a screen reader may have been started."""
        if self._has_registry and QAccessible.isActive() and not self._is_asking:
            self._is_asking = True
            threading.Thread(target=self._ask, name="screen readers", daemon=True).start()

    def announce(self, widget: QWidget, text: str, *, interrupts: bool) -> None:
        """Announce `text`, at the latest after `ANSWER_MS`; of several that wait, only the last."""
        if self.hears_announcements is None and QAccessible.isActive():
            self._waiting = (widget, text, interrupts)
            if not self._give_up.isActive():
                self._give_up.start()
                self.ask()
        else:
            self._send(widget, text, interrupts=interrupts)

    def announce_with_focus(self, target: QWidget, text: str) -> None:
        """Announce `text` with `target`, which gets the focus next, or its proxy does."""
        if not self.name_next_focus(target, text):
            self.announce(target, text, interrupts=False)

    def name_next_focus(self, target: QWidget, text: str) -> bool:
        """Have a screen reader that hears no announcements say `text` with `target`, the next focus.

        It is read with the focus, and must change before it: afterwards it would be said again.
        """
        while (proxy := target.focusProxy()) is not None:
            target = proxy
        if self.hears_announcements is False:
            self._describe(target, text)
        return self.hears_announcements is False

    def _ask(self) -> None:
        """Ask, on a separate thread; without an answer announcements are sent."""
        hears = True
        try:
            hears = _is_announcement_awaited()
        except Exception:  # there are as many kinds of failures as there are buses
            log.info("The accessibility registry did not answer", exc_info=True)
        if isValid(self):
            self.answered.emit(hears)

    def _on_answer(self, hears: bool) -> None:  # noqa: FBT001 - as the signal sends it
        self._is_asking = False
        self._on_answered(hears_announcements=hears)

    def _on_answered(self, *, hears_announcements: bool) -> None:
        self._give_up.stop()
        self.hears_announcements = hears_announcements
        if self._waiting is not None:
            (widget, text, interrupts), self._waiting = self._waiting, None
            if isValid(widget):
                self._send(widget, text, interrupts=interrupts)

    def _send(self, widget: QWidget, text: str, *, interrupts: bool) -> None:
        if self.hears_announcements is not False:
            event = QAccessibleAnnouncementEvent(widget, text)
            kind = QAccessible.AnnouncementPoliteness
            event.setPoliteness(kind.Assertive if interrupts else kind.Polite)
            QAccessible.updateAccessibility(event)
        elif isinstance(QApplication.focusWidget(), QAbstractItemView):
            # Another row may just become the current one, which is the focus for a screen reader.
            self._later.append((widget, text))
            self._focus_read.start()
        elif self._focus_read.isActive():
            self._later.append((widget, text))
        elif (focused := QApplication.focusWidget()) is not None:
            self._describe(focused, text)

    def _on_focus_changed(self) -> None:
        self._restore.start()
        self._focus_read.start()

    def _describe_later(self) -> None:
        texts, self._later = self._later, []
        if texts and (focused := QApplication.focusWidget()) is not None:
            if not isinstance(
                focused, QAbstractItemView
            ):  # it would be read again: a cell of it has the focus
                # Once more: a page that is built takes longer than Orca waits, which then ignores its focus.
                QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))
            for widget, text in texts:
                if isValid(widget) and widget.isVisible():
                    self._describe(focused, text)

    def _describe(self, focused: QWidget, text: str) -> None:
        """Make `text` the description of what has the focus, until something else has it."""
        if isinstance(focused, QAbstractItemView) and _describe_row(focused, text):
            return
        shown = focused.accessibleDescription()
        own, _lent = self._described.get(focused, (shown, ""))
        self._described[focused] = (own, text)
        if shown == text:
            focused.setAccessibleDescription("")
        focused.setAccessibleDescription(text)

    def _restore_descriptions(self) -> None:
        """Give widgets their own description again; not what has the focus, as it would be spoken."""
        focused = QApplication.focusWidget()
        for described, (own, lent) in list(self._described.items()):
            if not isValid(described):
                del self._described[described]
            elif described is not focused:
                del self._described[described]
                if described.accessibleDescription() == lent:
                    described.setAccessibleDescription(own)


def _describe_row(view: QAbstractItemView, text: str) -> bool:
    """Make `text` the description of the current row of a table; return whether its model took it.

    For a screen reader a cell has the focus, and not the table: that of the current column, or the first of
    the selected row.
    """
    index, table = view.currentIndex(), QAccessible.queryAccessibleInterface(view)
    if not index.isValid() or not view.model().setData(
        index, text, Qt.ItemDataRole.AccessibleDescriptionRole
    ):
        return False
    across = view.model().columnCount() + 1  # for Qt the headings are cells, too
    for column in {0, index.column()}:
        cell = table.child((index.row() + 1) * across + column + 1)
        QAccessible.updateAccessibility(QAccessibleEvent(cell, QAccessible.Event.DescriptionChanged))
    return True


def _is_announcement_awaited() -> bool:
    """Return whether anybody listens for announcements on the accessibility bus.

    The library comes late: only a computer with a screen reader needs it. QtDBus of PySide6 cannot read
    the list that the registry answers with.
    """
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - see above
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - see above
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415 - see above

    with open_dbus_connection("SESSION") as session:
        where = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        (address,) = unwrap_msg(session.send_and_get_reply(where, timeout=BUS_S))
    registry = "org.a11y.atspi.Registry"
    with open_dbus_connection(str(address)) as bus:
        question = new_method_call(
            DBusAddress("/org/a11y/atspi/registry", registry, registry), "GetRegisteredEvents"
        )
        (listeners,) = unwrap_msg(bus.send_and_get_reply(question, timeout=BUS_S))
    events = [str(event).lower() for _listener, event in listeners]
    return not events or any(_covers(event) for event in events)


def _covers(event: str) -> bool:
    """Return whether whoever listens for `event`, such as `Object:Announcement:`, hears announcements."""
    family, _, rest = event.partition(":")
    return family in {"object", ""} and rest.split(":")[0] in {"announcement", ""}
