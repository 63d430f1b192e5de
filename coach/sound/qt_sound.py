"""Sound through QtMultimedia: the outputs it lists, and a stream that a QAudioSink pulls from us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, Qt, Slot

from coach.sound.devices import format_for, id_of, what_lacks
from coach.sound.mixer import Mixer
from coach.sound.multimedia_setup import load_outputs
from coach.sound.sink_muter import GUARD_MS, MUTES, SinkMuter
from coach.sound.sound_system import Device, SoundSystem
from coach.sound.stream import Source, Stream

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtCore import QObject
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

    from coach.base.problems import Problem

QUIET = "qt.multimedia.ffmpeg=false\nqt.multimedia.symbolsresolver=false"
"""Logging rules: Qt's lines about loading its own libraries mean nothing to a person at a terminal."""


class QtSound(SoundSystem):
    """QtMultimedia, loaded at `load`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._multimedia: ModuleType | None = None
        self._devices: QMediaDevices | None = None

    def load(self) -> Problem | None:
        """Load QtMultimedia."""
        if self._devices is not None:
            return None
        QLoggingCategory.setFilterRules(QUIET)
        try:
            from PySide6 import QtMultimedia  # noqa: PLC0415 - a machine may lack what it links
        except ImportError as error:
            return what_lacks(error)
        load_outputs(QtMultimedia, QUIET)
        self._multimedia = QtMultimedia
        self._devices = QtMultimedia.QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self.changed)
        return None

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of every output."""
        return tuple((id_of(device), device.description()) for device in self._listed())

    def default(self) -> str:
        """Return the id of the system's default output."""
        if self._multimedia is None:
            return ""
        return id_of(self._multimedia.QMediaDevices.defaultAudioOutput())

    def open(self, output: str, buffer_ms: int) -> Device | None:
        """Open a QAudioSink."""
        if self._multimedia is not None:
            default = self._multimedia.QMediaDevices.defaultAudioOutput()
            for device in [*self._listed(), default]:
                if id_of(device) == output and not device.isNull():
                    return QtDevice(self._multimedia, device, buffer_ms, self)
        return None

    def close(self) -> None:
        """Release QtMultimedia."""
        self._devices = None

    def _listed(self) -> list[QAudioDevice]:
        return [] if self._multimedia is None else self._multimedia.QMediaDevices.audioOutputs()


class QtDevice(Device):
    """A QAudioSink that pulls from a mixer."""

    def __init__(self, multimedia: ModuleType, device: QAudioDevice, buffer_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._audio = multimedia.QtAudio
        self.output = id_of(device)
        wanted = format_for(multimedia, device)
        self.stream = Stream(Mixer(wanted.sampleRate(), wanted.channelCount(), wakes=True))
        self.stream.buffer_ms = buffer_ms
        self.stream.guard_ms = GUARD_MS if MUTES else 0
        self._sink = multimedia.QAudioSink(device, wanted, self)
        self._sink.setBufferSize(wanted.bytesForDuration(buffer_ms * 1000))
        self._muter = SinkMuter(self)
        self._source = Source(self.stream, self._sink, self)
        self._source.about_to_read.connect(self.change)
        self._source.moved.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._sink.stateChanged.connect(self._on_state_changed, Qt.ConnectionType.QueuedConnection)
        self._sink.start(self._source)

    @property
    def position(self) -> float:
        """How much the sink has consumed, in microseconds."""
        return float(self._sink.processedUSecs())

    @property
    def failed(self) -> bool:
        """Whether the sink has stopped."""
        errors = self._audio.Error
        return self._sink.state() == self._audio.State.StoppedState or self._sink.error() in (
            errors.OpenError,
            errors.IOError,
            errors.FatalError,
        )

    @property
    def starved(self) -> bool:
        """Whether the sink ran out of samples."""
        return self.stream.starved or self._sink.error() == self._audio.Error.UnderrunError

    @Slot()
    def change(self) -> None:
        """Apply the changes; of a silence, turn the sink's volume down until the buffer has passed."""
        silent_from = self.stream.apply_changes()
        if silent_from is not None and MUTES:
            self._muter.begin(self._sink, silent_from * 1_000_000 // self.stream.mixer.rate)

    def close(self) -> None:
        """Stop the sink."""
        self.blockSignals(True)
        self._muter.stop()
        self.stream.offset_ms = None
        self._sink.stateChanged.disconnect(self._on_state_changed)
        self._sink.reset()
        self._source.close()
        self.deleteLater()

    @Slot()
    def _on_state_changed(self) -> None:
        self.changed.emit()
