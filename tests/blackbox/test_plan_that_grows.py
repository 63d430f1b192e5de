"""A routine made and done with keys alone; an increase that is suggested, accepted, and done from then on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from coach.core.routine import Routine
from coach.store.diary import Diary
from tests.blackbox.person import coach, exported, output_of, score_of
from tests.helpers.diaries import import_sessions
from tests.helpers.training import session_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person


def _types_text(person: Person, text: str) -> None:
    """Type a text, letter by letter."""
    named = {" ": "space", ".": "period"}
    person.types(*(named.get(letter, letter) for letter in text))


def test_a_routine_is_made_and_done_with_keys_alone(person: Person, tmp_path: Path) -> None:
    person.opens_first_time()
    person.presses("Routines")
    person.finds("New routine")
    person.shows("20-routines")
    person.types("Return")  # it has the focus
    person.finds("Save")
    _types_text(person, "Evening")
    person.types("Tab", "Down", "Down", "Tab", "Tab")  # right leg only; sets begin by themselves
    is_past_load = False
    for value in ("1", "2", "0.5", "3", "0.5", "1", "0", "1"):
        _types_text(person, value)
        person.types("Tab")
        if value == "0.5" and not is_past_load:
            person.types("Tab")  # past “I have no weights”
            is_past_load = True
    person.shows("21-editor")
    person.types("ctrl+s")
    person.presses("Evening")
    score = score_of(person.data, "Evening")
    assert {span["leg"] for span in score["spans"]} == {"right"}
    assert score["length_ms"] == 3000 + 2 * 2500
    person.presses("Today")
    person.begins()
    person.awaits("phase", "EXTEND")
    person.shows("22-session")
    person.presses("Finish")
    person.finds("Start")
    person.leaves()
    (session,) = exported(person.data, tmp_path / "out.json")["sessions"]
    assert session["routine"]["name"] == "Evening"
    assert [(done["leg"], done["confirmed"], done["load_kg"]) for done in session["sets"]] == [
        ("right", 2, 0.5)
    ]


def test_an_increase_is_accepted_with_one_key(person: Person) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    person.data.mkdir()
    with Diary.open(person.data / "diary.db") as diary:
        done = [
            replace(
                session_of(Routine("Article"), now - timedelta(days=days)),
                id=f"00000000-0000-4000-8000-{days:012}",
                pain_next_day=None if days == 2 else 0,
            )
            for days in (6, 4, 2)
        ]
        import_sessions(diary, done)
    person.opens_first_time()
    assert person.misses("Use this")
    person.presses("Pain the next day 0")
    person.finds("Use this")
    person.shows("23-suggestion")
    person.types("y")
    person.reader.wait(lambda: person.misses("Use this") or None, "the suggestion to be taken up")
    person.shows("24-taken")
    assert "My Standard" in output_of(person.data, "routines")
    assert sum(span["kind"] == "extend" for span in score_of(person.data, "My Standard")["spans"]) == 44
    assert sum(span["kind"] == "extend" for span in score_of(person.data, "Article")["spans"]) == 40
    person.leaves()
    person.opens()
    person.finds("Start")
    assert any("2 × 11" in node.name for node in person.program.walk())
    person.leaves()


def test_each_fault_of_a_routine_file_is_a_line(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('name = "Bad"\nreps = 99\nspeed = 2\n[left]\nload_kg = 0.0003\n', encoding="utf-8")
    result = coach(tmp_path / "data", "routines", "add", str(bad))
    assert (result.returncode, result.stdout) == (1, "")
    lines = result.stderr.splitlines()
    assert len(lines) == 3
    assert all("bad.toml" in line and ("must be " in line or "use one of " in line) for line in lines)
    assert not list((tmp_path / "data").rglob("*.toml"))
