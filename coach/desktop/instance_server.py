"""The local server of the first window, where a second start hands over what it was given.

Only the same account can reach it. Imported late: Today does not wait for it.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer

from coach.desktop.single_instance import ACTIVATION_TOKEN, ANSWER, StartRequest

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

    from coach.base.folder_lock import FolderLock

logger = logging.getLogger(__name__)

MOST_BYTES = 100_000
"""The longest line that is read: a path of the longest kind, several times over."""

LONGEST_SOCKET = 100
"""The longest path of a socket, in bytes: systems allow from 103 to 107."""


class InstanceServer(QObject):
    """Receives what later starts hand over, and emits it. Closed together with its parent."""

    requested = Signal(StartRequest)

    def __init__(self, lock: FolderLock, parent: QObject) -> None:
        super().__init__(parent)
        self._server = _listening(lock.folder, self)
        if self._server is None:
            logger.warning("No local server: a second start will not reach this window")
            return
        self._server.newConnection.connect(self._accept)
        lock.publish(self._server.fullServerName())

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def _accept(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        request = _parsed(bytes(socket.readLine(MOST_BYTES).data()))
        if request is None:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        if request.activation_token:
            os.environ[ACTIVATION_TOKEN] = request.activation_token  # Qt takes it from there
        self.requested.emit(request)


def _parsed(line: bytes) -> StartRequest | None:
    """Return the request in a line; None where it is none, or its sender has given up waiting."""
    with suppress(ValueError, TypeError, KeyError, AttributeError):
        values = json.loads(line)
        if float(values["until"]) >= time.monotonic():
            return StartRequest(*(str(values.get(key, "")) for key in StartRequest._fields))
    return None


def _listening(folder: Path, parent: QObject) -> QLocalServer | None:
    """Return a server that listens, named by the folder's identity, or None."""
    found = folder.stat()
    name = f"interval-coach-{found.st_dev:x}-{found.st_ino:x}"
    for place in _places(folder):
        path = str(place / name) if place else name
        if len(os.fsencode(path)) > LONGEST_SOCKET:
            continue
        server = QLocalServer(parent)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(path)  # what a killed process left: we hold the lock
        if server.listen(path):
            return server
        logger.info("Cannot listen on %s: %s", path, server.errorString())
        server.deleteLater()
    return None


def _places(folder: Path) -> list[Path | None]:
    """Return the folders for the socket, the best first; Windows has one place for all, without a folder."""
    if sys.platform == "win32":
        return [None]
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere")
    private = [runtime] if runtime.is_absolute() and runtime.is_dir() else []
    return [*private, folder, Path(tempfile.gettempdir())]
