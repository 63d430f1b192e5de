"""One window for each data folder: a second start raises the first window, and hands over what it was given.

`FolderLock` decides who is first. The first process listens on a local server (`instance_server`), whose
name stands in the lock file; the second sends it one line of JSON, and gets one line back.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QThread

from coach.base.problems import Problem

if TYPE_CHECKING:
    from coach.base.folder_lock import FolderLock, Holder

logger = logging.getLogger(__name__)

PATIENCE_S = 10.0
"""How long a second start waits for a first one that does not listen yet, or is about to end, in seconds."""

ANSWER_S = 5.0
"""How long it waits for the answer of one that listens, in seconds."""

RETRY_MS = 100
CONNECT_MS = 500

ANSWER = b"ok\n"
ACTIVATION_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret: Wayland's permission to take the focus


class StartRequest(NamedTuple):
    """What a start was given: a routine (name, or absolute path of a file) and a person; empty is none."""

    routine: str = ""
    person: str = ""
    activation_token: str = ""
    """What the desktop gave the start so that its window may take the focus."""


def is_first(lock: FolderLock, routine: str = "", person: str = "") -> bool:
    """Return whether this process is to open the window; else `routine` and `person` were handed over.

    Raises `Problem` where another process holds the folder and does not answer.
    """
    request = StartRequest(routine, person, os.environ.get(ACTIVATION_TOKEN, ""))
    end = time.monotonic() + PATIENCE_S
    is_retry = False
    while True:
        acquired = lock.acquire()
        if acquired and lock.unsupported is None:
            break
        holder = lock.holder()
        if holder.server and holder.is_here and _hand_over(holder, request, lock):
            return False
        if acquired:
            logger.warning("The data folder cannot be locked: %s", lock.unsupported)
            break
        if is_retry and not holder.is_here:  # at the first try it may be what an earlier holder wrote
            raise Problem(
                "The data folder {folder} is in use by Interval Coach on the computer {host}.",
                "Close it there first.",
                folder=lock.folder,
                host=holder.host,
            )
        if time.monotonic() > end:
            raise no_answer(lock)
        is_retry = True
        QThread.msleep(RETRY_MS)
    lock.publish()
    return True


def _hand_over(holder: Holder, request: StartRequest, lock: FolderLock) -> bool:
    """Send `request` to the process that listens; return False where none does (any more, or yet)."""
    import json  # noqa: PLC0415 - only a second start sends

    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - as above

    socket = QLocalSocket()
    socket.connectToServer(holder.server)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    end = time.monotonic() + ANSWER_S
    _allow_focus(holder.pid)
    line = json.dumps({**request._asdict(), "until": end})
    socket.write(line.encode() + b"\n")
    while time.monotonic() < end and not socket.canReadLine():
        if not socket.waitForReadyRead(max(1, round((end - time.monotonic()) * 1000))):
            if socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
                return False  # it ended
            break
    if bytes(socket.readAll().data()) != ANSWER:
        raise no_answer(lock)
    return True


def no_answer(lock: FolderLock) -> Problem:
    """Return the problem of a process that holds the folder, and cannot be reached."""
    return Problem(
        "Interval Coach is already running with the data folder {folder}, and does not answer.",
        "Wait a moment, or end that program first.",
        folder=lock.folder,
    )


def _allow_focus(pid: int) -> None:
    """Let the process `pid` raise its window: on Windows only the program that was just used may allow it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only a second start on Windows needs it

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
