"""What the window says and does about its diary: notices of its opening, facts that are late or not saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.store.changes import COMMIT_S
from coach.ui.pages import Page
from coach.ui.unsaved import Rescues, UnsavedNotice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.base.problems import Problem
    from coach.core.record import Record
    from coach.store.diary import Diary
    from coach.ui.messages import WindowMessages
    from coach.wiring.parts import ProgramParts


def build_unsaved(parts: ProgramParts, report: Callable[[Problem], object]) -> UnsavedNotice:
    """Never wait for the diary; show what it got later, and ask before what it did not get is lost."""
    rescues = Rescues(lambda records: _rescue(parts, records), lambda: _rescue_diary(parts))
    unsaved = UnsavedNotice(parts.window, parts.diary, parts.recorder, parts.messages, rescues, report)
    parts.diary.wait_at_most(COMMIT_S)
    shown = Page.TODAY, Page.PROGRESS, Page.SESSIONS
    unsaved.caught_up.connect(lambda: parts.navigation.refresh_shown(*shown))
    parts.window.add_last_guard(unsaved.may_close)
    return unsaved


def _rescue(parts: ProgramParts, records: Sequence[Record]) -> Path | None:
    """Write sessions that the diary refuses to a file, in the first folder that takes it."""
    from coach.export.rescue import write_rescue

    return write_rescue(records, _rescue_folders(parts))


def _rescue_diary(parts: ProgramParts) -> Path | None:
    """Copy the diary whose file is gone, to the first folder that takes it."""
    from coach.export.rescue import copy_lost

    return copy_lost(parts.diary, _rescue_folders(parts))


def _rescue_folders(parts: ProgramParts) -> tuple[Path, ...]:
    import tempfile

    from coach.ui.widgets.file_dialogs import documents

    return parts.data, documents(), Path.home(), Path(tempfile.gettempdir())


class DiaryNotices(QObject):
    """Shows what opening the diary brought up; that it can only be read, for as long as that is true."""

    def __init__(self, diary: Diary, messages: WindowMessages, unsaved: UnsavedNotice) -> None:
        super().__init__(unsaved)
        self._diary, self._messages, self._unsaved = diary, messages, unsaved
        if diary.read_only is None:
            for notice in diary.notices:
                messages.warning(notice)
            return
        for notice in diary.notices:
            messages.status("read-only", notice)
        unsaved.changed.connect(self._end_read_only)

    def _end_read_only(self) -> None:
        if self._diary.read_only is None:
            self._messages.status("read-only", None)
            self._unsaved.changed.disconnect(self._end_read_only)
