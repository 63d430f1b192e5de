"""Long jobs that read the diary: on another thread, with another connection."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from coach.base.messages import Text
from coach.base.progress import CancelledError
from coach.store.database import BUSY_S
from coach.store.diary import Diary
from coach.store.faults import CannotBeUsed
from coach.ui.messages import reporting
from coach.ui.widgets.background_job import JobProgress, run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages

T = TypeVar("T")


def read_in_background(
    parent: QWidget, text: str, diary: Diary, job: Callable[[Diary, Callable[[int], None]], T]
) -> T:
    """Run `job` with another connection to `diary`, and return its result; a dialog shows `text` and a bar.

    The job gets a function that takes the percent done, and raises `CancelledError` once the person has
    cancelled. Where only the open connection has the diary (its file is gone, or can only be read), the job
    reads a copy in memory.
    """

    def work(own: Diary, report: Callable[[int], bool]) -> T:
        progress = JobProgress(report)
        own.cancel_when(progress.is_cancelled)
        return job(own, progress.show)

    def work_in_file(report: Callable[[int], bool]) -> T:
        with Diary(diary.second_connection(BUSY_S)) as own:  # on the thread of the job
            return work(own, report)

    try:
        return run_in_background(parent, text, work_in_file)
    except CannotBeUsed:
        with diary.copy_in_memory() as copy:
            return run_in_background(parent, text, lambda report: work(copy, report))


@contextmanager
def reporting_export(messages: Messages) -> Iterator[None]:
    """Report a `Problem` that the block raises, or that the person has cancelled it."""
    with reporting(messages):
        try:
            yield
        except CancelledError:
            messages.info(Text("Cancelled. Nothing was saved."))
