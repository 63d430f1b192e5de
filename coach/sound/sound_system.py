"""The seam between our output and the system's sound: what `Output` needs of whichever plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from coach.base.problems import Problem
    from coach.sound.stream import Stream


class Device(QObject):
    """One opened stream on one output. Everything happens on the sound thread."""

    changed = Signal()
    """The device began to consume the stream, failed or ran dry: look at it before the next tick."""

    stream: Stream
    output: str
    """Id of the output that plays it now; the user or the server may move it."""

    @property
    def position(self) -> float:
        """How much the device has consumed, in any unit: it only matters whether it changes."""
        raise NotImplementedError

    @property
    def failed(self) -> bool:
        """Whether this stream will never play again."""
        raise NotImplementedError

    @property
    def starved(self) -> bool:
        """Whether the device has run out of samples since it began."""
        raise NotImplementedError

    def change(self) -> None:
        """Apply the changes that wait in `stream.changes`, to be heard as soon as possible."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop at once and release the device."""
        raise NotImplementedError


class SoundSystem(QObject):
    """The outputs of this computer. Everything happens on the sound thread."""

    changed = Signal()
    """The outputs or the system's default may have changed."""

    def load(self) -> Problem | None:
        """Load the libraries and begin to list the outputs; return why there is no sound, or None.

        A second call does nothing.
        """
        raise NotImplementedError

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of every output."""
        raise NotImplementedError

    def default(self) -> str:
        """Return the id of the system's default output; empty where there is none."""
        raise NotImplementedError

    def open(self, output: str, buffer_ms: int) -> Device | None:
        """Open a stream on the output of this id; None if it has vanished meanwhile."""
        raise NotImplementedError

    def close(self) -> None:
        """Release the libraries."""
        raise NotImplementedError
