"""Says where a file was saved, with buttons that open it and show it in its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.base.reporting import Action

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coach.base.reporting import Messages


class SavedFiles:
    """Reports to `messages` what was saved; `open_file` and `show_in_folder` ask the desktop."""

    def __init__(
        self,
        messages: Messages,
        open_file: Callable[[Path], object],
        show_in_folder: Callable[[Path], object],
    ) -> None:
        self._messages = messages
        self._open_file = open_file
        self._show_in_folder = show_in_folder

    def report(self, file: Path) -> None:
        """Say that `file` was saved."""
        self._messages.toast(
            Text("Saved to {file}.", file=file),
            Action(Text("Open"), lambda: self._open_file(file)),
            Action(Text("Show in folder"), lambda: self._show_in_folder(file)),
        )

    def report_backup(self, file: Path) -> None:
        """Say that the backup `file` was saved, which no other program opens."""
        self._messages.toast(
            Text("Saved to {file}.", file=file),
            Action(Text("Show in folder"), lambda: self._show_in_folder(file)),
        )
