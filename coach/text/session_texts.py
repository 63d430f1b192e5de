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

NEXT_LEG_WORDS = {
    Leg.LEFT: QT_TRANSLATE_NOOP("Words", "NEXT: LEFT LEG"),
    Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "NEXT: RIGHT LEG"),
}
"""The badge in a wait, which is not yet work for that leg."""

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


def leg_badge(leg: Leg, *, waits: bool) -> str:
    """Return what the badge of a leg shows: `LEFT LEG`, and `NEXT: LEFT LEG` in a wait."""
    return translate("Words", str((NEXT_LEG_WORDS if waits else LEG_WORDS)[leg]))


def side_name(leg: Leg) -> str:
    """Return a leg's side alone, as `Left`."""
    return translate("Words", str(SIDE_NAMES[leg]))


def button_name(button: object) -> str:
    """Return the name of one of the session's buttons: `PAUSE`, `RESUME` and those beside them."""
    return translate("Words", str(button))


def on_two_lines(word: str) -> str:
    """Return a word of several parts on two lines of about the same length."""
    parts = word.split(" ")
    breaks = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    return "\n".join(min(breaks, key=lambda lines: max(map(len, lines)))) if breaks else word


def count_parts(score: Score, position_ms: int) -> tuple[int, int, int, int]:
    """Return repetition, of how many, set, of how many; in a wait, of the repetition that comes next."""
    repetition = score.repetition_at(position_ms)
    reps = score.prescribed()[repetition.set, repetition.leg]
    return repetition.rep, reps, repetition.set, score.routine.dose(repetition.leg).sets


def rep_words(reps: int) -> tuple[str, str]:
    """Return the text before and after the repetition's number: `Rep ` and ` of 10`."""
    before, _, after = translate("Words", "Rep {rep} of {reps}").partition("{rep}")
    return before, after.format(reps=whole_number(reps))


def set_words(set_: int, sets: int) -> str:
    """Return `Set 1 of 2`."""
    return translate("Words", "Set {set} of {sets}").format(set=whole_number(set_), sets=whole_number(sets))


def count_text(parts: tuple[int, int, int, int]) -> str:
    """Return `Rep 4 of 10 · Set 1 of 2` for what `count_parts` found."""
    rep, reps, set_, sets = parts
    before, after = rep_words(reps)
    return f"{before}{whole_number(rep)}{after} · {set_words(set_, sets)}"


def time_left_text(ms: int) -> str:
    """Return `4:12 left` for so many milliseconds to the end of the session."""
    return translate("Words", "{time} left").format(time=minutes_seconds(ms))


def next_text(kind: SpanKind | None) -> str:
    """Return `Next: Hold`; `kind` is None where nothing follows."""
    following = phase_name(kind) if kind else translate("Words", "finish")
    return translate("Words", "Next: {phase}").format(phase=following)


def ready_prompt() -> tuple[str, str]:
    """Return the two lines that are shown while a set waits for the person: `Ready?` and `Press Space`."""
    return translate("Words", "Ready?"), translate("Words", "Press Space")


def time_step_name(seconds: int) -> str:
    """Return the name of the button that makes a wait longer or shorter: `+15 s`, `−15 s`."""
    sign = "+" if seconds > 0 else "−"
    return translate("Words", "{sign}{number} s").format(sign=sign, number=whole_number(abs(seconds)))


def ready_text() -> str:
    """Return the instruction of the last seconds of a wait."""
    return translate("Words", "Stand ready")
