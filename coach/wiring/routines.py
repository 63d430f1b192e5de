"""Routines, connected: the list, the editor, and what they start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.ui.pages import Page
from coach.ui.routines.presenter import RoutinesPresenter

if TYPE_CHECKING:
    from coach.ui.routines.page import RoutinesPage
    from coach.wiring.parts import ProgramParts


def build_routines_presenter(parts: ProgramParts) -> RoutinesPresenter:
    """Return the logic of Routines, which is asked before unsaved changes are left."""
    presenter = RoutinesPresenter(
        parts.window,
        parts.library,
        parts.messages,
        lambda: parts.choice.routine.name,
        lambda: parts.appearance.theme,
        lambda file: parts.saved_files().report(file),
        lambda: parts.settings.current.no_weights,
    )
    presenter.no_weights_changed.connect(
        lambda on: parts.settings.save(replace(parts.settings.current, no_weights=on))
    )
    presenter.chosen.connect(parts.choice.choose)
    presenter.start_requested.connect(lambda name: _start(parts, name))
    presenter.page_requested.connect(lambda: _show(parts))
    presenter.sheet_requested.connect(lambda routine: parts.plan_sheets().show(routine))
    presenter.unsaved_changed.connect(
        lambda is_unsaved: parts.window.mark_unsaved(Page.ROUTINES, is_unsaved=is_unsaved)
    )
    parts.window.add_guard(presenter.may_close)
    parts.window.close_refused.connect(presenter.close_when_left)
    presenter.close_requested.connect(lambda: _close_or_change_person(parts))
    return presenter


def build_routines(parts: ProgramParts) -> RoutinesPage:
    """Return the page of the routines."""
    presenter = parts.routines_presenter()
    parts.navigation.set_refresh(Page.ROUTINES, presenter.refresh)
    return presenter.make_page()


def _start(parts: ProgramParts, name: str) -> None:
    if parts.choice.choose(name):
        parts.session_flow().start()


def _show(parts: ProgramParts) -> None:
    """Show Routines, which asks about unsaved changes; a session on screen is paused."""
    if parts.window.showing is Page.SESSION:
        parts.session_flow().pause()
    parts.window.show_page(Page.ROUTINES)


def _close_or_change_person(parts: ProgramParts) -> None:
    if not parts.person_change().go_on():
        parts.window.close()
