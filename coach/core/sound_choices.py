"""Choices of what is heard in a session; their values are those of the settings and the command line."""

from __future__ import annotations

from enum import StrEnum


class ToneSet(StrEnum):
    """A set of tones: all have the same rhythm, at other pitches."""

    STANDARD = "standard"
    LOW = "low"
    """For hearing loss above 1 kHz."""
    BRIGHT = "bright"
    """To stand out over music."""


class Music(StrEnum):
    """What other media players do while a session runs."""

    OFF = "off"
    """They play on."""
    LOWER = "lower"
    PAUSE = "pause"
