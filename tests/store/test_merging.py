"""Two diaries become one: the same in whatever order they meet, and the later word counts."""

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

from coach.core.record import Record, TimedRep, merged
from coach.core.routine import Leg
from coach.store.diary import Diary
from coach.store.merging import Conflict
from coach.store.scores import score_from
from tests.helpers.diaries import EVENING, OLD, ended, perform, rep_done, sessions, take_in

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
"""Something said of a session, on one of three computers, so many minutes later."""
SAID = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 1), EDITS, st.integers(0, 30)), max_size=9)


def edit(diary: Diary, session_id: str, change: tuple[Any, ...]) -> None:
    if change[0] == "confirm":
        diary.confirm(session_id, *change[1:])
    else:
        diary.describe(session_id, **{change[1]: change[2]})


def content(diary: Diary) -> list[Record]:
    return list(diary.records())


@given(st.lists(sessions().filter(lambda s: s.ended_at is not None), max_size=3), SAID)
def test_diaries_of_three_computers_merge_to_the_same_in_any_order(own: list[Any], said: list[Any]) -> None:
    now = START
    common = [OLD, replace(OLD, id="a-second-one", pain_after=None, notes="")]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))

        def new(name: str) -> Diary:
            return stack.enter_context(Diary.open(folder / f"{name}.db", lambda: now))

        three = [new(str(number)) for number in range(3)]
        for diary in three:
            take_in(diary, common)
        for index, session in enumerate(own):
            take_in(three[index], [session])
        for which, session_index, change, minutes in said:
            now += timedelta(minutes=minutes)
            edit(three[which], common[session_index].id, change)
        wholes = [content(diary) for diary in three]

        forth, back = new("forth"), new("back")
        for whole in wholes:
            forth.merge(whole)
        for whole in reversed(wholes):
            back.merge(whole)
        assert content(forth) == content(back)
        again = forth.merge(content(back))
        assert (again.new, again.changed, again.conflicts) == (0, 0, [])
        three[0].merge(wholes[1])
        three[0].merge(wholes[2])
        assert content(three[0]) == content(forth)


def test_single_repetitions_and_corrections_come_along(diary: Diary, tmp_path: Path) -> None:
    session_id = ended(diary)
    diary.confirm(session_id, 1, Leg.LEFT, 2)
    with Diary.open(tmp_path / "other.db") as other:
        assert other.merge(diary.records()).new == 1
        assert other.record(session_id) == diary.record(session_id)
        assert len(other.record(session_id).reps) == 5
        assert other.score(session_id) == diary.score(session_id)


def test_the_later_word_counts_and_is_told(diary: Diary, tmp_path: Path, now: datetime) -> None:
    take_in(diary, [OLD])
    with Diary.open(tmp_path / "other.db", lambda: now + timedelta(hours=1)) as other:
        take_in(other, [OLD])
        diary.describe(OLD.id, pain_after=7, notes="mine")
        other.describe(OLD.id, pain_after=2)
        report = diary.merge(other.records())
    assert (report.new, report.changed, report.same) == (0, 1, 0)
    assert report.conflicts == [Conflict(DAY, "Pair", from_file=("pain_after",), unchanged=("notes",))]
    session = diary.session(OLD.id)
    assert (session.pain_after, session.notes) == (2, "mine")
    assert [(c.what, c.old, c.new) for c in diary.corrections(OLD.id)] == [
        ("notes", OLD.notes, "mine"),
        ("pain_after", "4", "7"),
        ("pain_after", "4", "2"),
    ]


def test_what_happened_is_taken_from_the_fuller_record(diary: Diary) -> None:
    reps = tuple(
        TimedRep(rep_done_, EVENING + timedelta(seconds=30 + 8 * n))
        for n, rep_done_ in enumerate([rep_done(_pair(), 0), rep_done(_pair(), 1)])
    )
    bare, full = Record(OLD), Record(OLD, reps)
    assert merged(bare, full) == merged(full, bare) == full
    longer = Record(replace(OLD, ended_at=EVENING + timedelta(minutes=9)))
    assert merged(full, longer) == longer
    take_in(diary, [OLD])
    assert diary.merge([full]).changed == 1
    assert diary.record(OLD.id) == full


def _pair() -> Any:  # noqa: ANN401 - a score
    from tests.helpers.diaries import PAIR  # noqa: PLC0415

    return PAIR


def test_of_a_session_told_without_details_only_the_words_count(diary: Diary) -> None:
    take_in(diary, [replace(OLD, effort=None)])
    bare = replace(OLD, pauses=(), started_at=EVENING + timedelta(hours=1), effort=9)
    report = diary.merge([Record(bare)], detailed=False)
    assert diary.session(OLD.id) == replace(OLD, effort=9)
    assert report.conflicts == [Conflict(DAY, "Pair", from_file=("effort",), unchanged=())]


def test_a_deleted_session_that_is_taken_in_comes_back(diary: Diary) -> None:
    take_in(diary, [OLD])
    diary.deleted.add(OLD.id)
    report = diary.merge([Record(OLD)])
    assert (report.new, report.undeleted, report.same) == (0, 1, 0)
    assert content(diary) == [Record(OLD)]


def test_the_score_that_was_performed_stays_with_a_changed_session(
    diary: Diary, path: Path, tmp_path: Path, now: datetime
) -> None:
    session_id = ended(diary)
    with Diary.open(tmp_path / "other.db", lambda: now + timedelta(hours=1)) as other:
        other.merge(diary.records())
        other.describe(session_id, pain_after=2)
        assert diary.merge(other.records()).changed == 1
    assert diary.session(session_id).pain_after == 2
    with closing(sqlite3.connect(path)) as connection:
        kept = connection.execute("SELECT data FROM sessions JOIN scores ON scores.no = score").fetchall()
    assert [score_from(text) for (text,) in kept] == [_pair()]


def test_a_session_under_way_keeps_its_place_in_its_score(diary: Diary) -> None:
    session_id = perform(diary)
    (before,) = diary.unfinished()
    assert diary.merge([Record(replace(diary.session(session_id), notes="said there"))]).changed == 1
    (after,) = diary.unfinished()
    assert after[0].notes == "said there"
    assert after[1:] == before[1:]


def test_the_score_of_another_routine_is_not_kept(diary: Diary, path: Path) -> None:
    session_id = ended(diary)
    session = diary.session(session_id)
    routine = replace(session.routine, reps=9)
    later = replace(session, routine=routine, ended_at=EVENING + timedelta(hours=1))
    assert diary.merge([Record(later)]).changed == 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT score FROM sessions").fetchall() == [(None,)]
    assert diary.score(session_id).routine == routine
