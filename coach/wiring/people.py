"""The people who use this computer, connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.store.people import find_people
from coach.ui.pages import Page
from coach.ui.people.presenter import PeoplePresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.base.problems import Problem
    from coach.wiring.parts import ProgramParts


def build_people(parts: ProgramParts) -> PeoplePresenter:
    """Return what lists the people, changes from one to another, and works on them."""
    people = PeoplePresenter(
        parts.window,
        parts.root,
        parts.person,
        parts.person_change(),
        parts.settings,
        parts.diary,
        parts.messages,
        parts.saved_files(),
    )
    people.changed.connect(lambda: parts.window.show_person(parts.name_among_others))
    people.changed.connect(lambda: parts.navigation.refresh_shown(Page.TODAY, Page.SETTINGS))
    return people


def report_people(parts: ProgramParts, report: Callable[[Problem], object]) -> None:
    """Report what is wrong among the people; what is wrong with this one's settings is reported anyway."""
    for slug, problem in find_people(parts.root).problems:
        if slug != parts.person.slug or not slug:
            report(problem)
