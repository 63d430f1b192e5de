"""A realistic diary of any size: doses grow, pain decreases, some days are missed."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from coach.core.routine import Leg, Routine
from coach.core.score import Score, unroll
from coach.store.database import Database
from coach.store.rows import PauseRow, RepRow, SessionRow, SetRow, columns, insert_sql, to_ms
from coach.store.scores import routine_number, score_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ZONE = "Europe/Vienna"
PLANNED = (0, 2, 4)
YEARS = 30
"""Years with three sessions a week; a longer diary has more sessions a day."""
BATCH = 500
NOTES = ("Chair by the window", "Knee felt warm", "Slept badly", "Easier than last week", "=not a formula")
INSERT = (
    f"INSERT INTO sessions (no, {columns(SessionRow)}) VALUES (?{', ?' * len(SessionRow._fields)})",  # noqa: S608 - our own columns
    insert_sql("sets", SetRow),
    insert_sql("reps", RepRow),
    insert_sql("pauses", PauseRow),
)
"""The statements for the rows of a session, as `_session` returns them."""


def days(count: int, last: date, chance: Random) -> Iterator[date]:
    """Yield the day of each of `count` sessions in order, up to `last`."""
    if count > YEARS * 52 * 3:
        reach = YEARS * 365
        yield from (
            date.fromordinal(last.toordinal() - reach + index * reach // count) for index in range(count)
        )
        return
    found: list[date] = []
    ordinal = last.toordinal()
    while len(found) < count:
        day = date.fromordinal(ordinal)
        if day.weekday() in PLANNED and chance.random() > 0.12:
            found.append(day)
        ordinal -= 1
    yield from reversed(found)


def make(path: Path, count: int, last: date) -> None:
    """Write a new diary of `count` sessions, the last on the day `last`, to `path`.

    A session has two sets of 8 to 12 repetitions on each leg, 40 repetitions on average.
    """
    chance = Random(6)  # noqa: S311 - not a secret; the same diary every time
    scores = {reps: unroll(Routine("Article", reps=reps)) for reps in range(8, 13)}
    scores[12] = unroll(replace(scores[12].routine, load_kg=0.5))
    database = Database(path)
    with database.writing() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        trigger = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'set_added'").fetchone()[0]
        connection.execute("DROP TRIGGER set_added")  # all sums are calculated at the end, at once
        numbers = {
            n: (routine_number(connection, s.routine), score_number(connection, s)) for n, s in scores.items()
        }
        batch: list[tuple[Sequence[tuple[object, ...]], ...]] = []
        for no, day in enumerate(days(count, last, chance), 1):
            share = no / count
            reps = 8 + min(4, int(share * 5))
            batch.append(_session(no, day, share, scores[reps], numbers[reps], chance))
            if len(batch) == BATCH or no == count:
                for statement, rows in zip(INSERT, zip(*batch, strict=True), strict=True):
                    connection.executemany(statement, (row for part in rows for row in part))
                batch.clear()
        connection.execute(
            "UPDATE sessions SET left_reps = sums.left_reps, right_reps = sums.right_reps,"
            " left_tension_ms = sums.left_tension_ms, right_tension_ms = sums.right_tension_ms,"
            " load_kg = sums.load_kg FROM session_figures AS sums WHERE sums.session = sessions.no"
        )
        connection.execute(trigger)
    database.close()


def _session(
    no: int, day: date, share: float, score: Score, numbers: tuple[int, int], chance: Random
) -> tuple[Sequence[tuple[object, ...]], ...]:
    begun = datetime.combine(day, clock(17 + chance.randrange(3), chance.randrange(60)), ZoneInfo(ZONE))
    start = to_ms(begun)
    pain = max(0.0, 4.5 * (1 - share) + chance.gauss(0, 0.7))
    stopped = chance.random() < 0.03
    done = score.repetitions[: len(score.repetitions) * 2 // 3] if stopped else score.repetitions
    pauses = [(no, done[5].end_ms + 700, 12_000)] if chance.random() < 0.2 else []
    reps, sums = [], {place: [0] * 5 for place in score.prescribed()}
    for repetition in done:
        lag = sum(length for _, at, length in pauses if at < repetition.end_ms)
        phases = (2000, 2000, 1000, 3000)
        for index, value in enumerate((1, *phases)):
            sums[repetition.set, repetition.leg][index] += value
        ended_ms = start + repetition.end_ms + lag
        reps.append(RepRow(no, repetition.set, repetition.leg, repetition.rep, *phases, ended_ms))
    sets = []
    for (set_, leg), prescribed in score.prescribed().items():
        paced, *phases_ms = sums[set_, leg]
        missed = chance.random() < (0.25 if leg is Leg.RIGHT else 0.1) and paced > 1
        load = score.routine.dose(leg).load_kg
        confirmed = paced - 1 if missed else None
        sets.append(SetRow(no, set_, leg, prescribed, load, paced, confirmed, *phases_ms))
    effort = 5 + chance.randrange(3)
    pain_after = min(10, round(pain + chance.random()))
    pain_next_day = None if chance.random() < 0.3 else round(pain * 0.8)
    note = chance.choice(NOTES) if chance.random() < 0.1 else ""
    ended = start + done[-1].end_ms + sum(length for *_, length in pauses)
    reason = "stopped" if stopped else "finished"
    routine, score_no = numbers
    row = SessionRow(
        id=str(UUID(int=chance.getrandbits(128), version=4)),
        started_ms=start,
        zone=ZONE,
        day=day.toordinal(),
        routine=routine,
        first_leg=score.first,
        ended_ms=ended,
        stop_reason=reason,
        effort=effort,
        pain_before=round(pain),
        pain_after=pain_after,
        pain_next_day=pain_next_day,
        notes=note,
        score=score_no,
    )
    return [(no, *row)], sets, reps, pauses


def main(args: list[str]) -> int:
    """Write a diary of N sessions to a folder; `args` are `N [FOLDER]`."""
    try:
        count = int(args[0])
    except (IndexError, ValueError):
        count = 0
    if count < 1:
        sys.stderr.write("sample-diary N [FOLDER]: N is how many sessions, from 1.\n")
        return 2
    folder = Path(args[1] if len(args) > 1 else f"sample-diary-{count}")
    path = folder / "diary.db"
    if path.exists():
        sys.stderr.write(f"{path} exists already; it was left unchanged.\n")
        return 1
    begun = time.perf_counter()
    make(path, count, datetime.now().astimezone().date())
    seconds = time.perf_counter() - begun
    sys.stdout.write(f"{path}: {count} sessions, {path.stat().st_size >> 20} MiB, {seconds:.0f} s\n")
    sys.stdout.write(f"Open it with: python3 packaging/dev.py run --data-dir {folder}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
