"""What the places beside Today show, and what they ask for: progress, routines, settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from coach.base.problems import Problem
from coach.text.formats import whole_number

if TYPE_CHECKING:
    from coach.store.settings import Settings
    from coach.ui.appearance import Appearance
    from coach.ui.session.flow import SessionFlow
    from coach.ui.session.page import SessionPage
    from coach.ui.settings.page import SettingsPage
    from coach.ui.shell import Window


class Navigation(QObject):
    """Fills the pages beside Today when they are shown, and does what they ask for."""

    progress_wanted = Signal()
    routines_wanted = Signal()
    settings_kept = Signal(object)

    def __init__(
        self,
        window: Window,
        flow: SessionFlow,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._flow = flow
        self._appearance = appearance
        window.page_shown.connect(self._size_letters)

    def refresh(self, place: str) -> None:
        """Show on `place` what holds now."""
        try:
            match place:
                case "today":
                    self._flow.refresh_today()
                case "progress":
                    self.progress_wanted.emit()
                case "routines":
                    self.routines_wanted.emit()
                case "settings":
                    settings_page = cast("SettingsPage", self._window.page("settings"))
                    settings_page.show_settings(self._appearance.settings)
        except Problem as problem:
            self.tell(problem)

    def wear(self) -> None:
        """Let the settings count on every page there is."""
        spoke = self._appearance.speak()
        changed = self._appearance.apply(self._window.scale)
        if spoke:
            self._window.remake()
        if self._window.has_page("session"):
            cast("SessionPage", self._window.page("session")).set_looks(self._appearance.looks)
        self._size_letters()
        if changed:
            self.refresh(self._window.showing)

    def change(self, settings: Settings) -> None:
        """Let changed settings count at once, and keep them.

        In another language every page is made anew: one that holds what is not saved yet comes first.
        """
        if settings.language != self._appearance.settings.language and not self._window.may_leave():
            return
        try:
            self._appearance.keep(settings)
        except Problem as problem:
            self.tell(problem)
        self.wear()
        self.settings_kept.emit(settings)

    def _change_by_key(self, settings: Settings) -> None:
        """Change what Settings, where it is open, did not change itself: there nobody is typing it."""
        self.change(settings)
        if self._window.showing == "settings":
            self.refresh("settings")

    def begin_day(self) -> None:
        """Show what the new day brings, where Today is open."""
        if self._window.showing == "today":
            self.refresh("today")

    def mute(self) -> None:
        """Mute, or unmute."""
        muted = not self._appearance.settings.muted
        self._change_by_key(replace(self._appearance.settings, muted=muted))
        self._say(self.tr("Muted") if muted else self.tr("Sound on"))

    def speak(self) -> None:
        """Say what to do, or no longer."""
        on = not self._appearance.settings.speech
        self._change_by_key(replace(self._appearance.settings, speech=on))
        self._say(self.tr("Speech on") if on else self.tr("Speech off"))

    def louder(self, by: int) -> None:
        """Change the volume by so many percent."""
        volume = min(100, max(0, self._appearance.settings.volume + by))
        self._change_by_key(replace(self._appearance.settings, volume=volume))
        text = (
            self.tr("Volume {percent} %, muted")
            if self._appearance.settings.muted
            else self.tr("Volume {percent} %")
        )
        self._say(text.format(percent=whole_number(volume)), volume)

    def _letters(self) -> int:
        """Return how large letters must be to be read from where one stands, in pixels; 0 where one sits."""
        if self._window.showing != "session":
            return 0
        from coach.draw.type_sizes import REST_ARC, arc_px, font_for_cap, px_per_mm  # noqa: PLC0415 - only for a session

        cap = arc_px(REST_ARC, self._appearance.settings.distance_m, px_per_mm(self._window.screen()))
        return font_for_cap(self._window.font(), cap).pixelSize()

    def _size_letters(self) -> None:
        self._window.messages.set_letters(self._letters())

    def _say(self, text: str, percent: int | None = None) -> None:
        """Say what a key changed; in a session over the strip of phases, beside the countdown."""
        room = None
        if self._window.showing == "session":
            page = cast("SessionPage", self._window.page("session"))
            room = page.toast_area()
            room.moveTopLeft(page.mapTo(self._window, room.topLeft()))
        self._window.say(text, percent, self._letters(), room)

    def safety_read(self) -> None:
        """Keep that the first page was read, and go on to Today."""
        self.change(replace(self._appearance.settings, safety_read=True))
        self._window.show_page("today")

    def tell(self, problem: Problem) -> None:
        """Show a problem in the window's strip."""
        self._window.messages.tell(problem)
