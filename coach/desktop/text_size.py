"""The text size of Linux desktops under Wayland, which Qt does not count: asked of the settings portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCall

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
GROUP, KEY = "org.gnome.desktop.interface", "text-scaling-factor"


class TextSizeMonitor(QObject):
    """Reads the text size, and reports every change; silent where there is no portal."""

    changed = Signal(float)
    """The factor on the size of letters; 1 is the usual size."""

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus or QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            return
        slot = SLOT("on_setting_changed(QString,QString,QDBusVariant)")
        # PySide6 6.11.3 takes the slot as text, and its types say that it takes bytes.
        self._bus.connect(SERVICE, PATH, INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
        call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "ReadOne")
        call.setArguments([GROUP, KEY])
        self._watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._watcher.finished.connect(self._on_answer)

    def _on_answer(self, answered: QDBusPendingCall) -> None:
        arguments = answered.reply().arguments()
        if not answered.isError() and arguments:
            self._report(arguments[0])

    @Slot(str, str, QDBusVariant)
    def on_setting_changed(self, group: str, key: str, value: QDBusVariant) -> None:
        """Report a change of the text size."""
        if (group, key) == (GROUP, KEY):
            self._report(value)

    def _report(self, value: object) -> None:
        factor = value.variant() if isinstance(value, QDBusVariant) else value
        if isinstance(factor, float) and factor > 0:
            self.changed.emit(factor)
