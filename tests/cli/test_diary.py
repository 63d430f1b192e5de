"""The commands export, import, backup and restore."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.__main__ import main
from coach.store import writer
from coach.store.diary import Diary
from tests.helpers.diaries import EVENING, OLD, import_sessions, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with two sessions."""
    with Diary.open(tmp_path / "data" / "diary.db") as diary:
        import_sessions(diary, [OLD, replace(OLD, id="second", started_at=EVENING + timedelta(days=9))])
    return tmp_path / "data"


def ids(data: Path) -> set[str]:
    with Diary.open(data / "diary.db") as diary:
        return {session.id for session in diary.sessions()}


def run(data: Path, *arguments: object) -> int:
    return main(["--data-dir", str(data), *map(str, arguments)])


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_export_is_imported_once(
    data: Path, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "export", kind, tmp_path / f"out.{kind}", "--from", "2026-03-10") == 0
    assert run(tmp_path / "new", "import", tmp_path / f"out.{kind}") == 0
    assert capsys.readouterr().out == "1 new, 0 changed, 0 here already\n"
    assert ids(tmp_path / "new") == {"second"}
    assert run(tmp_path / "new", "import", tmp_path / f"out.{kind}") == 0
    assert run(data, "import", tmp_path / f"out.{kind}") == 0
    assert capsys.readouterr().out == "0 new, 0 changed, 1 here already\n" * 2


def test_good_rows_are_imported_only_on_request(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "export", "csv", tmp_path / "out.csv") == 0
    text = (tmp_path / "out.csv").read_text(encoding="utf-8")
    (tmp_path / "out.csv").write_text(
        text.replace(f"2,{OLD.id},2026", f"2,{OLD.id},2O26", 1), encoding="utf-8"
    )
    assert run(tmp_path / "new", "import", tmp_path / "out.csv") == 1
    error = capsys.readouterr().err
    assert 'line 2, column started_at: "2O26-03-02T18:30:00.000+00:00": must be a time' in error
    assert f"Nothing was imported from {tmp_path / 'out.csv'}: " in error
    assert ": it has 1 fault. Correct the file" in error
    assert ids(tmp_path / "new") == set()
    assert run(tmp_path / "new", "import", "--good-rows", tmp_path / "out.csv") == 1
    assert ids(tmp_path / "new") == {"second"}


def test_backup_and_restore(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "backup", tmp_path / "copy.db") == 0
    with Diary.open(data / "diary.db") as diary:
        write(diary, "second", writer.discard)
    assert run(data, "restore", tmp_path / "copy.db") == 0
    assert ids(data) == {OLD.id, "second"}
    kept = capsys.readouterr().out.removeprefix("What was there is in ").strip()
    with Diary.open(tmp_path / kept) as before:
        assert [session.id for session in before.sessions()] == [OLD.id]
    assert run(data, "restore", tmp_path / "nothing.db") == 1
    assert ids(data) == {OLD.id, "second"}


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        (("export", "csv", "out", "--from", "2026-04-01", "--to", "2026-03-01"), 1, "is after the last"),
        (("export", "papyrus", "out"), 2, "invalid choice"),
        (("export", "png", "out", "--size", "12"), 2, "is not a size; use WIDTHxHEIGHT"),
        (("export", "csv", "out", "--from", "soon"), 2, "is not a date; use YYYY-MM-DD"),
        (("import", "nothing.json"), 1, "nothing.json cannot be read"),
    ],
)
def test_a_refusal_is_one_line(
    data: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    code: int,
    line: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    try:
        found = run(data, *arguments)
    except SystemExit as left:
        found = int(str(left.code))
    error = capsys.readouterr().err
    assert (found, error.count("\n")) == (code, 1)
    assert line in error
    assert not (tmp_path / "out").exists()


def test_faults_are_counted(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "export", "csv", tmp_path / "out.csv") == 0
    text = (tmp_path / "out.csv").read_text(encoding="utf-8")
    (tmp_path / "out.csv").write_text(text.replace(",left,", ",middle,", 2), encoding="utf-8")
    assert run(tmp_path / "new", "import", tmp_path / "out.csv") == 1
    assert ": it has 2 faults. Correct the file" in capsys.readouterr().err
