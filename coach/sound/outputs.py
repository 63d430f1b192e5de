"""Which outputs there are, which is the right one, and in which format it wants its sound."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from coach.problems import Problem

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

PULSE_MS = 40
"""How much sound PulseAudio or PipeWire is asked to hold, in milliseconds.

Qt asks for 21 ms, which a busy machine cannot keep filled: recorded with three more processes at full
load on two cores, up to 11 of 19 spacings were off by some ms, against at most 2 of 19 with 40 ms.
"""


def go_through_pulse() -> None:
    """Have Qt play through PulseAudio where there is one, or PipeWire in its place.

    Qt would talk to PipeWire itself where it can, with a buffer and a latency that we cannot ask for.
    What the person has set in the environment counts; other systems ignore it.
    """
    os.environ.setdefault("PULSE_LATENCY_MSEC", str(PULSE_MS))
    os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")


def all_outputs(multimedia: ModuleType) -> tuple[tuple[str, str], ...]:
    """Return id and name of every output."""
    devices = multimedia.QMediaDevices.audioOutputs()
    return tuple((id_of(device), device.description()) for device in devices)


def right_output(multimedia: ModuleType, wanted: str) -> QAudioDevice:
    """Return the output of this id where it is there, else the system's own choice, which may be null."""
    for device in multimedia.QMediaDevices.audioOutputs():
        if wanted and id_of(device) == wanted:
            return device  # type: ignore[no-any-return]
    return multimedia.QMediaDevices.defaultAudioOutput()  # type: ignore[no-any-return]


def id_of(device: QAudioDevice) -> str:
    """Return a device's id as text, as it is kept in the settings."""
    return bytes(device.id().data()).decode(errors="replace")


def format_for(multimedia: ModuleType, device: QAudioDevice) -> QAudioFormat:
    """Return 16 bits at the device's own rate, mono or stereo: nothing that must be resampled."""
    wanted: QAudioFormat = device.preferredFormat()
    wanted.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
    wanted.setChannelCount(min(wanted.channelCount(), 2))
    return wanted


def what_lacks(error: ImportError) -> Problem:
    """Say what to install."""
    if "libpulse" in str(error):
        return Problem("No sound: this system lacks libpulse.so.0.", "Install the package libpulse0.")
    return Problem(f"No sound: Qt's sound system cannot be loaded ({error}).", "Install PySide6-Addons anew.")
