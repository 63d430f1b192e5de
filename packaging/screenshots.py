"""Draws every page in every theme, size and language: `python3 packaging/dev.py screenshots [FOLDER]`.

The real program runs without a display, with a sample diary.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # draw this checkout, whatever is installed
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt  # noqa: E402 - the platform must be chosen before
from PySide6.QtTest import QTest  # noqa: E402 - the platform must be chosen before

from coach.app import Program  # noqa: E402 - the platform must be chosen before
from coach.core.score import unroll  # noqa: E402 - as above
from coach.core.session import StopReason  # noqa: E402 - as above
from coach.draw.theme import THEMES  # noqa: E402 - as above
from coach.text.languages import LANGUAGES  # noqa: E402 - as above
from coach.ui.application import application  # noqa: E402 - as above
from coach.ui.pages import PLACES, Page  # noqa: E402 - as above
from tests.helpers import sample_diary  # noqa: E402 - as above

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SIZE = (1280, 800)
OTHER_SIZES = ((1024, 640), (1366, 768), (1920, 1080))
"""Window sizes: SIZE for every theme and language, the others for the dark theme in English only."""

DISTANCE_M = 1.5
SETTLE_MS = 150
"""How long the window is left alone before a picture: Today paints its figure a moment after the rest."""

SESSIONS = 60
MOMENTS = {
    "prepare": 3_000,
    "lift": 10_900,
    "flex": 13_300,
    "hold": 14_500,
    "extend": 16_500,
    "switch": 92_000,
}
"""Times in the routine Article at which a session is drawn, in milliseconds."""


class Camera:
    """Draws the pages of one program into `folder`."""

    def __init__(self, app: QApplication, data: Path, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._program = Program(app, data, "Article")
        self.drawn = 0

    def set_appearance(self, theme: str, language: str, size: tuple[int, int]) -> None:
        """Apply a theme, a language and a window size."""
        window, settings = self._program.window, self._program.settings
        window.setWindowState(Qt.WindowState.WindowNoState)  # maximized on the small screen without a display
        window.resize(*size)
        window.show()
        wanted = replace(
            settings.current, theme=theme, language=language, distance_m=DISTANCE_M, safety_read=True
        )
        settings.save(wanted)

    def take(self, name: str) -> None:
        """Save a picture of the window."""
        self._app.processEvents()
        self._program.window.strip.clear()  # such as a warning on a machine without sound
        QTest.qWait(SETTLE_MS)
        self._program.window.grab().save(str(self._folder / f"{name}.png"))
        self.drawn += 1

    def pages(self, name: str) -> None:
        """Save a picture of every page; file names begin with `name`."""
        window = self._program.window
        for page in (Page.WELCOME, *PLACES):
            window.show_page(page)
            self.take(f"{name}-{page}")
        session = self._program.pages.session
        session.show_score(unroll(self._program.choice.routine), 0)
        window.show_page(Page.SESSION)
        for moment, at_ms in MOMENTS.items():
            session.show_landing(at_ms)
            session.show_position(at_ms)
            self.take(f"{name}-session-{moment}")
        session.ask_stop()
        self.take(f"{name}-session-stop")
        *_, last = self._program.diary.sessions()
        for reason in (StopReason.FINISHED, StopReason.PAIN):
            self._program.pages.after.show_session(replace(last, stop_reason=reason), is_saved=True)
            window.show_page(Page.AFTER)
            self.take(f"{name}-after-{reason}")

    def close(self) -> None:
        """Close the program and its diary."""
        self._program.window.close()
        self._program.close()


def main(args: list[str]) -> int:
    """Draw everything into the folder named first, by default `screenshots`."""
    folder = Path(args[0] if args else "screenshots").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    data = Path(tempfile.mkdtemp())
    sample_diary.make(data / "diary.db", SESSIONS, date.today() - timedelta(days=1))  # noqa: DTZ011 - a local day
    app = application()
    camera = Camera(app, data, folder)
    for theme in THEMES:
        camera.set_appearance(theme, "en", SIZE)
        camera.pages(theme)
    for size in OTHER_SIZES:
        camera.set_appearance("dark", "en", size)
        camera.pages(f"dark-{size[0]}x{size[1]}")
    for language in LANGUAGES:
        if language != "en":
            camera.set_appearance("dark", language, SIZE)
            camera.pages(f"dark-{language}")
    camera.close()
    shutil.rmtree(data)
    print(f"{camera.drawn} pictures in {folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
