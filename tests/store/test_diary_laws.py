"""Laws of the diary that hold for everything written to it, in any order."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from coach.core.figures import load_volume, volume
from coach.core.routine import Leg
from coach.core.session import RepDone
from coach.store.diary import Diary
from coach.store.scores import score_from, score_text
from tests.helpers.diaries import EVENING, PAIR, confirm, import_sessions, sessions
from tests.helpers.routines import scores

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.core.score import Score
    from coach.core.session import Session

MS = st.integers(0, 20_000)
REPS = st.builds(
    RepDone,
    st.sampled_from((1, 2)),
    st.sampled_from(Leg),
    st.integers(1, 3),
    lift_ms=MS,
    flex_ms=MS,
    hold_ms=MS,
    extend_ms=MS,
)
CONFIRMED = st.tuples(st.sampled_from((1, 2)), st.sampled_from(Leg), st.integers(0, 99))


@contextmanager
def new_diary() -> Iterator[Diary]:
    """Return an empty diary for one example."""
    with tempfile.TemporaryDirectory() as folder, Diary.open(Path(folder) / "diary.db") as diary:
        yield diary


@given(st.lists(REPS | CONFIRMED, max_size=12))
def test_sums_of_sets_equal_the_sums_of_repetitions(
    events: list[RepDone | tuple[int, Leg, int]],
) -> None:
    reps: dict[tuple[int, Leg, int], RepDone] = {}
    confirmed: dict[tuple[int, Leg], int] = {}
    with new_diary() as diary:
        session_id = diary.begin(PAIR, EVENING, "UTC")
        for event in events:
            if isinstance(event, RepDone):
                diary.add_rep(session_id, event, EVENING)
                place = (event.set, event.leg)
                if place in confirmed and (*place, event.rep) not in reps:
                    confirmed[place] = min(confirmed[place] + 1, 99)
                reps[event.set, event.leg, event.rep] = event
            else:
                confirm(diary, session_id, *event)
                confirmed[event[:2]] = event[2]
        for done in diary.session(session_id).sets:
            of_set = [rep for rep in reps.values() if (rep.set, rep.leg) == (done.set, done.leg)]
            assert done.paced == len(of_set)
            assert done.confirmed == confirmed.get((done.set, done.leg), len(of_set))
            for key in ("lift_ms", "flex_ms", "hold_ms", "extend_ms"):
                assert getattr(done, key) == sum(getattr(rep, key) for rep in of_set)


@given(st.lists(sessions(), max_size=4, unique_by=lambda session: session.id))
def test_imported_sessions_are_read_back_with_their_figures(taken: list[Session]) -> None:
    with new_diary() as diary:
        assert import_sessions(diary, taken) == len(taken)
        by_id = {session.id: session for session in diary.sessions()}
        assert by_id == {session.id: session for session in taken}
        for row in diary.volumes():
            session = by_id[row.id]
            assert session.ended_at is not None
            assert (row.left, row.right) == (volume(session, Leg.LEFT), volume(session, Leg.RIGHT))
            assert round(row.load_kg, 3) == round(load_volume(session), 3)  # grams; the sums are floats


@given(scores(sets=2, reps=4))
def test_a_score_is_read_back_unchanged(score: Score) -> None:
    assert score_from(score_text(score)) == score
