"""Ids, formats and messages of the outputs that QtMultimedia lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat


def id_of(device: QAudioDevice) -> str:
    """Return a device's id as text, as in the settings."""
    return bytes(device.id().data()).decode(errors="replace")


def format_for(multimedia: ModuleType, device: QAudioDevice) -> QAudioFormat:
    """Return 16 bits at the device's own rate, mono or stereo: nothing that must be resampled."""
    wanted: QAudioFormat = device.preferredFormat()
    wanted.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
    wanted.setChannelCount(min(wanted.channelCount(), 2))
    return wanted


def what_lacks(error: ImportError) -> Problem:
    """Return the problem of a missing library, with the package to install."""
    if "libpulse" in str(error):
        return Problem("No sound: this system lacks libpulse.so.0.", "Install the package libpulse0.")
    return Problem(
        "No sound: Qt's sound system cannot be loaded: {why}.",
        "Install PySide6-Addons again.",
        why=quoted(error),
    )


def output_text(output: str, *, missing: bool) -> Text:
    """Return a text that names the output in use; `missing`: Settings name another one."""
    if missing:
        return Text("Your chosen speaker isn’t connected. Using {output}.", output=output)
    return Text("Sound now comes from {output}.", output=output)
