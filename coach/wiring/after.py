"""The page after a session, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.after.page import AfterPage
from coach.ui.pages import Page

if TYPE_CHECKING:
    from coach.wiring.parts import ProgramParts


def build_after_page(parts: ProgramParts) -> AfterPage:
    """Return the page that is shown when a session ended."""
    page, flow = AfterPage(), parts.session_flow()
    parts.navigation.set_refresh(Page.AFTER, flow.refill_after)
    page.confirmed.connect(flow.confirm)
    page.described.connect(flow.describe)
    page.resume_requested.connect(flow.resume_stopped)
    page.finish_requested.connect(flow.finish)
    page.finish_requested.connect(parts.session_audio().speaker.close)
    return page
