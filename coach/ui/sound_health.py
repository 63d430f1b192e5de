"""Whether the sound output worked when it was last used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from coach.sound.speaker import Speaker


class SoundHealth(QObject):
    """Follows a speaker, which is built later than Today."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_broken = False
        """Whether there was a problem, and no output opened since."""
        self.works = False
        """Whether an output opened, and no problem arose since; before the first sound, neither is known."""

    def watch(self, speaker: Speaker) -> None:
        """Note the problems of `speaker`."""
        speaker.problem_arose.connect(lambda _problem: self._set(is_broken=True))
        speaker.opened.connect(lambda: self._set(is_broken=False))

    def look(self, speaker: Speaker) -> None:
        """Look whether there is an output, now and whenever the outputs change; nothing is played."""
        speaker.outputs_listed.connect(self._on_listed)
        speaker.list_outputs()

    def _on_listed(self, outputs: tuple[tuple[str, str], ...]) -> None:
        if not outputs:
            self._set(is_broken=True)
        elif self.is_broken:  # there is one again, of which nothing was heard yet
            self.is_broken = False
            self.changed.emit()

    def _set(self, *, is_broken: bool) -> None:
        if (is_broken, not is_broken) != (self.is_broken, self.works):
            self.is_broken, self.works = is_broken, not is_broken
            self.changed.emit()
