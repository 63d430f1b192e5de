"""How Qt is to play: through PulseAudio, and without loading its video player for the sake of a tone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory

if TYPE_CHECKING:
    from types import ModuleType

OUTPUTS_ALONE = "default.warning=false"
"""Qt warns that without a player only sound outputs are there; they are all that we want."""


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


def load_outputs(multimedia: ModuleType, quiet: str) -> None:
    """Have `multimedia` (PySide6.QtMultimedia) find its sound outputs, and nothing else.

    The first question about outputs loads a media player as a plugin, with FFmpeg and Qt Quick behind it:
    12 MiB that a tone does not need. Where Qt finds no plugin it says so and goes on with sound outputs
    alone, so for this one question it is shown no folder to find any in. `quiet` are the logging rules
    that hold before and after.
    """
    go_through_pulse()
    folders = QCoreApplication.libraryPaths()
    QLoggingCategory.setFilterRules(f"{quiet}\n{OUTPUTS_ALONE}")
    QCoreApplication.setLibraryPaths([])
    try:
        multimedia.QMediaDevices.defaultAudioOutput()
    finally:
        QCoreApplication.setLibraryPaths(folders)
        QLoggingCategory.setFilterRules(quiet)
