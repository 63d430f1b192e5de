"""Words of the session page: phases, legs, buttons, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.core.routine import Leg
from coach.core.score import SpanKind
from coach.text.cue_texts import PHASE_NAMES, cue_text
from coach.text.formats import minutes_seconds, whole_number

if TYPE_CHECKING:
    from coach.core.score import Cue, Score

translate = QCoreApplication.translate

PHASE_WORDS = {
    SpanKind.PREPARE: QT_TRANSLATE_NOOP("Words", "GET READY"),
    SpanKind.LIFT: QT_TRANSLATE_NOOP("Words", "LIFT"),
    SpanKind.FLEX: QT_TRANSLATE_NOOP("Words", "FLEX"),
    SpanKind.HOLD: QT_TRANSLATE_NOOP("Words", "HOLD"),
    SpanKind.EXTEND: QT_TRANSLATE_NOOP("Words", "EXTEND"),
    SpanKind.SWITCH: QT_TRANSLATE_NOOP("Words", "CHANGE LEGS"),
    SpanKind.REST: QT_TRANSLATE_NOOP("Words", "REST"),
}
"""The large word of each span. Scripts and screen readers rely on the English ones: don't reword them."""

LEG_WORDS = {
    Leg.LEFT: QT_TRANSLATE_NOOP("Words", "LEFT LEG"),
    Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "RIGHT LEG"),
}
"""The badge of each leg; scripts and screen readers rely on the English ones, too."""

SIDE_NAMES = {
    Leg.LEFT: QT_TRANSLATE_NOOP("Words", "Left"),
    Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "Right"),
}

PAUSE = QT_TRANSLATE_NOOP("Words", "Pause")
RESUME = QT_TRANSLATE_NOOP("Words", "Resume")
BACK = QT_TRANSLATE_NOOP("Words", "Back")
SKIP = QT_TRANSLATE_NOOP("Words", "Skip")
STOP = QT_TRANSLATE_NOOP("Words", "Stop")
PAIN = QT_TRANSLATE_NOOP("Words", "Stop – pain")
# The buttons of the session; their English names are relied on as well.


def phase_word(kind: SpanKind) -> str:
    """Return the large word of a span, as `FLEX`."""
    return translate("Words", str(PHASE_WORDS[kind]))


def phase_name(kind: SpanKind) -> str:
    """Return the name of a kind of span within other text, as `Flex`."""
    return translate("Words", PHASE_NAMES[kind])


def translated_cue(cue: Cue) -> str:
    """Return the instruction of a cue, as `Heel up toward your glute`; empty for a pip."""
    text = cue_text(cue)
    return translate("Words", text) if text else ""


def leg_word(leg: Leg) -> str:
    """Return what the badge of a leg shows, as `LEFT LEG`."""
    return translate("Words", str(LEG_WORDS[leg]))


def side_name(leg: Leg) -> str:
    """Return a leg's side alone, as `Left`."""
    return translate("Words", str(SIDE_NAMES[leg]))


def button_name(button: object) -> str:
    """Return the name of one of the session's buttons: `PAUSE`, `RESUME` and those beside them."""
    return translate("Words", str(button))


def on_two_lines(word: str) -> str:
    """Return a word of two parts on two lines, where it can be larger."""
    return word.replace(" ", "\n", 1)


def count_parts(score: Score, position_ms: int) -> tuple[int, int, int, int]:
    """Return repetition, of how many, set, of how many; in a wait, of the repetition that comes next."""
    repetition = score.repetition_at(position_ms)
    reps = score.prescribed()[repetition.set, repetition.leg]
    return repetition.rep, reps, repetition.set, score.routine.dose(repetition.leg).sets


def rep_words(reps: int, *, short: bool = False) -> tuple[str, str]:
    """Return the text before and after the repetition's number: `Rep ` and ` of 10`; if `short`, `/10`."""
    template = translate("Words", "Rep {rep}/{reps}") if short else translate("Words", "Rep {rep} of {reps}")
    before, _, after = template.partition("{rep}")
    return before, after.format(reps=whole_number(reps))


def set_words(set_: int, sets: int) -> str:
    """Return `Set 1 of 2`."""
    return translate("Words", "Set {set} of {sets}").format(set=whole_number(set_), sets=whole_number(sets))


def count_text(parts: tuple[int, int, int, int]) -> str:
    """Return `Rep 4 of 10 · Set 1 of 2` for what `count_parts` found."""
    rep, reps, set_, sets = parts
    before, after = rep_words(reps)
    return f"{before}{whole_number(rep)}{after} · {set_words(set_, sets)}"


def next_text(left_ms: int, kind: SpanKind | None, dose: str = "") -> str:
    """Return `4:12 left · next: Hold`, or with a `dose` `4:12 left · next: 8 reps`.

    `left_ms` are the milliseconds to the end of the session; `kind` is None where nothing follows.
    """
    following = phase_name(kind) if kind else translate("Words", "finish")
    return translate("Words", "Next: {phase} · {time} left").format(
        time=minutes_seconds(left_ms), phase=dose or following
    )
