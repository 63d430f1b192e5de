"""Real files of version 0.1, read by today's program through its command line and its window."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

import fitdecode
import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QSlider

from coach.__main__ import main
from tests.helpers.programs import rehearsing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.helpers.programs import Rehearsal

ROOT = Path(__file__).parents[1]
VERSION_0_1 = ROOT / "tests" / "data" / "v0.1"
EXPORTS = VERSION_0_1 / "exports"

SCORES = {
    "Knee & Co.": "score-knee-co.json",
    "Evenings": "score-evenings.json",
    "Article": "score-article.json",
    "Zig-zag": "score-zig-zag.json",
    "Gentle start": "score-gentle-start.csv",
    "Long hold": "score-long-hold.csv",
    "Alternating": "score-alternating.csv",
    '=Right only, "slow"': "score-right-only-slow.json",
    "تمرين الركبة 🦵": "score-routine.json",
}
"""The routines of the data folder in their order, and the score that 0.1 printed for each."""

COMMAND_LINES = """
--version
--help
routines --help
routines add --help
routines save --help
score --help
render --help
export --help
import --help
backup --help
restore --help
self-check --help
--data-dir {data} routines
--data-dir {data} --routine Evenings routines
--data-dir {empty} routines add {data}/routines/knee-co.toml
--data-dir {data} routines save Evenings {out}/evenings.toml
--data-dir {data} routines save "Long hold" {out}/long.toml
--data-dir {data} score Article
--data-dir {data} score "knee  & co."
--data-dir {data} score {data}/routines/zig-zag.toml
--data-dir {data} score Evenings --format text
--data-dir {data} score Evenings --format json
--data-dir {data} score Evenings --format csv
--data-dir {data} render Evenings {out}/set.wav --no-speech
--data-dir {data} render Evenings {out}/set.flac --no-speech
--data-dir {data} export csv {out}/diary.csv
--data-dir {data} export csv {out}/diary.csv --from 2026-02-01 --to 2026-02-28
--data-dir {data} export json {out}/diary.json --from 2026-02-09
--data-dir {data} export strong {out}/strong.csv --to 2026-02-09
--data-dir {data} export fit {out}/diary.fit
--data-dir {data} export fit {out}/diary.zip
--data-dir {empty} import {exports}/diary.json
--data-dir {empty} import {exports}/diary.csv
--data-dir {empty} import {exports}/strong.csv
--data-dir {empty} import --good-rows {exports}/diary.csv
--data-dir {data} backup {out}/copy.db
--data-dir {data} restore {data}/backups/diary-daily-20260131.db
--data-dir {empty} restore {data}/diary.db
""".strip().splitlines()
"""Command lines that 0.1 accepted: every command with every option."""

DRAWING_LINES = """
--data-dir {data} render Evenings {out}/set.flac --speech
--data-dir {data} export ics {out}/plan.ics
--data-dir {data} export png {out}/chart.png --theme contrast --size 320x240 --scale 1.5
--data-dir {data} export svg {out}/chart.svg --from 2026-02-01 --to 2026-03-31 --theme dark --size 640×360
--data-dir {data} export svg {out}/chart.svg --theme light
--data-dir {data} export pdf {out}/report.pdf --paper letter --who Ana
--data-dir {data} export pdf {out}/report.pdf --paper a4
--data-dir {data} self-check
""".strip().splitlines()
"""The same, of commands that make a Qt application: each needs a process to itself."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a copy of the data folder, because the program writes into the one it uses."""
    return Path(shutil.copytree(VERSION_0_1 / "data", tmp_path / "data"))


def coach(*words: object) -> str:
    """Run a command in this process, and return what it printed; it must end with exit code 0."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        try:
            code: object = main([str(word) for word in words])
        except SystemExit as end:
            code = end.code or 0
    assert code == 0
    return printed.getvalue()


def coach_process(*words: object) -> str:
    """Run a command in a process to itself in the zone of the exports, without a display."""
    done = subprocess.run(
        [sys.executable, "-m", "coach", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "TZ": "Europe/Vienna"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def exported(data: Path, kind: str) -> Path:
    """Export the diary of a data folder, and return the file."""
    target = data.with_name(f"{data.name}-{kind}")
    coach("--data-dir", data, "export", kind, target)
    return target


def sessions_in(file: Path) -> list[dict[str, Any]]:
    """Return the sessions in a JSON export."""
    found = json.loads(file.read_text(encoding="utf-8"))
    assert found["schema_version"] == 1
    sessions: list[dict[str, Any]] = found["sessions"]
    return sessions


def rows_in(file: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file, by their columns."""
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def ended(sessions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the sessions that ended: an import leaves out one that was still open in the file."""
    return [session for session in sessions if session["ended_at"]]


# --- the diary -------------------------------------------------------------------------------------


def test_the_diary_exports_the_same_json(data: Path) -> None:
    original = sessions_in(EXPORTS / "diary.json")
    assert len(original) == 17
    assert sessions_in(exported(data, "json")) == original


def test_the_diary_exports_the_same_table_for_other_apps(data: Path) -> None:
    assert exported(data, "strong").read_bytes() == (EXPORTS / "strong.csv").read_bytes()


def test_the_diary_exports_the_same_rows_and_a_new_column(data: Path) -> None:
    file = exported(data, "csv")
    assert rows_in(file) == [of_version_2(row) for row in rows_in(EXPORTS / "diary.csv")]
    heads = file.read_text(encoding="utf-8").splitlines()[0].split(",")
    assert heads == [
        *(EXPORTS / "diary.csv").read_text(encoding="utf-8").splitlines()[0].split(","),
        heads[-1],
    ]


def of_version_2(row: dict[str, str]) -> dict[str, str]:
    """Return a row of the CSV as 0.2 writes it: with three decimals of the load, and the true rest."""
    return row | {"schema_version": "2", "load_kg": f"{row['load_kg']}0", "rest_actual_s": ""}


def test_the_diary_exports_the_same_fit_messages(data: Path) -> None:
    original = fit_messages(EXPORTS / "diary.fit")
    assert sum(name == "session" for name, _ in original) == 16
    assert fit_messages(exported(data, "fit")) == original


def fit_messages(file: Path) -> list[tuple[str, list[tuple[str, object]]]]:
    """Return the messages of a FIT file: the bytes between them are the library's business."""
    with fitdecode.FitReader(str(file), check_crc=fitdecode.CrcCheck.RAISE) as reader:
        return [
            (frame.name, sorted((field.name, field.value) for field in frame.fields))
            for frame in reader
            if frame.frame_type == fitdecode.FIT_FRAME_DATA
        ]


def test_the_plan_exports_the_same_calendar(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    coach_process("--data-dir", data, "export", "ics", target)
    assert calendar(target) == calendar(EXPORTS / "plan.ics")
    assert "SUMMARY:Knee & Co." in calendar(target)


def calendar(file: Path) -> str:
    """Return a calendar without what differs: the time of its export, its number, and the zone's table."""
    text = file.read_text(encoding="utf-8")
    text = re.sub(r"BEGIN:VTIMEZONE.*END:VTIMEZONE\n", "", text, flags=re.DOTALL)
    text = re.sub(r"^(DTSTAMP:.*|SEQUENCE:.*)\n", "", text, flags=re.MULTILINE)  # 0.1 had no number
    return re.sub(r"^(DTSTART;TZID=Europe/Vienna):\d{8}T", r"\1:DAY", text, flags=re.MULTILINE)


def test_json_is_imported_whole_and_only_once(tmp_path: Path) -> None:
    empty, original = tmp_path / "empty", EXPORTS / "diary.json"
    assert coach("--data-dir", empty, "import", original) == "16 new, 0 changed, 0 here already\n"
    assert sessions_in(exported(empty, "json")) == ended(sessions_in(original))
    assert coach("--data-dir", empty, "import", original) == "0 new, 0 changed, 16 here already\n"
    assert sessions_in(exported(empty, "json")) == ended(sessions_in(original))


def test_csv_is_imported_whole_and_only_once(tmp_path: Path) -> None:
    empty, original = tmp_path / "empty", EXPORTS / "diary.csv"
    expected = [
        of_version_2(row) | {"pauses": "0"} for row in rows_in(original) if row["ended_at"]
    ]  # it holds only their count
    assert coach("--data-dir", empty, "import", original) == "16 new, 0 changed, 0 here already\n"
    assert rows_in(exported(empty, "csv")) == expected
    assert coach("--data-dir", empty, "import", original) == "0 new, 0 changed, 16 here already\n"
    assert rows_in(exported(empty, "csv")) == expected


@pytest.mark.parametrize("name", ["diary.json", "diary.csv"])
def test_what_the_diary_has_is_not_imported_again(data: Path, name: str) -> None:
    assert coach("--data-dir", data, "import", EXPORTS / name) == "0 new, 0 changed, 16 here already\n"
    assert sessions_in(exported(data, "json")) == sessions_in(EXPORTS / "diary.json")


def test_a_daily_backup_is_restored(data: Path) -> None:
    (backup,) = (data / "backups").iterdir()
    (data / "diary.db").unlink()
    coach("--data-dir", data, "restore", backup)
    original = sessions_in(EXPORTS / "diary.json")
    assert sessions_in(exported(data, "json")) == [
        session for session in original if session["started_at"].startswith("2026-01-30")
    ]


# --- routines --------------------------------------------------------------------------------------


def test_routines_are_listed_the_same(data: Path) -> None:
    listed = coach("--data-dir", data, "routines")
    assert listed == (EXPORTS / "routines.txt").read_text(encoding="utf-8")
    assert [line.split("  ")[0] for line in listed.splitlines()] == list(SCORES)


def without_words(score: dict[str, Any]) -> dict[str, Any]:
    """Return a score without the words of its cues: 0.2 says some of them more plainly."""
    return {**score, "cues": [(cue["kind"], cue["at_ms"]) for cue in score["cues"]]}


@pytest.mark.parametrize("routine", SCORES)
def test_a_score_has_the_same_spans(data: Path, routine: str) -> None:
    file = EXPORTS / SCORES[routine]
    original = file.read_text(encoding="utf-8")
    printed = coach("--data-dir", data, "score", routine, "--format", file.suffix.removeprefix("."))
    if file.suffix == ".json":
        assert without_words(json.loads(printed)) == without_words(json.loads(original)) | {"gates": []}
    else:
        assert printed == original


def test_a_score_prints_the_same_text(data: Path) -> None:
    original = (EXPORTS / "score-knee-co.txt").read_text(encoding="utf-8")
    assert coach("--data-dir", data, "score", "Knee & Co.") == original


@pytest.mark.parametrize("name", ["Knee & Co.", "Evenings", "Zig-zag"])
def test_a_routine_is_saved_with_its_comments(data: Path, tmp_path: Path, name: str) -> None:
    (file,) = (file for file in (data / "routines").glob("*.toml") if f'"{name}"' in file.read_text("utf-8"))
    coach("--data-dir", data, "routines", "save", name, tmp_path / "saved.toml")
    assert (tmp_path / "saved.toml").read_bytes() == file.read_bytes()


# --- settings and the window -----------------------------------------------------------------------


@pytest.fixture
def window(qapp: QApplication, data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """Open the window on the copy, with one of its routines."""
    with rehearsing(qapp, data, monkeypatch, routine="Evenings") as opened:
        yield opened


def test_an_old_unfinished_session_is_saved_as_it_is(window: Rehearsal) -> None:
    assert [text for text in texts(window) if "didn’t finish" in text] == []
    last = sessions_in(exported(window.data, "json"))[-1]
    assert last["stop_reason"] == "interrupted"
    original = sessions_in(EXPORTS / "diary.json")[-1]
    assert (last["sets"], last["reps"]) == (original["sets"], original["reps"])


def texts(window: Rehearsal) -> list[str]:
    """Return the texts on screen."""
    return [label.text() for label in window.window.findChildren(QLabel) if label.isVisible()]


def test_settings_are_shown_as_they_were_saved(window: Rehearsal) -> None:
    assert window.said == ""
    window.press("Settings")
    found = window.window
    sliders = {slider.accessibleName(): slider.value() for slider in found.findChildren(QSlider)}
    assert (
        sliders.items()
        >= {"Volume": 60, "Phase tones": 90, "Countdown beeps": 40, "Voice volume": 80}.items()
    )
    assert window.pages.settings.sound.delay.text() == "-40 ms"
    distances = {spin.accessibleName(): spin.value() for spin in found.findChildren(QDoubleSpinBox)}
    assert distances["Viewing distance"] == 3.5
    choices = {choice.accessibleName(): choice.currentData() for choice in found.findChildren(QComboBox)}
    assert choices.items() >= {
        ("Language", "en"),
        ("Output", "alsa_output.living-room"),
    }
    assert window.pages.settings.screen_card.theme.tiles["contrast"].isChecked()
    checks = {check.accessibleName(): check.isChecked() for check in found.findChildren(QCheckBox)}
    assert checks.items() >= {
        ("Mute", False),
        ("Voice instructions", True),
        ("Reduce animation", True),
        ("Use full screen for sessions", True),  # the default of 0.2; 0.1 saved no defaults
    }


def test_history_moves_from_the_settings_into_the_diary(window: Rehearsal) -> None:
    found = window.program.diary.history.decisions()
    assert [entry.routine for entry in found.declined] == ["Evenings", "Knee & Co."]
    assert [(str(plan.last_day), plan.days_a_week) for plan in found.plans] == [
        ("2026-02-09", 3),
        ("2026-03-15", 2),
    ]


def test_a_saved_setting_leaves_comments_and_unknown_keys(window: Rehearsal) -> None:
    original = (VERSION_0_1 / "data" / "settings.toml").read_text(encoding="utf-8")
    moved = ("declined = ", "plan_before = ")  # history, which is in the diary now
    original = "".join(line for line in original.splitlines(keepends=True) if not line.startswith(moved))
    assert (window.data / "settings.toml").read_text(encoding="utf-8") == original
    window.press("Settings")
    (mute,) = (check for check in window.window.findChildren(QCheckBox) if check.accessibleName() == "Mute")
    mute.click()
    window.program.settings.flush()
    saved = (window.data / "settings.toml").read_text(encoding="utf-8")
    assert [line for line in saved.splitlines() if line != "muted = true"] == original.splitlines()
    assert saved.count("muted = true\n") == 1


# --- the command line ------------------------------------------------------------------------------


def filled_in(line: str, data: Path) -> list[str]:
    """Return the words of a command line, with real paths for its places."""
    out = data.with_name("out")
    out.mkdir()
    places = {"data": data, "exports": EXPORTS, "out": out, "empty": data.with_name("empty")}
    return [word.format_map(places) for word in shlex.split(line)]


@pytest.mark.parametrize("line", COMMAND_LINES)
def test_a_command_line_is_accepted(data: Path, line: str) -> None:
    words = filled_in(line, data)
    coach(*words)
    assert_written(words)


@pytest.mark.parametrize("line", DRAWING_LINES)
def test_a_drawing_command_line_is_accepted(data: Path, line: str) -> None:
    words = filled_in(line, data)
    coach_process(*words)
    assert_written(words)


def assert_written(words: list[str]) -> None:
    """Assert that each file named below the folder for output was written."""
    for word in words:
        if Path(word).parent.name == "out":
            assert Path(word).stat().st_size > 0


def test_the_environment_names_the_data_folder(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_DATA_DIR", str(data))
    assert coach("routines") == (EXPORTS / "routines.txt").read_text(encoding="utf-8")


def test_wrong_usage_has_its_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["export", "no-such-format", "out"])
    assert end.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
