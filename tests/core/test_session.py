"""A session: its local day, and corrected repetitions."""

from __future__ import annotations

from datetime import UTC, date, datetime

from coach.core.routine import Leg, Routine
from coach.core.session import Session, SetDone

SUMMER = datetime(2024, 7, 1, 22, 30, tzinfo=UTC)


def session(zone: str = "UTC", *sets: SetDone) -> Session:
    return Session("an id", SUMMER, zone, Routine("Any"), Leg.LEFT, sets)


def test_a_late_session_belongs_to_the_day_of_its_zone() -> None:
    local = session("+02:00").local_start
    assert local.date() == date(2024, 7, 2)
    assert local == SUMMER


def test_correcting_one_set_changes_nothing_else() -> None:
    sets = tuple(SetDone(set_, leg, 10, 10, 10, 0.0, 1, 2, 3, 4) for set_ in (1, 2) for leg in Leg)
    before = session("UTC", *sets)
    after = before.with_confirmed(2, Leg.LEFT, 7)
    assert [done.confirmed for done in after.sets] == [10, 10, 7, 10]
    assert [done.paced for done in after.sets] == [10, 10, 10, 10]
    assert after.with_confirmed(2, Leg.LEFT, 10) == before
    assert before.with_confirmed(3, Leg.LEFT, 7) == before
