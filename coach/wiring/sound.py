"""The sound of sessions, connected, and its messages in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.ui.pages import Page
from coach.ui.session.audio import SessionAudio
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from coach.base.messages import Text
    from coach.base.problems import Problem
    from coach.ui.messages import WindowMessages
    from coach.ui.shell import Window
    from coach.wiring.parts import ProgramParts

SOUND_PROBLEM_MS = 20_000
"""How long a session shows a problem of the sound over what comes next, in milliseconds."""


def build_session_audio(parts: ProgramParts) -> SessionAudio:
    """Return what sessions are heard with, for as long as the program runs."""
    audio = SessionAudio(parts.settings.current, parts)
    messages = SoundMessages(parts.window, parts.messages)
    audio.speaker.problem_arose.connect(messages.show_problem)
    audio.speaker.opened.connect(messages.clear_problem)
    audio.speaker.moved.connect(messages.show_output)
    parts.sound_health.watch(audio.speaker)
    audio.speech.problem_arose.connect(parts.messages.error)
    parts.settings.changed.connect(audio.apply_settings)
    parts.window.closed.connect(audio.close)
    parts.app.aboutToQuit.connect(audio.close)  # Ctrl+C ends the program with its window open
    return audio


class SoundMessages(QObject):
    """Says on `window` what is wrong with the sound, for as long as it matters, and where it is heard."""

    def __init__(self, window: Window, messages: WindowMessages) -> None:
        super().__init__(window)
        self._window, self._messages = window, messages
        self.shown_long = single_shot(self, SOUND_PROBLEM_MS, self.clear_problem)
        """Runs while a session shows a problem, and removes it at the end."""
        window.page_shown.connect(self._end_problem)

    def show_problem(self, problem: Problem) -> None:
        """Show a problem, except where the page itself shows it."""
        if self._window.showing not in {Page.TODAY, Page.WELCOME, Page.AFTER}:  # Today shows it beside Start
            self._messages.status("sound", problem.text, problem.remedy)
            if self._window.showing is Page.SESSION:  # the sign on the page stays
                self.shown_long.start()

    def clear_problem(self) -> None:
        """Remove the message."""
        self._messages.status("sound", None)

    def show_output(self, text: Text) -> None:
        """Say that sound is heard at another output now."""
        self._messages.status("output", text)

    def _end_problem(self, page: Page) -> None:
        """Remove the message where it helps nobody: the session is over, or Today shows it beside Start."""
        if page in {Page.TODAY, Page.AFTER}:
            self.clear_problem()
