"""The choice of the screen of sessions, on a computer with two screens."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from coach.ui.settings.screen_row import ScreenRow
from tests.helpers.desktop import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TWO_SCREENS = {
    "screens": [
        {"name": "eDP-1", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "HDMI-1", "x": 1366, "y": 0, "width": 960, "height": 540, "logicalDpi": 96, "dpr": 2},
    ]
}

CODE = """
from coach.ui.application import application
app = application()
from coach.ui.settings.screen_row import ScreenRow
row = ScreenRow("Screen")
row.chosen.connect(print)
row.show_screen("HDMI-1")
for index in range(row.list.count()):
    print(row.list.itemText(index))
print(row.list.currentText(), row.help.text(), sep="|")
row.list.activated.emit(row.list.currentIndex())
"""


def test_each_screen_is_offered_with_its_size(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(TWO_SCREENS), encoding="utf-8")
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    env["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "Same as the window",
        "HDMI-1 (1920 × 1080)",  # the offscreen platform takes the last one as the main one
        "eDP-1 (1366 × 768)",
        "HDMI-1 (1920 × 1080)|If it is unplugged, the session goes on where the window was.",
        "HDMI-1",
    ]


def test_a_screen_that_is_unplugged_stays_chosen(qtbot: QtBot) -> None:
    row = ScreenRow("Screen")
    qtbot.addWidget(row)
    row.show_screen("Acme TV 7")
    assert row.list.currentText() == "Acme TV 7 (disconnected)"
    row.show_screen("")
    assert [row.list.itemText(index) for index in range(row.list.count())] == ["Same as the window"]
    assert row.help.text() == "A television or a second screen can be chosen while it is connected."
