"""Choices of what is heard in a session; their values are those of the settings and the command line."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from coach.core.score import PHASES, SpanKind

if TYPE_CHECKING:
    from collections.abc import Mapping


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


class Ticks(StrEnum):
    """The phases whose seconds tick."""

    OFF = "off"
    HOLD = "hold"
    ALL = "all"


TICKING: Mapping[Ticks, tuple[SpanKind, ...]] = MappingProxyType(
    {Ticks.OFF: (), Ticks.HOLD: (SpanKind.HOLD,), Ticks.ALL: PHASES}
)
"""The phases that tick, for each choice."""


class SoundChoices(NamedTuple):
    """What a person chose to hear."""

    tone_set: ToneSet = ToneSet.STANDARD
    ticks: Ticks = Ticks.OFF


USUAL = SoundChoices()
"""What is heard where nobody chose."""
