"""What is not in the diary yet: one message in the window while there is any, and a question at the end."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.store.faults import CannotBeUsed
from coach.text.messages import translated
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.core.record import Record
    from coach.store.diary import Diary
    from coach.store.fact_queue import Unsaved
    from coach.store.recorder import SessionRecorder

SLOW_MS = 300
"""How long a fact may take into the diary before the window says so, in milliseconds."""

SAVED = -1
"""The result of the question before closing where everything was saved meanwhile; no button has it."""

STATUS = "unsaved"
"""The name of the message; there is one at a time."""


class Rescues(NamedTuple):
    """Write to another folder what the data folder cannot hold; they return None where none takes it."""

    sessions: Callable[[Sequence[Record]], Path | None]
    """Writes sessions to a file that can be imported."""
    diary: Callable[[], Path | None]
    """Writes the open diary to a file that can be restored."""


class UnsavedNotice(QObject):
    """Says in `messages` what `recorder` could not save yet, and then that it is saved.

    It also reports what other programs did to the file of `diary`. Facts are written on another thread,
    which calls the methods connected by queued signals. `rescues` write what is nowhere else.
    `report` reports a problem of the file.
    """

    changed = Signal()
    """More or less is unsaved than before."""
    caught_up = Signal()
    """What a page was shown without is in the diary now."""
    _written = Signal()
    _reported = Signal()

    def __init__(
        self,
        window: QWidget,
        diary: Diary,
        recorder: SessionRecorder,
        messages: Messages,
        rescues: Rescues,
        report: Callable[[Problem], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._recorder = recorder
        self._messages = messages
        self._rescues = rescues
        self._report_problem = report
        self._is_shown = False
        self._session_copy: Path | None = None
        self._diary_copy: Path | None = None
        self._reports = deque[Text | Problem]()
        self._slow = single_shot(self, SLOW_MS, self._show_slow)
        queued = Qt.ConnectionType.QueuedConnection
        self._written.connect(self._on_written, queued)
        self._reported.connect(self._on_reported, queued)
        recorder.set_listener(self._written.emit)
        diary.report_to(self._report)

    def watch(self) -> None:
        """Say so where what was just recorded takes long, and at once where something is unsaved already."""
        unsaved = self._recorder.unsaved
        if self._is_shown and unsaved.anything:
            self._show(unsaved)
        elif unsaved.anything and not self._slow.isActive():
            self._slow.start()

    def _on_written(self) -> None:
        unsaved = self._recorder.unsaved
        if not unsaved.anything:
            self._slow.stop()
            if self._is_shown:
                self._messages.status(STATUS, None)
                self._messages.info(Text("Everything is saved in your diary now."))
            self._is_shown = False
        elif unsaved.refused or self._is_shown:
            self._show(unsaved)
        self.changed.emit()
        if self._recorder.has_caught_up():
            self.caught_up.emit()

    def _show_slow(self) -> None:
        unsaved = self._recorder.unsaved
        if unsaved.anything:
            self._show(unsaved)

    def _show(self, unsaved: Unsaved) -> None:
        self._is_shown = True
        self._messages.status(STATUS, text_of(unsaved))

    def _report(self, message: Text | Problem) -> None:
        self._reports.append(message)
        self._reported.emit()

    def _on_reported(self) -> None:
        while self._reports:
            message = self._reports.popleft()
            if isinstance(message, Problem):
                self._report_problem(message)
            else:
                self._messages.warning(message)

    # --- the end of the program ------------------------------------------------------------------

    def may_close(self) -> bool:
        """Save what is unsaved; if that is impossible, ask whether to close all the same.

        The question goes by itself once everything is saved: the window may close then.
        """
        if self._recorder.wait_until_saved() and self._diary.lost is None:
            return True
        self._rescue()
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - its class takes 1 ms of the start

        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText("\n\n".join(map(translated, self._losses())))
        question.setInformativeText("\n".join(self._remedies()))
        stay = question.addButton(self.tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        close = question.addButton(self.tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)

        def end_if_saved() -> None:
            if not self._losses():
                question.done(SAVED)

        self.changed.connect(end_if_saved)
        answer = question.exec()
        self.changed.disconnect(end_if_saved)
        if answer == SAVED or question.clickedButton() is close:
            return True
        self._remove_rescued()
        return False

    def _losses(self) -> list[Text]:
        """Return what would be lost if the program ended now."""
        unsaved, lost = self._recorder.unsaved, self._diary.lost
        losses = [text_of(unsaved)] if unsaved.anything else []
        return losses if lost is None else [*losses, lost.text]

    def _remedies(self) -> list[str]:
        """Return where the copies are, and how to use them."""
        remedies = []
        if file := self._diary_copy:
            text = self.tr(
                "A copy of the whole diary is in {file}. Restore it once the folder is there again."
            )
            remedies.append(text.format(file=file))
        if file := self._session_copy:
            text = self.tr("A copy is in {file}. “Import…” in Settings reads it.")
            remedies.append(text.format(file=file))
        text = self.tr("It could not be saved anywhere else: if you close now, it is lost.")
        return remedies or [text]

    def close(self) -> None:
        """Save at the end of the program; what cannot be saved goes into files."""
        self._recorder.close()
        self._rescue()

    def _rescue(self) -> None:
        """Write what would be lost to files; one that was written before goes only when it is there."""
        records = self._recorder.unsaved_records()
        sessions = self._rescues.sessions(records) if records else None
        if sessions is not None or not records:
            _remove(self._session_copy)
            self._session_copy = sessions
        if self._diary.lost is None:
            _remove(self._diary_copy)
            self._diary_copy = None
        elif self._diary_copy is None:  # else its name was shown, and nothing was written since
            self._diary_copy = self._rescues.diary()

    def _remove_rescued(self) -> None:
        _remove(self._session_copy)
        _remove(self._diary_copy)
        self._session_copy = self._diary_copy = None


def _remove(file: Path | None) -> None:
    if file is not None:
        with suppress(OSError):
            file.unlink()


def text_of(unsaved: Unsaved) -> Text:
    """Return what is unsaved, and why, as one message."""
    refused = unsaved.refused
    if isinstance(refused, CannotBeUsed) or refused is None:
        why = refused.why if refused else Text("the diary is busy")
        if unsaved.reps:
            return Text(
                "%n repetitions are not saved in your diary yet: {why}.",
                one="%n repetition is not saved in your diary yet: {why}.",
                n=unsaved.reps,
                why=why,
            )
        return Text("The last changes are not saved in your diary yet: {why}.", why=why)
    if unsaved.reps:
        return Text(
            "%n repetitions are not saved in your diary yet. {why}",
            one="%n repetition is not saved in your diary yet. {why}",
            n=unsaved.reps,
            why=refused.text,
        )
    return Text("The last changes are not saved in your diary yet. {why}", why=refused.text)
