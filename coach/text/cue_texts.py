"""What is shown and said at each cue of a score."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CUES = (
    QT_TRANSLATE_NOOP("Words", "Stand tall, hold a chair if you need. Left leg"),
    QT_TRANSLATE_NOOP("Words", "Stand tall, hold a chair if you need. Right leg"),
    QT_TRANSLATE_NOOP("Words", "Lift your foot slightly"),
    QT_TRANSLATE_NOOP("Words", "Stay lifted, hips level"),
    QT_TRANSLATE_NOOP("Words", "Heel up toward your glute"),
    QT_TRANSLATE_NOOP("Words", "Hold at the top"),
    QT_TRANSLATE_NOOP("Words", "Slowly down, hips level"),
    QT_TRANSLATE_NOOP("Words", "Left leg is next"),
    QT_TRANSLATE_NOOP("Words", "Right leg is next"),
    QT_TRANSLATE_NOOP("Words", "Set done. Rest, then left leg"),
    QT_TRANSLATE_NOOP("Words", "Set done. Rest, then right leg"),
    QT_TRANSLATE_NOOP("Words", "Well done"),
    QT_TRANSLATE_NOOP("Words", "Repetitions: {reps}"),
    QT_TRANSLATE_NOOP("Words", "Repetitions: {reps}. Load: {load} kilograms"),
)


def translated_cue(text: str) -> str:
    """Return the English text of a cue in the window's language."""
    return QCoreApplication.translate("Words", text)
