"""The loudspeaker as the rest of the program sees it; the device is on the sound thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.bounds import SOUND_BUFFER_MS, SOUND_DELAY_MS
from coach.core.sound_choices import ToneSet
from coach.sound.mixer import Mixer, PlannedTone, Spoken
from coach.sound.output import BUFFER_MS, Output
from coach.sound.stream import Stream
from coach.sound.systems import system_of_this_computer

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Mapping

    from coach.core.score import Event
    from coach.sound.sound_system import SoundSystem
    from coach.sound.stream import Change
    from coach.sound.tones import Part

MARGIN_MS = 60
"""What a plan needs beyond the buffer and what the device holds: its way to the sound thread and the server,
the steps in which both work, and the guard after a silence."""


class Speaker(QObject):
    """Every method is for the thread that the speaker lives on.

    Times are milliseconds of the stream's own time, which begins at 0 with every opening; after
    `opened` all that was planned must be planned again. Without an output everything can be
    called and nothing sounds.
    """

    opened = Signal()
    lost = Signal()
    problem_arose = Signal(Problem)
    moved = Signal(Text)
    """Sound comes from another output now; one line says which."""
    starved = Signal(str)
    """The device had to wait for us; one line, once a session. What comes next is on time again."""
    outputs_listed = Signal(object)
    """Every output there is, as a tuple of (id, name): after `list_outputs`, and whenever they change."""
    _change_requested = Signal()
    _open_requested = Signal()
    _choice_requested = Signal(str)
    _buffer_requested = Signal(int)
    _tones_requested = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        make_system: Callable[[QObject], SoundSystem] = system_of_this_computer,
    ) -> None:
        super().__init__(parent)
        self._make_system = make_system
        self._output: Output | None = None
        self._stream: Stream | None = None
        self._volume = 100
        self._levels: dict[Part, int] = {}
        self._muted = False
        self._device = ""
        self._buffer_ms = BUFFER_MS
        self._tone_set = ToneSet.STANDARD
        self._correction_ms = 0
        self._outputs: tuple[tuple[str, str], ...] | None = None

    def open(self) -> None:
        """Begin to open the output; `opened` or `problem_arose` reports how it went."""
        self._begin()
        self._open_requested.emit()

    def list_outputs(self) -> None:
        """Have `outputs_listed` report the outputs, without a sound; without a sound system, a problem."""
        if self._outputs is not None:
            self.outputs_listed.emit(self._outputs)
        self._begin()

    def close(self) -> None:
        """Fall silent and end the sound thread; returns when it has ended."""
        if self._output is None:
            return
        self._output.disconnect(self)
        self._output.finish()
        self._stream = self._output = self._outputs = None

    def stream_ms(self) -> float | None:
        """Return the time being heard; it is smooth and never runs backwards. None while nothing plays."""
        now = None if self._stream is None else self._stream.now_ms()
        return None if now is None else now - self._correction_ms

    @property
    def lead_ms(self) -> int:
        """How far ahead of `stream_ms` a new plan must begin to be played whole; 0 while nothing plays."""
        if self.stream_ms() is None:
            return 0
        assert self._stream is not None  # noqa: S101 - it has a time
        stream = self._stream
        return max(0, stream.buffer_ms + round(stream.ahead_ms) + MARGIN_MS + self._correction_ms)

    @property
    def rate(self) -> int | None:
        """Samples a second of what plays; None while nothing does."""
        return None if self._stream is None else self._stream.mixer.rate

    def play(self, tones: Iterable[tuple[Event, float]]) -> None:
        """Replace the tones planned that have not begun by these, each with its time of the stream."""
        if (rate := self.rate) is not None:
            plan = [PlannedTone(kind, round(at_ms * rate / 1000)) for kind, at_ms in tones]
            self._change(lambda mixer: mixer.plan(plan))

    def speak(self, speech: Iterable[tuple[array[int], float]]) -> None:
        """Replace the speech planned that has not begun: mono samples at `rate`, each with its time."""
        if (rate := self.rate) is not None:
            plan = [Spoken(sound, round(at_ms * rate / 1000)) for sound, at_ms in speech]
            self._change(lambda mixer: mixer.speak(plan))

    def sound(self, kind: Event) -> None:
        """Sound a tone as soon as the device allows, beside what is planned."""
        self._change(lambda mixer: mixer.sound(kind))

    def silence(self) -> None:
        """Drop what is planned and silence what sounds, heard within about 60 ms."""
        if self._stream is not None:
            guard_ms = self._stream.guard_ms
            self._change(lambda mixer: mixer.silence(guard_ms))

    def set_volume(self, percent: int) -> None:
        """Set the volume, 0..100; squared, so that half the way sounds about half as loud."""
        self._volume = max(0, min(100, percent))
        self._tune()

    def set_levels(self, percents: Mapping[Part, int]) -> None:
        """Set the volume of each part beside that of the whole, 0..100, squared as well."""
        self._levels = {part: max(0, min(100, percent)) for part, percent in percents.items()}
        self._tune()

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - a setter, as Qt's are
        """Mute or unmute; plans go on, unheard."""
        self._muted = muted
        self._tune()

    def set_device(self, device: str) -> None:
        """Play on the output of this id, now and whenever it is there; empty follows the system."""
        self._device = device
        self._choice_requested.emit(device)

    def set_tones(self, tone_set: ToneSet) -> None:
        """Play the tones of this set from now on."""
        if tone_set is not self._tone_set:
            self._tone_set = tone_set
            self._tones_requested.emit(tone_set.value)

    def set_buffer(self, ms: int) -> None:
        """Keep so much sound ready, 50..250 ms: more bridges longer stalls and answers later.

        PulseAudio and PipeWire hold more than a second in any case, and it can be taken back there.
        """
        self._buffer_ms = SOUND_BUFFER_MS.clamp(ms)
        self._buffer_requested.emit(self._buffer_ms)

    def set_correction(self, ms: int) -> None:
        """Set by how much the output sounds later than it reports, -300..300 ms; the screen waits for it."""
        ms = SOUND_DELAY_MS.clamp(ms)
        if ms != self._correction_ms:
            self._correction_ms = ms
            if self._stream is not None:
                self.opened.emit()  # the time is another: what was planned must be planned again

    def _begin(self) -> None:
        """Begin the sound thread, which loads the sound system."""
        if self._output is not None:
            return
        self._output = Output(self._device, self._buffer_ms, self._make_system, self._tone_set)
        self._open_requested.connect(self._output.open)
        self._choice_requested.connect(self._output.choose)
        self._buffer_requested.connect(self._output.set_buffer)
        self._tones_requested.connect(self._output.set_tones)
        self._change_requested.connect(self._output.change)
        self._output.started.connect(self._on_started)
        self._output.fell_silent.connect(self._on_fell_silent)
        self._output.failed.connect(self.problem_arose)
        self._output.moved.connect(self.moved)
        self._output.starved.connect(self.starved)
        self._output.listed.connect(self._on_listed)
        self._output.start("sound", self, QThread.Priority.TimeCriticalPriority)

    def _tune(self) -> None:
        gain, muted = (self._volume / 100) ** 2, self._muted
        levels = {part: (percent / 100) ** 2 for part, percent in self._levels.items()}

        def tune(mixer: Mixer) -> None:
            mixer.gain, mixer.muted = gain, muted
            mixer.levels.update(levels)

        self._change(tune)

    def _change(self, change: Change) -> None:
        """Have the sound thread apply a change as soon as it can; nothing, while nothing plays."""
        if self._stream is not None:
            self._stream.changes.append(change)
            self._change_requested.emit()

    @Slot(Stream)
    def _on_started(self, stream: Stream) -> None:
        self._stream = stream
        self._tune()
        self.opened.emit()

    @Slot()
    def _on_fell_silent(self) -> None:
        self._stream = None
        self.lost.emit()

    @Slot(tuple)
    def _on_listed(self, outputs: tuple[tuple[str, str], ...]) -> None:
        self._outputs = outputs
        self.outputs_listed.emit(outputs)
