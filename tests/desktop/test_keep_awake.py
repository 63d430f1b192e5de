"""The screen stays on during a session: seen at the inhibitor of a desktop."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from queue import Queue
from typing import TYPE_CHECKING, Any

import pytest
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields
from jeepney.wrappers import unwrap_msg

from coach.desktop.keep_awake import KeepAwake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.programs import Rehearsal

WAIT_S = 20.0
NAME = "org.freedesktop.ScreenSaver"


class Inhibitor:
    """The screen saver of a desktop on the session bus; `calls` holds the methods called."""

    def __init__(self, address: str) -> None:
        self.calls: Queue[str] = Queue()
        self._bus = open_dbus_connection(address)
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        call = new_method_call(bus, "RequestName", "su", (NAME, 0))
        assert unwrap_msg(self._bus.send_and_get_reply(call)) == (1,)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._done.is_set():
            try:
                message = self._bus.receive(timeout=0.1)
            except TimeoutError:
                continue
            method = message.header.fields.get(HeaderFields.member)
            if message.header.message_type is MessageType.method_call:
                answer = ("u", (7,)) if method == "Inhibit" else (None, ())
                self._bus.send(new_method_return(message, *answer))
                if method in {"Inhibit", "UnInhibit"}:
                    self.calls.put(method)

    def close(self) -> None:
        """Leave the bus."""
        self._done.set()
        self._thread.join()
        self._bus.close()


@pytest.fixture
def inhibitor(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Inhibitor]:
    """Start a separate session bus, with only the inhibitor on it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    monkeypatch.delenv("XDG_SESSION_DESKTOP", raising=False)
    inhibitor = Inhibitor(session_bus)
    yield inhibitor
    inhibitor.close()


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
