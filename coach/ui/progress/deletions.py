"""Deleting sessions: at once, with Undo for ten seconds, and a list from which they are restored later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.messages import Text
from coach.base.reporting import Action
from coach.text.messages import translated
from coach.ui.messages import reporting
from coach.ui.progress.deleted_dialog import DeletedDialog
from coach.ui.widgets.announcement import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.store.recorder import SessionRecorder


class Deletions(QObject):
    """Deletes and restores sessions through `recorder`."""

    changed = Signal()
    """Sessions were deleted or restored."""

    def __init__(self, window: QWidget, recorder: SessionRecorder, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._recorder = recorder
        self._messages = messages

    def count(self) -> int:
        """Return how many sessions can be restored; 0 where the diary cannot be read."""
        with reporting(self._messages):
            return len(self._recorder.changes.deleted())
        return 0

    def delete(self, ids: Sequence[str]) -> None:
        """Delete sessions, and offer Undo."""
        if not ids:
            return
        with reporting(self._messages) as attempt:
            self._recorder.changes.delete(*ids)
        self.changed.emit()
        if attempt.succeeded:
            text = Text("%n sessions deleted.", one="%n session deleted.", n=len(ids))
            self._messages.toast(text, Action(Text("Undo"), lambda: self.restore(ids), undoes=True))

    def restore(self, ids: Sequence[str]) -> None:
        """Restore deleted sessions."""
        with reporting(self._messages) as attempt:
            self._recorder.changes.undelete(*ids)
        self.changed.emit()
        if attempt.succeeded:
            text = Text("%n sessions restored.", one="%n session restored.", n=len(ids))
            announce(self._window, translated(text), interrupts=False)

    def show(self) -> None:
        """Show the list of deleted sessions."""
        with reporting(self._messages):
            dialog = DeletedDialog(self._window, self._recorder.changes.deleted())
            dialog.restore_requested.connect(lambda ids: self._restore_in(dialog, ids))
            dialog.empty_requested.connect(lambda: self._empty_in(dialog))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _restore_in(self, dialog: DeletedDialog, ids: Sequence[str]) -> None:
        self.restore(ids)
        with reporting(self._messages):
            dialog.show_sessions(self._recorder.changes.deleted())

    def _empty_in(self, dialog: DeletedDialog) -> None:
        with reporting(self._messages):
            self._recorder.changes.empty_deleted()
            dialog.show_sessions(self._recorder.changes.deleted())
        self.changed.emit()
