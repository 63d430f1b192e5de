"""The words of the session page: what a screen shows and a screen reader says, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Qt, QTime

from coach.core.routine import Leg
from coach.core.score import SpanKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from coach.core.score import Score

PHASE_WORDS = {
    SpanKind.PREPARE: QT_TRANSLATE_NOOP("Words", "GET READY"),
    SpanKind.LIFT: QT_TRANSLATE_NOOP("Words", "LIFT"),
    SpanKind.FLEX: QT_TRANSLATE_NOOP("Words", "FLEX"),
    SpanKind.HOLD: QT_TRANSLATE_NOOP("Words", "HOLD"),
    SpanKind.EXTEND: QT_TRANSLATE_NOOP("Words", "EXTEND"),
    SpanKind.SWITCH: QT_TRANSLATE_NOOP("Words", "CHANGE LEGS"),
    SpanKind.REST: QT_TRANSLATE_NOOP("Words", "REST"),
}
"""The words of the contract: scripts and screen readers look for exactly these."""

PHASE_NAMES = {
    SpanKind.PREPARE: QT_TRANSLATE_NOOP("Words", "Get ready"),
    SpanKind.LIFT: QT_TRANSLATE_NOOP("Words", "Lift"),
    SpanKind.FLEX: QT_TRANSLATE_NOOP("Words", "Flex"),
    SpanKind.HOLD: QT_TRANSLATE_NOOP("Words", "Hold"),
    SpanKind.EXTEND: QT_TRANSLATE_NOOP("Words", "Extend"),
    SpanKind.SWITCH: QT_TRANSLATE_NOOP("Words", "Change legs"),
    SpanKind.REST: QT_TRANSLATE_NOOP("Words", "Rest"),
}

LEG_WORDS = {
    Leg.LEFT: QT_TRANSLATE_NOOP("Words", "LEFT LEG"),
    Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "RIGHT LEG"),
}

LEG_NAMES = {
    Leg.LEFT: QT_TRANSLATE_NOOP("Words", "Left"),
    Leg.RIGHT: QT_TRANSLATE_NOOP("Words", "Right"),
}


LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"

PAUSE = QT_TRANSLATE_NOOP("Words", "Pause")
RESUME = QT_TRANSLATE_NOOP("Words", "Resume")
BACK = QT_TRANSLATE_NOOP("Words", "Back")
SKIP = QT_TRANSLATE_NOOP("Words", "Skip")
STOP = QT_TRANSLATE_NOOP("Words", "Stop")
PAIN = QT_TRANSLATE_NOOP("Words", "Stop – pain")
"""The buttons of the session, named as the contract has them."""

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
"""What `coach.core.score` and `coach.sound.phrases` have to say, for the translators."""


def say(text: object) -> str:
    """Return `text` of this file in the window's language."""
    return QCoreApplication.translate("Words", str(text))


def counted(context: str, text: str, count: int) -> str:
    """Return `text` in the window's language, in the form it has for so many; `%n` in it is the count."""
    return QCoreApplication.translate(context, text, "", count)


def long_day(day: date) -> str:
    """Return a day in the long form of the window's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def time_of_day(at: datetime) -> str:
    """Return when on its day something was, in the short form of the window's language."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def week_starts_on() -> int:
    """Return the day on which weeks start where we are, Monday 0."""
    return QLocale().firstDayOfWeek().value - 1


def seconds_left(ms: int) -> int:
    """Return the whole seconds that a countdown shows for `ms` to go: 1 until the very end."""
    return max(1, -(-ms // 1000))


def clock(ms: int) -> str:
    """Return a length as minutes and seconds, `4:12`; part seconds count as whole ones."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    return f"{number(minutes)}:{number(seconds).rjust(2, number(0))}"


def minutes(ms: int) -> str:
    """Return a length in words, rounded to the half minute where it is long."""
    if ms < 90_000:  # noqa: PLR2004 - under a minute and a half, seconds say more
        return QCoreApplication.translate("Words", "{seconds} s").format(seconds=-(-ms // 1000))
    whole, part = divmod(round(ms / 30_000), 2)
    return QCoreApplication.translate("Words", "{minutes} min").format(
        minutes=f"{whole}½" if part else str(whole)
    )


def count_parts(score: Score, position_ms: int) -> tuple[int, int, int, int]:
    """Return repetition, of how many, set, of how many; of those that come next while waiting."""
    repetition = score.repetition_at(position_ms)
    reps = score.prescribed()[repetition.set, repetition.leg]
    return repetition.rep, reps, repetition.set, score.routine.dose(repetition.leg).sets


def number(value: int) -> str:
    """Return a whole number in the digits of the window's language, without group marks."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value)


def signed(value: int) -> str:
    """Return a change with its sign before it, `−4`, also where it stands among words read from the right."""
    text = f"{'+' if value >= 0 else '−'}{number(abs(value))}"
    return f"{LEFT_TO_RIGHT_MARK}{text}" if _reads_from_right() else text


def onward(*values: object) -> str:
    """Return values in the order of time, `3 → 1`; where one reads from the right, from there."""
    return _in_row(" ← " if _reads_from_right() else " → ", values)


def side_by_side(*values: object) -> str:
    """Return values in the order in which a caption beside them names them, `24 · 22`."""
    return _in_row(" · ", values)


def _in_row(between: str, values: Sequence[object]) -> str:
    """Join values so that the first stands where one begins to read: figures alone begin at the left."""
    text = between.join(map(str, values))
    return RIGHT_TO_LEFT_MARK + text if len(values) > 1 and _reads_from_right() else text


def _reads_from_right() -> bool:
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def broken(word: str) -> str:
    """Set two words on two lines: they are read larger so."""
    return word.replace(" ", "\n", 1)


def _rep_template() -> str:
    return QCoreApplication.translate("Words", "Rep {rep} of {reps}")


def rep_words(reps: int, *, short: bool = False) -> tuple[str, str]:
    """Return what stands before and after the repetition's number: `Rep ` and ` of 10`, or in short `/10`."""
    template = QCoreApplication.translate("Words", "Rep {rep}/{reps}") if short else _rep_template()
    before, _, after = template.partition("{rep}")
    return before, after.format(reps=number(reps))


def set_words(set_: int, sets: int) -> str:
    """Return `Set 1 of 2`."""
    return QCoreApplication.translate("Words", "Set {set} of {sets}").format(
        set=number(set_), sets=number(sets)
    )


def count_text(parts: tuple[int, int, int, int]) -> str:
    """Return `Rep 4 of 10 · Set 1 of 2`."""
    rep, reps, set_, sets = parts
    before, after = rep_words(reps)
    return f"{before}{number(rep)}{after} · {set_words(set_, sets)}"


def next_text(left_ms: int, kind: SpanKind | None, dose: str = "") -> str:
    """Return `4:12 left · next: Hold`, or with a `dose` `4:12 left · next: 8 reps`; None is the end."""
    phase = say(PHASE_NAMES[kind]) if kind else QCoreApplication.translate("Words", "done")
    return QCoreApplication.translate("Words", "{time} left · next: {phase}").format(
        time=clock(left_ms), phase=dose or phase
    )
