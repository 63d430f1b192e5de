"""The diary stores what was performed, when, and how it felt."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.record import shown_changes
from coach.core.routine import FirstLeg, Leg, Legs, Routine
from coach.core.score import unroll
from coach.core.session import Pause, StopReason
from coach.store import writer
from coach.store.diary import Diary
from tests.helpers.diaries import (
    EVENING,
    OLD,
    PAIR,
    confirm,
    describe,
    ended,
    import_sessions,
    mark_position,
    perform,
    rep_done,
    write,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_a_session_is_read_as_it_was_performed(diary: Diary) -> None:
    session_id = diary.begin(PAIR, EVENING, "Europe/Vienna", pain_before=2)
    diary.add_rep(session_id, rep_done(PAIR, 0), EVENING)
    diary.add_rep(session_id, rep_done(PAIR, 1, extend_ms=3500), EVENING)
    write(diary, session_id, lambda connection, no: writer.add_pause(connection, no, Pause(9000, 1500)))
    diary.end(session_id, EVENING + timedelta(minutes=1), StopReason.STOPPED)

    session = diary.session(session_id)
    assert session.started_at == EVENING
    assert session.started_at.utcoffset() == timedelta(0)
    assert session.ended_at == EVENING + timedelta(minutes=1)
    assert (session.zone, session.first, session.stop_reason) == (
        "Europe/Vienna",
        Leg.LEFT,
        StopReason.STOPPED,
    )
    assert session.routine == PAIR.routine
    assert session.pain_before == 2
    assert session.pauses == (Pause(9000, 1500),)
    assert [(s.set, s.leg, s.prescribed, s.paced, s.confirmed) for s in session.sets] == [
        (1, Leg.LEFT, 3, 2, 2),
        (1, Leg.RIGHT, 3, 0, 0),
        (2, Leg.LEFT, 3, 0, 0),
        (2, Leg.RIGHT, 3, 0, 0),
    ]
    first = session.sets[0]
    assert (first.load_kg, first.lift_ms, first.flex_ms, first.hold_ms, first.extend_ms) == (
        1.5,
        4000,
        4000,
        2000,
        6500,
    )


def test_sets_are_in_the_order_of_the_score(diary: Diary) -> None:
    right = unroll(Routine("Right", first_leg=FirstLeg.RIGHT, reps=1))
    session = diary.session(perform(diary, right, reps=0))
    assert [(s.set, s.leg) for s in session.sets] == list(right.prescribed())


def test_a_repeated_repetition_counts_once_with_its_new_times(diary: Diary) -> None:
    session_id = perform(diary, reps=3)
    diary.add_rep(session_id, rep_done(PAIR, 2, extend_ms=9000), EVENING)
    done = diary.session(session_id).sets[0]
    assert (done.paced, done.lift_ms, done.extend_ms) == (3, 6000, 15_000)


def test_an_unfinished_session_has_its_score_and_position(diary: Diary) -> None:
    session_id = perform(diary, reps=2)
    mark_position(diary, session_id, 20_500)
    ended(diary, at=EVENING + timedelta(days=1))
    ((session, score, position),) = diary.unfinished()
    assert session == diary.session(session_id)
    assert score == PAIR
    assert position == 20_500


def test_a_repetition_can_mark_the_position(diary: Diary) -> None:
    perform(diary, reps=2)
    assert diary.unfinished()[0][2] == PAIR.repetitions[1].end_ms


def test_ended_and_discarded_sessions_are_not_unfinished(diary: Diary) -> None:
    first, second = perform(diary), perform(diary)
    diary.end(first, EVENING, StopReason.INTERRUPTED)
    write(diary, second, writer.discard)
    assert diary.unfinished() == []
    assert [session.id for session in diary.sessions()] == [first]


def test_confirming_leaves_the_paced_repetitions(diary: Diary, now: datetime) -> None:
    session_id = ended(diary, reps=5)
    confirm(diary, session_id, 1, Leg.LEFT, 2)
    confirm(diary, session_id, 1, Leg.LEFT, 1)
    done = diary.session(session_id).sets[0]
    assert (done.paced, done.confirmed) == (3, 1)
    assert shown_changes(diary.record(session_id)) == [("set 1 left confirmed", "3", "1", now)]


@pytest.mark.parametrize(("confirmed", "then"), [(0, 1), (1, 2), (99, 99)])
def test_a_repetition_after_a_correction_is_confirmed_too(diary: Diary, confirmed: int, then: int) -> None:
    session_id = perform(diary, reps=1)
    confirm(diary, session_id, 1, Leg.LEFT, confirmed)
    for _ in range(2):  # repeated with `back`, it counts once
        diary.add_rep(session_id, rep_done(PAIR, 1), EVENING)
    assert diary.session(session_id).sets[0].confirmed == then
    assert shown_changes(diary.record(session_id)) == []  # a session under way has no corrections


def test_describe_changes_only_the_given_fields(diary: Diary) -> None:
    session_id = ended(diary)
    describe(diary, session_id, effort=5, notes="with \ud800 chair")
    describe(diary, session_id, pain_after=3, pain_next_day=1)
    describe(diary, session_id, effort=None)
    session = diary.session(session_id)
    feedback = (session.effort, session.pain_before, session.pain_after, session.pain_next_day, session.notes)
    assert feedback == (None, None, 3, 1, "with ? chair")
    assert shown_changes(diary.record(session_id)) == []  # all within SAME_EDIT_MS


@pytest.mark.parametrize("confirmed", [-1, 100])
def test_an_impossible_number_of_repetitions_is_refused(diary: Diary, confirmed: int) -> None:
    session_id = ended(diary)
    before = diary.session(session_id)
    with pytest.raises(Problem, match=r"confirmed = .*: must be a whole number from 0 to 99"):
        confirm(diary, session_id, 1, Leg.LEFT, confirmed)
    with pytest.raises(Problem, match="no set 3 for the left leg"):
        confirm(diary, session_id, 3, Leg.LEFT, 1)
    assert diary.session(session_id) == before


def test_pain_above_ten_is_refused_and_changes_nothing(diary: Diary) -> None:
    session_id = ended(diary)
    with pytest.raises(Problem, match=r"pain_after = 11: must be a whole number from 0 to 10\."):
        describe(diary, session_id, effort=3, pain_after=11)
    assert diary.session(session_id).effort is None


def test_an_unknown_session_is_a_problem(diary: Diary) -> None:
    with pytest.raises(Problem, match="There is no session nowhere"):
        diary.end("nowhere", EVENING, StopReason.STOPPED)


def test_editing_a_routine_does_not_change_old_sessions(diary: Diary) -> None:
    old = ended(diary, unroll(Routine("Mine", reps=4)))
    ended(diary, unroll(Routine("Mine", reps=9)))
    assert diary.session(old).routine.reps == 4


def test_sessions_come_in_order_of_their_start(diary: Diary) -> None:
    days = [5, 1, 3, 1]
    for day in days:
        ended(diary, at=EVENING + timedelta(days=day), reps=1)
    starts = [session.started_at for session in diary.sessions()]
    assert starts == [EVENING + timedelta(days=day) for day in sorted(days)]


def test_many_sessions_are_each_read_once(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.store.reader.CHUNK", 3)
    made = {ended(diary, at=EVENING + timedelta(hours=n // 4), reps=0) for n in range(10)}
    read = [session.id for session in diary.sessions()]
    assert len(read) == 10
    assert set(read) == made


def test_days_are_those_of_the_zone_of_the_session(diary: Diary) -> None:
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # already Tuesday in Vienna
    session_id = ended(diary, at=late)
    tuesday = date(2026, 3, 3)
    assert [session.id for session in diary.sessions(tuesday, tuesday)] == [session_id]
    assert [volume.id for volume in diary.volumes(tuesday, tuesday)] == [session_id]
    assert list(diary.sessions(None, date(2026, 3, 2))) == []
    assert diary.volumes(None, date(2026, 3, 2)) == []
    assert list(diary.sessions(date(2026, 3, 4))) == []


def test_volumes_count_confirmed_repetitions(diary: Diary) -> None:
    session_id = ended(diary, reps=5)  # three left, two right
    confirm(diary, session_id, 1, Leg.RIGHT, 4)
    describe(diary, session_id, pain_after=2)
    perform(diary)  # under way: not in charts yet
    (volume,) = diary.volumes()
    assert (volume.id, volume.started_at, volume.zone, volume.routine) == (
        session_id,
        EVENING,
        "Europe/Vienna",
        "Pair",
    )
    assert (volume.left, volume.right, volume.load_kg) == (3, 4, 10.5)
    assert (volume.pain_before, volume.pain_after, volume.pain_next_day) == (None, 2, None)


def test_the_leg_that_led_the_last_session(diary: Diary) -> None:
    assert diary.last_first_leg() is None
    right = unroll(Routine("Right", legs=Legs.RIGHT))
    perform(diary, right, reps=0, at=EVENING)
    assert diary.last_first_leg() is None  # begun, without a repetition
    perform(diary, right, reps=1, at=EVENING)
    assert diary.last_first_leg() is Leg.RIGHT
    ended(diary, PAIR, reps=0, at=EVENING + timedelta(hours=1))
    assert diary.last_first_leg() is Leg.LEFT


def test_a_session_imported_twice_is_stored_once(diary: Diary) -> None:
    own = ended(diary)
    assert import_sessions(diary, [OLD, diary.session(own), OLD]) == 1
    assert diary.session(OLD.id) == OLD
    assert len(list(diary.sessions())) == 2


def test_an_import_stores_all_sessions_or_none(diary: Diary) -> None:
    twice = (*OLD.sets, OLD.sets[0])
    bad = type(OLD)("bad", OLD.started_at, OLD.zone, OLD.routine, OLD.first, twice)
    with pytest.raises(Problem, match="session bad cannot be imported"):
        import_sessions(diary, [OLD, bad])
    assert list(diary.sessions()) == []


def test_sessions_of_one_score_share_it(diary: Diary, path: Path) -> None:
    import sqlite3  # noqa: PLC0415 - to read the file directly

    for day in range(3):
        ended(diary, at=EVENING + timedelta(days=day))
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM scores").fetchone() == (1,)
    connection.close()


def test_a_copy_holds_everything(diary: Diary, tmp_path: Path) -> None:
    import_sessions(diary, [OLD])
    diary.copy_to(tmp_path / "copy.db")
    with Diary.open(tmp_path / "copy.db") as copy:
        assert list(copy.sessions()) == [OLD]


def test_two_programs_can_write_in_turns(diary: Diary, path: Path) -> None:
    with Diary.open(path) as other:
        first, second = diary.begin(PAIR, EVENING, "UTC"), other.begin(PAIR, EVENING, "UTC")
        for index in range(4):
            diary.add_rep(first, rep_done(PAIR, index), EVENING)
            other.add_rep(second, rep_done(PAIR, index), EVENING)
        assert diary.session(second).sets == other.session(first).sets
        assert len(diary.unfinished()) == 2
