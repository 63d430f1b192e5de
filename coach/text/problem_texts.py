"""What parts without Qt tell in English, said in the window's language at the moment it is shown.

They write whole lines, with a file or a reason filled in; the lines that a person is likely to meet are
known here by their pattern. Any other stays as it came.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

LINES = (
    QT_TRANSLATE_NOOP("Problems", "The sound output was lost."),
    QT_TRANSLATE_NOOP("Problems", "No sound output was found."),
    QT_TRANSLATE_NOOP("Problems", "Sound had to wait for this computer, on {output}."),
    QT_TRANSLATE_NOOP("Problems", "No sound: this system lacks libpulse.so.0."),
    QT_TRANSLATE_NOOP("Problems", "No speech: no engine was found."),
    QT_TRANSLATE_NOOP("Problems", "No speech: {engine} does not answer."),
    QT_TRANSLATE_NOOP("Problems", "No speech: {engine} has no voice for {language}."),
    QT_TRANSLATE_NOOP("Problems", "The diary {file} cannot be used: {why}."),
    QT_TRANSLATE_NOOP("Problems", "The diary {file} is damaged ({why}). It was set aside as {aside}."),
    QT_TRANSLATE_NOOP("Problems", "The folder {folder} cannot be created: {why}."),
    QT_TRANSLATE_NOOP("Problems", "{file} is not a diary of Interval Coach."),
    QT_TRANSLATE_NOOP("Problems", "{file} is not a whole diary: {why}."),
    QT_TRANSLATE_NOOP("Problems", "{file} cannot be read: {why}."),
    QT_TRANSLATE_NOOP("Problems", "{file} cannot be written: {why}."),
    QT_TRANSLATE_NOOP("Problems", "{file} cannot be removed: {why}."),
    QT_TRANSLATE_NOOP("Problems", "Something went wrong ({kind}: {why})."),
    QT_TRANSLATE_NOOP("Problems", "{file} is the diary itself: allowed is another file."),
    QT_TRANSLATE_NOOP(
        "Problems",
        "A picture of {size} at scale {scale} cannot be drawn: allowed is from {least} up to {most}"
        " million pixels.",
    ),
    QT_TRANSLATE_NOOP("Problems", "No day is planned."),
    QT_TRANSLATE_NOOP("Problems", "1 row of {exercise}: {why}"),
    QT_TRANSLATE_NOOP("Problems", "{count} rows of {exercise}: {why}"),
    QT_TRANSLATE_NOOP("Problems", "1 session that had not ended when the file was written"),
    QT_TRANSLATE_NOOP("Problems", "{count} sessions that had not ended when the file was written"),
    QT_TRANSLATE_NOOP("Problems", "{day} {routine}: {theirs}: as in the file; {ours}: as it was here"),
    QT_TRANSLATE_NOOP("Problems", "{day} {routine}: {theirs}: as in the file"),
    QT_TRANSLATE_NOOP("Problems", "{day} {routine}: {ours}: as it was here"),
)
"""As they are written where they arise; of two that fit a line, the first is taken."""

REMEDIES = (
    QT_TRANSLATE_NOOP("Problems", "The session goes on without sound."),
    QT_TRANSLATE_NOOP("Problems", "The session runs on the screen alone."),
    QT_TRANSLATE_NOOP("Problems", "Install the package libpulse0."),
    QT_TRANSLATE_NOOP("Problems", "Settings are as they were at first."),
    QT_TRANSLATE_NOOP("Problems", "Choose the days in the plan first."),
)

REASONS = (
    QT_TRANSLATE_NOOP("Problems", "another program is using it"),
    QT_TRANSLATE_NOOP("Problems", "it is write-protected"),
    QT_TRANSLATE_NOOP("Problems", "the disk is full"),
    QT_TRANSLATE_NOOP("Problems", "it may not be read and written"),
    QT_TRANSLATE_NOOP("Problems", "it, or its folder, may not be read and written"),
    QT_TRANSLATE_NOOP("Problems", "it is not a file"),
    QT_TRANSLATE_NOOP("Problems", "it is a folder"),
    QT_TRANSLATE_NOOP("Problems", "it is not an ordinary file"),
    QT_TRANSLATE_NOOP("Problems", "No such file or directory"),
    QT_TRANSLATE_NOOP("Problems", "Permission denied"),
    QT_TRANSLATE_NOOP("Problems", "No space left on device"),
    QT_TRANSLATE_NOOP("Problems", "Read-only file system"),
    QT_TRANSLATE_NOOP("Problems", "another exercise"),
    QT_TRANSLATE_NOOP("Problems", "not a working set"),
    QT_TRANSLATE_NOOP("Problems", "it does not say which leg"),
    QT_TRANSLATE_NOOP("Problems", "no repetitions"),
)
"""What stands for `why`: the diary's own words, the system's most usual, and those of an import."""

POINTS = {
    "effort": QT_TRANSLATE_NOOP("DetailPage", "Effort"),
    "pain_before": QT_TRANSLATE_NOOP("DetailPage", "Pain before"),
    "pain_after": QT_TRANSLATE_NOOP("DetailPage", "Pain after"),
    "pain_next_day": QT_TRANSLATE_NOOP("DetailPage", "Pain the next day"),
    "notes": QT_TRANSLATE_NOOP("DetailPage", "Note"),
}
"""What a person tells of a session, by the names that the diary has for it."""
SET = re.compile(r"set (?P<set>\d+) (?P<leg>left|right) confirmed")
"""What the diary calls the confirmed repetitions of a set."""


def said(line: str) -> str:
    """Return `line` in the window's language, or as it is where it is not known here."""
    for remedy in REMEDIES:
        if line.endswith(f" {remedy}"):
            return f"{said(line.removesuffix(f' {remedy}'))} {_translated(remedy)}"
    for text in LINES:
        if found := _pattern(text).fullmatch(line):
            values = found.groupdict()
            if values.get("why") in REASONS:
                values["why"] = _translated(values["why"])
            for side in ("theirs", "ours"):
                if side in values:
                    values[side] = " · ".join(map(point, values[side].split(", ")))
            return _translated(text).format(**values)
    return line


def point(what: str) -> str:
    """Return what was told of a session, or corrected, in the window's language; else as it is."""
    if what in POINTS:
        return QCoreApplication.translate("DetailPage", str(POINTS[what]))
    if not (found := SET.fullmatch(what)):
        return what
    legs = {
        "left": QCoreApplication.translate("DetailPage", "left"),
        "right": QCoreApplication.translate("DetailPage", "right"),
    }
    text = QCoreApplication.translate("DetailPage", "Set {set}, {leg}")
    return text.format(set=found["set"], leg=legs[found["leg"]])


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Return what a line looks like that was made from `text`."""
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(text)))


def _translated(text: object) -> str:
    return QCoreApplication.translate("Problems", str(text))
