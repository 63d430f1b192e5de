"""Ids, formats and messages of the outputs that QtMultimedia lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.base.problems import Problem

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat


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
