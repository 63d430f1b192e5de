"""The screen stays on during a session: seen at the inhibitor of a desktop."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from queue import Queue
from typing import TYPE_CHECKING, Any

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from coach.desktop.keep_awake import KeepAwake, presenting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.inhibitor import Inhibitor
    from tests.helpers.programs import Rehearsal

WAIT_S = 20.0


def test_the_screen_stays_on_from_start_to_end_of_a_session(inhibitor: Inhibitor, program: Rehearsal) -> None:
    assert inhibitor.calls.empty()
    program.press("Start")
    assert inhibitor.calls.get(timeout=WAIT_S) == "Inhibit"
    program.press("Pause")
    program.press("Resume")
    assert inhibitor.calls.empty(), "a pause is a part of the session"
    program.press("Stop – pain")
    assert inhibitor.calls.get(timeout=WAIT_S) == "UnInhibit"
    assert inhibitor.calls.empty()


def test_closing_the_window_lets_the_screen_turn_off(inhibitor: Inhibitor, program: Rehearsal) -> None:
    program.press("Start")
    assert inhibitor.calls.get(timeout=WAIT_S) == "Inhibit"
    program.window.close()
    assert inhibitor.calls.get(timeout=WAIT_S) == "UnInhibit"


def test_no_connection_to_the_bus_is_left_open(inhibitor: Inhibitor, session_bus: str) -> None:
    with open_dbus_connection(session_bus) as bus:

        def names() -> set[str]:
            return set(bus.send_and_get_reply(message_bus.ListNames()).body[0])

        before = names()
        with presenting():
            assert inhibitor.calls.get(timeout=WAIT_S) == "Inhibit"
            assert names() > before
        assert inhibitor.calls.get(timeout=WAIT_S) == "UnInhibit"
        assert names() == before


def test_a_slow_desktop_delays_nothing() -> None:
    said: Queue[str] = Queue()
    answered = threading.Event()

    @contextmanager
    def slow() -> Iterator[Any]:
        said.put("asked")
        answered.wait(WAIT_S)
        yield
        said.put("released")

    awake = KeepAwake(slow)
    awake.hold(True)
    awake.hold(True)
    assert said.get(timeout=WAIT_S) == "asked"
    awake.hold(False)
    assert said.empty(), "the caller went on while the desktop had not yet answered"
    answered.set()
    assert said.get(timeout=WAIT_S) == "released"
    awake.hold(True)
    assert said.get(timeout=WAIT_S) == "asked"
    awake.close()
    assert said.get(timeout=WAIT_S) == "released"
    assert said.empty()


def test_holding_works_after_a_desktop_was_slow_to_close() -> None:
    said: Queue[str] = Queue()
    answered = threading.Event()

    @contextmanager
    def slow() -> Iterator[Any]:
        said.put("asked")
        answered.wait(WAIT_S)
        yield
        said.put("released")

    awake = KeepAwake(slow)
    awake.hold(True)
    assert said.get(timeout=WAIT_S) == "asked"
    awake.close(within_s=0)
    awake.hold(True)
    assert said.get(timeout=WAIT_S) == "asked"
    answered.set()
    assert said.get(timeout=WAIT_S) == "released", "the first, as soon as the desktop answered"
    awake.close()
    assert said.get(timeout=WAIT_S) == "released"
