"""Which outputs there are, which is the right one, and in which format it wants its sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Container
    from types import ModuleType

    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat


def all_outputs(multimedia: ModuleType, there: Container[str]) -> tuple[tuple[str, str], ...]:
    """Return id and name of every output; `there` as below."""
    return tuple((id_of(device), device.description()) for device in _devices(multimedia, there))


def right_output(multimedia: ModuleType, wanted: str, there: Container[str]) -> QAudioDevice:
    """Return the output of this id where it is there, else the system's own choice, which may be null.

    `there` are the ids of the outputs that the sound server knows; empty where it did not say.
    """
    for device in _devices(multimedia, there):
        if wanted and id_of(device) == wanted:
            return device
    return multimedia.QMediaDevices.defaultAudioOutput()  # type: ignore[no-any-return]


def _devices(multimedia: ModuleType, there: Container[str]) -> list[QAudioDevice]:
    """Return every output.

    WORKAROUND for Qt 6.11.3: it goes on listing a PulseAudio output that was unplugged.
    """
    devices = multimedia.QMediaDevices.audioOutputs()
    return [device for device in devices if not there or id_of(device) in there]


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
    return Problem(
        "No sound: Qt's sound system cannot be loaded ({error}).",
        "Install PySide6-Addons again.",
        error=str(error),
    )


def where_line(output: str, *, missing: bool) -> str:
    """Return a line that says where sound comes from; `missing` is the output that was chosen."""
    text = QCoreApplication.translate("Speaker", "Sound now comes from {output}.")
    if missing:
        text = QCoreApplication.translate(
            "Speaker", "The output chosen in Settings is not there: sound comes from {output}."
        )
    return text.format(output=output)
