"""Runs a long job on another thread while a dialog shows its progress and can cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QThread, Signal, Slot

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
                worker.cancel()  # no effect, unless the program ends before the job
            worker.wait()
    if worker.error is not None:
        raise worker.error
    (result,) = worker.results
    worker.deleteLater()
    return result


class NewestJob(QObject, Generic[T]):
    """Runs jobs on another thread while the window goes on: of several, only what the newest brings counts.

    `show` gets its result, `fail` its error, on the thread of the window.
    """

    def __init__(
        self, parent: QObject, show: Callable[[T], object], fail: Callable[[BaseException], object]
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._fail = fail
        self._next: Callable[[Callable[[int], bool]], T] | None = None
        self._worker: _Worker[T] | None = None
        self._is_wanted = False

    @property
    def is_running(self) -> bool:
        """Whether a result is still to come."""
        return self._is_wanted

    def run(self, job: Callable[[Callable[[int], bool]], T]) -> None:
        """Run `job` in place of those before; what runs is asked to end, and what it brings is dropped."""
        self.drop()
        self._next, self._is_wanted = job, True
        if self._worker is None:
            self._begin()

    def drop(self) -> None:
        """Show nothing of the jobs before."""
        self._next, self._is_wanted = None, False
        if self._worker is not None:
            self._worker.cancel()

    def stop(self) -> None:
        """Wait until no job runs; nothing is shown of them any more."""
        self.drop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.finished.disconnect(self._end)
            worker.cancel()
            worker.wait()
            worker.deleteLater()

    def _begin(self) -> None:
        job, self._next = self._next, None
        if job is not None:
            self._worker = _Worker(job)
            self._worker.finished.connect(self._end)
            self._worker.start()

    @Slot()
    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.wait()
        worker.deleteLater()
        if self._next is not None:
            self._begin()
        elif self._is_wanted:
            self._is_wanted = False
            if worker.error is not None:
                self._fail(worker.error)
            else:
                (result,) = worker.results
                self._show(result)


class JobProgress:
    """What a job reports by `report`, which returns False once the job is cancelled."""

    def __init__(self, report: Callable[[int], bool]) -> None:
        self._report = report
        self._percent = 0

    def show(self, percent: int) -> None:
        """Show the percent done; raise `CancelledError` once the job is cancelled."""
        self._percent = percent
        if self.is_cancelled():
            raise CancelledError

    def is_cancelled(self) -> bool:
        """Whether the job is cancelled."""
        return not self._report(self._percent)
