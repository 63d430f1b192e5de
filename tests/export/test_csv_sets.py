"""The native CSV: its columns, a row for each set, and no formula in any cell."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.core.routine import Override, Routine, Seconds
from coach.export.csv_sets import write_csv
from coach.export.files import safe, unsafe
from coach.export.strong import write_strong
from tests.helpers.diaries import OLD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coach.core.session import Session

HEADER = (
    "schema_version,session_id,started_at,ended_at,tz,exercise,side,set_index,prescribed_reps,"
    "paced_reps,confirmed_reps,load_kg,lift_s,flex_s,hold_s,extend_s,tut_s,rest_after_s,effort,"
    "pain_before,pain_after,pain_next_day,pauses,stop_reason,routine,notes,rest_actual_s"
)


FORMULAS = [
    *("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0", "\uff1d1"),
    *("\n=1", " =1", "\u00a0=1", "\ufeff=1", "\0=1", "\u200b =1", "\r\n\t@1"),
]


def table(*sessions: Session) -> list[dict[str, str]]:
    out = io.StringIO(newline="")
    write_csv(sessions, out)
    return list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))


def test_the_columns_are_written_without_any_session(tmp_path: Path) -> None:
    assert write_csv([], tmp_path / "out.csv") == 0
    assert (tmp_path / "out.csv").read_bytes() == f"{HEADER}\r\n".encode()


def test_a_row_holds_one_set(tmp_path: Path) -> None:
    assert write_csv([OLD], tmp_path / "out.csv") == 4
    first = table(OLD)[0]
    assert first == {
        "schema_version": "2",
        "session_id": OLD.id,
        "started_at": "2026-03-02T18:30:00.000+00:00",
        "ended_at": "2026-03-02T18:32:00.000+00:00",
        "tz": "Europe/Vienna",
        "exercise": "Standing hamstring curl",
        "side": "left",
        "set_index": "1",
        "prescribed_reps": "3",
        "paced_reps": "3",
        "confirmed_reps": "2",
        "load_kg": "1.500",
        "lift_s": "2.0",
        "flex_s": "2.0",
        "hold_s": "1.0",
        "extend_s": "3.0",
        "tut_s": "12.000",  # 18 s in three repetitions, two of them confirmed
        "rest_after_s": "4.0",
        "effort": "6",
        "pain_before": "1",
        "pain_after": "4",
        "pain_next_day": "0",
        "pauses": "2",
        "stop_reason": "pain",
        "routine": "Pair",
        "notes": OLD.notes,
        "rest_actual_s": "",
    }
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").count("„besser“") == 4


def test_seconds_are_the_prescribed_ones_of_the_leg() -> None:
    routine = Routine("Uneven", seconds=Seconds(hold=2), left=Override(seconds=(("hold", 7.5), ("rest", 90))))
    rows = table(replace(OLD, routine=routine))
    assert [(row["side"], row["hold_s"], row["rest_after_s"]) for row in rows[:2]] == [
        ("left", "7.5", "90.0"),
        ("right", "2.0", "60.0"),
    ]


def test_the_true_rest_stands_beside_the_prescribed_one() -> None:
    first, *others = OLD.sets
    rows = table(replace(OLD, sets=(first._replace(rest_ms=17_250), *others)))
    assert [(row["rest_after_s"], row["rest_actual_s"]) for row in rows[:2]] == [
        ("4.0", "17.250"),
        ("4.0", ""),
    ]


def test_missing_feedback_is_empty() -> None:
    silent = replace(OLD, ended_at=None, stop_reason=None, effort=None, pain_before=None, pauses=(), notes="")
    row = table(silent)[0]
    assert [row[key] for key in ("ended_at", "stop_reason", "effort", "pain_before", "pauses", "notes")] == [
        "",
        "",
        "",
        "",
        "0",
        "",
    ]


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_are_neutralised(text: str) -> None:
    row = table(replace(OLD, id=text, notes=text, routine=Routine(f"{text}!", exercise=text)))[0]
    assert (row["session_id"], row["notes"]) == (f"'{text}", f"'{text}")
    assert (row["routine"], row["exercise"]) == (f"'{text}!", f"'{text}")


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_are_neutralised_for_strong_too(text: str) -> None:
    out = io.StringIO(newline="")
    write_strong([replace(OLD, notes=text, routine=Routine(text, exercise=text))], out)
    row = next(csv.DictReader(io.StringIO(out.getvalue(), newline="")))
    assert (row["Workout Name"], row["Workout Notes"]) == (f"'{text}", f"'{text}")
    assert row["Exercise Name"].startswith(f"'{text} (")


@pytest.mark.parametrize("text", [*FORMULAS, "'", "'=1", "''", " 5 = 5", "\n", "\ufeff", ""])
def test_every_text_is_restored(text: str) -> None:
    assert unsafe(safe(text)) == text


def test_plain_texts_are_unchanged() -> None:
    row = table(replace(OLD, notes=" two = 2, – well"))[0]
    assert (row["session_id"], row["notes"]) == (OLD.id, " two = 2, – well")


def test_sessions_are_written_as_they_are_read() -> None:
    out = io.StringIO(newline="")
    written: list[int] = []

    def reading() -> Iterator[Session]:
        for _ in range(3):
            written.append(out.getvalue().count(OLD.id))
            yield OLD

    write_csv(reading(), out)
    assert written == [0, 4, 8]
