"""Every word about safety, in one place, so that a professional can review it. Nothing here is computed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.text.formats import whole_number

WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "Safety",
    "Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; "
    "it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.",
)

IN_SHORT = QT_TRANSLATE_NOOP(
    "Safety",
    "Not medical advice, not a medical device; it cannot see your movement. Stop if it hurts.",
)

STOPPED_FOR_PAIN = QT_TRANSLATE_NOOP(
    "Safety",
    "You stopped because of pain ({pain} of 10). Rest today. If it persists, see a health professional.",
)

STOPPED_FOR_SOME_PAIN = QT_TRANSLATE_NOOP(
    "Safety", "You stopped because of pain. Rest today. If it persists, see a health professional."
)

NOT_WITHOUT = QT_TRANSLATE_NOOP("Safety", "Talk to a health professional first if your knee, hip or leg")

REASONS = (
    QT_TRANSLATE_NOOP("Safety", "cannot bear your weight"),
    QT_TRANSLATE_NOOP("Safety", "locks or gives way"),
    QT_TRANSLATE_NOOP("Safety", "is hot and red and you have a fever"),
    QT_TRANSLATE_NOOP("Safety", "is very swollen"),
    QT_TRANSLATE_NOOP("Safety", "had surgery recently"),
)

STOP_AT_ONCE = QT_TRANSLATE_NOOP("Safety", "Stop at once if you feel chest pain or dizziness.")

HOW = QT_TRANSLATE_NOOP(
    "Safety",
    "Stand near a sturdy chair or a wall. Move slowly, and keep your hips level and facing forward.",
)

ASK_PAIN = QT_TRANSLATE_NOOP("Safety", "How bad is the pain?")

ASK_BEFORE = QT_TRANSLATE_NOOP("Safety", "Pain now?")

ASK_NEXT_DAY = QT_TRANSLATE_NOOP("Safety", "How much pain did you have the day after your session on {day}?")

WHY_NEXT_DAY = QT_TRANSLATE_NOOP("Safety", "Saved to your diary. Needed before we suggest more.")

WHY_UP = QT_TRANSLATE_NOOP("Safety", "You completed two sessions in a row with little pain.")

WHY_ONE_UP = QT_TRANSLATE_NOOP(
    "Safety",
    "You completed two sessions in a row with little pain. This leg is behind, so it goes first.",
)

HELD_STOPPED = QT_TRANSLATE_NOOP("Safety", "No increase for now: your last session was stopped early.")

HELD_PAIN = QT_TRANSLATE_NOOP("Safety", "No increase while pain is above {limit} (it was {count}).")

HELD_NEXT_DAY = QT_TRANSLATE_NOOP("Safety", "No increase for now: it hurt more than usual the next day.")

HELD_UNANSWERED = QT_TRANSLATE_NOOP(
    "Safety", "Tell us how it felt afterwards and the next day to get suggestions."
)

HELD_TOO_SOON = QT_TRANSLATE_NOOP("Safety", "We’ll ask about pain tomorrow before suggesting more.")

EASE_OFF = QT_TRANSLATE_NOOP("Safety", "Ease off, move less far, or stop.")

OVER = QT_TRANSLATE_NOOP(
    "Safety", "That’s it for today. Rest, and see a health professional if the pain doesn’t go away."
)

ANSWERS = (EASE_OFF, OVER)
"""The answers to pain after a stop for it."""

EASE_OFF_FROM, OVER_ABOVE = 3, 5
"""Pain (0 to 10) from which on the text says to ease off, and above which the session is over."""


def translated(text: object) -> str:
    """Return `text` of this file in the window's language."""
    return QCoreApplication.translate("Safety", str(text))


def after_pain_stop(pain: int | None) -> str:
    """Return what Today says after a stop for pain (0 to 10, or no answer), in the window's language."""
    if pain is None:
        return translated(STOPPED_FOR_SOME_PAIN)
    return translated(STOPPED_FOR_PAIN).format(pain=whole_number(pain))


def answer_to(pain: int) -> str:
    """Return the fixed text for this much pain, 0 to 10, in the window's language; empty for little."""
    if pain > OVER_ABOVE:
        return translated(OVER)
    return translated(EASE_OFF) if pain >= EASE_OFF_FROM else ""
