"""The whole program under test: real pages, a real diary, a fake clock and a recording speaker."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from coach.app import Program
from coach.store import settings as settings_file
from coach.store.opening import How
from coach.store.people import find_people
from coach.ui.session.absence import AbsenceWatch
from coach.ui.shell import HEIGHT, WIDTH
from coach.ui.widgets.action_toast import ActionToast
from tests.helpers.clock import FakeClock
from tests.helpers.fake_sound import RecordingSpeaker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from coach.store.settings import Settings
    from coach.ui.after.page import AfterPage
    from coach.ui.pages import Page, Pages
    from coach.ui.session.conductor import Conductor
    from coach.ui.session.page import SessionPage
    from coach.ui.session_flow import SessionFlow
    from coach.ui.today.page import TodayPage

ROUTINE = """\
schema = 1
name = "Rehearsed"
legs = "both"
first_leg = "left"
sets = 1
reps = 2
[seconds]
prepare = 3
lift = 0.5
flex = 1
hold = 0.5
extend = 1
switch = 4
rest = 0
"""
"""Starts in ms: prepare 0, left 3000 and 6000, switch 9000, right 13 000 and 16 000, end 19 000."""

LENGTH_MS = 19_000


class Rehearsal:
    """A running program: `go` lets time pass, `press` presses a button by its accessible name.

    `suspended` is the clock of the time in which the computer was suspended.
    """

    def __init__(
        self,
        app: QApplication,
        data: Path,
        clock: FakeClock,
        suspended: FakeClock,
        routine: str,
        how: How,
        person: str | None = None,
    ) -> None:
        self.data = data
        self.clock = clock
        self.suspended = suspended
        whose = None if person is None else find_people(data).get(person)
        self.program = Program(app, data, routine, how, whose)
        self.speaker = cast("RecordingSpeaker", self.program.session_audio().speaker)
        self.window = self.program.window
        self.window.setWindowState(Qt.WindowState.WindowNoState)  # the screen of tests is a square of 800
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    @property
    def pages(self) -> Pages:
        """The pages, each built when it is first asked for."""
        return self.program.pages

    @property
    def session(self) -> SessionPage:
        """The session page."""
        return self.pages.session

    @property
    def after(self) -> AfterPage:
        """The page after a session."""
        return self.pages.after

    @property
    def today(self) -> TodayPage:
        """Today."""
        return self.pages.today

    @property
    def showing(self) -> Page | None:
        """The page that is shown."""
        return self.window.showing

    @property
    def settings(self) -> Settings:
        """The settings that apply now."""
        return self.program.settings.current

    @property
    def conductor(self) -> Conductor:
        """The conductor of the sessions."""
        return self.program.session_audio().conductor

    @property
    def flow(self) -> SessionFlow:
        """The page flow of a session."""
        return self.program.session_flow()

    @property
    def said(self) -> str:
        """The texts of the message strip and of the toast with buttons, as far as they are shown."""
        strip, toasts = self.window.strip, self.window.findChildren(ActionToast)
        texts = [strip.text] if strip.isVisible() else []
        return "\n".join([*texts, *(toast.text.text() for toast in toasts if toast.isVisible())])

    def go(self, ms: int, step: int = 33) -> None:
        """Let time pass, with a poll every `step` milliseconds."""
        while ms > 0:
            passed = min(step, ms)
            self.clock.step(passed)
            if self.speaker.now_ms is not None:
                self.speaker.now_ms += passed
            self.conductor.poll()
            ms -= passed
        QCoreApplication.processEvents()  # what the thread that writes has said

    def be_suspended(self, ms: int) -> None:
        """Suspend the computer for so long."""
        self.clock.step(ms)
        self.suspended.step(ms)

    def go_to(self, position_ms: int) -> None:
        """Let time pass until the session stands exactly at `position_ms`, with a poll there."""
        conductor = self.conductor
        for _ in range(position_ms // 33 + 200):  # a count-in takes up to 100 polls
            if (left := position_ms - conductor.position) > 0:
                self.go(min(left, 33))
        assert conductor.position == position_ms

    def buttons(self, name: str) -> list[QPushButton]:
        """Return the buttons of this accessible name that are on screen and enabled."""
        return [found for found in buttons_on(self.window) if name_of(found) == name]

    def button(self, name: str) -> QPushButton:
        """Return the one button of this name that is on screen and enabled."""
        found = self.buttons(name)
        there = sorted({name_of(other) for other in buttons_on(self.window)})
        assert len(found) == 1, f"{len(found) or 'no'} buttons are named {name!r}; on screen are {there}"
        return found[0]

    def press(self, *names: str) -> None:
        """Press the one button of each of these names, one after the other."""
        for name in names:
            self.button(name).click()

    def key(self, key: Qt.Key, on: QWidget | None = None) -> None:
        """Press a key where the focus is, or on the widget `on`."""
        QTest.keyClick(on or self.window.focusWidget() or self.window, key)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Query the file of the diary with a separate connection, once everything is saved."""
        assert self.program.recorder.wait_until_saved()
        connection = sqlite3.connect(f"file:{self.program.diary.path}?mode=ro", uri=True)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def close(self) -> None:
        """Close the window, as a person does."""
        self.window.close()

    def end(self) -> None:
        """Close everything; a second call does nothing."""
        if not isValid(self.window):
            return
        self.window.close()
        self.program.close()
        self.window.hide()  # an open edit refuses to close; destroyed while visible, it can crash
        self.window.deleteLater()
        self.program.deleteLater()
        # No event loop runs between tests: without this, windows would accumulate and be restyled.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def buttons_on(window: QWidget) -> list[QPushButton]:
    """Return the buttons that are on screen and enabled."""
    return [b for b in window.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]


def name_of(button: QPushButton) -> str:
    """Return the accessible name of a button."""
    return button.accessibleName() or button.text()


class WallClock:
    """Returns the instant now in UTC: the real one at first, and moved by a fake clock."""

    def __init__(self, clock: FakeClock, at: datetime) -> None:
        self._clock = clock
        self._begun = clock()
        self._at = at

    def __call__(self) -> datetime:
        """Return the instant."""
        return self._at + timedelta(milliseconds=self._clock() - self._begun)


@contextmanager
def rehearsing(
    app: QApplication,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: Settings | None = None,
    routine: str = "",
    how: How = How.USUAL,
    person: str | None = None,
) -> Iterator[Rehearsal]:
    """Open the program on `data`, with `ROUTINE` on Today unless another is given; close it afterwards.

    `settings` are written first; with None the file stays as it is, or the first page is shown. `how` says
    how the diary is opened, `person` whose data is shown: by default that of the first person.
    """
    data.mkdir(parents=True, exist_ok=True)
    file = data / "rehearsed.toml"
    file.write_text(ROUTINE, encoding="utf-8")
    if settings is not None:
        settings_file.save(data / "settings.toml", settings_file.Settings(), settings)
    clock, suspended = FakeClock(), FakeClock()
    watch = partial(AbsenceWatch, boottime=clock, suspended=suspended)
    wall = WallClock(clock, datetime.now(UTC))
    monkeypatch.setattr("coach.store.recorder.CATCH_UP_S", 0.2)  # tests do not wait for a page to catch up
    monkeypatch.setattr("coach.ui.session.audio.monotonic_ms", clock)
    monkeypatch.setattr("coach.ui.session.audio.Speaker", RecordingSpeaker)
    monkeypatch.setattr("coach.ui.session.audio.AbsenceWatch", watch)
    before = app.styleSheet(), app.palette(), app.font()
    rehearsal = Rehearsal(app, data, clock, suspended, routine or str(file), how, person)
    rehearsal.program.recorder._now = wall  # noqa: SLF001 - no argument for these clocks
    rehearsal.program.recorder._boottime = clock  # noqa: SLF001
    try:
        yield rehearsal
    finally:
        rehearsal.end()
        app.setStyleSheet(before[0])
        app.setPalette(before[1])
        app.setFont(before[2])
