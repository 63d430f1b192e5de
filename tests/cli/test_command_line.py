"""The command line: commands, exit codes, and one line for every refusal."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from pypdf import PdfReader

from coach import __version__
from coach.__main__ import main
from coach.core.routine import Routine
from coach.core.score import unroll
from coach.store.diary import Diary
from coach.text.cue_texts import cue_text
from tests.helpers.diaries import EVENING, OLD, ended, import_sessions

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]

TOML = 'schema = 1\nname = "Mine"\nsets = 1\nreps = 1\n'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with three sessions: 2, 4 and 6 March."""
    folder = tmp_path / "data"
    with closing(Diary.open(folder / "diary.db")) as diary:
        import_sessions(diary, [OLD])
        for days in (2, 4):
            ended(diary, at=EVENING + timedelta(days=days))
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder`, except those that SQLite keeps beside an open diary."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }


def coach(*words: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the program in its own process, without a display."""
    bare = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    bare.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "coach", *map(str, words)],
        cwd=ROOT,
        env={**bare, **(env or {})},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Run a command that must be refused; return its line."""
    assert main([str(word) for word in words]) == 1
    out, error = capsys.readouterr()
    assert out == ""
    (line,) = error.splitlines()
    assert line.startswith("coach: ")
    assert "Something went wrong" not in line
    return line


def done(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Run a command that must succeed without a warning; return its output."""
    assert main([str(word) for word in words]) == 0
    out, error = capsys.readouterr()
    assert error == ""
    return out


# --- score --------------------------------------------------------------------------------------------


def test_score_as_json_has_exactly_the_keys_of_the_contract(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    score = json.loads(done(capsys, "--data-dir", tmp_path, "score", "Article", "--format", "json"))
    assert list(score) == ["routine", "length_ms", "spans", "cues", "gates"]
    assert score["gates"] == []
    assert (score["routine"], score["length_ms"]) == ("Article", 420_000)
    assert {tuple(span) for span in score["spans"]} == {("kind", "start_ms", "end_ms", "leg", "set", "rep")}
    assert {tuple(cue) for cue in score["cues"]} == {("kind", "at_ms", "text")}
    own = unroll(Routine("Article"))
    assert [tuple(span.values()) for span in score["spans"]] == [
        (s.kind, s.start_ms, s.end_ms, s.leg, s.set, s.rep) for s in own.spans
    ]
    assert [tuple(cue.values()) for cue in score["cues"]] == [
        (c.kind, c.at_ms, cue_text(c)) for c in own.cues
    ]


def test_score_lists_where_a_set_waits(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "waits.toml"
    file.write_text('name = "Waits"\nset_start = "manual"\nlegs = "left"\n', encoding="utf-8")
    score = json.loads(done(capsys, "--data-dir", tmp_path, "score", file, "--format", "json"))
    (rest,) = [span for span in score["spans"] if span["kind"] == "rest"]
    assert score["gates"] == [rest["end_ms"]]
    text = done(capsys, "--data-dir", tmp_path, "score", file)
    assert text.count("waits for you") == 1


def test_score_as_csv_and_as_text_agree(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows = list(
        csv.DictReader(
            io.StringIO(done(capsys, "--data-dir", tmp_path, "score", "Article", "--format", "csv"))
        )
    )
    own = unroll(Routine("Article"))
    assert [(row["kind"], int(row["start_ms"]), row["rep"]) for row in rows] == [
        (s.kind, s.start_ms, "" if s.rep is None else str(s.rep)) for s in own.spans
    ]
    text = done(capsys, "--data-dir", tmp_path, "score", "article").splitlines()
    assert text[0] == "Article: 7:00, 40 repetitions"
    assert len(text) == len(own.spans) + 2
    assert text[-1].split() == ["7:00.0", "end"]


def test_score_takes_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(TOML, encoding="utf-8")
    assert done(capsys, "--data-dir", tmp_path / "data", "score", file).startswith("Mine: ")
    assert not (tmp_path / "data").exists()


def test_score_of_alternating_legs_reads_the_diary(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path
) -> None:
    file = tmp_path / "turns.toml"
    file.write_text(TOML.replace("sets", 'first_leg = "alternate"\nsets'), encoding="utf-8")

    def first(folder: Path) -> Any:  # noqa: ANN401 - JSON
        printed = done(capsys, "--data-dir", folder, "score", file, "--format", "json")
        return json.loads(printed)["spans"][0]["leg"]

    assert first(tmp_path / "empty") == "left"
    assert first(data) == "right"  # the last session began with the left leg


# --- routines -----------------------------------------------------------------------------------------


def test_routines_are_listed_added_and_saved(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    data, file, copy = tmp_path / "data", tmp_path / "mine.toml", tmp_path / "copy.toml"
    file.write_text(TOML + "# my own\n", encoding="utf-8")
    listed = done(capsys, "--data-dir", data, "routines").splitlines()
    assert [line[:13].strip() for line in listed] == ["Article", "Gentle start", "Long hold", "Alternating"]
    assert listed[0].split()[1:] == ["7:00", "40", "repetitions"]
    assert "Mine" in done(capsys, "--data-dir", data, "routines", "add", file)
    assert len(done(capsys, "--data-dir", data, "routines").splitlines()) == 5
    assert done(capsys, "--data-dir", data, "routines", "save", "mine", copy) == ""
    assert copy.read_bytes() == file.read_bytes()


def test_a_bad_file_in_the_library_hides_no_other(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "routines").mkdir()
    (tmp_path / "routines" / "bad.toml").write_text("no toml", encoding="utf-8")
    assert main(["--data-dir", str(tmp_path), "routines"]) == 1
    out, error = capsys.readouterr()
    assert len(out.splitlines()) == 4
    assert "bad.toml" in error
    assert len(error.splitlines()) == 1


# --- export -------------------------------------------------------------------------------------------


def test_export_writes_every_session(capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path) -> None:
    assert done(capsys, "--data-dir", data, "export", "csv", tmp_path / "all.csv") == ""
    rows = list(csv.DictReader(io.StringIO((tmp_path / "all.csv").read_text("utf-8"))))
    assert len(rows) == 3 * 4
    done(capsys, "--data-dir", data, "export", "json", tmp_path / "all.json")
    assert len(json.loads((tmp_path / "all.json").read_text("utf-8"))["sessions"]) == 3


@pytest.mark.parametrize(
    ("days", "count"),
    [
        (("--from", "2026-03-04"), 2),
        (("--to", "2026-03-04"), 2),
        (("--from", "2026-03-03", "--to", "2026-03-05"), 1),
        (("--from", "2026-03-04", "--to", "2026-03-04"), 1),
        (("--from", "2027-01-01"), 0),
    ],
)
def test_export_includes_the_first_and_last_day(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path, days: Sequence[str], count: int
) -> None:
    done(capsys, "--data-dir", data, "export", "json", tmp_path / "some.json", *days)
    assert len(json.loads((tmp_path / "some.json").read_text("utf-8"))["sessions"]) == count


def test_charts_are_drawn_without_a_display(data: Path, tmp_path: Path) -> None:
    for kind in ("png", "svg"):
        result = coach("--data-dir", data, "export", kind, tmp_path / f"chart.{kind}")
        assert (result.returncode, result.stdout, result.stderr) == (0, "", ""), kind
    with Image.open(tmp_path / "chart.png") as picture:
        picture.load()
        assert picture.format == "PNG"
        assert min(picture.size) > 400
        assert len(set(picture.convert("RGB").get_flattened_data())) > 50
    drawing = ET.parse(tmp_path / "chart.svg").getroot()  # noqa: S314 - drawn here, just now
    words = [element.text or "" for element in drawing.iter() if element.tag.endswith("}text")]
    assert any("Left" in word for word in words)
    assert any("Right" in word for word in words)


def test_a_report_may_be_of_any_days(data: Path, tmp_path: Path) -> None:
    period = ("--from", "0001-01-01", "--to", "9999-12-31")
    result = coach("--data-dir", data, "export", "pdf", tmp_path / "report.pdf", *period)
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no variable for the country")
def test_a_report_has_paper_dates_and_unit_of_the_country(tmp_path: Path) -> None:
    with Diary.open(tmp_path / "data" / "diary.db") as diary:
        import_sessions(diary, [OLD])  # 6 repetitions with 1.5 kg
    found = {}
    for country in ("en_US", "de_DE"):
        out = tmp_path / f"{country}.pdf"
        words = ("--data-dir", tmp_path / "data", "export", "pdf", out)
        assert coach(*words, env={"LC_ALL": f"{country}.UTF-8"}).returncode == 0
        pages = PdfReader(out).pages
        text = " ".join(word for page in pages for word in page.extract_text().split())
        found[country] = (pages[0].mediabox.width, text)
    assert [round(width) for width, _ in found.values()] == [612, 595]
    assert "Mar 2, 2026" in found["en_US"][1]
    assert "20 lb × reps" in found["en_US"][1]
    assert "9 kg × Wdh." in found["de_DE"][1]


def test_a_table_without_rows_has_its_headings(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    said = done(capsys, "--data-dir", tmp_path / "new", "export", "csv", tmp_path / "none.csv")
    assert said == "Nothing to export: the diary has no session yet. The file has no rows.\n"
    assert len((tmp_path / "none.csv").read_text("utf-8").splitlines()) == 1
    days = ("--from", "2001-01-01", "--to", "2001-01-02")
    said = done(capsys, "--data-dir", tmp_path / "new", "export", "json", tmp_path / "none.json", *days)
    assert "no session from 2001-01-01 to 2001-01-02" in said
    assert json.loads((tmp_path / "none.json").read_text("utf-8"))["sessions"] == []


@pytest.mark.parametrize("kind", ["strong", "fit", "fit.zip", "png", "svg", "pdf", "html"])
def test_nothing_to_export_is_one_line_and_no_file(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path, kind: str
) -> None:
    format_, _, ending = kind.partition(".")
    out = tmp_path / "out" / f"out.{ending or kind}"
    out.parent.mkdir()
    for place, days, words in (
        (tmp_path / "new", (), "no session yet"),
        (data, ("--from", "2001-01-01", "--to", "2001-02-01"), "no session from 2001-01-01 to 2001-02-01"),
        (data, ("--from", "2100-01-01"), "no session since 2100-01-01"),
        (data, ("--to", "2001-02-01"), "no session until 2001-02-01"),
    ):
        assert words in refused(capsys, "--data-dir", place, "export", format_, out, *days)
        assert list(out.parent.iterdir()) == []
    out.write_text("of yesterday", encoding="utf-8")
    refused(capsys, "--data-dir", tmp_path / "new", "export", format_, out)
    assert out.read_text(encoding="utf-8") == "of yesterday"


def test_the_next_report_goes_on_after_the_last(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.html"
    since = ("--data-dir", data, "export", "html", out, "--range", "last-report")
    assert "No report of this diary was written yet." in refused(capsys, *since)
    assert not out.exists()
    with Diary.open(data / "diary.db") as diary:
        diary.history.raise_numbers({"report": (EVENING + timedelta(days=5)).toordinal()})
    assert "no session since 2026-03-07" in refused(capsys, *since)
    assert (
        main(
            ["--data-dir", str(data), "export", "html", str(out), "--range", "4-weeks", "--to", "2026-01-01"]
        )
        == 2
    )
    assert "in place of --from and --to" in capsys.readouterr().err


def test_a_calendar_without_planned_days_is_not_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("plan_days = []\n", encoding="utf-8")
    assert "No day is planned" in refused(
        capsys, "--data-dir", tmp_path, "export", "ics", tmp_path / "plan.ics"
    )
    assert not (tmp_path / "plan.ics").exists()


LETTER = {"LC_ALL": "", "LANG": "C.UTF-8", "LC_PAPER": "en_US.UTF-8"}
"""The environment of a computer in a country where paper is Letter."""


@pytest.mark.parametrize(
    ("kind", "words"), [("svg", "Wiederholungen"), ("pdf", "Übungsbericht"), ("html", "Übungsbericht")]
)
def test_drawings_are_in_the_language_of_the_settings(
    data: Path, tmp_path: Path, kind: str, words: str
) -> None:
    (data / "settings.toml").write_text('language = "de"\n', encoding="utf-8")
    out = tmp_path / f"out.{kind}"
    result = coach("--data-dir", data, "export", kind, out, env=LETTER)
    assert (result.returncode, result.stderr) == (0, "")
    if kind != "pdf":
        assert words in out.read_text(encoding="utf-8")
    else:
        about = PdfReader(out).metadata
        assert PdfReader(out).pages[0].mediabox.width == 612  # Letter, as the territory is used to
        assert about is not None
        assert words in str(about.title)


# --- refused ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("this is = = no TOML", ("bad.toml",)),
        ("\x00", ("bad.toml",)),
        (TOML.replace("reps = 1", "reps = 51"), ("reps", "51", "1 to 50")),
        (TOML + "tempo = 3\n", ("tempo",)),
        (TOML.replace("schema = 1", "schema = 2"), ("schema",)),
        (TOML + "[seconds]\nlift = 0.3\n", ("lift", "0.3")),
        (TOML.replace("reps = 1", "reps = true"), ("reps",)),
    ],
)
@pytest.mark.parametrize("command", [("score", "{file}"), ("routines", "add", "{file}")])
def test_the_refusal_of_a_bad_routine_names_its_fault(
    capsys: pytest.CaptureFixture[str],
    data: Path,
    tmp_path: Path,
    command: Sequence[str],
    text: str,
    words: Sequence[str],
) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(text, encoding="utf-8")
    before = tree(tmp_path)
    line = refused(capsys, "--data-dir", data, *(word.format(file=file) for word in command))
    assert all(word in line for word in (*words, "bad.toml"))
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("command", "word"),
    [
        (("score", "Nothing"), "Nothing"),
        (("score", "none.toml"), "none.toml"),
        (("score", "x" * 300), "There is no routine"),
        (("score", ""), "Article"),
        (("routines", "save", "Nothing", "{out}"), "Nothing"),
        (("routines", "save", "Article", "{missing}"), "missing"),
        (("routines", "save", "Article", "{data}"), "folder"),
        (("routines", "add", "{missing}"), "missing"),
        (("routines", "add", "{article}"), "Article"),
        (("export", "csv", "{missing}"), "missing"),
        (("export", "json", "{data}"), "folder"),
        (("export", "csv", "{out}", "--from", "2026-03-05", "--to", "2026-03-04"), "2026-03-05"),
    ],
)
def test_a_refusal_is_one_line_and_changes_nothing(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path, command: Sequence[str], word: str
) -> None:
    places = {
        "out": tmp_path / "out",
        "missing": tmp_path / "missing" / "out",
        "data": data,
        "article": ROOT / "resources" / "presets" / "1-article.toml",
    }
    before = tree(tmp_path)
    assert word in refused(capsys, "--data-dir", data, *(part.format(**places) for part in command))
    assert tree(tmp_path) == before


ALL = (("routines",), ("score", "Article"), ("export", "csv", "{out}"), ("export", "png", "{out}"), ())


@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize(
    "command",
    [
        *(
            ("export", kind, "{out}")
            for kind in ("csv", "json", "strong", "fit", "ics", "svg", "pdf", "html")
        ),
        ("backup", "{out}"),
        ("render", "Article", "{out}"),
        ("routines", "save", "Article", "{out}"),
    ],
)
def test_no_command_writes_over_the_diary(
    data: Path, tmp_path: Path, command: tuple[str, ...], *, linked: bool
) -> None:
    out = diary = data / "diary.db"
    before = diary.read_bytes()
    if linked:
        out = tmp_path / "link.wav"
        out.symlink_to(diary)
    result = main(["--data-dir", str(data), *(word.format(out=out) for word in command)])
    assert result == 1
    assert diary.read_bytes() == before


@pytest.mark.parametrize("command", ALL)
def test_every_command_refuses_a_file_as_data_folder(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: Sequence[str]
) -> None:
    (tmp_path / "data").write_text("a letter", encoding="utf-8")
    before = tree(tmp_path)
    line = refused(
        capsys, "--data-dir", tmp_path / "data", *(part.format(out=tmp_path / "out") for part in command)
    )
    assert str(tmp_path / "data") in line
    assert tree(tmp_path) == before


@pytest.mark.skipif(os.name != "posix", reason="Windows says of such a name that there is no such folder")
@pytest.mark.parametrize("command", ALL)
def test_every_command_refuses_a_data_folder_named_too_long(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: Sequence[str]
) -> None:
    folder = tmp_path / ("x" * 300)
    refused(capsys, "--data-dir", folder, *(part.format(out=tmp_path / "out") for part in command))
    assert tree(tmp_path) == {}


@pytest.mark.skipif(os.name != "posix", reason="folders are write-protected in another way")
@pytest.mark.parametrize("command", ["('export', 'csv', out)", "()", "('routines', 'add', routine)"])
def test_a_read_only_data_folder_is_refused(tmp_path: Path, command: str) -> None:
    """Runs as an ordinary user: root can write everywhere."""
    if os.getuid() == 0:  # let the ordinary user into the folders of root's tests
        for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
            folder.chmod(folder.stat().st_mode | 0o055)
    data = tmp_path / "data"
    data.mkdir()
    (tmp_path / "mine.toml").write_text(TOML, encoding="utf-8")
    data.chmod(0o555)
    code = f"""if True:
        import contextlib, io, os, sys
        import coach.run
        from coach.__main__ import main
        out, routine = {str(tmp_path / "out")!r}, {str(tmp_path / "mine.toml")!r}
        if os.getuid() == 0:  # load everything before root gives up the right to read it
            with contextlib.redirect_stdout(io.StringIO()):
                for words in (("export", "csv", out), ("routines", "add", routine)):
                    assert main(["--data-dir", {str(tmp_path / "good")!r}, *words]) == 0
            os.setgid(65534)
            os.setuid(65534)
        sys.exit(main(["--data-dir", {str(data)!r}, *{command}]))
    """
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1, result.stderr
    assert str(data) in result.stderr
    assert list(data.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        ("dance",),
        ("score",),
        ("score", "Article", "--format", "yaml"),
        ("export", "papyrus", "out"),
        ("export", "csv"),
        ("export", "csv", "out", "--from", "yesterday"),
        ("export", "csv", "out", "--to", "2026-02-30"),
        ("routines", "burn"),
        ("routines", "add"),
        ("--loud",),
        ("score", "Article", "--data-dir", "elsewhere"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: Sequence[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        main(["--data-dir", str(tmp_path / "data"), *command])
    assert left.value.code == 2
    out, error = capsys.readouterr()
    assert out == ""
    (line,) = error.splitlines()
    assert line.endswith("--help.")
    assert list(tmp_path.iterdir()) == []


def test_the_diary_of_a_newer_program_is_not_changed(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path
) -> None:
    import sqlite3  # noqa: PLC0415 - only here

    with closing(sqlite3.connect(data / "diary.db")) as diary:
        diary.execute("PRAGMA user_version = 999")
    before = tree(data)
    assert "999" in refused(capsys, "--data-dir", data, "export", "csv", tmp_path / "out")
    assert tree(data) == before
    assert not (tmp_path / "out").exists()


def test_an_unexpected_error_is_one_line_and_logged(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the\nmoon")

    monkeypatch.setattr(Diary, "sessions", fail)
    assert main(["--data-dir", str(data), "export", "csv", str(tmp_path / "out")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "RuntimeError: the moon" in line
    (log,) = (data / "logs").glob("*.log")
    assert str(log) in line
    assert "Traceback" in log.read_text("utf-8")


def test_debug_logs_why_a_command_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--data-dir", str(tmp_path), "--debug", "score", "Nothing"]) == 1
    error = capsys.readouterr().err
    assert "DEBUG coach.cli.main: Refused" in error
    assert "Traceback" in error
    assert error.splitlines()[-1].startswith("coach: There is no routine")
    assert "Traceback" in (tmp_path / "logs" / "coach.log").read_text("utf-8")


# --- as a program -------------------------------------------------------------------------------------


def test_the_environment_can_choose_the_data_folder(data: Path, tmp_path: Path) -> None:
    result = coach("export", "json", tmp_path / "all.json", env={"COACH_DATA_DIR": str(data)})
    assert (result.returncode, result.stderr) == (0, "")
    assert len(json.loads((tmp_path / "all.json").read_text("utf-8"))["sessions"]) == 3
    other = coach(
        *("--data-dir", tmp_path / "other", "export", "json", tmp_path / "none.json"),
        env={"COACH_DATA_DIR": str(data)},
    )
    assert other.returncode == 0
    assert json.loads((tmp_path / "none.json").read_text("utf-8"))["sessions"] == []


def test_version_and_help_need_no_data_folder(tmp_path: Path) -> None:
    assert coach("--version").stdout == f"Interval Coach {__version__}\n"
    shown = coach("--help", env={"COACH_DATA_DIR": str(tmp_path / "none")})
    assert shown.returncode == 0
    for command in ("routines", "score", "export", "self-check"):
        assert command in shown.stdout
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs a shell with pipes")
@pytest.mark.parametrize("kind", ["text", "json"])
def test_a_closed_pipe_is_no_error(kind: str) -> None:
    script = (
        f'"{sys.executable}" -m coach score "Long hold" --format {kind} | true; echo "${{PIPESTATUS[0]}}"'
    )
    result = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (result.stdout, result.stderr) == ("0\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("kind", ["text", "json"])
def test_a_full_disk_is_reported_in_one_line(kind: str) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        result = subprocess.run(
            [sys.executable, "-m", "coach", "score", "Article", "--format", kind],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    assert result.returncode == 1
    assert result.stderr == "coach: The output cannot be written: the disk is full.\n"


def test_any_letter_can_be_printed(tmp_path: Path) -> None:
    file = tmp_path / "bein.toml"
    file.write_text('name = "Müßige Übung"\nsets = 1\nreps = 1\n', encoding="utf-8")
    done = coach("score", file, "--format", "json", env={"PYTHONIOENCODING": "ascii"})
    assert json.loads(done.stdout)["routine"] == "Müßige Übung"
