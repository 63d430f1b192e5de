"""Texts of cues and names of phases in English, marked for translation.

This module needs no Qt, so that `coach score` prints cues without loading it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.routine import Leg
from coach.core.score import Instant, SpanKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.core.score import Cue, Event


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for translation and return it; lupdate looks for this name, which PySide6 has, too."""
    return text


PHASE_NAMES: Mapping[SpanKind, str] = {
    SpanKind.PREPARE: QT_TRANSLATE_NOOP("Words", "Get ready"),
    SpanKind.LIFT: QT_TRANSLATE_NOOP("Words", "Lift"),
    SpanKind.FLEX: QT_TRANSLATE_NOOP("Words", "Flex"),
    SpanKind.HOLD: QT_TRANSLATE_NOOP("Words", "Hold"),
    SpanKind.EXTEND: QT_TRANSLATE_NOOP("Words", "Extend"),
    SpanKind.SWITCH: QT_TRANSLATE_NOOP("Words", "Change legs"),
    SpanKind.REST: QT_TRANSLATE_NOOP("Words", "Rest"),
}

BY_LEG: Mapping[Event, Mapping[Leg, str]] = {
    SpanKind.PREPARE: {
        Leg.LEFT: QT_TRANSLATE_NOOP("Words", "Stand tall, hand on the chair. Left leg"),
        Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "Stand tall, hand on the chair. Right leg"),
    },
    SpanKind.SWITCH: {
        Leg.LEFT: QT_TRANSLATE_NOOP("Words", "Left leg is next"),
        Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "Right leg is next"),
    },
    SpanKind.REST: {
        Leg.LEFT: QT_TRANSLATE_NOOP("Words", "Set done. Rest – left leg next"),
        Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "Set done. Rest – right leg next"),
    },
}

FOR_BOTH_LEGS: Mapping[Event, str] = {
    SpanKind.LIFT: QT_TRANSLATE_NOOP("Words", "Lift your foot slightly"),
    SpanKind.FLEX: QT_TRANSLATE_NOOP("Words", "Heel up toward your glute"),
    SpanKind.HOLD: QT_TRANSLATE_NOOP("Words", "Hold at the top"),
    SpanKind.EXTEND: QT_TRANSLATE_NOOP("Words", "Lower slowly, hips level"),
    Instant.FINISHED: QT_TRANSLATE_NOOP("Words", "Well done"),
}

SETTLED_LIFT = QT_TRANSLATE_NOOP("Words", "Stay lifted, hips level")


def cue_text(cue: Cue) -> str:
    """Return the instruction of a cue, in English; empty for a pip."""
    if cue.settled:
        return SETTLED_LIFT
    if cue.kind in BY_LEG:
        return BY_LEG[cue.kind][cue.leg]
    return FOR_BOTH_LEGS.get(cue.kind, "")


def every_cue() -> tuple[str, ...]:
    """Return every instruction that a session may show, in English."""
    return (
        SETTLED_LIFT,
        *(text for texts in BY_LEG.values() for text in texts.values()),
        *FOR_BOTH_LEGS.values(),
    )
