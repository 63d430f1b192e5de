"""The sound output: opens a device, watches it, and opens it again when it is lost; on the sound thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.sound_choices import ToneSet
from coach.sound.device_chooser import DeviceChooser
from coach.sound.devices import output_text
from coach.sound.output_state import Closed, Opening, Playing, State, after_failure, tries
from coach.sound.stream import Stream, raise_thread_priority
from coach.sound.systems import system_of_this_computer
from coach.sound.tones import warm_up
from coach.sound.watchdog import WATCH_MS, Verdict, Watchdog
from coach.sound.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.sound.mixer import Mixer
    from coach.sound.sound_system import Device, SoundSystem

BUFFER_MS = 100
"""Sound kept ready for the device by default, in milliseconds: how long a stall of ours may last."""

CHECK_TICKS = 10
"""How often the right output is chosen again: systems don't report every change."""

LOST = Problem("Speakers disconnected.", "Continuing without sound.")
NONE_FOUND = Problem("No sound: no speakers found.", "Follow the screen.")


class Output(Worker):
    """The output as a state machine: `Closed`, `Opening`, `Playing` or `Lost`.

    `device` is the id of the output wanted; empty means the system's default. `buffer_ms` is how much
    sound is kept ready, in milliseconds. `tone_set` is the set of tones that is played.
    """

    started = Signal(Stream)  # the stream moves
    fell_silent = Signal()
    failed = Signal(Problem)  # reported once, until sound has played again
    moved = Signal(Text)  # sound comes from another output now
    listed = Signal(tuple)  # every output, each with id and name
    starved = Signal(str)  # name of the output; reported once until `open` is called again

    def __init__(
        self,
        device: str,
        buffer_ms: int = BUFFER_MS,
        make_system: Callable[[QObject], SoundSystem] = system_of_this_computer,
        tone_set: ToneSet = ToneSet.STANDARD,
    ) -> None:
        super().__init__()
        self._make_system = make_system
        self._tone_set = tone_set
        self._state: State = Closed()
        self._system: SoundSystem | None = None
        self._device: Device | None = None  # while opening or playing
        self._chooser = DeviceChooser(device)
        self._watchdog = Watchdog()
        self._buffer_ms = buffer_ms
        self._complained = False
        self._heard_on = ""  # id of the output that was heard last
        self._ticks = 0
        self._moved = False  # at the last tick the stream was on another output than we knew
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self.tick)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._open)

    def begin(self) -> None:
        """Load the sound system, and list its outputs."""
        raise_thread_priority()
        system = self._make_system(self)
        if problem := system.load():
            self._complain(problem)
            return
        self._system = system
        system.changed.connect(self._on_outputs_changed)
        self._list()

    @Slot()
    def open(self) -> None:
        """Open the right output, unless one plays already."""
        self._watchdog.forgive()
        if not isinstance(self._state, Playing):
            self._open()

    @Slot(str)
    def choose(self, device: str) -> None:
        """Play on the output of this id, now and whenever it is there; empty means the system's default."""
        if self._chooser.want(device):
            self._on_outputs_changed()

    @Slot(int)
    def set_buffer(self, buffer_ms: int) -> None:
        """Keep so many milliseconds of sound ready from now on, where the device keeps any."""
        if buffer_ms != self._buffer_ms:
            self._buffer_ms = buffer_ms
            if self._device is not None and self._device.stream.buffer_ms:
                self._open()

    @Slot(str)
    def set_tones(self, name: str) -> None:
        """Play the set of tones of this name from now on."""
        chosen = self._tone_set = ToneSet(name)

        def exchange(mixer: Mixer) -> None:
            mixer.tone_set = chosen

        if self._device is not None:
            stream = self._device.stream
            warm_up(stream.mixer.rate, chosen)
            stream.changes.append(exchange)
            self._device.change()

    def release(self) -> None:
        """Close the output and the sound system."""
        self._close()
        self._state = Closed()
        if self._system is not None:
            self._system.close()

    @Slot()
    def change(self) -> None:
        """Apply the changes that wait at the stream."""
        if self._device is not None:
            self._device.change()

    @Slot()
    def _on_outputs_changed(self) -> None:
        """Play on the output that is right now."""
        self._list()
        if isinstance(self._state, Closed) or self._system is None:
            return
        outputs, default = self._system.outputs(), self._system.default()
        gone = not self._chooser.choose(outputs, default)
        if not isinstance(self._state, Playing):
            self._state = Opening()  # what failed before says nothing about these outputs
        if self._device is None or gone or self._chooser.should_move(outputs, default):
            self._open()

    def _list(self) -> None:
        if self._system is not None:
            self.listed.emit(self._system.outputs())

    @Slot()
    def _open(self) -> None:
        """Open the right output; whatever plays or hangs is closed first."""
        failures = tries(self._state)
        self._close()
        self._state = Opening(failures)
        if self._system is None:
            return
        output = self._chooser.choose(self._system.outputs(), self._system.default())
        device = self._system.open(output, self._buffer_ms) if output else None
        if device is None:
            self._complain(LOST if self._heard_on else NONE_FOUND)
            self._lose()
            return
        self._device = device
        self._chooser.open_on(output)
        self._watchdog.watch_new_stream()
        self._ticks = 0
        device.stream.mixer.tone_set = self._tone_set
        warm_up(device.stream.mixer.rate, self._tone_set)
        device.changed.connect(self._look)
        self._watch.start()

    @Slot()
    def tick(self) -> None:
        """Look at the device, and act if it stands still or another output is the right one."""
        device, system = self._device, self._system
        if device is None or system is None:
            return
        self._ticks += 1
        playing = isinstance(self._state, Playing)
        if playing:
            outputs, default = system.outputs(), system.default()
            moved_before, self._moved = self._moved, device.output != self._chooser.playing
            # At the second tick: the server moves a stream before it reports that its output is gone.
            if moved_before and self._chooser.was_moved_to(device.output, outputs, default):
                self._list()
                self._report_output()
            if self._ticks % CHECK_TICKS == 0 and self._chooser.should_move(outputs, default):
                self._open()
                return
        self._act_on(
            self._watchdog.tick(
                device.position, playing=playing, failed=device.failed, starved=device.starved
            )
        )

    @Slot()
    def _look(self) -> None:
        """Act on what the device reports between two ticks."""
        if (device := self._device) is not None:
            playing = isinstance(self._state, Playing)
            self._act_on(self._watchdog.check(playing=playing, failed=device.failed, starved=device.starved))

    def _act_on(self, verdict: Verdict) -> None:
        match verdict:
            case Verdict.STUCK:
                self._open()
            case Verdict.DEAD:
                self._lose()
            case Verdict.STARVED:
                self.starved.emit(self._name(self._chooser.playing))
            case Verdict.FINE:
                device = self._device
                opening = isinstance(self._state, Opening)
                if opening and device is not None and device.stream.offset_ms is not None:
                    self._play(device.stream)

    def _play(self, stream: Stream) -> None:
        """Report that the stream moves."""
        self._state = Playing()
        self._complained = False
        self._report_output()
        self.started.emit(stream)

    def _report_output(self) -> None:
        """Report the output that plays, unless the user expects it: the same, or the one of Settings."""
        before, self._heard_on = self._heard_on, self._chooser.playing
        outputs = self._system.outputs() if self._system is not None else ()
        missing = self._chooser.is_missing(outputs)
        if before != self._heard_on and (before or missing):
            self.moved.emit(output_text(self._name(self._heard_on), missing=missing))

    def _name(self, output: str) -> str:
        outputs = self._system.outputs() if self._system is not None else ()
        return dict(outputs).get(output, output)

    def _lose(self) -> None:
        """Close what is open, and wait before the next try."""
        lost = after_failure(self._state)
        self._close()
        self._state = lost
        if lost.is_worth_a_message:
            self._complain(LOST)
        self._retry.start(lost.retry_ms)

    def _close(self) -> None:
        """Close the stream, if there is one."""
        self._watch.stop()
        self._retry.stop()
        device, self._device = self._device, None
        if device is not None:
            device.close()
        if isinstance(self._state, Playing):
            self.fell_silent.emit()

    def _complain(self, problem: Problem) -> None:
        """Report a problem once, until sound has played again."""
        if not self._complained:
            self._complained = True
            self.failed.emit(problem)
