"""The terms of figures, each explained in plain sentences; in English, marked for translation."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.core.weights import WeightUnit
from coach.text.formats import named
from coach.text.weights import weight_unit


class Term(StrEnum):
    """A word that stands beside a figure."""

    REP = "rep"
    TRAINING_DAY = "training day"
    ON_PLAN = "on plan"
    LENGTHS = "lengths"
    TENSION = "time under tension"
    LOAD = "load"
    SYMMETRY = "symmetry"
    EFFORT = "effort"
    PAIN = "pain"
    COUNTS = "counts"


_TEXTS = {
    Term.REP: (
        QT_TRANSLATE_NOOP("Help", "Rep (repetition)"),
        QT_TRANSLATE_NOOP("Help", "One curl of one leg. A curl with each leg is two reps."),
    ),
    Term.TRAINING_DAY: (
        QT_TRANSLATE_NOOP("Help", "Training day"),
        QT_TRANSLATE_NOOP(
            "Help", "A day with at least one rep. It counts once, however many sessions it had."
        ),
    ),
    Term.ON_PLAN: (
        QT_TRANSLATE_NOOP("Help", "On plan"),
        QT_TRANSLATE_NOOP(
            "Help",
            "In each of these weeks you trained on as many days as you had planned;"
            " a holiday lowers the plan.",
        ),
    ),
    Term.LENGTHS: (
        QT_TRANSLATE_NOOP("Help", "Planned, took"),
        QT_TRANSLATE_NOOP(
            "Help", "How long a session is planned to be, and how long it took without its pauses."
        ),
    ),
    Term.TENSION: (
        QT_TRANSLATE_NOOP("Help", "Time under tension"),
        QT_TRANSLATE_NOOP(
            "Help",
            "How long your muscles worked: the time of flex, hold and extend in all reps, added up.",
        ),
    ),
    Term.LOAD: (
        QT_TRANSLATE_NOOP("Help", "Load"),
        QT_TRANSLATE_NOOP("Help", "Weight times reps, added up: 10 reps with 2 kg are 20."),
    ),
    Term.SYMMETRY: (
        QT_TRANSLATE_NOOP("Help", "Symmetry"),
        QT_TRANSLATE_NOOP(
            "Help", "How alike your legs did. 100% means as many reps with one leg as with the other."
        ),
    ),
    Term.EFFORT: (
        QT_TRANSLATE_NOOP("Help", "Effort"),
        QT_TRANSLATE_NOOP("Help", "How hard it felt to you: 0 is easy, 10 the hardest."),
    ),
    Term.PAIN: (
        QT_TRANSLATE_NOOP("Help", "Pain"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Your answer before a session, after it or on the next day: 0 is none, 10 the worst.",
        ),
    ),
    Term.COUNTS: (
        QT_TRANSLATE_NOOP("Help", "Planned, timed, done"),
        QT_TRANSLATE_NOOP(
            "Help", "Reps that the routine asks for, that the program counted, and that you say you did."
        ),
    ),
}


def term_name(term: Term) -> str:
    """Return a term in the window's language."""
    return QCoreApplication.translate("Help", str(_TEXTS[term][0]))


LOAD_IN_POUNDS = QT_TRANSLATE_NOOP("Help", "Weight times reps, added up: 10 reps with 5 lb are 50.")


def _meaning(term: Term) -> str:
    is_in_pounds = term is Term.LOAD and weight_unit() is WeightUnit.LB
    return QCoreApplication.translate("Help", str(LOAD_IN_POUNDS if is_in_pounds else _TEXTS[term][1]))


def explanation(*terms: Term) -> str:
    """Return what terms mean, a line for each: `Symmetry: How alike …`; of one term the sentence alone."""
    texts = [_meaning(term) for term in terms]
    if len(terms) == 1:
        return texts[0]
    return "\n".join(named(term_name(term), text) for term, text in zip(terms, texts, strict=True))
