"""Local times as other apps and spreadsheets write them, in the languages of this program."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

from coach.base.messages import Text

MOST_CHARACTERS = 200
"""Only so much of a cell is searched for a time."""

_MONTHS = (
    # Whole names; an abbreviation is any beginning that fits one month only.
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
)
_SHORT = {"mrz": 3, "set": 9, "一月": 1, "二月": 2, "三月": 3, "四月": 4, "五月": 5, "六月": 6}
_SHORT |= {"七月": 7, "八月": 8, "九月": 9, "十月": 10, "十一月": 11, "十二月": 12}
"""Abbreviations that are no beginnings, and months in Chinese numerals."""

_CLOCK = r"(?P<h>\d\d?):(?P<mi>\d\d)(:(?P<s>\d\d))?\s*(?P<half>[AP]\.?\s?M\.?)?"
_WORD = r"(?P<mo>[^\W\d_]+\.?|\d\d?月)"
_TIMES = tuple(
    re.compile(f"{day}{_CLOCK}", re.IGNORECASE)
    for day in (
        r"(?P<y>\d{4})[-/.](?P<mo>\d\d?)[-/.](?P<d>\d\d?),?[T ]",
        rf"(?P<d>\d\d?)\.? (de )?{_WORD} (de )?(?P<y>\d{{4}}),? ",
        rf"{_WORD} (?P<d>\d\d?),? (?P<y>\d{{4}}),? ",
        r"(?P<y>\d{4})年(?P<mo>\d\d?)月(?P<d>\d\d?)日 ?",
        r"(?P<d>\d\d?)\.(?P<mo>\d\d?)\.(?P<y>\d{4}),? ",
    )
)
"""The formats of Strong and Hevy in all their versions, and those of spreadsheets that name the order.

Not strptime: its month names follow the locale, which Qt sets to that of the person.
"""

_NUMBERS = re.compile(
    rf"(?P<a>\d\d?)(?P<sign>[/-])(?P<b>\d\d?)(?P=sign)(?P<y>\d{{4}}),? {_CLOCK}", re.IGNORECASE
)
"""A date that a spreadsheet saved again: day and month, or month and day."""

NO_TIME = Text("a time as Strong or Hevy write it in English")
AMBIGUOUS = Text("a date that tells day and month apart, such as {example}", example="2026-03-07 18:00")
"""What a time must be."""


def month_of(word: str) -> int | None:
    """Return the month of a name, or of its beginning, in one of our languages; None for other words."""
    plain = _plain(word)
    if plain in _SHORT:
        return _SHORT[plain]
    found: set[int] = set()
    for names in _MONTHS:
        for number, name in enumerate(_plain(names).split(), 1):
            if name == plain:
                return number
            if len(plain) >= 3 and name.startswith(plain):  # noqa: PLR2004 - "mar", "ene"
                found.add(number)
    return found.pop() if len(found) == 1 else None


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).rstrip(".")


class DateOrder:
    """Whether the numbers of ambiguous dates are day and month, or month and day: the file must prove it."""

    def __init__(self) -> None:
        self._day_first = self._month_first = False
        self.lacks_seconds = False
        """Whether a time was written without seconds."""

    def look(self, text: str) -> None:
        """Remember what a cell of the file proves."""
        cut = _cut(text)
        found = next((match for form in (*_TIMES, _NUMBERS) if (match := form.fullmatch(cut))), None)
        self.lacks_seconds |= found is not None and found["s"] is None
        if found and found.re is _NUMBERS:
            self._day_first |= int(found["a"]) > 12  # noqa: PLR2004 - months
            self._month_first |= int(found["b"]) > 12  # noqa: PLR2004

    def parse(self, text: str) -> datetime | Text:
        """Return the local time in a cell, without a zone; for anything else, what it must be."""
        cut = _cut(text)
        for form in _TIMES:
            if found := form.fullmatch(cut):
                month = found["mo"]
                return _time(found, int(month) if month.isdecimal() else month_of(month), int(found["d"]))
        if not (found := _NUMBERS.fullmatch(cut)):
            return NO_TIME
        one, two = int(found["a"]), int(found["b"])
        if one == two or self._day_first != self._month_first:
            return _time(found, two, one) if self._day_first else _time(found, one, two)
        return AMBIGUOUS


def _cut(text: str) -> str:
    return re.sub(r"\s+", " ", text.strip()[:MOST_CHARACTERS])


def _time(found: re.Match[str], month: int | None, day: int) -> datetime | Text:
    hour = int(found["h"])
    if half := found["half"]:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    if month is None:
        return NO_TIME
    try:
        return datetime(int(found["y"]), month, day, hour, int(found["mi"]), int(found["s"] or 0))  # noqa: DTZ001 - local
    except ValueError:
        return NO_TIME
