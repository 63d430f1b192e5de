"""Runs a long job on another thread while a dialog shows its progress and can cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QThread, Signal

from coach.base.progress import CancelledError
from coach.ui.widgets.busy_dialog import BusyDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

PATIENCE_MS = 200
"""A job shorter than this shows no dialog; the window waits for it."""

T = TypeVar("T")


class _Worker(QThread, Generic[T]):
    """Runs the job, and holds its result or its error."""

    progressed = Signal(int)

    def __init__(self, job: Callable[[Callable[[int], bool]], T]) -> None:
        super().__init__()
        self._job = job
        self._percent = -1
        self.results: list[T] = []
        self.error: BaseException | None = None
        self.is_cancelled = False

    def run(self) -> None:
        """Run the job; called by Qt on the new thread."""
        try:
            self.results.append(self._job(self._report))
        except BaseException as error:  # noqa: BLE001 - it is raised again where the job was started
            self.error = error

    def _report(self, percent: int) -> bool:
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)
        return not self.is_cancelled

    def cancel(self) -> None:
        """Let the next report of the job return False."""
        self.is_cancelled = True


def run_in_background(parent: QWidget, text: str, job: Callable[[Callable[[int], bool]], T]) -> T:
    """Run `job` on another thread, and return its result; an error of it is raised here.

    The job gets a function that takes the percent done and returns False once the person has cancelled.
    Meanwhile `parent` takes no input, but is painted; the dialog shows `text`.
    """
    worker = _Worker(job)
    worker.start()
    if not worker.wait(PATIENCE_MS):
        with BusyDialog(parent, text) as dialog:
            dialog.setMinimumDuration(0)
            dialog.set_total(100)
            dialog.show()
            worker.progressed.connect(dialog.setValue)
            dialog.canceled.connect(worker.cancel)
            loop = QEventLoop()
            worker.finished.connect(loop.quit)
            if worker.isRunning():
                loop.exec()
            worker.wait()
    if worker.error is not None:
        raise worker.error
    (result,) = worker.results
    worker.deleteLater()
    return result


def or_cancel(report: Callable[[int], bool]) -> Callable[[int], None]:
    """Return a callback that raises `CancelledError` once `report` returns False."""

    def report_progress(done: int) -> None:
        if not report(done):
            raise CancelledError

    return report_progress
