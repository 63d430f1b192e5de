"""Where a person would look for a file that they had the program write, and how such a file is named."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def documents() -> Path:
    """Return the person's documents; their home where there is no such folder, as on a bare system."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def with_ending(name: Path | str, ending: str, *others: str) -> Path:
    """Return the path `name`, with `ending` appended where it ends neither so nor in one of `others`.

    Those are small letters with their dot; a name may have large ones. Any other dot is a part of the
    name, as in a date.
    """
    path = Path(name)
    return path if path.suffix.lower() in (ending, *others) else Path(f"{path}{ending}")


def ask_target(parent: QWidget, title: str, start: Path, kind: str, ending: str) -> Path | None:
    """Ask where a file of a `kind` goes that ends in `ending`; None where the person wants none.

    Qt's own dialogs append no ending. Where it is appended here and gives the name of a file that is
    there, the dialog is shown again with the whole name: then it asks before that file is replaced.
    """
    name = str(start)
    while True:
        name, _ = QFileDialog.getSaveFileName(parent, title, name, kind)
        if not name:
            return None
        path = with_ending(name, ending)
        if path == Path(name) or not _is_there(path):
            return path
        name = str(path)


def _is_there(path: Path) -> bool:
    with suppress(OSError):  # who writes it will say why that cannot be
        return path.exists()
    return False
