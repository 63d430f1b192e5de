"""The diary: every session ever done, in one SQLite file; a repetition is kept when it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from coach.base.problems import Problem
from coach.core.record import UNSET
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.core.session import MAX_CONFIRMED, StopReason, zone_of
from coach.store import corrections
from coach.store.corrections import Feedback
from coach.store.database import Database, wall_clock
from coach.store.deleted import Deleted
from coach.store.reader import Reader, Volume
from coach.store.rows import keep_routine, keep_score, ms
from coach.store.scores import score_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime
    from pathlib import Path

    from coach.core.performance import RepDone
    from coach.core.record import Correction, Record
    from coach.core.score import Score
    from coach.core.session import Pause, Session
    from coach.store.merging import Merge
    from coach.store.statistics import Charts

__all__ = ["Diary", "Feedback", "Volume"]

PHASE_COLUMNS = ("lift_ms", "flex_ms", "hold_ms", "extend_ms")


class Diary:
    """The open diary. Used from one thread; another program may have the same file open.

    All methods raise `Problem` where the file cannot be used (`DiaryDamaged` where it is damaged).
    Times must be aware; they are kept in milliseconds.
    """

    def __init__(self, database: Database) -> None:
        self._use(database)

    def _use(self, database: Database) -> None:
        self._database = database
        self._reader = Reader(database)
        self.deleted = Deleted(database, self._reader)
        """What was deleted, and can still be brought back."""

    @classmethod
    def open(cls, path: Path, now: Callable[[], datetime] = wall_clock) -> Self:
        """Open the diary at `path`, or begin it. `now` dates corrections and what is set aside."""
        return cls(Database(path, now))

    def close(self) -> None:
        """Close the file; closing twice is allowed."""
        self._database.close()

    def __enter__(self) -> Self:
        """Close it when the block ends."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file, whatever happened."""
        self.close()

    def copy_to(self, target: Path) -> None:
        """Write a copy of the whole diary, to be restored one day."""
        self._database.copy_to(target)

    @property
    def path(self) -> Path:
        """The file in which it is kept."""
        return self._database.path

    def restore(self, file: Path) -> Path | None:
        """Put the backup `file` in the place of this diary, which stays open; see `backup.restore`."""
        from coach.store.backup import restore  # noqa: PLC0415 - not needed at start

        path, now = self._database.path, self._database.now
        self.close()
        try:
            return restore(file, path, now)
        finally:
            self._use(Database(path, now))

    # --- while a session is under way ---

    def begin(self, score: Score, started_at: datetime, zone: str, pain_before: int | None = None) -> str:
        """Begin a session of `score` and return its id, a UUID. Its sets are those of the score."""
        from uuid import uuid4  # noqa: PLC0415 - not needed at start

        session_id = str(uuid4())
        with self._database.writing() as connection:
            no = connection.execute(
                "INSERT INTO sessions"
                " (id, started_ms, zone, day, routine, score, first_leg, pain_before, position_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                (
                    session_id,
                    ms(started_at),
                    zone,
                    started_at.astimezone(zone_of(zone)).toordinal(),
                    keep_routine(connection, score.routine),
                    keep_score(connection, score),
                    score.first,
                    pain_before,
                ),
            ).lastrowid
            connection.executemany(
                "INSERT INTO sets (session, set_no, leg, prescribed, load_kg) VALUES (?, ?, ?, ?, ?)",
                (
                    (no, set_, leg, count, score.routine.dose(leg).load_kg)
                    for (set_, leg), count in score.prescribed().items()
                ),
            )
        return session_id

    def add_rep(self, session_id: str, done: RepDone, at: datetime, position_ms: int | None = None) -> None:
        """Keep a repetition that ended `at`, whatever becomes of the program; `flush` waits for the disk.

        One that is there already is replaced, and the sums of its set stay right; where its count was
        corrected before, one more is confirmed too. `position_ms`, if given, is marked in the same go.
        """
        place = (self._no(session_id), done.set, done.leg)
        times = (done.lift_ms, done.flex_ms, done.hold_ms, done.extend_ms)
        with self._database.writing(unsettled=True) as connection:
            old = connection.execute(
                f"SELECT {', '.join(PHASE_COLUMNS)} FROM reps"  # noqa: S608 - our own column names
                " WHERE session = ? AND set_no = ? AND leg = ? AND rep = ?",
                (*place, done.rep),
            ).fetchone()
            connection.execute(
                "INSERT OR REPLACE INTO reps VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*place, done.rep, *times, ms(at)),
            )
            more = (new - before for new, before in zip(times, old or (0, 0, 0, 0), strict=True))
            connection.execute(
                "UPDATE sets SET paced = paced + ?, confirmed = min(confirmed + ?, ?), lift_ms = lift_ms + ?,"
                " flex_ms = flex_ms + ?, hold_ms = hold_ms + ?, extend_ms = extend_ms + ?"
                " WHERE session = ? AND set_no = ? AND leg = ?",
                (old is None, old is None, MAX_CONFIRMED, *more, *place),
            )
            if position_ms is not None:
                connection.execute(
                    "UPDATE sessions SET position_ms = ? WHERE no = ?", (position_ms, place[0])
                )

    def flush(self) -> None:
        """Have all that was kept on the disk, so that a power cut cannot undo it either."""
        self._database.flush()

    def add_pause(self, session_id: str, pause: Pause) -> None:
        """Keep a pause that is over, as `add_rep` keeps a repetition."""
        values = (self._no(session_id), pause.at_ms, pause.length_ms)
        with self._database.writing(unsettled=True) as connection:
            connection.execute("INSERT INTO pauses (session, at_ms, length_ms) VALUES (?, ?, ?)", values)

    def mark_position(self, session_id: str, position_ms: int) -> None:
        """Keep where in its score a session is, in ms, to go on from there one day; as `add_rep` keeps it."""
        self._set(session_id, unsettled=True, position_ms=position_ms)

    def end(self, session_id: str, ended_at: datetime, reason: StopReason) -> None:
        """End a session, keeping what was done."""
        self._set(session_id, ended_ms=ms(ended_at), stop_reason=str(reason))

    def reopen(self, session_id: str) -> None:
        """Take a session's end back: it is under way again, from the position that was marked."""
        self._set(session_id, ended_ms=None, stop_reason=None)

    # --- afterwards ---

    def confirm(self, session_id: str, set_: int, leg: Leg, confirmed: int) -> None:
        """Keep how many repetitions really happened in a set; what was paced is kept beside it.

        Raises `Problem` for less than 0 or more than `MAX_CONFIRMED`, and where there is no such set.
        """
        no = self._no(session_id)
        with self._database.writing() as connection:
            corrections.confirm(connection, no, (set_, leg), confirmed, self._database.now())

    def describe(self, session_id: str, **told: Unpack[Feedback]) -> None:
        """Keep what a person tells about a session: what is named, and nothing else, is changed.

        Raises `Problem` for effort or pain outside 0 to 10.
        """
        no = self._no(session_id)
        with self._database.writing() as connection:
            corrections.describe(connection, no, told, self._database.now())

    def discard(self, session_id: str) -> None:
        """Delete a session with all that belongs to it."""
        no = self._no(session_id)
        with self._database.writing() as connection:
            connection.execute("DELETE FROM sessions WHERE no = ?", (no,))

    def merge(self, records: Iterable[Record], *, whole: bool = True, foreign: bool = False) -> Merge:
        """Take in sessions of another diary, or of another copy of this one; see `merging.merge`."""
        from coach.store.merging import merge  # noqa: PLC0415 - not needed at start

        return merge(self._database, self._reader, records, whole=whole, foreign=foreign)

    # --- reading ---

    @property
    def charts(self) -> Charts:
        """What the charts show."""
        from coach.store.statistics import Charts  # noqa: PLC0415 - not needed at start

        return Charts(self._database)

    def session(self, session_id: str) -> Session:
        """Return one session as it stands."""
        return self._reader.session(self._no(session_id))

    def sessions(self, first: date | None = None, last: date | None = None) -> Iterator[Session]:
        """Yield sessions in order of their start, some hundred in memory at a time.

        `first` and `last` (both inside) are days in the zone a session was done in; None is no limit.
        """
        return self._reader.sessions(first, last)

    def volumes(self, first: date | None = None, last: date | None = None) -> list[Volume]:
        """Return what a chart needs of every ended session, in order of their start; days as above."""
        return self._reader.volumes(first, last)

    def record(self, session_id: str) -> Record:
        """Return one session with its single repetitions and every change made afterwards."""
        return self._reader.record(self._no(session_id))

    def records(self, first: date | None = None, last: date | None = None) -> Iterator[Record]:
        """Yield sessions as `sessions` does, each with its repetitions and changes."""
        return self._reader.records(first, last)

    def score(self, session_id: str) -> Score:
        """Return the score that a session performed; of one from elsewhere, its routine unrolled."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT scores.data FROM sessions JOIN scores ON scores.no = score WHERE id = ?",
                (session_id,),
            ).fetchone()
        if row:
            return score_from(row[0])
        session = self.session(session_id)
        return unroll(session.routine, session.first.other)

    def unfinished(self) -> list[tuple[Session, Score, int]]:
        """Return sessions that never ended: each with its score and the last position in it, in ms."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT sessions.no, scores.data, coalesce(position_ms, 0) FROM sessions"
                " JOIN scores ON scores.no = score WHERE ended_ms IS NULL AND deleted_ms IS NULL"
                " ORDER BY started_ms, sessions.no"
            ).fetchall()
        return [(self._reader.session(no), score_from(text), position) for no, text, position in rows]

    def last_first_leg(self) -> Leg | None:
        """Return the leg that led the last session which ended or had a repetition; None without one."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT first_leg FROM sessions WHERE deleted_ms IS NULL AND (ended_ms IS NOT NULL"
                " OR EXISTS (SELECT 1 FROM sets WHERE session = no AND paced > 0))"
                " ORDER BY started_ms DESC, id DESC LIMIT 1"
            ).fetchone()
        return Leg(row[0]) if row else None

    def corrections(self, session_id: str) -> list[Correction]:
        """Return what was corrected in a session after it ended, not what was told first."""
        changes = self.record(session_id).corrections
        return [change for change in changes if change.old not in UNSET and change.old != change.new]

    def _no(self, session_id: str) -> int:
        with self._database.reading() as connection:
            row = connection.execute("SELECT no FROM sessions WHERE id = ?", (session_id,)).fetchone()
        if row is None:
            raise Problem(f"There is no session {session_id} in the diary.")
        return int(row[0])

    def _set(self, session_id: str, *, unsettled: bool = False, **values: int | str | None) -> None:
        no = self._no(session_id)
        columns = ", ".join(f"{column} = ?" for column in values)
        with self._database.writing(unsettled=unsettled) as connection:
            connection.execute(f"UPDATE sessions SET {columns} WHERE no = ?", (*values.values(), no))  # noqa: S608 - our own names
