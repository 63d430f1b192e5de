"""The settings that apply now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.messages import Text
from coach.base.paths import SETTINGS
from coach.base.problems import Problem
from coach.store.settings import Settings, discards_pages, merged
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.base.reporting import Messages
    from coach.store.settings_files import SettingsFiles, Version


REST_MS = 300
"""How long the settings rest before they are written, in milliseconds; a kill before that loses a change."""


class SettingsHolder(QObject):
    """Holds the settings, saves what changes to `files`, and applies what is edited there meanwhile.

    A change applies at once, and is written when nothing else has changed for `REST_MS`: a slider that is
    dragged is written once. Keys are merged one by one: what the person changes in the window is written,
    everything else stays in the file as it is. What cannot be written applies until the program ends, and is
    written with the next change that can.
    """

    changed = Signal(Settings)
    edited = Signal(Settings, Settings)
    """The file was edited by hand or by another program: the settings before and after it.

    Emitted after `changed`.
    """

    def __init__(self, settings: Settings, files: SettingsFiles, messages: Messages) -> None:
        super().__init__()
        self.may_translate: Callable[[], bool] = lambda: True
        """Whether an edit may change the language, or the unit of weights, now: that discards every page."""
        self._current = settings
        self._stored = settings  # what the file holds, as far as it can be used
        self._files = files
        self._messages = messages
        self._version: Version | None = files.version()  # None: the files are to be read again
        self._is_language_left = False  # the file has another one, which does not apply yet
        self._faults: list[Text] = []  # of the file, as they were reported when it was read last
        self._is_failing = False
        self._rest = single_shot(self, REST_MS, self.flush)

    @property
    def current(self) -> Settings:
        """The settings that apply now."""
        return self._current

    def save(self, settings: Settings) -> None:
        """Apply `settings`, and save them soon."""
        before = self._current
        if settings == before:
            return
        self.reload(keep_language=True)
        self._current = merged(before, settings, self._current)
        self._rest.start()
        self.changed.emit(self._current)

    def flush(self) -> None:
        """Write now what is not written yet; where that fails, it applies until the program ends.

        Only the first of several failures in a row is reported.
        """
        self._rest.stop()
        self.reload(keep_language=True)
        if self._current == self._stored:
            return
        try:
            bad = self._files.save(self._stored, self._current)
        except Problem as problem:
            if not self._is_failing:
                self._messages.error(Problem(problem.text, "Your settings apply until the program ends."))
            self._is_failing = True
        else:
            self._stored = self._current
            self._version = None if self._is_language_left else self._files.version()
            self._is_failing = False
            if bad is not None:
                self._messages.warning(
                    Text(
                        "{file} was set aside as {bad}, and your settings were saved.",
                        file=bad.with_name(SETTINGS),
                        bad=bad,
                    )
                )

    def reload(self, *, keep_language: bool = False) -> None:
        """Apply what was edited in the file since it was read or written last.

        Another language or unit of weights waits while it may not be applied, or with `keep_language`.
        """
        version = self._files.version()
        if version == self._version or not any(version):
            return
        found, problems = self._files.reload(self._stored)
        self._is_language_left = discards_pages(self._stored, found) and (
            keep_language or not self.may_translate()
        )
        if self._is_language_left:
            found = replace(found, language=self._stored.language, weight_unit=self._stored.weight_unit)
        self._version = None if self._is_language_left else version
        for problem in problems:
            if problem.text not in self._faults:
                self._messages.error(problem)
        self._faults = [problem.text for problem in problems]
        before, self._current = self._current, merged(self._stored, self._current, found)
        self._stored = found
        if self._current != before:
            self.changed.emit(self._current)
            self.edited.emit(before, self._current)
