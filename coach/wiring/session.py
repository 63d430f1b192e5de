"""A session, connected: its flow and its page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from coach.desktop.keep_awake import KeepAwake
from coach.desktop.sleep_monitor import SleepMonitor
from coach.ui.pages import Page
from coach.ui.session.page import SessionPage
from coach.ui.session_flow import SessionFlow
from coach.ui.session_screen import SessionScreen

if TYPE_CHECKING:
    from coach.wiring.parts import ProgramParts


def build_session_flow(parts: ProgramParts) -> SessionFlow:
    """Return the page flow of sessions; while one runs, the computer stays awake."""
    audio = parts.session_audio()
    flow = SessionFlow(
        parts.window,
        pages=parts.pages,
        choice=parts.choice,
        conductor=audio.conductor,
        recorder=parts.recorder,
        settings=parts.settings,
        appearance=parts.appearance,
        messages=parts.messages,
        unsaved=parts.unsaved,
        sound=parts.sound_health,
        screen=SessionScreen(parts.app, parts.window, parts.settings),
    )
    parts.navigation.appearance_changed.connect(flow.apply_looks)
    awake = KeepAwake()
    parts.window.page_shown.connect(lambda page: awake.hold(page is Page.SESSION))
    SleepMonitor(flow).about_to_sleep.connect(audio.conductor.pause_for_sleep)
    parts.window.closing.connect(flow.pause)
    parts.window.closed.connect(awake.close)
    audio.conductor.resumed.connect(lambda: awake.hold(True))  # after the window was in the tray
    if sys.platform == "linux":  # elsewhere there is neither a session bus nor the library for it
        from coach.wiring.media import connect_media_controls

        connect_media_controls(parts, audio.conductor)
    audio.conductor.begun.connect(lambda: _begin_small(parts))
    return flow


def _begin_small(parts: ProgramParts) -> None:
    if parts.settings.current.small_window:
        parts.small_session().open()


def build_session_page(parts: ProgramParts) -> SessionPage:
    """Return the page of the session under way."""
    flow, conductor = parts.session_flow(), parts.session_audio().conductor
    page = SessionPage(flow.looks)
    parts.navigation.set_refresh(Page.SESSION, flow.refill_session)
    page.pause_requested.connect(conductor.toggle)
    page.back_requested.connect(conductor.back)
    page.skip_requested.connect(conductor.skip)
    page.ready_requested.connect(conductor.ready)
    page.time_requested.connect(conductor.add_time)
    page.stop_requested.connect(flow.ask_stop)
    page.stop_confirmed.connect(flow.stop)
    page.stop_declined.connect(conductor.resume)
    page.pain_requested.connect(flow.stop_for_pain)
    page.small_requested.connect(lambda: parts.small_session().toggle())
    return page
