"""Many sessions in one process leave as many objects and threads as a few."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from shiboken6 import isValid

from coach.sound.speaker import Speaker
from coach.ui.pages import Page
from tests.helpers.fake_sound_system import FakeSoundSystem

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

FEW, MANY = 5, 30


def objects(*roots: QObject) -> int:
    """Return the number of objects under `roots`, and of those of Python that no longer have a parent."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    loose = [
        one for one in gc.get_objects() if isinstance(one, QObject) and isValid(one) and not one.parent()
    ]
    return sum(len(root.findChildren(QObject)) for root in roots) + len(loose)


def perform(program: Rehearsal) -> None:
    """Perform a session to its end, and finish it."""
    program.press("Start")
    while program.showing is Page.SESSION:
        program.conductor.skip()
    program.press("Finish")


def test_sessions_leave_no_objects_and_no_threads(program: Rehearsal) -> None:
    program.program.reminders()  # else it is built a second after the start
    counts = []
    for number in range(1, MANY + 1):
        perform(program)
        if number in {FEW, MANY}:
            counts.append((objects(program.program, program.window), threading.active_count()))
    for few, many in zip(*counts, strict=True):
        assert many - few < MANY - FEW, "not one for each session"


def test_a_speaker_opened_many_times_leaves_no_thread(qtbot: QtBot) -> None:
    speaker = Speaker(make_system=FakeSoundSystem)
    counts = []
    for number in range(1, MANY + 1):
        with qtbot.waitSignal(speaker.outputs_listed):
            speaker.open()
        speaker.close()
        if number in {FEW, MANY}:
            counts.append((objects(speaker), len(speaker.findChildren(QThread)), threading.active_count()))
    for few, many in zip(*counts, strict=True):
        assert many - few < MANY - FEW, "not one for each opening"
    assert counts[1][1] == 0
