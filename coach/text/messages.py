"""Messages in the window's language: a translated template, with its values as its readers write them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from coach.base.messages import RoutineNames, Text
from coach.text.formats import long_day, whole_number
from coach.text.preset_names import routine_title

if TYPE_CHECKING:
    from coach.base.messages import Value
    from coach.base.problems import Problem

CONTEXT = "Messages"
"""The translation context of all templates; packaging/build/translations.py collects them from the code."""

FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2068", "\u2066", "\u2069"
"""Marks around a value whose direction of reading differs from the text around it (UAX #9)."""


def translated(text: Text) -> str:
    """Return `text` in the window's language, or in English where it has no translation."""
    found = QCoreApplication.translate(CONTEXT, text.template, "", -1 if text.n is None else text.n)
    is_missing = found in {text.template, text.template.replace("%n", str(text.n))}
    if is_missing and text.one and text.n == 1:  # the English singular is in the code, not in a translation
        found = text.one
    return text.filled(found, _written)


def path_text(path: Path) -> str:
    """Return a path as it is written, also among words that are read from the right."""
    return _written(path)


def lines_of(problem: Problem) -> tuple[str, ...]:
    """Return a problem in the window's language: a line for each fault, the last with the remedy."""
    *others, last = map(translated, problem.faults)
    remedy = translated(problem.remedy) if problem.remedy else ""
    return (*others, f"{last} {remedy}".rstrip())


def _written(value: Value) -> str:
    """Return a value as readers of the window's language write it.

    Among words that are read from the right, a path stays whole, and a name is read in its own direction.
    """
    if isinstance(value, Text):
        return translated(value)
    if isinstance(value, date):
        return long_day(value)
    if isinstance(value, int):
        return whole_number(value)
    if isinstance(value, float):
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "g", 6)
    if isinstance(value, RoutineNames):
        value = ", ".join(map(routine_title, value))
    if QLocale().textDirection() is not Qt.LayoutDirection.RightToLeft:
        return str(value)
    return f"{LEFT_TO_RIGHT_ISOLATE if isinstance(value, Path) else FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}"
