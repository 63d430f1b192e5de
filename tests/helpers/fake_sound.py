"""A speaker that plays nothing and records every call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.sound.output import BUFFER_MS, LOST
from coach.sound.speaker import MARGIN_MS
from coach.sound.stream import AHEAD_MS

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Mapping

    from coach.core.score import Event
    from coach.core.sound_choices import ToneSet
    from coach.sound.tones import Part

LEAD_MS = BUFFER_MS + round(AHEAD_MS) + MARGIN_MS
"""The lead of the real speaker when no server reports a latency, in milliseconds."""


class RecordingSpeaker(QObject):
    """The interface of `coach.sound.speaker.Speaker`; the test sets `now_ms` and calls `go`/`fail`.

    `calls` holds every call in order as (name, argument); `planned` is what would sound now, each
    with its time of the stream in milliseconds. As with the real one, nothing is planned while
    nothing plays.
    """

    opened = Signal()
    lost = Signal()
    problem_arose = Signal(Problem)
    moved = Signal(Text)
    starved = Signal(str)
    outputs_listed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.calls: list[tuple[str, object]] = []
        self.planned: list[tuple[Event, float]] = []
        self.now_ms: float | None = None
        """The stream's time; None while nothing plays."""
        self.spoken: list[tuple[array[int], float]] = []
        """The speech planned, each with its time of the stream in milliseconds."""
        self.outputs: tuple[tuple[str, str], ...] = ()
        """Every output there is."""

    def go(self, now_ms: float = 0.0) -> None:
        """Let the device start to play, its stream at `now_ms`."""
        self.now_ms = now_ms
        self.opened.emit()

    def fail(self, problem: Problem = LOST) -> None:
        """Let the device disappear."""
        self.now_ms = None
        self.planned = []
        self.lost.emit()
        self.problem_arose.emit(problem)

    def named(self, name: str) -> list[object]:
        """Return the arguments of all calls of one method, in order."""
        return [argument for called, argument in self.calls if called == name]

    def open(self) -> None:
        """Record a request to open; nothing happens until `go`."""
        self.calls.append(("open", None))

    def close(self) -> None:
        """Record a request to close."""
        self.calls.append(("close", None))
        self.now_ms = None
        self.planned = []

    def stream_ms(self) -> float | None:
        """Return the time that the test set."""
        return self.now_ms

    @property
    def lead_ms(self) -> int:
        """The real one's lead; 0 while nothing plays."""
        return 0 if self.now_ms is None else LEAD_MS

    def play(self, tones: Iterable[tuple[Event, float]]) -> None:
        """Record the plan of tones."""
        plan = list(tones)
        self.calls.append(("play", plan))
        if self.now_ms is not None:
            self.planned = plan

    @property
    def rate(self) -> int | None:
        """Samples a second; None while nothing plays."""
        return None if self.now_ms is None else 48_000

    def speak(self, speech: Iterable[tuple[array[int], float]]) -> None:
        """Record the speech."""
        self.spoken = list(speech) if self.now_ms is not None else []

    def list_outputs(self) -> None:
        """Emit the outputs that the test set."""
        self.outputs_listed.emit(self.outputs)

    def sound(self, kind: Event) -> None:
        """Record a request for a tone."""
        self.calls.append(("sound", kind))

    def silence(self) -> None:
        """Clear the plan."""
        self.calls.append(("silence", None))
        self.planned = []
        self.spoken = []

    def set_volume(self, percent: int) -> None:
        """Record the volume."""
        self.calls.append(("set_volume", percent))

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - the interface of the real one
        """Record the mute."""
        self.calls.append(("set_muted", muted))

    def set_levels(self, percents: Mapping[Part, int]) -> None:
        """Record the volume of each part."""
        self.calls.append(("set_levels", dict(percents)))

    def set_tones(self, tone_set: ToneSet) -> None:
        """Record the set of tones."""
        self.calls.append(("set_tones", tone_set))

    def set_device(self, device: str) -> None:
        """Record the chosen output."""
        self.calls.append(("set_device", device))

    def set_buffer(self, ms: int) -> None:
        """Record the buffer length."""
        self.calls.append(("set_buffer", ms))

    def set_correction(self, ms: int) -> None:
        """Record the correction."""
        self.calls.append(("set_correction", ms))
