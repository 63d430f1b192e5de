"""Dialogs that ask for a file to write: its folder, its name and its ending."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

UNNAMED = "routine"
"""The file name for a text of which nothing is left."""

MOST_LETTERS = 60
"""The most letters of a proposed file name: file systems take 255 bytes, and a letter has up to four."""


def documents() -> Path:
    """Return the documents folder, or the home folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def file_name(text: str, ending: str) -> str:
    """Return a file name for `text` that every file system accepts, with `ending`."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "-", " ".join(text.split()))
    return f"{plain[:MOST_LETTERS].strip(' .') or UNNAMED}{ending}"


def with_ending(name: Path | str, ending: str, *others: str) -> Path:
    """Return the path `name`, with `ending` appended unless it has that ending or one of `others`.

    Endings are in small letters, with their dot; those of a name may have capitals. Any other dot is part
    of the name, as in a date.
    """
    path = Path(name)
    return path if path.suffix.lower() in (ending, *others) else Path(f"{path}{ending}")


def ask_target(parent: QWidget, title: str, start: Path, kind: str, ending: str, *others: str) -> Path | None:
    """Ask for a file to write, of a `kind` (the dialog's filter) and with an `ending`; None if cancelled.

    Endings in `others` stay as they are.

    Qt's own dialogs append no ending. If appending it gives the name of an existing file, the dialog is
    shown again with the whole name, so that it asks before that file is replaced.
    """
    name = str(start)
    while True:
        name, _ = QFileDialog.getSaveFileName(parent, title, name, kind)
        if not name:
            return None
        path = with_ending(name, ending, *others)
        if path == Path(name) or not _exists(path):
            return path
        name = str(path)


def _exists(path: Path) -> bool:
    with suppress(OSError):  # writing the file will report why
        return path.exists()
    return False
