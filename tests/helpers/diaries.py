"""Filled diaries, sessions of every kind, and the saved diary of a version."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import strategies as st

from coach.core.holidays import Holiday
from coach.core.plan import FormerPlan, MovedDay
from coach.core.record import Record
from coach.core.routine import Leg, Routine, Seconds
from coach.core.score import unroll
from coach.core.session import Pause, RepDone, Session, SetDone, StopReason
from coach.store import corrections, writer
from coach.store.damaged import mend_indexes
from coach.store.diary import Diary
from coach.store.history import Decisions, Declined, Increase
from coach.store.recorder import SessionRecorder
from tests.helpers.routines import routines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Unpack

    from hypothesis.strategies import SearchStrategy

    from coach.core.score import Score
    from coach.store.changes import Changes
    from coach.store.corrections import Feedback
    from coach.store.damaged_session import DamagedSession

EVENING = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
"""The default start of sessions in tests: a Monday."""

PAIR = unroll(Routine("Pair", sets=2, reps=3, load_kg=1.5, seconds=Seconds(prepare=3, switch=2, rest=4)))
"""Two sets of three repetitions on each leg, left first."""

OLD = Session(
    id="6f1f2f5c-38c4-4d5c-9d6b-0a7f0f3a1c11",
    started_at=EVENING,
    zone="Europe/Vienna",
    routine=PAIR.routine,
    first=Leg.LEFT,
    sets=(
        SetDone(1, Leg.LEFT, 3, 3, 2, 1.5, 6000, 6000, 3000, 9000),
        SetDone(1, Leg.RIGHT, 3, 3, 3, 1.5, 6000, 6000, 3000, 9100),
        SetDone(2, Leg.LEFT, 3, 1, 1, 1.5, 2000, 2000, 1000, 3000),
        SetDone(2, Leg.RIGHT, 3, 0, 0, 1.5),
    ),
    ended_at=EVENING + timedelta(minutes=2),
    stop_reason=StopReason.PAIN,
    pauses=(Pause(9000, 1200), Pause(12_000, 300)),
    effort=6,
    pain_before=1,
    pain_after=4,
    pain_next_day=0,
    notes="Chair by the window; „besser“ ≥ yesterday",
)
"""A session with every kind of value in it."""


DECISIONS = Decisions(
    (Declined("Pair", EVENING),),
    (FormerPlan(date(2026, 2, 8), 2), FormerPlan(date(2026, 3, 1), 3, (0, 2, 4))),
    (
        Increase(EVENING, "Pair", PAIR.routine, replace(PAIR.routine, name="My Pair", reps=4)),
        Increase(
            EVENING + timedelta(days=7),
            "My Pair",
            replace(PAIR.routine, name="My Pair", reps=4),
            replace(PAIR.routine, name="My Pair", reps=5),
            undone_at=EVENING + timedelta(days=7, minutes=1),
        ),
    ),
    (Holiday(date(2026, 2, 9), date(2026, 2, 20)), Holiday(date(2026, 4, 3), date(2026, 4, 3))),
    (MovedDay(date(2026, 3, 4), date(2026, 3, 5)),),
)
"""Decisions of every kind."""


def rep_done(score: Score, index: int, extend_ms: int = 3000) -> RepDone:
    """Return repetition `index` of `score` as if it had been performed."""
    repetition = score.repetitions[index]
    return RepDone(repetition.set, repetition.leg, repetition.rep, 2000, 2000, 1000, extend_ms)


def perform(diary: Diary, score: Score = PAIR, reps: int = 5, at: datetime = EVENING) -> str:
    """Begin a session in `diary` and pace its first `reps` repetitions; return its id."""
    session_id = diary.begin(score, at, "Europe/Vienna")
    for index in range(reps):
        repetition = score.repetitions[index]
        ended = at + timedelta(milliseconds=repetition.end_ms)
        diary.add_rep(session_id, rep_done(score, index), ended, repetition.end_ms)
    return session_id


def ended(diary: Diary, score: Score = PAIR, reps: int = 5, at: datetime = EVENING) -> str:
    """Perform a session as `perform` does, and end it as stopped; return its id."""
    session_id = perform(diary, score, reps, at)
    diary.end(session_id, at + timedelta(minutes=3), StopReason.STOPPED)
    return session_id


def sessions() -> SearchStrategy[Session]:
    """Return a strategy for every session that a diary can hold; its sets are those of a small routine."""
    answers = st.none() | st.integers(0, 10)
    moment = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001 - `timezones` adds the zone
        lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
    )
    counts = st.lists(
        st.tuples(*[st.integers(0, 99)] * 2, *[st.integers(0, 10**6)] * 4), min_size=8, max_size=8
    )

    @st.composite
    def build(draw: st.DrawFn) -> Session:
        score = unroll(draw(routines(sets=2, reps=3)), draw(st.none() | st.sampled_from(Leg)))
        done = iter(draw(counts))
        sets = []
        for (set_, leg), prescribed in score.prescribed().items():
            paced, confirmed, lift, flex, hold, extend = next(done)
            load_kg = score.routine.dose(leg).load_kg
            rest_ms = draw(st.none() | st.integers(0, 10**7))
            counts_of_set = (prescribed, paced, confirmed, load_kg, lift, flex, hold, extend, rest_ms)
            sets.append(SetDone(set_, leg, *counts_of_set))
        return Session(
            id=str(UUID(int=draw(st.integers(0, 2**128 - 1)))),
            started_at=draw(moment),
            zone=draw(st.sampled_from(("Europe/Vienna", "UTC", "+05:30", "Asia/Kolkata"))),
            routine=score.routine,
            first=score.first,
            sets=tuple(sets),
            ended_at=draw(st.none() | moment),
            stop_reason=draw(st.none() | st.sampled_from(StopReason)),
            pauses=tuple(draw(st.lists(st.builds(Pause, *[st.integers(0, 10**7)] * 2), max_size=3))),
            effort=draw(answers),
            pain_before=draw(answers),
            pain_after=draw(answers),
            pain_next_day=draw(answers),
            notes=draw(st.text(st.characters(codec="utf-8"), max_size=40)),
        )

    return build()


def import_sessions(diary: Diary, sessions: Iterable[Session]) -> int:
    """Import sessions into a diary; return how many were new."""
    return diary.merge(map(Record, sessions)).new


def write_saved_diary(path: Path) -> None:
    """Write the diary that is saved for the newest version: `OLD`, `DECISIONS`, and an unfinished session.

    Run once, when a version is added: `python -m tests.helpers.diaries tests/store/diaries/v6.db`.
    """
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
        diary.history.add(DECISIONS)
        perform(diary, at=EVENING + timedelta(days=2))


if __name__ == "__main__":
    write_saved_diary(Path(sys.argv[1]))


def spoil(path: Path, table: str) -> None:
    """Overwrite the first page of `table` in a closed diary."""
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as stream:
        stream.seek((page - 1) * size)
        stream.write(b"\xa5" * size)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the diary as another program does that writes."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def write(diary: Diary, session_id: str, change: Callable[[sqlite3.Connection, int], object]) -> None:
    """Change a session in one transaction, as the thread of the diary does."""
    diary.damaged.write(lambda connection, reader, _no: change(connection, reader.number(session_id)))


def mark_position(diary: Diary, session_id: str, position_ms: int) -> None:
    """Store the position from which a session can be continued."""
    write(diary, session_id, lambda connection, no: writer.mark_position(connection, no, position_ms))


def confirm(diary: Diary, session_id: str, set_: int, leg: Leg, count: int) -> None:
    """Store how many repetitions of a set really happened."""
    write(
        diary,
        session_id,
        lambda connection, no: corrections.confirm(connection, no, (set_, leg), count, diary.now()),
    )


def describe(diary: Diary, session_id: str, **feedback: Unpack[Feedback]) -> None:
    """Store how a session felt: the named fields change, the others stay."""
    write(
        diary,
        session_id,
        lambda connection, no: corrections.describe(connection, no, feedback, diary.now()),
    )


@contextmanager
def changing(diary: Diary) -> Iterator[Changes]:
    """Change a diary as the window does, on the thread of a recorder; at the end all is written."""
    recorder, write = SessionRecorder(diary, lambda: "UTC"), diary.damaged.write
    try:
        yield recorder.changes
        assert recorder.wait_until_saved()
    finally:
        recorder.close()
        diary.damaged.write = write


def delete(diary: Diary, *session_ids: str) -> None:
    """Delete sessions, until the deleted ones are deleted for good."""
    with changing(diary) as changes:
        changes.delete(*session_ids)


def all_damaged(diary: Diary) -> list[DamagedSession]:
    """Return every damaged session, the newest first."""
    diary.damaged.write(mend_indexes)
    found: list[DamagedSession] = []
    before = None
    while (checked := diary.damaged.check(before)).last is not None:
        found += checked.damaged
        before = checked.last
    return found
