"""The choice of the output to play on. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Listed: TypeAlias = "Sequence[tuple[str, str]]"
"""Outputs of the system, each with its id and its name."""


@dataclass(slots=True)
class DeviceChooser:
    """Chooses between the output from Settings and the system's default.

    If the user or the sound server moves our stream to another output, the stream stays there until
    the right output changes.
    """

    wanted: str = ""
    """Id of the output from Settings; empty means the system's default."""
    playing: str = ""
    """Id of the output that plays our stream; empty while none does."""
    _right: str = ""  # id of the right output when the stream came to `playing`

    def choose(self, listed: Listed, default: str) -> str:
        """Return the id of the right output: the wanted one if it is listed, else the default or ''."""
        return self.wanted if self.wanted and self.wanted in dict(listed) else default

    def want(self, output: str) -> bool:
        """Want another output, and return whether it is another one than before."""
        changed = output != self.wanted
        if changed:
            self.wanted = output
            self._right = ""  # the choice in Settings overrides an earlier move in the system's mixer
        return changed

    def open_on(self, output: str) -> None:
        """Record that a stream was opened on `output`, the right one."""
        self.playing = self._right = output

    def was_moved_to(self, output: str, listed: Listed, default: str) -> bool:
        """Record that the server plays our stream on `output` now; return whether that is a change."""
        if not output or output == self.playing:
            return False
        self.playing = output
        self._right = self.choose(listed, default)
        return True

    def should_move(self, listed: Listed, default: str) -> bool:
        """Whether another output has become the right one since the stream came where it is."""
        return self.choose(listed, default) not in ("", self._right, self.playing)

    def is_missing(self, listed: Listed) -> bool:
        """Whether the output from Settings is not there, so that another one plays."""
        return self.wanted not in ("", self.playing) and self.wanted not in dict(listed)
