"""Notifications with buttons: what the desktop gets, and what the person chose."""

from __future__ import annotations

import sys
import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest

from coach.desktop.notifications import DesktopNotifications, Notice
from tests.helpers.tray_host import TrayHost

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the notifications of Linux desktops")

NOTICE = Notice("Time", "You planned a session.", (("start", "Start"), ("later", "In an hour")))


@pytest.fixture
def bus(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the program use a separate session bus; return its address."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    return session_bus


def test_a_pressed_button_is_reported_once(bus: str, qtbot: QtBot) -> None:
    notifications = DesktopNotifications()
    chosen: list[str] = []
    notifications.chosen.connect(chosen.append)
    with TrayHost(bus) as host:
        notifications.show(NOTICE)
        host.wait(lambda: len(host.notices) == 1, "a notification")
        notifications.show(NOTICE)  # replaces the first one, which nobody answered
        host.wait(lambda: len(host.notices) == 2, "a second one")
        host.press("later")
        qtbot.waitUntil(lambda: bool(chosen))
        notifications.show(NOTICE)
        host.wait(lambda: len(host.notices) == 3, "a third one")
        host.press("start")
        qtbot.waitUntil(lambda: len(chosen) > 1)
    assert chosen == ["later", "start"]
    assert host.notices == [("Time", "You planned a session.")] * 3
    assert host.buttons == ["default", "", "start", "Start", "later", "In an hour"]


def test_notifications_nobody_answers_keep_one_thread(bus: str, qtbot: QtBot) -> None:
    before = set(threading.enumerate())

    def waiting() -> list[threading.Thread]:
        return [one for one in set(threading.enumerate()) - before if one.name == "notification"]

    notifications = DesktopNotifications()
    with TrayHost(bus) as host:
        for sent in ([("Time", "You planned a session.")] * count for count in range(1, 5)):
            notifications.show(NOTICE)
            host.wait(partial(sent.__eq__, host.notices), "a notification")
        qtbot.waitUntil(lambda: len(waiting()) == 1)
        host.press("start")
        qtbot.waitUntil(lambda: not waiting())


def test_without_a_service_the_notice_is_refused(bus: str, qtbot: QtBot) -> None:
    assert bus
    notifications = DesktopNotifications()
    with qtbot.waitSignal(notifications.refused) as refused:
        notifications.show(NOTICE)
    assert refused.args == [NOTICE]


def test_without_a_session_bus_the_notice_is_refused(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    notifications = DesktopNotifications()
    with qtbot.waitSignal(notifications.refused) as refused:
        notifications.show(NOTICE)
    assert refused.args == [NOTICE]


def test_an_address_that_cannot_be_used_is_refused(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=localhost,port=1")
    notifications = DesktopNotifications()
    with qtbot.waitSignal(notifications.refused):
        notifications.show(NOTICE)
