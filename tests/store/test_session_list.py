"""The list of all sessions: sorted by every column, searched, and read in parts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.store.diary import Diary
from coach.store.session_list import Column, Search
from coach.store.statistics import Bucket
from tests.helpers.diaries import EVENING, OLD, delete, import_sessions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coach.core.session import Session

NOTES = ("Chair by the window", "KNEE felt warm", "Ärger mit 50 % Gewicht", "")
NAMES = ("Zulu", "alpha", "Mike", "alpha")


def session(n: int) -> Session:
    """Return the session `n` days after the first."""
    at = EVENING + timedelta(days=n)
    return replace(
        OLD,
        id=f"00000000-0000-4000-8000-{n:012}",
        started_at=at,
        ended_at=at + timedelta(minutes=2),
        routine=replace(OLD.routine, name=NAMES[n]),
        effort=(3, None, 9, 1)[n],
        notes=NOTES[n],
    )


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with Diary.open(tmp_path / "diary.db") as opened:
        import_sessions(opened, [session(n) for n in range(len(NOTES))])
        yield opened


def found(diary: Diary, by: Column = Column.DAY, *words: str, descending: bool = False) -> list[int]:
    """Return the sessions in the list, as the numbers that `session` takes."""
    listed = diary.session_list
    search = Search(words, day_text=lambda day: f"{day:%d %B %Y}")
    return [int(id_[-3:]) for id_ in listed.ids(listed.numbers(by, search, descending=descending))]


@pytest.mark.parametrize(
    ("by", "descending", "order"),
    [
        (Column.DAY, False, [0, 1, 2, 3]),
        (Column.DAY, True, [3, 2, 1, 0]),
        (Column.ROUTINE, False, [1, 3, 2, 0]),
        (Column.EFFORT, False, [3, 0, 2, 1]),
        (Column.EFFORT, True, [2, 0, 3, 1]),  # unknown stays last
    ],
)
def test_the_list_is_sorted(
    diary: Diary,
    by: Column,
    descending: bool,  # noqa: FBT001 - a parameter of the test
    order: list[int],
) -> None:
    assert found(diary, by, descending=descending) == order


@pytest.mark.parametrize("by", Column)
def test_every_column_sorts_all_sessions(diary: Diary, by: Column) -> None:
    assert sorted(found(diary, by)) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (("knee",), [1]),
        (("ärger",), [2]),
        (("50 %",), [2]),
        (("%",), [2]),
        (("_",), []),
        (("ALPHA",), [1, 3]),
        (("march", "alpha"), [1, 3]),
        (("march", "05"), [3]),
        (("chair", "alpha"), []),
    ],
)
def test_all_words_are_found_in_note_routine_or_day(
    diary: Diary, words: tuple[str, ...], wanted: list[int]
) -> None:
    assert found(diary, Column.DAY, *words) == wanted


def test_rows_hold_the_figures_of_their_sessions(diary: Diary) -> None:
    listed = diary.session_list
    numbers = listed.numbers(Column.DAY, Search(), descending=False)
    rows = listed.rows([*numbers[1:3], 10_000])
    assert set(rows) == set(numbers[1:3])
    day = session(1).local_start.date()
    assert rows[numbers[1]].note == NOTES[1]
    assert rows[numbers[1]].period == diary.charts.periods(Bucket.SESSION, day, day)[0]


def test_deleted_sessions_are_not_listed(diary: Diary) -> None:
    delete(diary, session(1).id)
    assert found(diary) == [0, 2, 3]
    assert diary.session_list.neighbours(session(2).id) == (session(0).id, session(3).id)


def test_the_ends_have_one_neighbour(diary: Diary) -> None:
    assert diary.session_list.neighbours(session(0).id) == ("", session(1).id)
    assert diary.session_list.neighbours(session(3).id) == (session(2).id, "")
