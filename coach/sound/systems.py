"""The choice of the sound system: PulseAudio (or PipeWire in its place) on Linux, else QtMultimedia."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from coach.sound.libpulse import LibPulse
from coach.sound.pulse_sound import PulseSound
from coach.sound.qt_sound import QtSound

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from coach.sound.sound_system import SoundSystem

PULSE = "pulseaudio"


def system_of_this_computer(parent: QObject) -> SoundSystem:
    """Return the way to play here; a backend of Qt that is set in the environment counts."""
    if sys.platform == "linux" and os.environ.get("QT_AUDIO_BACKEND", PULSE) == PULSE:
        try:
            return PulseSound(LibPulse(), parent)
        except OSError:
            pass  # Qt needs the library too, and says how to install it
    return QtSound(parent)
