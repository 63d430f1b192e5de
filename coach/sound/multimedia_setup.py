"""Setup of QtMultimedia: play through PulseAudio, and don't load the video player."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory

if TYPE_CHECKING:
    from types import ModuleType

OUTPUTS_ALONE = "default.warning=false"
"""Logging rule: Qt warns that without its media player only sound works, which is all we need."""

PULSE_MS = 40
"""Sound that PulseAudio or PipeWire is asked to buffer, in milliseconds.

Qt asks for 21 ms, which a busy machine cannot keep filled: in recordings with three more processes at full
load on two cores, up to 11 of 19 spacings were off by some ms, against at most 2 of 19 with 40 ms.
"""


def go_through_pulse() -> None:
    """Make Qt play through PulseAudio, or through PipeWire in its place.

    Where it can, Qt would use PipeWire itself, whose buffer and latency we can neither set nor read.
    Variables that the user has set win; systems other than Linux ignore them.
    """
    os.environ.setdefault("PULSE_LATENCY_MSEC", str(PULSE_MS))
    os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")


def load_outputs(multimedia: ModuleType, quiet: str) -> None:
    """Make `multimedia` (PySide6.QtMultimedia) list its sound outputs without loading a media player.

    The first call about outputs loads the media player as a plugin, with FFmpeg and Qt Quick behind it:
    12 MiB that tones don't need. Without any plugin Qt continues with the sound outputs alone, so for
    this one call (5 ms) the list of plugin folders is empty. `quiet` are the logging rules before and after.

    The list belongs to the whole process, and this runs on the sound thread. That is safe for plugins that
    were found before, as the image formats and styles of a window that is shown are: Qt 6.11.3 keeps them
    (tests/sound/test_multimedia_setup.py checks it). The variable QT_MEDIA_BACKEND does not prevent
    loading: an unknown name falls back to FFmpeg.
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
