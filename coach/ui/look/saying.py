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
    QT_TRANSLATE_NOOP("Problems", "No day is planned."),
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
    QT_TRANSLATE_NOOP("Problems", "No such file or directory"),
    QT_TRANSLATE_NOOP("Problems", "Permission denied"),
    QT_TRANSLATE_NOOP("Problems", "No space left on device"),
    QT_TRANSLATE_NOOP("Problems", "Read-only file system"),
)
"""What stands for `why`: the diary's own words, and the system's most usual."""


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
            return _translated(text).format(**values)
    return line


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Return what a line looks like that was made from `text`."""
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(text)))


def _translated(text: object) -> str:
    return QCoreApplication.translate("Problems", str(text))
