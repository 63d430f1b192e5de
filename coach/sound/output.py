"""The one file that opens an audio device: it chooses, opens, watches and reopens, on the sound thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QTimer, Signal, Slot

from coach.base.problems import Problem
from coach.sound.devices import all_outputs, format_for, id_of, right_output, what_lacks, where_line
from coach.sound.mixer import Mixer
from coach.sound.multimedia_setup import load_outputs
from coach.sound.pulse_monitor import PulseMonitor
from coach.sound.sink_muter import SinkMuter
from coach.sound.stream import Source, Stream, raise_thread_priority
from coach.sound.tones import warm_up

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtMultimedia import QAudioDevice, QAudioSink, QMediaDevices

BUFFER_MS = 100
"""Sound kept ready for the device, in milliseconds, unless told otherwise: what a stall may last."""

WATCH_MS = 100
STUCK_TICKS = 5
WATCH_TICKS = 15
"""A stream that stops moving for `STUCK_TICKS` of `WATCH_MS` is opened anew; one that never moves is dead.

A null sink that nobody used has played up to 2 s of silence ahead: it takes 30 ms from us and then
nothing until those are over, active and without an error.
"""

CHECK_TICKS, BEGIN_TICKS = 10, 30
"""How often the server is asked, and whether another output is the right one now: Qt may not tell. At
first, until a latency is told, it is asked at every tick."""

RETRIES_MS = (300, 3000, 10_000, 60_000)
"""When a lost output is tried again, beside every time the system's outputs change; the last for ever."""

LOST = Problem("The sound output was lost.", "The session goes on without sound.")
NONE_FOUND = Problem("No sound output was found.", "The session runs on the screen alone.")
QUIET = "qt.multimedia.ffmpeg=false\nqt.multimedia.symbolsresolver=false"
"""What Qt tells about its own loading is nothing to a person at a terminal."""


class Output(QObject):
    """Everything of QtMultimedia.

    `device` is the id of the output wanted; empty follows the system. `buffer_ms` is how much sound is
    kept ready, in milliseconds.
    """

    started = Signal(object)  # the Stream, once it moves
    fell_silent = Signal()
    failed = Signal(str)
    told = Signal(str)  # where the sound comes from now
    listed = Signal(object)  # every output there is: a tuple of (id, name)
    starved = Signal(str)  # the device had to wait for us, said once until `open` is asked for again

    def __init__(self, device: str, buffer_ms: int = BUFFER_MS) -> None:
        super().__init__()
        self._wanted = device
        self._buffer_ms = buffer_ms
        self._multimedia: ModuleType | None = None
        self._devices: QMediaDevices | None = None
        self._sink: QAudioSink | None = None
        self._source: Source | None = None
        self._stream: Stream | None = None
        self._is_open = False  # whether anybody wants to hear
        self._moving = False
        self._complained = False
        self._starved = False
        self._server = PulseMonitor()
        self._right = ""  # id of the right output when we began to play here
        self._playing = ("", "")  # id and name of the output that is open
        self._played = ("", "")  # of the one that sounded last
        self._still_ticks = 0
        self._processed = 0
        self._tries = 0
        self._ticks = 0
        self._watch = QTimer(self, interval=WATCH_MS)
        self._retry = QTimer(self, singleShot=True)
        self._hush = SinkMuter(self)
        self._watch.timeout.connect(self._tick)
        self._retry.timeout.connect(self._try_again)

    @Slot()
    def load(self) -> None:
        """Load the sound system, and list its outputs."""
        QLoggingCategory.setFilterRules(QUIET)
        raise_thread_priority()
        try:
            from PySide6 import QtMultimedia  # noqa: PLC0415 - a machine may lack what it links
        except ImportError as error:
            self._complain(what_lacks(error))
            return
        load_outputs(QtMultimedia, QUIET)
        self._multimedia = QtMultimedia
        self._devices = QtMultimedia.QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._outputs_changed)
        self._list()

    @Slot()
    def open(self) -> None:
        """Open the output wanted, unless it plays already."""
        self._is_open = True
        self._starved = False
        self._try_again()

    @Slot(str)
    def choose(self, device: str) -> None:
        """Move to the output of this id, now and whenever it is there; empty follows the system."""
        if device != self._wanted:
            self._wanted = device
            self._right = ""  # whatever was right before, this counts now
            self._outputs_changed()

    @Slot(int)
    def keep_ready(self, buffer_ms: int) -> None:
        """Keep so many milliseconds of sound ready from now on."""
        if buffer_ms != self._buffer_ms:
            self._buffer_ms = buffer_ms
            if self._sink is not None:
                self._move()

    @Slot()
    def end(self) -> None:
        """Close the output and leave the thread's event loop."""
        self._is_open = False
        self._retry.stop()
        self._close()
        self._server.close()
        self._devices = None
        self.thread().quit()

    @Slot(int)
    def hush(self, silent_from: int) -> None:
        """Make the device silent now, until it has consumed all before the frame `silent_from`."""
        if self._stream is not None and self._sink is not None:
            self._hush.begin(self._sink, silent_from * 1_000_000 // self._stream.mixer.rate)

    @Slot()
    def _outputs_changed(self) -> None:
        """Go to the output that is the right one now."""
        self._list()
        if not self._is_open or self._multimedia is None:
            return
        self._tries = 0
        if self._sink is None or self._device().isNull() or self._is_elsewhere():
            self._move()

    def _list(self) -> None:
        if self._multimedia is not None:
            self.listed.emit(all_outputs(self._multimedia, self._server.outputs))

    def _device(self) -> QAudioDevice:
        assert self._multimedia is not None  # noqa: S101 - asked only where it is loaded
        return right_output(self._multimedia, self._wanted, self._server.outputs)

    @Slot()
    def _try_again(self) -> None:
        """Open the output, unless one is playing; an attempt that hangs is given up."""
        if self._is_open and not self._moving:
            self._close()
            self._open()

    def _move(self) -> None:
        """Close what is open, and open what is right now."""
        moved = self._moving
        self._close()
        if moved:
            self.fell_silent.emit()
        self._open()

    def _open(self) -> None:
        if self._multimedia is None:
            return
        device = self._device()
        if device.isNull():
            self._complain(LOST if self._played[0] else NONE_FOUND)
            self._later()
            return
        self._playing = (id_of(device), device.description())
        self._right = self._playing[0]
        wanted = format_for(self._multimedia, device)
        self._stream = Stream(Mixer(wanted.sampleRate(), wanted.channelCount(), wakes=True))
        warm_up(wanted.sampleRate())
        self._still_ticks = self._processed = self._ticks = 0
        self._sink = self._multimedia.QAudioSink(device, wanted, self)
        self._sink.setBufferSize(wanted.bytesForDuration(self._buffer_ms * 1000))
        self._source = Source(self._stream, self._sink, self)
        self._source.moved.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._sink.stateChanged.connect(self._look)
        self._sink.start(self._source)
        self._watch.start()

    @Slot()
    def _tick(self) -> None:
        """Count how long the stream has stood still, and open it anew in time."""
        if self._sink is None:
            return
        processed = self._sink.processedUSecs()
        self._still_ticks = 0 if processed != self._processed else self._still_ticks + 1
        self._processed = processed
        self._ticks += 1
        if self._moving:
            self._heed_server()
        elsewhere = self._ticks % CHECK_TICKS == 0 and self._is_elsewhere()
        if self._moving and (elsewhere or self._still_ticks >= STUCK_TICKS):
            self._move()
        else:
            self._look()

    def _is_elsewhere(self) -> bool:
        """Whether the right output is another one than when we began to play where we do."""
        return id_of(self._device()) not in ("", self._right, self._playing[0])

    def _heed_server(self) -> None:
        """Learn how late we are heard, and whether the sound server has moved us to another output."""
        server = self._server
        server.listen()
        if self._ticks % CHECK_TICKS == 0 or (server.latency_ms is None and self._ticks < BEGIN_TICKS):
            server.ask()
        if self._stream is not None and server.latency_ms is not None:
            self._stream.set_latency(server.latency_ms)
        if server.output and server.output != self._playing[0]:
            self._playing = (server.output, server.outputs.get(server.output, server.output))
            self._right = id_of(self._device())  # whoever moved us there wants it so, until this changes
            self._list()
            self._tell_where()

    @Slot()
    def _look(self) -> None:
        """See whether the stream moves."""
        if self._sink is None or self._multimedia is None:
            return
        audio = self._multimedia.QtAudio
        broken = self._sink.error() in (audio.Error.OpenError, audio.Error.IOError, audio.Error.FatalError)
        stopped = self._sink.state() == audio.State.StoppedState
        if broken or stopped or self._still_ticks > WATCH_TICKS:
            self._lose()
        elif not self._moving and self._stream is not None and self._stream.offset_ms is not None:
            self._moving = True
            self._complained = False
            self._tries = 0
            self._retry.stop()
            self._tell_where()
            self.started.emit(self._stream)
        elif self._stream is not None and not self._starved:
            self._starved = self._stream.starved or self._sink.error() == audio.Error.UnderrunError
            if self._starved:
                self.starved.emit(self._playing[1])

    def _tell_where(self) -> None:
        """Say where the sound comes from, if that is not where the person thinks."""
        before, self._played = self._played, self._playing
        missing = self._wanted not in ("", self._playing[0], *self._server.outputs)
        if before == self._playing or not (before[0] or missing):
            return
        self.told.emit(where_line(self._playing[1], missing=missing))

    def _lose(self) -> None:
        moved = self._moving
        self._close()
        if moved:
            self.fell_silent.emit()
        if self._tries:  # the first time, another output may be about to take over: that is told instead
            self._complain(LOST)
        self._later()

    def _later(self) -> None:
        self._retry.start(RETRIES_MS[min(self._tries, len(RETRIES_MS) - 1)])
        self._tries += 1

    def _close(self) -> None:
        self._watch.stop()
        self._hush.stop()
        sink, source, stream = self._sink, self._source, self._stream
        self._sink = self._source = self._stream = None
        self._moving = False
        if stream is not None:
            stream.offset_ms = None
        self._server.forget()
        if sink is not None and source is not None:
            sink.stateChanged.disconnect(self._look)
            sink.reset()
            source.close()
            sink.deleteLater()
            source.deleteLater()

    def _complain(self, problem: Problem) -> None:
        """Say it once, until sound has played again."""
        if not self._complained:
            self._complained = True
            self.failed.emit(problem.line)
