"""The plans of people whose data is not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.files import exists
from coach.core.figures import is_done_on
from coach.report.plan_overview import read_plan
from coach.store.diary import Diary
from coach.store.opening import How

if TYPE_CHECKING:
    from datetime import date

    from coach.store.people import Person
    from coach.store.settings import Settings


def is_session_open(person: Person, settings: Settings, today: date) -> bool:
    """Whether a session is planned today for `person`, whose settings these are, and was not done.

    Nothing is planned for somebody who was removed meanwhile.
    The diary is read as it is, and nothing is written. Raises `Problem` where it cannot be read.
    """
    if not exists(person.folder):
        return False
    with Diary.open(person.diary, how=How.READ_ONLY) as diary:
        plan = read_plan(diary.history, settings, today)
        return plan.is_planned(today) and not is_done_on(diary.sessions(today), today)
