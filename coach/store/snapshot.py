"""A diary in memory, for a file that can only be read: write-protected, locked, or on a full disk."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from coach.store.aside import JOURNAL
from coach.store.leftover_logs import has_content
from coach.store.migrations import migrate
from coach.store.open_file import LOG, side_file
from coach.store.whole import connect_to_read, fault_in


def snapshot_of(path: Path) -> sqlite3.Connection | None:
    """Return the diary at `path` in memory, of this program's version; None where it cannot be read whole.

    Nothing in its folder is changed. It is read with its log as SQLite does; where that needs files that
    cannot be made beside it, on a copy in the system's folder for temporary files; and at last alone.
    """
    real = Path(os.path.realpath(path))
    if not real.is_file():
        return None
    for read in (_with_log, _on_copy, _alone):
        memory = sqlite3.connect(":memory:", isolation_level=None)
        try:
            read(real, memory)
            if fault_in(memory) is None:
                memory.execute("PRAGMA foreign_keys = ON")
                migrate(memory, lambda _version: None)
                memory.execute("PRAGMA query_only = ON")
                return memory
        except (sqlite3.Error, OSError):
            pass
        memory.close()
    return None


def _with_log(real: Path, memory: sqlite3.Connection) -> None:
    with closing(sqlite3.connect(f"{real.as_uri()}?mode=ro", uri=True, timeout=0)) as source:
        source.execute("SELECT count(*) FROM sqlite_schema")  # `backup` would wait for ever for a lock
        source.backup(memory)


def _on_copy(real: Path, memory: sqlite3.Connection) -> None:
    logs = [side for side in (LOG, JOURNAL) if has_content(side_file(real, side))]
    if not logs:
        _alone(real, memory)
        return
    with tempfile.TemporaryDirectory(prefix="coach-") as folder:
        copy = Path(folder) / real.name
        for side in ("", *logs):
            shutil.copyfile(side_file(real, side), side_file(copy, side))
        with closing(sqlite3.connect(copy)) as source:
            source.execute("PRAGMA locking_mode = EXCLUSIVE")
            source.backup(memory)


def _alone(real: Path, memory: sqlite3.Connection) -> None:
    with closing(connect_to_read(real)) as source:
        source.backup(memory)
