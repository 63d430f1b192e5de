"""The screen is kept awake during a session and only then: the inhibitor itself is asked."""

from __future__ import annotations

import os
import shutil
import subprocess
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
    """A desktop's screen saver, as far as it can be asked to stay away: `told` holds what it was asked."""

    def __init__(self, address: str) -> None:
        self.told: Queue[str] = Queue()
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
                    self.told.put(method)

    def close(self) -> None:
        """Leave the bus."""
        self._done.set()
        self._thread.join()
        self._bus.close()


@pytest.fixture
def inhibitor(monkeypatch: pytest.MonkeyPatch) -> Iterator[Inhibitor]:
    """Give the test a session bus of its own, with nothing on it but the inhibitor."""
    if os.name != "posix" or shutil.which("dbus-daemon") is None:
        pytest.skip("the inhibitor is asked over D-Bus, which needs dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.delenv("XDG_SESSION_DESKTOP", raising=False)
        inhibitor = Inhibitor(address)
        yield inhibitor
        inhibitor.close()
        bus.terminate()


def test_the_inhibitor_is_asked_when_a_session_begins_and_released_when_it_ends(
    inhibitor: Inhibitor, program: Rehearsal
) -> None:
    assert inhibitor.told.empty()
    program.press("Start")
    assert inhibitor.told.get(timeout=WAIT_S) == "Inhibit"
    program.press("Pause")
    program.press("Resume")
    assert inhibitor.told.empty(), "a pause is a part of the session"
    program.press("Stop – pain")
    assert inhibitor.told.get(timeout=WAIT_S) == "UnInhibit"
    assert inhibitor.told.empty()


def test_closing_the_window_in_a_session_releases_it(inhibitor: Inhibitor, program: Rehearsal) -> None:
    program.press("Start")
    assert inhibitor.told.get(timeout=WAIT_S) == "Inhibit"
    program.window.close()
    assert inhibitor.told.get(timeout=WAIT_S) == "UnInhibit"


def test_the_same_wish_twice_is_one_and_a_slow_desktop_delays_nothing() -> None:
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
