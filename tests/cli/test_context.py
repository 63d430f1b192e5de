"""The context of a command: everything once, and closed at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.cli.context import Context, complain_about
from coach.store.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_each_thing_is_opened_once(tmp_path: Path) -> None:
    with Context(str(tmp_path / "data")) as context:
        assert context.diary is context.diary
        assert context.library is context.library
        assert context.settings == Settings()
        assert context.diary.path == context.diary_file == tmp_path / "data" / "diary.db"


def test_the_diary_is_closed_at_the_end_and_after_an_error(tmp_path: Path) -> None:
    diaries = []

    def fail(context: Context) -> None:
        with context:
            diaries.append(context.diary)
            raise Problem("No.")

    with pytest.raises(Problem, match=r"No\."):
        fail(Context(str(tmp_path)))
    with pytest.raises(Problem, match="it is not open just now"):
        diaries[0].last_first_leg()


def test_the_library_creates_no_data_folder(tmp_path: Path) -> None:
    with Context(str(tmp_path / "data")) as context:
        assert "Article" in context.library.names()
    assert list(tmp_path.iterdir()) == []


def test_the_library_refuses_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    with Context(str(tmp_path / "data")) as context, pytest.raises(Problem, match="is a file"):
        context.library.names()


def test_complaints_are_cut_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    complain_about(Problem("{text}", text=f"{number} {'x' * 90_000}") for number in range(300))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 21
    assert max(map(len, lines)) == len("coach: ") + 500
    assert lines[-1] == "coach: … and 280 more"
