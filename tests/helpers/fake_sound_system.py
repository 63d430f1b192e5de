"""A sound system without devices: tests plug outputs in and out, and move the streams by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.sound.mixer import Mixer
from coach.sound.sound_system import Device, SoundSystem
from coach.sound.stream import Stream

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from coach.base.problems import Problem


class FakeDevice(Device):
    """A stream that consumes as much as the test says."""

    def __init__(self, output: str, buffer_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.output = output
        self.stream = Stream(Mixer(8000), buffer_ms=buffer_ms)
        self.consumed = 0.0
        self.broken = False
        self.dry = False
        self.closed = False

    @property
    def position(self) -> float:
        """What the test set."""
        return self.consumed

    @property
    def failed(self) -> bool:
        """What the test set."""
        return self.broken

    @property
    def starved(self) -> bool:
        """What the test set."""
        return self.dry

    def move(self, ms: float = 100.0) -> None:
        """Consume some milliseconds, and report the first ones."""
        self.consumed += ms
        first = self.stream.offset_ms is None
        self.stream.sample(self.consumed)
        if first:
            self.changed.emit()

    def break_down(self) -> None:
        """Fail, and report it."""
        self.broken = True
        self.changed.emit()

    def change(self) -> None:
        """Apply what waits."""
        self.stream.apply_changes()

    def close(self) -> None:
        """Record it."""
        self.closed = True
        self.stream.offset_ms = None


class FakeSoundSystem(SoundSystem):
    """Outputs as the test lists them; every stream opened is in `opened`.

    Without `keeps_buffers` it is like a sound server, whose sound can be taken back.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed: dict[str, str] = {}
        self.chosen = ""
        self.opened: list[FakeDevice] = []
        self.problem: Problem | None = None
        self.keeps_buffers = True
        self.closed = False

    def plug(self, name: str) -> None:
        """Add an output and make it the default."""
        self.listed[name] = name.title()
        self.chosen = name
        self.changed.emit()

    def unplug(self, name: str) -> None:
        """Remove an output; the default is another one then."""
        del self.listed[name]
        self.chosen = next(iter(self.listed), "")
        self.changed.emit()

    def load(self) -> Problem | None:
        """Load nothing."""
        return self.problem

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return what the test listed."""
        return tuple(self.listed.items())

    def default(self) -> str:
        """Return the output that was plugged in last."""
        return self.chosen

    def open(self, output: str, buffer_ms: int) -> Device | None:
        """Open a stream."""
        if output not in self.listed:
            return None
        self.opened.append(FakeDevice(output, buffer_ms if self.keeps_buffers else 0, self))
        return self.opened[-1]

    def close(self) -> None:
        """Record it."""
        self.closed = True
