"""The loudspeaker: the one file that opens an audio device, on a thread of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QThread, QTimer, Signal, Slot

from coach.problems import Problem
from coach.sound.hush import HUSHES, Hush
from coach.sound.mixer import Mixer, Planned
from coach.sound.stream import PULSE_MS, Source, Stream, hurry
from coach.sound.tones import ToneKind, warm_up

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

BUFFER_MS = 100
"""Sound kept ready between our thread and the device, in milliseconds: what a stall may last."""

MARGIN_MS = 90
"""What a plan needs beyond the buffer: what the device holds, its steps, and the guard after a hush."""

HUSH_GUARD_MS = 50
"""How long after the last hushed sample the next tone may begin: the device must be loud again."""

WATCH_MS = 250
WATCH_TICKS = 6
"""A stream that does not move for this many ticks of `WATCH_MS` is dead, whatever its state says."""

RETRY_MS = 3000
"""How often a lost output is tried again, beside every time the system's outputs change."""

QUIET = "qt.multimedia.ffmpeg=false\nqt.multimedia.symbolsresolver=false"
"""What Qt tells about its own loading is nothing to a person at a terminal."""


class _Output(QObject):
    """Everything of QtMultimedia; lives on the sound thread and opens, watches and reopens."""

    started = Signal(object)  # the Stream, once it moves
    fell_silent = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._multimedia: ModuleType | None = None
        self._devices: QMediaDevices | None = None
        self._sink: QAudioSink | None = None
        self._source: Source | None = None
        self._stream: Stream | None = None
        self._moving = False
        self._complained = False
        self._still_ticks = 0
        self._processed = 0
        self._watch = QTimer(self, interval=WATCH_MS)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._hush = Hush(self)
        self._watch.timeout.connect(self._look)
        self._retry.timeout.connect(self._try_again)

    @Slot()
    def begin(self) -> None:
        """Load the sound system and open the default output."""
        QLoggingCategory.setFilterRules(QUIET)
        hurry()
        os.environ.setdefault("PULSE_LATENCY_MSEC", str(PULSE_MS))
        try:
            from PySide6 import QtMultimedia  # noqa: PLC0415 - a machine may lack what it links
        except ImportError as error:
            self._complain(_missing(error))
            return
        self._multimedia = QtMultimedia
        self._devices = QtMultimedia.QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._try_again)
        self._open()

    @Slot()
    def end(self) -> None:
        """Close the output and leave the thread's event loop."""
        self._retry.stop()
        self._close()
        self._devices = None
        self.thread().quit()

    @Slot(int)
    def hush(self, silent_from: int) -> None:
        """Make the device silent now, until it has consumed all before the frame `silent_from`."""
        if self._stream is not None and self._sink is not None:
            self._hush.begin(self._sink, silent_from * 1_000_000 // self._stream.mixer.rate)

    @Slot()
    def _try_again(self) -> None:
        """Open the default output, unless one is playing; an attempt that hangs is given up."""
        if not self._moving:
            self._close()
            self._open()

    def _open(self) -> None:
        if self._multimedia is None:
            return
        device = self._multimedia.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._complain(Problem("No sound output was found.", "The session runs on the screen alone."))
            self._retry.start()
            return
        wanted = _format_for(self._multimedia, device)
        self._stream = Stream(Mixer(wanted.sampleRate(), wanted.channelCount()))
        warm_up(wanted.sampleRate())
        self._moving = False
        self._still_ticks = self._processed = 0
        self._sink = self._multimedia.QAudioSink(device, wanted, self)
        self._sink.setBufferSize(wanted.bytesForDuration(BUFFER_MS * 1000))
        self._source = Source(self._stream, self._sink, self)
        self._source.moved.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._sink.stateChanged.connect(self._look)
        self._sink.start(self._source)
        self._watch.start()

    @Slot()
    def _look(self) -> None:
        """See whether the stream still moves."""
        if self._sink is None or self._multimedia is None:
            return
        audio = self._multimedia.QtAudio
        processed = self._sink.processedUSecs()
        self._still_ticks = 0 if processed != self._processed else self._still_ticks + 1
        self._processed = processed
        broken = self._sink.error() in (audio.Error.OpenError, audio.Error.IOError, audio.Error.FatalError)
        stopped = self._sink.state() == audio.State.StoppedState
        if broken or stopped or self._still_ticks > WATCH_TICKS:
            self._lose()
        elif not self._moving and self._stream is not None and self._stream.offset_ms is not None:
            self._moving = True
            self._complained = False
            self._retry.stop()
            self.started.emit(self._stream)

    def _lose(self) -> None:
        moved = self._moving
        self._close()
        if moved:
            self.fell_silent.emit()
        self._complain(Problem("The sound output was lost.", "The session goes on without sound."))
        self._retry.start()

    def _close(self) -> None:
        self._watch.stop()
        self._hush.stop()
        sink, source, stream = self._sink, self._source, self._stream
        self._sink = self._source = self._stream = None
        self._moving = False
        if stream is not None:
            stream.offset_ms = None
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


class Speaker(QObject):
    """The loudspeaker as the rest of the program sees it; every method is for the thread it lives on.

    Times are milliseconds of the stream's own time, which begins at 0 with every opening; after
    `opened` all that was planned must be planned anew. Without an output everything can be
    called and nothing sounds.
    """

    opened = Signal()
    lost = Signal()
    problem_arose = Signal(str)
    _hush_requested = Signal(int)
    _end_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: QThread | None = None
        self._output: _Output | None = None
        self._stream: Stream | None = None
        self._volume = 100
        self._muted = False

    def open(self) -> None:
        """Begin to open the default output; `opened` or `problem_arose` tells how it went."""
        if self._thread is not None:
            return
        self._thread = QThread(self)
        self._thread.setObjectName("sound")
        self._output = _Output()
        self._output.moveToThread(self._thread)
        self._thread.started.connect(self._output.begin)
        self._hush_requested.connect(self._output.hush)
        self._end_requested.connect(self._output.end)
        self._output.started.connect(self._on_started)
        self._output.fell_silent.connect(self._on_fell_silent)
        self._output.failed.connect(self.problem_arose)
        self._thread.start(QThread.Priority.TimeCriticalPriority)

    def close(self) -> None:
        """Fall silent and end the sound thread; returns when it has ended."""
        if self._thread is None or self._output is None:
            return
        self._output.started.disconnect(self._on_started)
        self._output.fell_silent.disconnect(self._on_fell_silent)
        self._output.failed.disconnect(self.problem_arose)
        self._end_requested.emit()
        self._thread.wait()
        self._stream = self._thread = self._output = None

    def stream_ms(self) -> float | None:
        """Return the time being heard; it is smooth and never runs backwards. None while nothing plays."""
        return None if self._stream is None else self._stream.now_ms()

    @property
    def lead_ms(self) -> int:
        """How far ahead of `stream_ms` a new plan must begin to be played whole; 0 while nothing plays."""
        return 0 if self.stream_ms() is None else BUFFER_MS + MARGIN_MS

    def play(self, tones: Iterable[tuple[ToneKind, float]]) -> None:
        """Replace what is planned and has not begun by these tones, each with its time of the stream."""
        if self._stream is not None:
            mixer = self._stream.mixer
            mixer.plan(Planned(kind, round(at_ms * mixer.rate / 1000)) for kind, at_ms in tones)

    def sound(self, kind: ToneKind) -> None:
        """Sound a tone as soon as the buffer allows, beside what is planned."""
        if self._stream is not None:
            self._stream.mixer.sound(kind)

    def silence(self) -> None:
        """Drop what is planned and silence what sounds, heard within about 60 ms."""
        if self._stream is not None:
            silent_from = self._stream.mixer.silence(HUSH_GUARD_MS if HUSHES else 0)
            if HUSHES:
                self._hush_requested.emit(silent_from)

    def set_volume(self, percent: int) -> None:
        """Set the volume, 0..100; squared, so that half the way sounds about half as loud."""
        self._volume = max(0, min(100, percent))
        self._tune()

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - a setter, as Qt's are
        """Mute or unmute; plans go on, unheard."""
        self._muted = muted
        self._tune()

    def _tune(self) -> None:
        if self._stream is not None:
            self._stream.mixer.gain = (self._volume / 100) ** 2
            self._stream.mixer.muted = self._muted

    @Slot(object)
    def _on_started(self, stream: Stream) -> None:
        self._stream = stream
        self._tune()
        self.opened.emit()

    @Slot()
    def _on_fell_silent(self) -> None:
        self._stream = None
        self.lost.emit()


def _format_for(multimedia: ModuleType, device: QAudioDevice) -> QAudioFormat:
    """Return 16 bits at the device's own rate, mono or stereo: nothing that must be resampled."""
    wanted: QAudioFormat = device.preferredFormat()
    wanted.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
    wanted.setChannelCount(min(wanted.channelCount(), 2))
    return wanted


def _missing(error: ImportError) -> Problem:
    """Say what to install."""
    if "libpulse" in str(error):
        return Problem("No sound: this system lacks libpulse.so.0.", "Install the package libpulse0.")
    return Problem(f"No sound: Qt's sound system cannot be loaded ({error}).", "Install PySide6-Addons anew.")
