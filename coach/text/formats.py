"""Numbers, lengths and dates as the window's language writes them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from coach.store.settings import WEEK_STARTS
from coach.text.territory import has_24_hours, territory

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime, time

translate = QCoreApplication.translate

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
"""Invisible characters that set the direction of what follows, where digits and signs would not."""


MOST_COUNTED = 2**31 - 1
"""The largest number for which Qt chooses a plural form."""


def counted(context: str, text: str, count: int) -> str:
    """Return `text`, which contains `%n`, translated in the plural form for `count`.

    lupdate finds no plural in `translate(context, text, "", count)`, only in `self.tr`, so that
    packaging/build/translations.py collects the calls of this function. Context and text are literals.
    """
    if count > MOST_COUNTED:  # Qt takes a C int; a diary of 0.1 may hold any number
        return translate(context, text, "", MOST_COUNTED).replace(str(MOST_COUNTED), whole_number(count))
    return translate(context, text, "", count)


def named(name: str, text: str) -> str:
    """Return a text after its name, with the colon of the language: `Left leg: 8 reps`."""
    return translate("Words", "{name}: {text}").format(name=name, text=text)


def clauses(texts: Iterable[str]) -> str:
    """Return texts in one line, with what the language writes between clauses: `Monday: 8; Friday: 9`."""
    pair = translate("Words", "{first}; {next}")
    found = list(texts)
    return reduce(lambda first, other: pair.format(first=first, next=other), found) if found else ""


def sentences(first: str, other: str) -> str:
    """Return a text without a full stop and one with its own, as two sentences."""
    return translate("Words", "{first}. {next}").format(first=first, next=other)


def whole_number(value: int) -> str:
    """Return a whole number in the digits of the language, without group separators: `1600`."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value)


def percent(value: int) -> str:
    """Return a share as the language writes it: `80%`, `80 %`."""
    return translate("Words", "{percent}%").format(percent=whole_number(value))


def number(value: float) -> str:
    """Return a number with as many decimals as it needs: `2`, `2.5`; at most six digits in all."""
    return QLocale().toString(float(value), "g", 6)


def rounded(value: float, decimals: int = 0) -> str:
    """Return a number rounded to `decimals`, without trailing zeros: `1.5`, `2`."""
    locale = QLocale()
    text = locale.toString(float(value), "f", decimals)
    point = locale.decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def signed(value: int) -> str:
    """Return a change with its sign in front, `−4`, in right-to-left languages as well."""
    return _left_to_right(f"{'+' if value >= 0 else '−'}{whole_number(abs(value))}")


def in_time_order(*values: int | str) -> str:
    """Return values from the earliest to the latest: `3 → 1`, right to left where the language is."""
    return _in_row(" ← " if _is_right_to_left() else " → ", values)


def side_by_side(*values: int | str) -> str:
    """Return values in the order in which the caption beside them names them: `24 · 22`."""
    return _in_row(" · ", values)


def seconds_left(ms: int) -> int:
    """Return the whole seconds that a countdown shows for `ms` to go: 1 until the very end."""
    return max(1, -(-ms // 1000))


def minutes_seconds(ms: int) -> str:
    """Return a length as minutes and seconds, `4:12`; part seconds count as whole ones."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    return f"{whole_number(minutes)}:{whole_number(seconds).rjust(2, whole_number(0))}"


def half_minutes(ms: int) -> str:
    """Return a length rounded to the half minute, `7 min`; below 90 s in seconds, `80 s`."""
    if ms < 90_000:  # noqa: PLR2004 - below a minute and a half, seconds say more
        return translate("Words", "{seconds} s").format(seconds=-(-ms // 1000))
    whole, part = divmod(round(ms / 30_000), 2)
    return translate("Words", "{minutes} min").format(minutes=_left_to_right(f"{whole}½") if part else whole)


MONTHS_FIRST = {"d MMM": "MMM d", "d MMMM": "MMMM d", "d MMM yyyy": "MMM d, yyyy", "ddd d MMM": "ddd, MMM d"}
MONTHS_FIRST["ddd d MMM yyyy"] = "ddd, MMM d, yyyy"
"""English formats of days that begin with the day, and the same for territories that begin with the month."""

DAY_FIRST_ENGLISH, MONTH_FIRST_ENGLISH = "en_001", "en_US"
"""English as the world writes it, and as the United States do."""


def long_day(day: date) -> str:
    """Return a day in the long form of the language: `Monday, 1 September 2026`."""
    locale, long = QLocale(), QLocale.FormatType.LongFormat
    if is_english():
        form = locale.dateFormat(long)
        if (form.find("MMM") < form.find(" d")) is not territory().is_month_first:
            locale = QLocale(MONTH_FIRST_ENGLISH if territory().is_month_first else DAY_FIRST_ENGLISH)
    return locale.toString(QDate(day.year, day.month, day.day), long)


def capitalized(text: str) -> str:
    """Return a text as a line begins: some languages write the names of days small elsewhere."""
    return text[:1].upper() + text[1:]


def day_in(form: str, day: date) -> str:
    """Return a day in a format of `QDate` in the language: `1 Sep`, in the United States `Sep 1`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format(form))


def day_format(form: str) -> str:
    """Return a format of `QDate` with day and month in the order of the territory.

    English has two orders, other languages have one.
    """
    is_turned = is_english() and territory().is_month_first
    return MONTHS_FIRST.get(form, form) if is_turned else form


def recent_day(day: date, today: date) -> str:
    """Return the name of a weekday within the last six days, as in `Friday`; otherwise the long form."""
    if 0 < (today - day).days < 7:  # noqa: PLR2004 - after a week the name would mean another day
        return QLocale().dayName(day.isoweekday())
    return long_day(day)


def coming_day(day: date, today: date) -> str:
    """Return the name of a weekday within the next six days, as in `Friday`; otherwise `1 September`."""
    if 0 < (day - today).days < 7:  # noqa: PLR2004 - after a week the name would mean another day
        return QLocale().dayName(day.isoweekday())
    return day_in(translate("Words", "d MMMM"), day)


def recent_time(at: datetime, today: date) -> str:
    """Return `Today 15:26` for an instant of today, and else the day as `recent_day` does."""
    if at.date() != today:
        return recent_day(at.date(), today)
    return translate("Words", "Today {time}").format(time=time_of_day(at))


def time_of_day(at: datetime | time) -> str:
    """Return hour and minute of the day: `18:30`, `6:30 PM`."""
    return QLocale().toString(QTime(at.hour, at.minute), time_format())


def time_format() -> str:
    """Return the format of `QTime` for times of day: in the language, with the hours of the territory."""
    locale = QLocale()
    if has_24_hours(locale) is territory().has_24_hours:
        return locale.timeFormat(QLocale.FormatType.ShortFormat)
    if territory().has_24_hours:
        return "HH:mm"
    return "Aph:mm" if locale.language() is QLocale.Language.Chinese else "h:mm Ap"


def week_starts_on(choice: str) -> int:
    """Return the first day of the week, Monday 0, for the setting `week_start`.

    The system's own depends on its territory, not on the language of the window.
    """
    day = WEEK_STARTS[choice]
    return territory().week_start if day is None else day


def _in_row(separator: str, values: Sequence[int | str]) -> str:
    """Join values in reading order: digits alone would run from left to right in any language."""
    text = separator.join(map(str, values))
    return RIGHT_TO_LEFT_MARK + text if len(values) > 1 and _is_right_to_left() else text


def _left_to_right(text: str) -> str:
    """Return digits with a sign or a fraction so that they stay in this order in any language."""
    return f"{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}" if _is_right_to_left() else text


def is_english() -> bool:
    """Whether the language of the window is English."""
    return QLocale().language() in {QLocale.Language.English, QLocale.Language.C}


def _is_right_to_left() -> bool:
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
