"""Diaries merge to the same in any order, and of two answers the later one counts."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from coach.core.record import Record, TimedRep, merged, shown_changes
from coach.core.routine import Leg
from coach.store.diary import Diary
from coach.store.merging import Conflict
from coach.store.scores import score_from
from tests.helpers.diaries import (
    EVENING,
    OLD,
    PAIR,
    confirm,
    delete,
    describe,
    ended,
    import_sessions,
    perform,
    rep_done,
    sessions,
)

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

DAY = date(2026, 3, 2)
START = datetime.fromisoformat("2026-11-22T06:00:00+00:00")

EDITS: SearchStrategy[Any] = st.one_of(
    st.tuples(st.just("confirm"), st.sampled_from((1, 2)), st.sampled_from(Leg), st.integers(0, 12)),
    st.tuples(
        st.just("describe"),
        st.sampled_from(("effort", "pain_before", "pain_after", "pain_next_day")),
        st.none() | st.integers(0, 10),
    ),
    st.tuples(st.just("describe"), st.just("notes"), st.sampled_from(("", "a", "b", "„ü“"))),
)
"""Answers about a session: the computer (of three), the session, the edit, and minutes since the last."""
TIMED_EDITS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 1), EDITS, st.integers(0, 30)), max_size=9)


def edit(diary: Diary, session_id: str, change: tuple[Any, ...]) -> None:
    if change[0] == "confirm":
        confirm(diary, session_id, *change[1:])
    else:
        describe(diary, session_id, **{change[1]: change[2]})


def content(diary: Diary) -> list[Record]:
    return list(diary.records())


@given(st.lists(sessions().filter(lambda s: s.ended_at is not None), max_size=3), TIMED_EDITS)
def test_three_diaries_merge_to_the_same_in_any_order(own: list[Any], edits: list[Any]) -> None:
    now = START
    common = [OLD, replace(OLD, id="a-second-one", pain_after=None, notes="")]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))

        def new(name: str) -> Diary:
            return stack.enter_context(Diary.open(folder / f"{name}.db", lambda: now))

        three = [new(str(number)) for number in range(3)]
        for diary in three:
            import_sessions(diary, common)
        for index, session in enumerate(own):
            import_sessions(three[index], [session])
        for which, session_index, change, minutes in edits:
            now += timedelta(minutes=minutes)
            edit(three[which], common[session_index].id, change)
        contents = [content(diary) for diary in three]

        forth, back = new("forth"), new("back")
        for records in contents:
            forth.merge(records)
        for records in reversed(contents):
            back.merge(records)
        assert content(forth) == content(back)
        again = forth.merge(content(back))
        assert (again.new, again.changed, again.conflicts) == (0, 0, [])
        three[0].merge(contents[1])
        three[0].merge(contents[2])
        assert content(three[0]) == content(forth)


def test_repetitions_and_corrections_are_merged_too(diary: Diary, tmp_path: Path) -> None:
    session_id = ended(diary)
    confirm(diary, session_id, 1, Leg.LEFT, 2)
    with Diary.open(tmp_path / "other.db") as other:
        assert other.merge(diary.records()).new == 1
        assert other.record(session_id) == diary.record(session_id)
        assert len(other.record(session_id).reps) == 5
        assert other.score(session_id) == diary.score(session_id)


def test_the_later_answer_counts_and_conflicts_show(diary: Diary, tmp_path: Path, now: datetime) -> None:
    import_sessions(diary, [OLD])
    with Diary.open(tmp_path / "other.db", lambda: now + timedelta(hours=1)) as other:
        import_sessions(other, [OLD])
        describe(diary, OLD.id, pain_after=7, notes="mine")
        describe(other, OLD.id, pain_after=2)
        report = diary.merge(other.records())
    assert (report.new, report.changed, report.same) == (0, 1, 0)
    assert report.conflicts == [Conflict(DAY, "Pair", from_file=("pain_after",), unchanged=("notes",))]
    session = diary.session(OLD.id)
    assert (session.pain_after, session.notes) == (2, "mine")
    assert [(c.what, c.old, c.new) for c in shown_changes(diary.record(OLD.id))] == [
        ("notes", OLD.notes, "mine"),
        ("pain_after", "4", "7"),
        ("pain_after", "4", "2"),
    ]


def test_facts_come_from_the_more_complete_record(diary: Diary) -> None:
    reps = tuple(
        TimedRep(rep_done_, EVENING + timedelta(seconds=30 + 8 * n))
        for n, rep_done_ in enumerate([rep_done(PAIR, 0), rep_done(PAIR, 1)])
    )
    bare, full = Record(OLD), Record(OLD, reps)
    assert merged(bare, full) == merged(full, bare) == full
    longer = Record(replace(OLD, ended_at=EVENING + timedelta(minutes=9)))
    assert merged(full, longer) == longer
    import_sessions(diary, [OLD])
    assert diary.merge([full]).changed == 1
    assert diary.record(OLD.id) == full


def test_a_rest_survives_a_record_without_it(diary: Diary) -> None:
    """A file that went through version 0.1 holds all but the rests."""
    with_rest = Record(replace(OLD, sets=tuple(done._replace(rest_ms=15_000) for done in OLD.sets)))
    assert merged(Record(OLD), with_rest) == merged(with_rest, Record(OLD)) == with_rest
    diary.merge([with_rest])
    assert diary.merge([Record(OLD)]).same == 1
    assert diary.record(OLD.id) == with_rest


def test_only_answers_are_imported_without_details(diary: Diary) -> None:
    import_sessions(diary, [replace(OLD, effort=None)])
    bare = replace(OLD, pauses=(), started_at=EVENING + timedelta(hours=1), effort=9)
    report = diary.merge([Record(bare)], detailed=False)
    assert diary.session(OLD.id) == replace(OLD, effort=9)
    assert report.conflicts == [Conflict(DAY, "Pair", from_file=("effort",), unchanged=())]


def test_importing_a_deleted_session_undeletes_it(diary: Diary) -> None:
    import_sessions(diary, [OLD])
    delete(diary, OLD.id)
    report = diary.merge([Record(OLD)])
    assert (report.new, report.undeleted, report.same) == (0, 1, 0)
    assert content(diary) == [Record(OLD)]


def test_a_merged_session_keeps_its_score(diary: Diary, path: Path, tmp_path: Path, now: datetime) -> None:
    session_id = ended(diary)
    with Diary.open(tmp_path / "other.db", lambda: now + timedelta(hours=1)) as other:
        other.merge(diary.records())
        describe(other, session_id, pain_after=2)
        assert diary.merge(other.records()).changed == 1
    assert diary.session(session_id).pain_after == 2
    with closing(sqlite3.connect(path)) as connection:
        scores = connection.execute("SELECT data FROM sessions JOIN scores ON scores.no = score").fetchall()
    assert [score_from(text) for (text,) in scores] == [PAIR]


def test_a_merged_unfinished_session_keeps_its_position(diary: Diary) -> None:
    session_id = perform(diary)
    (before,) = diary.unfinished()
    assert diary.merge([Record(replace(diary.session(session_id), notes="from there"))]).changed == 1
    (after,) = diary.unfinished()
    assert after[0].notes == "from there"
    assert after[1:] == before[1:]


def test_a_merge_drops_the_score_of_another_routine(diary: Diary, path: Path) -> None:
    session_id = ended(diary)
    session = diary.session(session_id)
    routine = replace(session.routine, reps=9)
    later = replace(session, routine=routine, ended_at=EVENING + timedelta(hours=1))
    assert diary.merge([Record(later)]).changed == 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT score FROM sessions").fetchall() == [(None,)]
    assert diary.score(session_id).routine == routine
