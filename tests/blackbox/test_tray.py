"""Reminders are desktop notifications, and the program keeps running in the tray when its window closes."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from coach.store.settings import Settings, save
from tests.helpers.tray_host import TrayHost

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tests.helpers.atspi import ScreenReader
    from tests.helpers.desktop import Desktop

PROGRAM = """\
import sys
from pathlib import Path
from coach.app import Program
from coach.desktop.reminder_schedule import REMINDER
from coach.ui.application import application
app = application()
program = Program(app, Path(sys.argv[1]), "")
program.window.show()
program.reminders().service.schedule.due.emit(REMINDER)
sys.exit(app.exec())
"""
"""The real program at the moment a reminder is due; waiting for the real time would take a minute."""

REMINDED = Settings(safety_read=True, remind_at="18:30")


def _opens(desktop: Desktop, data: Path, settings: Settings) -> subprocess.Popen[str]:
    data.mkdir()
    save(data / "settings.toml", Settings(), settings)
    return desktop.start(sys.executable, "-c", PROGRAM, str(data))


def test_a_reminder_is_a_desktop_notification(desktop: Desktop, reader: ScreenReader, tmp_path: Path) -> None:
    with TrayHost(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as host:
        process = _opens(desktop, tmp_path / "data", REMINDED)
        host.wait(lambda: host.items and host.notices, "an icon and a notification")
        assert host.notices == [
            ("Time for your leg curls", "You planned a session today. Start when you are ready.")
        ]
        reader.button(reader.program(), "Start")
        host.press("start")
        reader.button(reader.program(), "Pause")  # the session began
        process.terminate()
        process.wait(20)


def test_the_window_closes_to_the_tray_and_returns(
    desktop: Desktop, reader: ScreenReader, tmp_path: Path
) -> None:
    with TrayHost(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as host:
        process = _opens(desktop, tmp_path / "data", replace(REMINDED, stay_in_tray=True))
        host.wait(lambda: host.items, "an icon")
        program = reader.program()
        reader.button(program, "Start")
        desktop.key("alt+F4")
        reader.wait(lambda: reader.find(program, "Start") is None or None, "the window to go")
        assert process.poll() is None
        host.click(host.items[0])
        reader.button(program, "Start")
        assert process.poll() is None


def test_without_a_tray_closing_ends_the_program(
    desktop: Desktop, reader: ScreenReader, tmp_path: Path
) -> None:
    process = _opens(desktop, tmp_path / "data", replace(REMINDED, stay_in_tray=True))
    reader.button(reader.program(), "Start")
    desktop.key("alt+F4")
    assert process.wait(20) == 0
