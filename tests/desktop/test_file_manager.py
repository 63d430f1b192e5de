"""Showing a file in its folder: through the file manager of a Linux desktop, and without one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jeepney import HeaderFields, Message, new_method_return

from coach.desktop.file_manager import SERVICE
from tests.helpers.bus_service import BusService

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the file managers of Linux desktops")

SHOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from coach.desktop import file_manager

class Opener(QObject):
    @Slot("QUrl")
    def show(self, url):
        print(url.toLocalFile(), flush=True)

def report(file):
    print("failed", file, flush=True)

app = QGuiApplication([])
opener = Opener()
if sys.argv[2] == "opens":
    QDesktopServices.setUrlHandler("file", opener, "show")
file_manager.show_in_folder(Path(sys.argv[1]), report)
timer = QTimer()
timer.timeout.connect(lambda: file_manager._waiting or app.quit())
timer.start(10)
app.exec()
"""
"""Shows a file as the program does, and prints what it opens by itself; ends when it was answered."""


class FileManager(BusService):
    """A file manager; `shown` holds the arguments of each call."""

    def __init__(self, address: str) -> None:
        super().__init__(address, SERVICE)
        self.shown: list[tuple[object, ...]] = []

    def answer(self, message: Message) -> Message:
        """Note what is to be shown."""
        assert message.header.fields[HeaderFields.member] == "ShowItems"
        self.shown.append((message.header.fields[HeaderFields.signature], *message.body))
        return new_method_return(message)


def show(file: Path, bus: str, desktop: str = "opens") -> list[str]:
    """Show `file` in another process; return what it opened by itself, if `desktop` opens files."""
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SHOW, str(file), desktop]
    top = Path(__file__).parents[2]
    ran = subprocess.run(
        command, env=environment, cwd=top, capture_output=True, text=True, check=True, timeout=60
    )
    return ran.stdout.splitlines()


def test_the_file_manager_is_asked_to_select_the_file(session_bus: str, tmp_path: Path) -> None:
    with FileManager(session_bus) as manager:
        assert show(tmp_path / "my report.pdf", session_bus) == []
    assert manager.shown == [("ass", [f"{tmp_path.as_uri()}/my%20report.pdf"], "")]


def test_a_folder_that_nothing_opens_is_reported(session_bus: str, tmp_path: Path) -> None:
    assert show(tmp_path / "report.pdf", session_bus, "nothing") == [f"failed {tmp_path}"]


def test_without_a_file_manager_the_folder_is_opened(session_bus: str, tmp_path: Path) -> None:
    assert show(tmp_path / "report.pdf", session_bus) == [str(tmp_path)]
    assert show(tmp_path / "report.pdf", "unix:path=/nowhere") == [str(tmp_path)]
