"""Fills the places when they are shown, and applies changed settings to every page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from coach.draw.type_sizes import TEXT_ARC, arc_px, font_for_cap, px_per_mm
from coach.store.settings import PLAN_OF_NEW, Settings, discards_pages
from coach.ui.pages import PLACES, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.ui.appearance import Appearance
    from coach.ui.settings_holder import SettingsHolder
    from coach.ui.shell import Window


class Navigation(QObject):
    """Keeps the pages of `window` up to date.

    A place (a page that the rail leads to) is filled when it is shown; changes of theme, language and sizes
    are applied to every page.
    """

    appearance_changed = Signal()
    """Theme, language, viewing distance or the size of the window may have changed."""

    def __init__(self, window: Window, settings: SettingsHolder, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._appearance = appearance
        self._refreshers: dict[Page, Callable[[], object]] = {}
        window.place_shown.connect(self.refresh)
        window.rebuilt.connect(self._refill)
        window.page_shown.connect(self._set_toast_size)
        window.scale_changed.connect(self.apply_appearance)
        settings.changed.connect(self.apply_appearance)
        settings.edited.connect(self._refresh_places)
        settings.may_translate = window.may_leave
        window.letter_keys = settings.current.letter_keys

    def set_refresh(self, page: Page, refresh: Callable[[], object]) -> None:
        """Fill `page` with `refresh`: a place whenever it is shown, other pages when they are built again."""
        self._refreshers[page] = refresh

    def refresh(self, page: Page) -> None:
        """Show on `page` what is stored now."""
        if page in self._refreshers:
            self._refreshers[page]()

    def _refill(self, page: Page) -> None:
        if page not in PLACES:  # those were filled when they were shown
            self.refresh(page)

    def refresh_shown(self, *places: Page) -> None:
        """Refresh the page that is shown, if it is one of `places`."""
        if self._window.showing in places:
            self.refresh(self._window.showing)

    def _refresh_places(self) -> None:
        """Refresh the place that is shown.

        A signal of an object without a parent must not be connected to a lambda that refers to this object:
        neither would ever be freed.
        """
        self.refresh_shown(*PLACES)

    def apply_appearance(self) -> None:
        """Apply language, unit of weights, theme and sizes to every page that is built."""
        settings = self._settings.current
        is_rebuilt = self._appearance.apply_language(settings)
        is_restyled = self._appearance.apply_theme(settings, self._window.scale)
        self._window.set_letter_scale(self._appearance.letter_scale)
        self._window.letter_keys = settings.letter_keys
        if is_rebuilt:
            self._window.rebuild()
        self.appearance_changed.emit()
        self._set_toast_size()
        if is_restyled:
            self.refresh_shown(*PLACES)

    def change_settings(self, settings: Settings) -> None:
        """Apply and save settings that were changed on the Settings page.

        Some changes discard every page: one with unsaved changes is shown first, and nothing changes.
        """
        if not discards_pages(self._settings.current, settings) or self._window.may_leave():
            self._settings.save(settings)

    def reload_settings(self, *, keep_language: bool = False) -> None:
        """Apply what was edited in the settings file; it waits for the end of a session or a dialog.

        With `keep_language` nothing is asked: what discards the pages waits until the window gets the focus.
        """
        if self._window.showing is not Page.SESSION and QApplication.activeModalWidget() is None:
            self._settings.reload(keep_language=keep_language)

    def finish_welcome(self) -> None:
        """Save that the safety information was read, and show Today.

        Nobody has a plan before it was made: version 0.1 began with one, and its people keep that.
        """
        settings = replace(self._settings.current, safety_read=True)
        if settings.plan_days == Settings().plan_days:
            settings = replace(settings, plan_days=PLAN_OF_NEW)
        self._settings.save(settings)
        self._window.show_page(Page.TODAY)

    def _set_toast_size(self) -> None:
        """Size toasts to be read from the viewing distance in a session, and from the chair elsewhere."""
        px = 0
        if self._window.showing is Page.SESSION:
            mm = px_per_mm(self._window.screen())
            cap = arc_px(TEXT_ARC, self._settings.current.distance_m, mm)
            px = font_for_cap(self._window.font(), cap).pixelSize()
        self._window.set_toast_size(px)
