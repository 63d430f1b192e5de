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
    """Reports to `messages` what was saved.

    `open_file` and `show_in_folder` ask the desktop; they call their second argument with what nothing opens.
    """

    def __init__(
        self,
        messages: Messages,
        open_file: Callable[[Path, Callable[[Path], object]], object],
        show_in_folder: Callable[[Path, Callable[[Path], object]], object],
    ) -> None:
        self._messages = messages
        self._open_file = open_file
        self._show_in_folder = show_in_folder

    def open(self, file: Path) -> None:
        """Open a file or folder, or say that no program does."""
        self._open_file(file, self._report_failure)

    def show(self, file: Path) -> None:
        """Show a file in its folder, or say that no program does."""
        self._show_in_folder(file, self._report_failure)

    def _report_failure(self, file: Path) -> None:
        self._messages.warning(Text("No program on this computer opens {file}.", file=file))

    def report(self, file: Path) -> None:
        """Say that `file` was saved."""
        self._messages.toast(
            Text("Saved to {file}.", file=file),
            Action(Text("Open"), lambda: self.open(file)),
            Action(Text("Show in folder"), lambda: self.show(file)),
        )

    def report_backup(self, file: Path) -> None:
        """Say that the backup `file` was saved, which no other program opens."""
        self._messages.toast(
            Text("Saved to {file}.", file=file),
            Action(Text("Show in folder"), lambda: self.show(file)),
        )
