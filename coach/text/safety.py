"""Every word about safety, in one place, so that a professional can review it. Nothing here is computed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "Safety",
    "Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; "
    "it cannot see your movement. Stop if it hurts. If pain persists, see a health professional.",
)

NOT_WITHOUT = QT_TRANSLATE_NOOP(
    "Safety", "Do not begin without a health professional if your knee, hip or leg"
)

REASONS = (
    QT_TRANSLATE_NOOP("Safety", "cannot bear your weight"),
    QT_TRANSLATE_NOOP("Safety", "locks or gives way"),
    QT_TRANSLATE_NOOP("Safety", "is hot and red, and you have a fever"),
    QT_TRANSLATE_NOOP("Safety", "is badly swollen"),
    QT_TRANSLATE_NOOP("Safety", "was operated on recently"),
)

STOP_AT_ONCE = QT_TRANSLATE_NOOP("Safety", "Chest pain or dizziness: stop at once.")

HOW = QT_TRANSLATE_NOOP(
    "Safety",
    "Stand near a sturdy chair or a wall. Form over speed: slow and controlled, "
    "hips level and facing forward.",
)

ASK_PAIN = QT_TRANSLATE_NOOP("Safety", "How much does it hurt, from 0 to 10?")

ASK_BEFORE = QT_TRANSLATE_NOOP("Safety", "Pain before, 0 to 10 (optional)")

ASK_NEXT_DAY = QT_TRANSLATE_NOOP(
    "Safety", "How much did it hurt the day after your session on {day}, from 0 to 10?"
)

WHY_NEXT_DAY = QT_TRANSLATE_NOOP("Safety", "Kept in your diary. No step up is offered without an answer.")

WHY_UP = QT_TRANSLATE_NOOP("Safety", "You did every repetition in two sessions running, and pain stayed low.")

WHY_ONE_UP = QT_TRANSLATE_NOOP(
    "Safety",
    "You did every repetition in two sessions running, and pain stayed low; "
    "this leg does less than the other, so it goes first.",
)

HELD_STOPPED = QT_TRANSLATE_NOOP("Safety", "No step up now: a session was stopped early.")

HELD_PAIN = QT_TRANSLATE_NOOP(
    "Safety", "No step up now: pain was {count}, and above {limit} nothing is added."
)

HELD_NEXT_DAY = QT_TRANSLATE_NOOP("Safety", "No step up now: pain was above usual the next day.")

HELD_UNANSWERED = QT_TRANSLATE_NOOP(
    "Safety", "No step up now: how much it hurt, after the session or the next day, was not answered."
)

HELD_TOO_SOON = QT_TRANSLATE_NOOP("Safety", "No step up today: first comes tomorrow’s question about pain.")

EASE_OFF = QT_TRANSLATE_NOOP("Safety", "Ease off, use a smaller range, or stop.")

OVER = QT_TRANSLATE_NOOP(
    "Safety", "This session is over. Rest; if the pain persists, see a health professional."
)

EASE_OFF_FROM, OVER_ABOVE = 3, 5
"""Pain (0 to 10) from which on the text says to ease off, and above which the session is over."""


def translated(text: object) -> str:
    """Return `text` of this file in the window's language."""
    return QCoreApplication.translate("Safety", str(text))


def answer_to(pain: int) -> str:
    """Return the fixed text for this much pain, 0 to 10, in the window's language; empty for little."""
    if pain > OVER_ABOVE:
        return translated(OVER)
    return translated(EASE_OFF) if pain >= EASE_OFF_FROM else ""
