"""The announcement that the computer is about to be suspended, by logind, on Linux.

On other systems, and without logind, a session notices by its clocks afterwards (`ui/session/absence.py`).
"""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIND, PATH, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"


class SleepMonitor(QObject):
    """Listens to logind on the system bus; silent where there is none."""

    about_to_sleep = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - a session needs it, Today does not

        self._bus = QDBusConnection.systemBus()
        if self._bus.isConnected():
            slot = SLOT("on_prepare_for_sleep(bool)")
            # PySide6 6.11.3 takes the slot as text, and its types say that it takes bytes.
            self._bus.connect(LOGIND, PATH, MANAGER, "PrepareForSleep", self, slot)  # type: ignore[call-overload, unused-ignore]

    @Slot(bool)
    def on_prepare_for_sleep(self, begins: bool) -> None:  # noqa: FBT001 - as logind sends it
        """Report that the computer is about to be suspended; `begins` is false when it has woken up."""
        if begins:
            self.about_to_sleep.emit()
