"""Other programs lock, delete and replace the diary in a session: every repetition is in it at the end."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from coach.store.diary import Diary
from tests.blackbox.person import exported, output_of
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.blackbox.person import Person


def _hears(person: Person, text: str, since: int) -> None:
    """Wait until a message contains `text`, or one of the events after number `since` did.

    A slow reader may find the next message in its place.
    """
    reader = person.reader
    reader.wait(
        lambda: (
            any(text in str(event.value) for event in reader.events[since:])
            or any(text in node.name for node in person.program.walk())
            or None
        ),
        f"the message {text!r}",
    )


def _finishes(person: Person, tmp_path: Path) -> list[dict[str, Any]]:
    """Do the session to its end, close the program, and return the sessions of the diary."""
    person.presses("Finish")
    person.finds("Start")
    person.leaves()
    sessions: list[dict[str, Any]] = exported(person.data, tmp_path / "out.json")["sessions"]
    return sessions


def _paced(session: dict[str, Any]) -> int:
    return sum(done["paced"] for done in session["sets"])


def test_a_lock_of_another_program_stops_nothing(person: Person, short: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(short))
    with closing(sqlite3.connect(person.data / "diary.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        locked = len(person.reader.events)
        person.begins()
        person.awaits("count", "Rep 2 of 2 · Set 1 of 1")
        _hears(person, "1 repetition is not saved in your diary yet: in use by another program.", locked)
        person.shows("12-not-saved")
        unlocked = len(person.reader.events)
        other.execute("ROLLBACK")
    _hears(person, "Everything is saved in your diary now.", unlocked)
    (session,) = _finishes(person, tmp_path)
    assert (session["stop_reason"], _paced(session)) == ("finished", 4)


def test_closing_while_something_is_unsaved_asks(person: Person, short: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(short))
    with closing(sqlite3.connect(person.data / "diary.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        person.begins()
        person.awaits("count", "Rep 2 of 2 · Set 1 of 1")
        person.types("alt+F4")
        person.finds("Close anyway")
        person.shows("13-close-unsaved")
        person.presses("Keep open")
        person.presses("Resume")
        person.finds("Finish")
        person.shows("14-after-unsaved")
        person.types("alt+F4")
        person.presses("Close anyway")
        person.ended(0)
    (file,) = person.data.glob("interval-coach-unsaved-*.json")
    assert output_of(person.data, "import", str(file)) == "1 new, 0 changed, 0 here already\n"
    (session,) = exported(person.data, tmp_path / "out.json")["sessions"]
    assert (session["stop_reason"], _paced(session)) == ("finished", 4)


def _delete_diary(data: Path) -> None:
    (data / "diary.db").unlink()


def _delete_folder(data: Path) -> None:
    shutil.rmtree(data.rename(data.with_name("deleted")))  # a file may be written where it was


def _rename_folder(data: Path) -> None:
    data.rename(data.with_name("renamed"))


@pytest.mark.parametrize("remove", [_delete_diary, _delete_folder, _rename_folder])
def test_a_diary_that_vanishes_in_a_session_is_written_again(
    person: Person, short: Path, tmp_path: Path, remove: Callable[[Path], None]
) -> None:
    person.opens_first_time("--routine", str(short))
    person.begins()
    person.awaits("count", "Rep 2 of 2 · Set 1 of 1")
    before = len(person.reader.events)
    remove(person.data)
    _hears(person, "was deleted or moved while it was open", before)
    (session,) = _finishes(person, tmp_path)
    assert (session["stop_reason"], _paced(session)) == ("finished", 4)


def test_a_diary_replaced_in_a_session_gets_the_session(person: Person, short: Path, tmp_path: Path) -> None:
    synced = tmp_path / "synced"
    with Diary.open(synced / "diary.db") as diary:
        import_sessions(diary, [OLD])
    person.opens_first_time("--routine", str(short))
    person.begins()
    person.awaits("count", "Rep 2 of 2 · Set 1 of 1")
    before = len(person.reader.events)
    (synced / "diary.db").replace(person.data / "diary.db")
    _hears(person, "Another program replaced the diary", before)
    sessions = _finishes(person, tmp_path)
    assert [session["id"] for session in sessions[:-1]] == [OLD.id]
    assert (sessions[-1]["stop_reason"], _paced(sessions[-1])) == ("finished", 4)
    (copy,) = (person.data / "backups").glob("diary-replaced-*.db")
    with closing(sqlite3.connect(copy)) as ours:
        assert ours.execute("SELECT left_reps FROM sessions").fetchall() == [(1,)]


def test_a_command_during_a_session_sees_what_was_done(person: Person, short: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(short))
    person.begins()
    person.awaits("count", "Rep 2 of 2 · Set 1 of 1")
    (session,) = exported(person.data, tmp_path / "meanwhile.json")["sessions"]
    assert (session["stop_reason"], _paced(session)) == (None, 1)
    (session,) = _finishes(person, tmp_path)
    assert _paced(session) == 4
