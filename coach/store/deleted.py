"""Deleted sessions: hidden at once, and gone for ever only when the person empties the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.store import writer

if TYPE_CHECKING:
    from datetime import datetime

    from coach.core.session import Session
    from coach.store.database import Database
    from coach.store.reader import Reader


class Deleted:
    """The deleted sessions of a diary. All methods raise `Problem` where it cannot be used."""

    def __init__(self, database: Database, reader: Reader) -> None:
        self._database = database
        self._reader = reader

    def add(self, session_id: str) -> None:
        """Delete a session, so that no list, chart or export shows it any more."""
        self._mark(session_id, self._database.now())

    def undelete(self, session_id: str) -> None:
        """Undo the deletion of a session."""
        self._mark(session_id, None)

    def sessions(self) -> list[Session]:
        """Return the deleted sessions, the last deleted one first."""
        return self._reader.deleted()

    def empty(self) -> int:
        """Delete all of them for ever, down to the bytes in the file; return how many there were."""
        with self._database.writing() as connection:
            count = writer.discard_deleted(connection)
        with self._database.reading() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    def _mark(self, session_id: str, at: datetime | None) -> None:
        no = self._reader.number(session_id)
        with self._database.writing() as connection:
            writer.mark_deleted(connection, no, at)
