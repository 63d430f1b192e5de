"""The choice of the sound system: PulseAudio (or PipeWire in its place) on Linux, else QtMultimedia."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coach.sound.libpulse import LibPulse
from coach.sound.pulse_sound import PulseSound
from coach.sound.qt_sound import QtSound

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from coach.sound.sound_system import SoundSystem

PULSE = "pulseaudio"

CARDS = Path("/proc/asound/pcm")
"""Lists the sound cards that Linux itself knows; empty or missing where there is none."""


def system_of_this_computer(parent: QObject) -> SoundSystem:
    """Return the way to play here; a backend of Qt that is set in the environment counts."""
    if sys.platform == "linux" and os.environ.get("QT_AUDIO_BACKEND", PULSE) == PULSE:
        try:
            pulse = PulseSound(LibPulse(), parent)
        except OSError:
            pass  # Qt needs the library too, and says how to install it
        else:
            return with_outputs(pulse, QtSound(parent)) if has_cards() else pulse
    return QtSound(parent)


def has_cards(listed: Path = CARDS) -> bool:
    """Whether Linux knows a sound card, with a sound server or without."""
    try:
        return bool(listed.read_text(encoding="utf-8", errors="replace").strip())
    except OSError:
        return False


def with_outputs(first: SoundSystem, second: SoundSystem) -> SoundSystem:
    """Return `second`, loaded, if only that lists an output; else `first`, which may find some later.

    So a Qt that plays on a card by itself is used where no sound server runs.
    """
    first.load()
    if first.outputs():
        return first
    if second.load() is None and second.outputs():
        first.close()
        return second
    second.close()
    return first
