"""A worker begins, works and releases on its own thread; `finish` waits for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from coach.sound.worker import Worker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Recorder(Worker):
    """Records on which thread each of its methods runs."""

    worked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.threads: list[tuple[str, int]] = []

    def record(self, method: str) -> None:
        """Record a call."""
        self.threads.append((method, threading.get_ident()))

    def begin(self) -> None:
        """Record the first work."""
        self.record("begin")

    @Slot(str)
    def work(self, what: str) -> None:
        """Record some work."""
        self.record(what)
        self.worked.emit(what)

    def release(self) -> None:
        """Record the last call."""
        self.record("release")
        self.worked.emit("release")


class Sender(QObject):
    """Requests work, and repeats when it is done."""

    requested = Signal(str)
    done = Signal(str)


def test_everything_runs_in_order_on_one_other_thread(qtbot: QtBot) -> None:
    sender, worker = Sender(), Recorder()
    done: list[str] = []
    sender.requested.connect(worker.work)
    sender.done.connect(done.append)
    worker.worked.connect(sender.done)
    worker.start("recorder", sender)
    with qtbot.waitSignal(sender.done):
        sender.requested.emit("work")
    worker.finish()
    assert [method for method, _ in worker.threads] == ["begin", "work", "release"]
    assert len({thread for _, thread in worker.threads}) == 1
    assert worker.threads[0][1] != threading.get_ident()
    assert worker.thread().isFinished()
    assert done == ["work"]  # no signal after `finish`


def test_work_that_was_requested_is_done_before_the_end(qtbot: QtBot) -> None:  # noqa: ARG001 - needs Qt
    sender, worker = Sender(), Recorder()
    sender.requested.connect(worker.work)
    worker.start("recorder", sender)
    for number in range(10):
        sender.requested.emit(str(number))
    worker.finish()
    assert [method for method, _ in worker.threads] == ["begin", *map(str, range(10)), "release"]


def test_a_finished_thread_is_deleted(qtbot: QtBot) -> None:
    parent, worker = QObject(), Recorder()
    worker.start("recorder", parent)
    (thread,) = parent.findChildren(QThread)
    with qtbot.waitSignal(thread.destroyed):
        worker.finish()
    assert parent.findChildren(QThread) == []
