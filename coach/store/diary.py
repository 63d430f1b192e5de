"""The diary: every session ever done, in one SQLite file. A repetition is stored when it ends."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Self

from coach.base.progress import no_progress
from coach.store import writer
from coach.store.damaged import Damaged
from coach.store.database import wall_clock
from coach.store.history import NONE, History
from coach.store.opening import How, open_database
from coach.store.reader import Reader, Volume
from coach.store.statistics import Charts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from datetime import date, datetime
    from pathlib import Path

    from coach.base.messages import Text
    from coach.base.problems import Problem
    from coach.core.record import Record
    from coach.core.routine import Leg
    from coach.core.score import Score
    from coach.core.session import RepDone, Session, StopReason
    from coach.store.damaged_session import DamagedSession
    from coach.store.database import Database
    from coach.store.history import Decisions
    from coach.store.merging import Merge
    from coach.store.session_list import SessionList

__all__ = ["Diary", "Volume"]


class Diary:
    """The open diary. Used from one thread; another program may have the same file open.

    All methods raise `Problem` where the file cannot be used (`DiaryDamaged` where it is damaged), and where
    it holds no session with the id. Times must be aware; they are stored in milliseconds.
    """

    def __init__(self, database: Database) -> None:
        self.paused_for_restore: Callable[[], AbstractContextManager[None]] = nullcontext
        """Returns a block in which no other connection of this process uses the file."""
        self.notices: list[Text] = []
        """What happened when it was opened."""
        self._database = database
        self._reader = Reader(database)
        self.damaged = Damaged(database, self._reader)
        """The sessions that the disk damaged."""
        self.history = History(database)
        """Increases accepted and declined, former plans, and counters."""

    @classmethod
    def open(cls, path: Path, now: Callable[[], datetime] = wall_clock, how: How = How.USUAL) -> Self:
        """Open the diary at `path`, or create it. `now` dates corrections, copies and damaged files.

        `notices` then hold what the person must know. See `opening.open_database`.
        """
        database, notices = open_database(path, now, how)
        diary = cls(database)
        diary.notices = notices
        return diary

    def close(self) -> None:
        """Close the file; closing twice is allowed."""
        self._database.close()

    def __enter__(self) -> Self:
        """Return the diary, which is closed when the block ends."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def copy_to(self, target: Path) -> None:
        """Write a copy of the whole diary to `target`, which `restore` accepts."""
        self._database.copy_to(target)

    @property
    def path(self) -> Path:
        """The file of the diary."""
        return self._database.path

    @property
    def read_only(self) -> Text | None:
        """Why the file can only be read; None where it can be written."""
        return self._database.file.read_only

    def restore(
        self,
        file: Path,
        run: Callable[[Callable[[Callable[[int], None]], Path | None]], Path | None] = (
            lambda job: job(no_progress)
        ),
    ) -> Path | None:
        """Replace this diary, which stays open, with the backup `file`; see `backup.restore`.

        `run` gets the job, which takes a callback for its progress; it may run it on another thread.
        """
        from coach.store.backup import restore  # noqa: PLC0415 - Today restores nothing

        path, now = self._database.path, self._database.now
        with self.paused_for_restore():
            self.close()
            try:
                return run(lambda report: restore(file, path, now, report))
            finally:
                self._database.reopen()

    def second_connection(self, busy_s: float) -> Database:
        """Return another connection to the file, for the thread that calls this."""
        return self._database.second(busy_s)

    def copy_in_memory(self) -> Diary:
        """Return a copy to read only, where there is no second connection; one other thread may use it."""
        return Diary(self._database.copy_in_memory())

    def cancel_when(self, is_cancelled: Callable[[], bool]) -> None:
        """Let what is read from now on end with `CancelledError` once `is_cancelled`, on its own thread."""
        self._database.cancel_when(is_cancelled)

    def check_file(self) -> None:
        """Use the file that is at the path now, where another program replaced or removed the open one."""
        self._database.check_file()

    def wait_at_most(self, busy_s: float) -> None:
        """Wait so long for other programs and threads from now on: the window must not."""
        self._database.wait_at_most(busy_s)

    @property
    def lost(self) -> Problem | None:
        """Why the open diary will be in no file once it is closed; None where it is in one."""
        return self._database.lost

    def save_open_file(self, target: Path) -> None:
        """Write the open diary to `target`, also where it is `lost`."""
        self._database.save_open_file(target)

    def now(self) -> datetime:
        """Return the local time now, as corrections are dated."""
        return self._database.now()

    def report_to(self, report: Callable[[Text | Problem], object]) -> None:
        """Call `report` with what other programs do to the file, on the thread that notices it."""
        self._database.file.report = report

    # --- a session under way ---

    def begin(self, score: Score, started_at: datetime, zone: str, pain_before: int | None = None) -> str:
        """Begin a session of `score` and return its id, a UUID. Its sets are those of the score."""
        from uuid import uuid4  # noqa: PLC0415 - the standard library's, which Today does not need

        session_id = str(uuid4())
        with self._database.writing() as connection:
            writer.begin(connection, session_id, score, started_at, zone, pain_before)
        return session_id

    def add_rep(self, session_id: str, done: RepDone, at: datetime, position_ms: int | None = None) -> None:
        """Store a repetition that ended `at`; it survives the end of the program.

        It does not wait for the disk. A repetition that is there already is replaced. Where
        the count of its set was corrected before, a new one is confirmed too. `position_ms`, if given, is
        marked in the same transaction.
        """
        no = self._reader.number(session_id)
        with self._database.writing(wait_for_disk=False) as connection:
            writer.add_rep(connection, no, done, at)
            if position_ms is not None:
                writer.mark_position(connection, no, position_ms)

    def end(self, session_id: str, ended_at: datetime, reason: StopReason) -> None:
        """End a session."""
        no = self._reader.number(session_id)
        with self._database.writing() as connection:
            writer.end(connection, no, ended_at, reason)

    # --- imports ---

    def merge(
        self,
        records: Iterable[Record],
        *,
        detailed: bool = True,
        foreign: bool = False,
        minutes_only: Callable[[], bool] = lambda: False,
        decisions: Callable[[], Decisions] = lambda: NONE,
    ) -> Merge:
        """Import sessions of another diary, or of another copy of this one; see `merging.merge`."""
        from coach.store.merging import merge  # noqa: PLC0415 - Today imports nothing

        return merge(
            self._database,
            self._reader,
            records,
            detailed=detailed,
            foreign=foreign,
            minutes_only=minutes_only,
            decisions=decisions,
        )

    # --- reading ---

    @property
    def charts(self) -> Charts:
        """The sums that charts show."""
        return Charts(self._database, self._reader.but_unreadable)

    @property
    def session_list(self) -> SessionList:
        """The list of all ended sessions."""
        from coach.store.session_list import SessionList  # noqa: PLC0415 - Today has no list

        return SessionList(self._database, self._reader.but_unreadable)

    def session(self, session_id: str) -> Session:
        """Return one session as it is now."""
        return self._reader.session(self._reader.number(session_id))

    def sessions(
        self,
        first: date | None = None,
        last: date | None = None,
        left_out: list[DamagedSession] | None = None,
    ) -> Iterator[Session]:
        """Yield sessions in order of their start, some hundred in memory at a time.

        `first` and `last` (both included) are days in the zone of each session; None is no limit. A session
        that cannot be read is left out, and added to `left_out`.
        """
        return self._reader.sessions(first, last, left_out)

    def volumes(self, first: date | None = None, last: date | None = None) -> list[Volume]:
        """Return the figures of every ended session, in order of their start; days as in `sessions`."""
        return self._reader.volumes(first, last)

    def record(self, session_id: str) -> Record:
        """Return one session with its single repetitions and every change made afterwards."""
        return self._reader.record(self._reader.number(session_id))

    def records(
        self,
        first: date | None = None,
        last: date | None = None,
        left_out: list[DamagedSession] | None = None,
    ) -> Iterator[Record]:
        """Yield sessions as `sessions` does, each with its repetitions and changes."""
        return self._reader.records(first, last, left_out)

    def score(self, session_id: str) -> Score:
        """Return the score that a session performed; of an imported one, its routine unrolled."""
        return self._reader.score(self._reader.number(session_id))

    def unfinished(self) -> list[tuple[Session, Score, int]]:
        """Return sessions that never ended, each with its score and the last position in it, in ms."""
        return self._reader.unfinished()

    def broken_off(self) -> list[Session]:
        """Return sessions that never ended and cannot be continued, because their score cannot be read."""
        return self._reader.broken_off()

    def deleted_sessions(self) -> list[Session]:
        """Return the sessions that are deleted, but not for good, the last deleted one first."""
        return self._reader.deleted()

    def last_first_leg(self) -> Leg | None:
        """Return the leg that led the last session which ended or had a repetition; None without one."""
        return self._reader.last_first_leg()
