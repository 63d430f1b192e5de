"""Sessions that were deleted: out of sight at once, gone only when the person empties the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.store.rows import ms

if TYPE_CHECKING:
    from coach.core.session import Session
    from coach.store.database import Database
    from coach.store.reader import Reader


class Deleted:
    """What was deleted from the diary, until it is emptied."""

    def __init__(self, database: Database, reader: Reader) -> None:
        self._database = database
        self._reader = reader

    def add(self, session_id: str) -> None:
        """Delete a session, so that no list, chart or export shows it any more."""
        self._mark(session_id, ms(self._database.now()))

    def bring_back(self, session_id: str) -> None:
        """Undo the deletion of a session."""
        self._mark(session_id, None)

    def sessions(self) -> list[Session]:
        """Return what was deleted, the last first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT no FROM sessions WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, no DESC"
            ).fetchall()
        return [self._reader.session(no) for (no,) in rows]

    def empty(self) -> int:
        """Really delete every one of them, down to the bytes in the file; return how many there were."""
        with self._database.reading() as connection:
            connection.execute("PRAGMA secure_delete = ON")
        with self._database.writing() as connection:
            count = connection.execute("DELETE FROM sessions WHERE deleted_ms IS NOT NULL").rowcount
        with self._database.reading() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    def _mark(self, session_id: str, at_ms: int | None) -> None:
        with self._database.writing() as connection:
            connection.execute("UPDATE sessions SET deleted_ms = ? WHERE id = ?", (at_ms, session_id))
