"""The tray icon: shows notifications, and keeps the program running when its window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from coach.store.settings import Settings

SHOWN_MS = 30_000
"""How long a notification asks to be shown, in milliseconds; the desktop may decide otherwise."""


TRIES = 30
"""How many seconds after a start at login the desktop may take to show its tray."""


class Tray(QObject):
    """Shows an icon while reminders are on, on desktops that have a system tray."""

    opened = Signal()
    quit_requested = Signal()
    staying = Signal(bool)
    """Whether the program keeps running when its window closes."""
    missing = Signal()
    """The desktop has no tray."""

    def __init__(self, icon: QIcon, window: QWidget) -> None:
        super().__init__(window)
        self._image = icon
        self._window = window
        self._icon: QSystemTrayIcon | None = None  # built when it is needed: that takes 30 ms and more

    def _built(self) -> QSystemTrayIcon:
        if self._icon is None:
            menu = QMenu(self._window)
            menu.addAction("").triggered.connect(self.opened)
            menu.addAction("").triggered.connect(self.quit_requested)
            self._icon = QSystemTrayIcon(self._image, self)
            self._icon.setContextMenu(menu)
            self._icon.activated.connect(self._activate)
            self._icon.messageClicked.connect(self.opened)
        return self._icon

    def apply_settings(self, settings: Settings) -> None:
        """Show or hide the icon, translate its menu, and emit whether the program stays."""
        wanted = bool(settings.remind_at) and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted or self._icon is not None:
            icon = self._built()
            icon.setVisible(wanted)
            icon.setToolTip(self.tr("Interval Coach"))
            names = self.tr("Open Interval Coach"), self.tr("Quit")
            for action, name in zip(icon.contextMenu().actions(), names, strict=True):
                action.setText(name)
        self.staying.emit(wanted and settings.stay_in_tray)

    def notify(self, title: str, text: str) -> None:
        """Show a balloon at the icon, for desktops without a service for notifications."""
        icon = self._icon
        if icon is not None and icon.isVisible() and QSystemTrayIcon.supportsMessages():
            icon.showMessage(title, text, self._image, SHOWN_MS)

    def wait_for_desktop(self, settings: Settings, tries: int = TRIES) -> None:
        """Show the icon as soon as the desktop has a tray, as it may have late in a login.

        Emit `missing` where it has none at the last of `tries`, which are a second apart.
        """
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.apply_settings(settings)
        elif tries > 1:
            QTimer.singleShot(1000, self, lambda: self.wait_for_desktop(settings, tries - 1))
        else:
            self.missing.emit()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
