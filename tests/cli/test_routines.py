"""`coach routines add` from standard input and under another name, and the plan sheet that it reads back."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from coach.__main__ import main
from coach.core.routine import Routine
from coach.store.routine_file import plain_text
from coach.store.routines import library_in, read_routine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MINE = Routine("مشي 🦵", reps=7)


@pytest.fixture(autouse=True)
def _pictures_in_this_process(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.cli.drawing.application", lambda: qapp)


def run(data: Path, *words: object, given: bytes = b"", monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    return main(["--data-dir", str(data), *map(str, words)])


def own(data: Path) -> list[Routine]:
    return [entry.routine for entry in library_in(data).entries() if not entry.is_preset]


def test_a_routine_is_added_from_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = b"\xef\xbb\xbf" + plain_text(MINE).replace("\n", "\r\n").encode()
    assert run(tmp_path, "routines", "add", "-", given=given, monkeypatch=monkeypatch) == 0
    assert own(tmp_path) == [MINE]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (b"", "standard input: name is missing."),
        (b"a shopping list", "standard input is not valid TOML at line 1, column 3"),
        (b'name = "x"\nreps = 99', "standard input: reps = 99: must be a whole number from 1 to 50."),
        (b'name = "x"\ntempo = 3', "standard input: tempo = 3: unknown key; use one of schema, name"),
        (b'name = "\xff"', "standard input cannot be read: byte 9 is not UTF-8 text."),
        (b"x" + "ä".encode() * 32_000, "it is larger than 64 kB."),
        (
            b'name = "Article"',
            "is already used by the built-in routine “Article”; choose another. --name gives",
        ),
    ],
)
def test_what_is_no_routine_is_refused_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: bytes,
    words: str,
) -> None:
    assert run(tmp_path, "routines", "add", "-", given=given, monkeypatch=monkeypatch) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line
    assert own(tmp_path) == []


def test_another_name_can_be_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "sheet.toml"
    file.write_text('# of the clinic\nname = "Article"  # as it was\nreps = 9\n', encoding="utf-8")
    data = tmp_path / "data"
    assert run(data, "routines", "add", file, "--name", "Mum's", monkeypatch=monkeypatch) == 0
    given = file.read_bytes()
    assert run(data, "routines", "add", "-", "--name", "Dad's", given=given, monkeypatch=monkeypatch) == 0
    assert own(data) == [Routine("Dad's", reps=9), Routine("Mum's", reps=9)]
    (text,) = (entry.text for entry in library_in(data).entries() if entry.name == "Mum's")
    assert text.startswith("# of the clinic\n")
    assert "# as it was" in text


@pytest.mark.parametrize("name", ["ARTICLE", " "])
def test_a_name_that_cannot_be_given_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    given = plain_text(MINE).encode()
    words = ("routines", "add", "-", "--name", name)
    assert run(tmp_path, *words, given=given, monkeypatch=monkeypatch) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert own(tmp_path) == []


def test_an_unknown_name_is_answered_with_the_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "routines", "save", "Standard", tmp_path / "x.toml", monkeypatch=monkeypatch) == 1
    names = "Article, Gentle start, Long hold, Alternating"
    assert capsys.readouterr().err == f"coach: There is no routine “Standard”. The names are: {names}.\n"


def sheet(file: Path) -> str:
    (page,) = PdfReader(file).pages
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ((), "2 sets of 10 on each leg"),
        (("--routine", "long hold", "--who", "Ada"), "Ada Long hold 3 sets of 10 on each leg"),
        (("--paper", "letter"), "Standard"),
    ],
)
def test_a_plan_sheet_is_written_without_a_diary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: Sequence[str], found: str
) -> None:
    out = tmp_path / "sheet.pdf"
    assert run(tmp_path / "data", "export", "sheet", out, *words, monkeypatch=monkeypatch) == 0
    assert found in sheet(out)


def test_the_routine_of_a_sheet_may_be_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, out = tmp_path / "mine.toml", tmp_path / "sheet.pdf"
    file.write_text(plain_text(replace(MINE, name="Mine")), encoding="utf-8")
    words = ("export", "sheet", out, "--routine", file)
    assert run(tmp_path / "data", *words, monkeypatch=monkeypatch) == 0
    assert "Mine 2 sets of 7 on each leg" in sheet(out)
    assert read_routine(file).name == "Mine"


def test_a_sheet_that_ends_in_png_is_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "sheet.PNG"
    assert run(tmp_path / "data", "export", "sheet", out, monkeypatch=monkeypatch) == 0
    assert out.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("--routine", "Nothing"), "There is no routine “Nothing”"),
        (("--paper", "a5"), "There is no paper “a5”: use a4, letter."),
    ],
)
def test_a_sheet_that_cannot_be_made_leaves_the_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: Sequence[str],
    found: str,
) -> None:
    out = tmp_path / "sheet.pdf"
    out.write_text("before")
    assert run(tmp_path / "data", "export", "sheet", out, *words, monkeypatch=monkeypatch) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert found in line
    assert out.read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "sheet.pdf"]


def test_a_name_that_is_not_utf8_is_stored_readably(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = plain_text(MINE).encode()
    assert (
        run(tmp_path, *("routines", "add", "-", "--name", "a\udcff"), given=given, monkeypatch=monkeypatch)
        == 0
    )
    assert [routine.name for routine in own(tmp_path)] == ["a?"]
