"""Draws the window: every page and state in every theme, size and language, or the pictures of the README.

    python3 packaging/dev.py screenshots [FOLDER] [LANGUAGE...]   everything, or only these languages
    python3 packaging/dev.py screenshots --readme [FOLDER]        four pictures and a film

The real program runs without a display, with the fonts that it brings and a sample diary.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # draw this checkout, whatever is installed
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image  # noqa: E402 - as Qt below, of which the platform must be chosen before
from PySide6.QtCore import Qt  # noqa: E402 - as above
from PySide6.QtGui import QImage  # noqa: E402 - as above
from PySide6.QtTest import QTest  # noqa: E402 - as above
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget  # noqa: E402 - as above

from coach.app import Program  # noqa: E402 - as above
from coach.core.score import SpanKind, unroll  # noqa: E402 - as above
from coach.core.session import StopReason  # noqa: E402 - as above
from coach.draw.theme import THEMES  # noqa: E402 - as above
from coach.text.languages import LANGUAGES  # noqa: E402 - as above
from coach.ui.application import application  # noqa: E402 - as above
from coach.ui.pages import PLACES, Page  # noqa: E402 - as above
from tests.helpers import sample_diary  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Iterator

PICTURES = ROOT / "packaging" / "pictures"

SIZE = (1280, 800)
OTHER_SIZES = ((640, 360), (800, 600), (1024, 640), (1366, 768), (1920, 1080))
"""Window sizes: SIZE for every theme and language, the others for the dark theme in English only."""

DISTANCE_M = 2.0
"""The viewing distance of a session: what a screen without a display shows whole at SIZE."""

SETTLE_MS = 150
"""How long the window is left alone before a picture: Today paints its figure a moment after the rest."""

SESSIONS = 60

INTO_SPAN = 0.7
"""The share of a span after which it is drawn."""

DIALOGS = {Page.PROGRESS: "Export…", Page.SETTINGS: "Bluetooth sync", Page.TODAY: "Help and shortcuts"}
"""A button on each of these pages, in English, that opens a dialog."""

FILM_MS = ((7_000, 26_000), (87_500, 93_000), (102_500, 113_000))
"""What the film shows of the standard routine: two repetitions, the change of legs, and the other leg."""

FRAME_MS, FILM_SIZE, QUALITY = 100, (640, 400), 40
"""Length of a frame, size in pixels, and quality of WebP (0 to 100)."""

COLOURS = 192
"""Colours of a picture for the README: enough for our themes, and half the bytes."""


class Camera:
    """Draws the pages of one program into `folder`; `sessions` are in its diary, which may be none."""

    def __init__(self, app: QApplication, folder: Path, sessions: int = SESSIONS) -> None:
        self._app = app
        self._folder = folder
        self._data = tempfile.TemporaryDirectory()
        data = Path(self._data.name)
        if sessions:
            yesterday = date.today() - timedelta(days=1)  # noqa: DTZ011 - a local day
            sample_diary.make(data / "diary.db", sessions, yesterday)
        self._program = Program(app, data, "Article")
        self._window = self._program.window
        self.drawn = 0

    def __enter__(self) -> Self:
        """Return the camera."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the program, and delete its diary."""
        self._window.close()
        self._program.close()
        self._data.cleanup()

    def set_appearance(self, theme: str, language: str, size: tuple[int, int] = SIZE) -> None:
        """Apply a theme, a language and a window size."""
        settings = self._program.settings
        self._window.show_page(Page.TODAY)  # the page after a session is filled from one
        self._window.setWindowState(Qt.WindowState.WindowNoState)  # it is maximized on a small screen
        self._window.resize(*size)
        self._window.show()
        wanted = replace(
            settings.current, theme=theme, language=language, distance_m=DISTANCE_M, safety_read=True
        )
        settings.save(wanted)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture of the window, or of `widget`."""
        self._app.processEvents()
        self._window.strip.clear()  # such as a warning on a machine without sound
        QTest.qWait(SETTLE_MS)
        (widget or self._window).grab().save(str(self._folder / f"{name}.png"))
        self.drawn += 1

    def show(self, page: Page) -> None:
        """Show a page."""
        self._window.show_page(page)
        self._app.processEvents()

    def places(self, name: str) -> None:
        """Save pictures of the safety page and of the four places; file names begin with `name`."""
        for page in (Page.WELCOME, *PLACES):
            self.show(page)
            self.take(f"{name}-{page}")

    def dialogs(self, name: str) -> None:
        """Save a picture of each dialog that a button opens; only in English, which names the buttons."""
        for page, button in DIALOGS.items():
            self.show(page)
            for found in self._window.findChildren(QPushButton):
                if button in {found.text(), found.accessibleName()} and found.isVisible():
                    found.click()
                    break
            self._app.processEvents()
            for dialog in self._app.topLevelWidgets():
                if isinstance(dialog, QDialog) and dialog.isVisible():
                    self.take(f"{name}-{page}-dialog", dialog)
                    dialog.close()

    def detail(self, name: str) -> None:
        """Save a picture of a session's page."""
        *_, last = self._program.diary.sessions()
        self._program.progress_presenter().open_session(last.id)
        self.take(f"{name}-detail")

    def editor(self, name: str) -> None:
        """Save a picture of the editor of routines."""
        self.show(Page.ROUTINES)
        self._program.pages.routines.new_button.click()
        self.take(f"{name}-editor")
        self._window.rebuild()  # closes it

    def session(self, name: str) -> None:
        """Save a picture of each kind of span, of a pause, and of the question whether to stop."""
        page, score = self._program.pages.session, unroll(self._program.choice.routine)
        page.show_score(score, 0)
        self.show(Page.SESSION)
        first = {span.kind: span for span in reversed(score.spans)}
        for kind in SpanKind:
            at_ms = first[kind].start_ms + round(first[kind].length_ms * INTO_SPAN)
            page.show_landing(at_ms)
            page.show_position(at_ms)
            self.take(f"{name}-session-{kind}")
        page.show_paused()
        self.take(f"{name}-session-paused")
        page.ask_stop()
        self.take(f"{name}-session-stop")

    def after(self, name: str) -> None:
        """Save pictures of the page after a session: its summary, its form, and after a stop for pain."""
        *_, last = self._program.diary.sessions()
        page = self._program.pages.after
        for reason in (StopReason.FINISHED, StopReason.PAIN):
            session = replace(last, stop_reason=reason)
            page.show_session(session, is_saved=True)
            self.show(Page.AFTER)
            self.take(f"{name}-after-{reason}")
            page.show_summary(session, DISTANCE_M)
            self.take(f"{name}-after-{reason}-summary")

    def film(self, path: Path) -> None:
        """Save a film of a session."""
        page, score = self._program.pages.session, unroll(self._program.choice.routine)
        page.show_score(score, FILM_MS[0][0])
        self.show(Page.SESSION)
        times = (at_ms for start, end in FILM_MS for at_ms in range(start, end, FRAME_MS))
        first, *others = map(self._frame, times)
        first.save(
            path,
            save_all=True,
            append_images=others,
            duration=FRAME_MS,
            loop=0,
            quality=QUALITY,
            method=2,  # higher ones take minutes
        )

    def _frame(self, at_ms: int) -> Image.Image:
        self._program.pages.session.show_position(at_ms)
        image = self._window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        size = (image.width(), image.height())
        picture = Image.frombuffer(
            "RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1
        )
        return picture.resize(FILM_SIZE, Image.Resampling.LANCZOS)


def everything(folder: Path, languages: list[str]) -> int:
    """Draw everything, or only these languages; return the number of pictures."""
    app = application()
    drawn = 0
    with Camera(app, folder) as camera:
        for name in _looks(camera, languages):
            camera.places(name)
            camera.detail(name)
            camera.editor(name)
            camera.session(name)
            camera.after(name)
            if name.endswith("-en") or name in THEMES:
                camera.dialogs(name)
        drawn += camera.drawn
    with Camera(app, folder, sessions=0) as camera:
        for language in languages or list(LANGUAGES):
            camera.set_appearance("dark", language)
            camera.places(f"empty-{language}")
        drawn += camera.drawn
    return drawn


def _looks(camera: Camera, languages: list[str]) -> Iterator[str]:
    """Set one appearance after the other, and yield the name of each."""
    for theme in () if languages else THEMES:
        camera.set_appearance(theme, "en")
        yield theme
    for size in () if languages else OTHER_SIZES:
        camera.set_appearance("dark", "en", size)
        yield f"dark-{size[0]}x{size[1]}"
    for language in languages or LANGUAGES:
        if languages or language != "en":
            camera.set_appearance("dark", language)
            yield f"dark-{language}"


def for_readme(folder: Path) -> None:
    """Draw the four pictures of the README, and its film."""
    with Camera(application(), folder) as camera:
        camera.set_appearance("dark", "en")
        for page in (Page.TODAY, Page.PROGRESS):
            camera.show(page)
            camera.take(page)
        camera.session("film")
        (folder / "film-session-flex.png").replace(folder / "session.png")
        for other in folder.glob("film-session-*.png"):
            other.unlink()
        camera.film(folder / "session.webp")
        camera.set_appearance("light", "en")
        camera.show(Page.ROUTINES)
        camera.take("light")
    for path in folder.glob("*.png"):
        with Image.open(path) as picture:
            small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(path, optimize=True)


def main(args: list[str]) -> int:
    """Draw what `args` ask for; see the top of this file."""
    is_readme = "--readme" in args
    codes = [arg for arg in args if arg in LANGUAGES]
    folders = [arg for arg in args if arg not in LANGUAGES and arg != "--readme"]
    folder = Path(folders[0] if folders else PICTURES if is_readme else "screenshots").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if is_readme:
        for_readme(folder)
        print(f"four pictures and a film in {folder}")
    else:
        print(f"{everything(folder, codes)} pictures in {folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
