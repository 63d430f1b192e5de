"""Whether anybody has used a data folder yet: one that nobody used gives way to who comes from a file."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from coach.base.files import exists
from coach.base.paths import DIARY, SETTINGS
from coach.store.erasing import personal_files_of
from coach.store.settings import PLAN_OF_NEW, RULES, Settings, load, with_machine
from coach.store.toml import parse, read_text
from coach.store.whole import backups_of, connect_to_read

if TYPE_CHECKING:
    from pathlib import Path

    from coach.store.people import Found

_MADE_BY_ITSELF = re.compile(r"settings\.toml|diary\.db(-wal|-shm|-journal)?|diary-daily-\d{8}\.db")
"""The files that the program makes before anybody did anything."""

BUSY_S = 1.0
"""How long a diary is waited for that another program writes."""


def without_untouched(found: Found) -> Found:
    """Return `found` without the first person, where nobody has used that data."""
    if found.people[0].slug or not is_untouched(found.people[0].folder):
        return found
    return found._replace(people=found.people[1:])


def is_untouched(folder: Path) -> bool:
    """Whether `folder` holds nothing but what the program makes by itself, and what its first page asks.

    There is no session, no routine, no other row in the diary or in a backup, and no setting was changed but
    those of the computer. What cannot be read counts as used.
    """
    files = personal_files_of(folder)
    if not all(_MADE_BY_ITSELF.fullmatch(file.name) for file in files):
        return False
    if not _are_defaults(folder / SETTINGS):
        return False
    return all(_is_empty(file) for file in (folder / DIARY, *backups_of(folder / DIARY).glob("*.db")))


def _are_defaults(file: Path) -> bool:
    settings, problems = load(file)
    if exists(file) and not problems and not parse(read_text(file), file).keys() <= RULES.keys():
        return False  # a setting of another version
    default = Settings(safety_read=settings.safety_read)
    if settings.plan_days == PLAN_OF_NEW:
        default = Settings(safety_read=settings.safety_read, plan_days=PLAN_OF_NEW)
    return not problems and with_machine(default, settings) == settings


def _is_empty(file: Path) -> bool:
    """Whether no table of a diary has a row; a file that is missing is empty."""
    if not exists(file):
        return not file.is_symlink()  # one that leads to nothing may be of a drive that is not there now
    try:
        with closing(_reader_of(file)) as read:
            tables = read.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            names = [name for (name,) in tables if not name.startswith("sqlite_")]
            return not any(
                read.execute(f'SELECT EXISTS (SELECT 1 FROM "{name}")').fetchone()[0] for name in names
            )
    except sqlite3.Error:
        return False


def _reader_of(file: Path) -> sqlite3.Connection:
    """Return a connection to read `file`, with its log where another connection has it open."""
    if not exists(file.with_name(f"{file.name}-wal")):
        return connect_to_read(file)
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_S)
