"""Opens a file with the program for it, and shows a file in the file manager of the desktop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtDBus import QDBusPendingCallWatcher

SERVICE, PATH, INTERFACE = (
    "org.freedesktop.FileManager1",
    "/org/freedesktop/FileManager1",
    "org.freedesktop.FileManager1",
)

_waiting: set[QDBusPendingCallWatcher] = set()
"""The calls that wait for an answer; without a reference they would be dropped."""


def open_file(file: Path, failed: Callable[[Path], object]) -> None:
    """Open a file or folder as a double click does; call `failed` with it where no program does that."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        failed(file)


def show_in_folder(file: Path, failed: Callable[[Path], object]) -> None:
    """Show the folder of `file`, with the file selected where the desktop can do that.

    Where the folder has to be opened instead and cannot be, `failed` is called with it.
    """
    if sys.platform == "win32":
        process = QProcess()
        process.setProgram("explorer.exe")
        process.setNativeArguments(f'/select,"{file}"')  # no file name holds a quotation mark there
        process.startDetached()
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(file)])
    else:
        _ask_file_manager(file, failed)


def _ask_file_manager(file: Path, failed: Callable[[Path], object]) -> None:
    """Ask the file manager of a Linux desktop; where there is none, open the folder."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - rarely used

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        open_file(file.parent, failed)
        return
    call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "ShowItems")
    call.setArguments(
        [[QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""]
    )
    watcher = QDBusPendingCallWatcher(bus.asyncCall(call))
    _waiting.add(watcher)

    def answered() -> None:
        _waiting.discard(watcher)
        if watcher.isError():
            open_file(file.parent, failed)

    watcher.finished.connect(answered)
