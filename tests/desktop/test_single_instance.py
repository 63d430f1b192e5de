"""A second start on the same data folder reaches the first, or says why not."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from coach.base.folder_lock import FolderLock
from coach.base.paths import LOCK
from coach.base.problems import Problem
from coach.desktop import single_instance
from coach.desktop.instance_server import InstanceServer
from coach.desktop.single_instance import StartRequest, is_first

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from coach.base.folder_lock import FolderLock
from coach.desktop.single_instance import is_first
app = QCoreApplication([])
print(is_first(FolderLock(Path(sys.argv[1])), "Long hold", "Ana"))
"""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[FolderLock]:
    """Hold the lock of a data folder."""
    lock = FolderLock(tmp_path)
    assert is_first(lock)
    yield lock
    lock.release()


@pytest.fixture
def server(qapp: QApplication, first: FolderLock) -> Iterator[InstanceServer]:
    """Listen for a second start."""
    server = InstanceServer(first, qapp)
    yield server
    server.close()
    server.deleteLater()


def second(folder: Path) -> subprocess.Popen[str]:
    """Start another process on the data folder."""
    env = {**os.environ, "XDG_ACTIVATION_TOKEN": "a token"}
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(folder)], stdout=subprocess.PIPE, text=True, env=env
    )


def test_a_second_start_hands_over_what_it_was_given(
    qtbot: QtBot, server: InstanceServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    with qtbot.waitSignal(server.requested, timeout=20_000) as request:
        process = second(tmp_path)
    assert request.args == [StartRequest("Long hold", "Ana", "a token")]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a token"  # noqa: S105 - no secret
    assert process.communicate(timeout=20)[0] == "False\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a lock of Windows cannot be refused like this")
def test_a_folder_without_locks_asks_the_server(
    qtbot: QtBot, server: InstanceServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_locks = (
        "import fcntl, errno\ndef no(*_): raise OSError(errno.ENOLCK, 'no locks')\nfcntl.flock = no"
    )
    monkeypatch.setattr(sys.modules[__name__], "SECOND", without_locks + SECOND)
    with qtbot.waitSignal(server.requested, timeout=20_000):
        process = second(tmp_path)
    assert process.communicate(timeout=20)[0] == "False\n"


@pytest.mark.skipif(sys.platform == "win32", reason="as above")
def test_a_folder_without_locks_opens_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr("fcntl.flock", refuse)
    lock = FolderLock(tmp_path)
    assert is_first(lock)
    assert "no locks" in str(lock.unsupported)


def test_a_first_window_that_does_not_answer_is_reported(
    first: FolderLock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert first.unsupported is None
    monkeypatch.setattr(single_instance, "PATIENCE_S", 0.0)
    with pytest.raises(Problem, match="does not answer"):
        is_first(FolderLock(tmp_path))


def test_a_window_on_another_computer_is_named(first: FolderLock, tmp_path: Path) -> None:
    assert first.unsupported is None
    (tmp_path / LOCK).write_text("kitchen\n7\n/run/x\n")
    with pytest.raises(Problem, match="on the computer kitchen"):
        is_first(FolderLock(tmp_path))


def test_what_a_killed_window_left_is_replaced(
    qapp: QApplication, first: FolderLock, server: InstanceServer, tmp_path: Path
) -> None:
    left = first.holder().server
    assert server.parent() is qapp
    first.release()
    socket_file_stays = FolderLock(tmp_path)
    assert is_first(socket_file_stays)
    again = InstanceServer(socket_file_stays, qapp)
    assert socket_file_stays.holder().server == left
    again.close()
    socket_file_stays.release()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"hello\n",
        b"[]\n",
        b'{"routine": "x"}\n',
        json.dumps({"routine": "x", "until": 0}).encode() + b"\n",  # its time is over
        b"x" * 200_000,
    ],
)
def test_a_line_that_is_no_request_changes_nothing(
    qtbot: QtBot, first: FolderLock, server: InstanceServer, line: bytes
) -> None:
    requests: list[StartRequest] = []
    server.requested.connect(requests.append)
    socket = QLocalSocket()
    socket.connectToServer(first.holder().server)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
    socket.write(line)
    if line:
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    socket.abort()
    assert requests == []
