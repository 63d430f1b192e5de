"""`coach people` and `--person`: whose data a command reads and writes, and one line for each refusal."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base.folder_lock import FolderLock
from coach.cli.main import main
from coach.store.diary import Diary
from coach.store.people import find_people
from coach.store.people_changes import add, rename
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with Anna, who trained once, and Ben."""
    root = tmp_path_factory.mktemp("made")
    with closing(Diary.open(root / "diary.db")) as diary:
        import_sessions(diary, [OLD])
    rename(root, find_people(root).get("Person 1"), "Anna")
    add(root, "Ben")
    return root


@pytest.fixture
def run(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command on a copy of that folder."""
    shutil.copytree(made, tmp_path / "data")

    def run(*words: object) -> tuple[int, str, str]:
        code = main(["--data-dir", str(tmp_path / "data"), *map(str, words)])
        return code, *capsys.readouterr()

    return run


def sessions(run: Run, out: Path, *words: str) -> int:
    assert run(*words, "export", "json", out)[0] == 0
    return len(json.loads(out.read_text())["sessions"])


def test_commands_use_the_first_person_or_the_one_named(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert sessions(run, out) == sessions(run, out, "--person", "ANNA") == 1
    assert sessions(run, out, "--person", "ben") == 0
    assert run("--person", "Ben", "import", out)[0] == 0
    assert run("--person", "Ben", "routines", "save", "Article", tmp_path / "r.toml")[0] == 0
    mine = (tmp_path / "r.toml").read_text().replace('"Article"', '"Ben’s own"')
    (tmp_path / "r.toml").write_text(mine, encoding="utf-8")
    assert run("--person", "Ben", "routines", "add", tmp_path / "r.toml")[0] == 0
    assert "Ben’s own" in run("--person", "Ben", "routines")[1]
    assert "Ben’s own" not in run("routines")[1]


def test_backup_and_restore_touch_one_person(run: Run, tmp_path: Path) -> None:
    copy, out = tmp_path / "copy.db", tmp_path / "out.json"
    assert run("backup", copy)[0] == 0
    assert run("--person", "Ben", "restore", copy)[0] == 0
    assert sessions(run, out, "--person", "Ben") == 1
    assert run("--person", "Ben", "backup", copy)[0] == 0
    lock = FolderLock(tmp_path / "data")
    assert lock.acquire()
    code, _, error = run("--person", "Ben", "restore", copy)
    lock.release()
    assert code == 1
    assert "Another program is using the diary" in error


def test_the_list_names_everybody_and_the_removed(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert run("people") == (0, f"Anna  {data}\nBen   {data / 'people' / 'ben'}\n", "")
    code, kept, _ = run("people", "remove", "ben")
    assert code == 0
    assert kept.startswith("The data of Ben is kept until 20")
    folder = Path(kept.strip().rpartition(" in ")[2])
    assert f"Ben   {folder}  (removed, kept until" in run("people")[1]
    assert run("people", "import", folder)[0] == 0
    assert run("people")[1] == f"Anna  {data}\nBen   {data / 'people' / 'ben'}\n"


def test_a_person_is_added_and_renamed(run: Run, tmp_path: Path) -> None:
    assert run("people", "add", "Cem") == (0, f"Cem is in {tmp_path / 'data' / 'people' / 'cem'}\n", "")
    assert run("people", "rename", "cem", "Dan") == (0, "", "")
    assert run("--person", "Dan", "routines")[0] == 0


def test_a_person_is_exported_and_imported(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "anna.zip"
    assert run("people", "export", "anna", file) == (0, "", "")
    code, _, error = run("people", "import", file)
    assert (code, error) == (1, "coach: There is somebody called “Anna” already. Choose another name.\n")
    assert run("people", "rename", "Anna", "Ana")[0] == 0
    assert run("people", "import", file)[0] == 0
    assert sessions(run, tmp_path / "out.json", "--person", "Anna") == 1


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ("--person", "Cem", "routines"),
            'Nobody here is called "Cem". The command “coach people” lists the names.',
        ),
        (("--person", "", "routines"), 'Nobody here is called "".'),
        (("people", "add", "ben"), "There is somebody called “Ben” already."),
        (("people", "add", "x" * 41), "at most 40 are allowed."),
        (("people", "rename", "Cem", "Dan"), 'Nobody here is called "Cem".'),
        (("people", "rename", "Ben", "anna"), "There is somebody called “Anna” already."),
        (("people", "remove", "Cem"), 'Nobody here is called "Cem".'),
        (("people", "export", "Cem", "x.zip"), 'Nobody here is called "Cem".'),
        (("people", "import", "gone.zip"), "gone.zip cannot be read: there is no such file or folder."),
    ],
)
def test_each_refusal_is_one_line(run: Run, words: tuple[str, ...], line: str) -> None:
    code, out, error = run(*words)
    assert (code, out) == (1, "")
    assert error.startswith(("coach: ", f"coach: {line}"))
    assert line in error
    assert error.count("\n") == 1


def test_nobody_is_removed_while_the_window_is_open(run: Run, tmp_path: Path) -> None:
    lock = FolderLock(tmp_path / "data")
    assert lock.acquire()
    code, _, error = run("people", "remove", "Ben")
    lock.release()
    assert code == 1
    assert "cannot be removed while Interval Coach is open" in error
    assert "Ben" in run("people")[1]


def test_the_folder_of_one_person_is_refused(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("people")[0] == 0
    assert main(["--data-dir", str(tmp_path / "data" / "people" / "ben"), "routines"]) == 1
    line = capsys.readouterr().err
    assert f"Use --data-dir {tmp_path / 'data'} with --person." in line
    assert line.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ("people", "export", "Ben"),
        ("--person", "Ben", "export", "csv"),
        ("--person", "Ben", "backup"),
        ("--person", "Ben", "routines", "save", "Article"),
    ],
)
def test_nothing_is_written_over_the_diary_of_another(
    run: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    diary = tmp_path / "data" / "diary.db"
    before = diary.read_bytes()
    code, _, complaint = run(*words, diary)
    assert (code, diary.read_bytes()) == (1, before)
    assert "diary.db is another person’s diary" in complaint


@pytest.mark.parametrize("folder", ["data", "data/people/ben"])
@pytest.mark.parametrize("words", [("export", "csv"), ("backup",), ("--person", "Ben", "export", "json")])
def test_nothing_is_written_over_anybodys_settings(
    run: Run, tmp_path: Path, words: tuple[str, ...], folder: str
) -> None:
    settings = tmp_path / folder / "settings.toml"
    settings.touch()
    before = settings.read_bytes()
    code, _, complaint = run(*words, settings)
    assert (code, settings.read_bytes()) == (1, before)
    assert "settings.toml holds the settings of this program" in complaint


def test_nothing_is_written_over_the_diary_of_a_removed_person(run: Run, tmp_path: Path) -> None:
    run("people", "remove", "Anna")
    diary = next((tmp_path / "data" / "people" / ".removed").glob("*/diary.db"))
    assert run("people", "export", "Ben", diary)[0] == 1
    assert diary.read_bytes().startswith(b"SQLite")


def test_a_report_is_about_a_name_that_is_not_utf8(made: Path, tmp_path: Path) -> None:
    words = ("--data-dir", made, "export", "html", "--who", b"a\xff", tmp_path / "out.html")
    subprocess.run([sys.executable, "-m", "coach", *words], check=True)  # it makes an application
    assert "a?" in (tmp_path / "out.html").read_text()


def test_an_import_takes_the_place_of_an_unused_person(run: Run, tmp_path: Path) -> None:
    file, new = tmp_path / "anna.zip", tmp_path / "new"
    assert run("people", "export", "Anna", file)[0] == 0
    with closing(Diary.open(new / "diary.db")):
        pass
    assert main(["--data-dir", str(new), "people", "import", str(file)]) == 0
    assert [person.name for person in find_people(new).people] == ["Anna"]
