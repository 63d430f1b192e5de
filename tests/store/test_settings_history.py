"""History that version 0.1 had in its settings moves into the diary once, and nothing is lost on the way."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.core.plan import FormerPlan
from coach.store.database import Database
from coach.store.history import History
from coach.store.settings import load, save
from coach.store.settings_history import move_history

if TYPE_CHECKING:
    from coach.store.diary import Diary

OLD_SETTINGS = Path(__file__).parents[1] / "data" / "v0.1" / "data" / "settings.toml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the settings of version 0.1, which a test may change."""
    copy = tmp_path / "settings.toml"
    copy.write_bytes(OLD_SETTINGS.read_bytes())
    return copy


def test_history_moves_and_the_rest_of_the_file_stays(file: Path, diary: Diary) -> None:
    assert move_history(file, diary.history) == []
    assert diary.history.declined_at("Knee & Co.") == datetime(2026, 3, 30, 16, 5, tzinfo=UTC)
    assert diary.history.declined_at("Evenings") == datetime(2026, 2, 20, 17, 4, 9, tzinfo=UTC)
    assert diary.history.former_plans() == [
        FormerPlan(date(2026, 2, 9), 3),
        FormerPlan(date(2026, 3, 15), 2),
    ]
    lines = OLD_SETTINGS.read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(("declined", "plan_before"))]
    assert file.read_text("utf-8").splitlines() == kept
    before = file.stat().st_mtime_ns
    assert move_history(file, diary.history) == []
    assert file.stat().st_mtime_ns == before


def test_history_stays_where_the_diary_takes_nothing(file: Path, path: Path) -> None:
    database = Database(path)
    with database.reading() as connection:
        connection.execute("PRAGMA query_only = 1")
    assert move_history(file, History(database)) == []
    database.close()
    assert file.read_bytes() == OLD_SETTINGS.read_bytes()


def test_a_setting_changed_meanwhile_stays_changed(file: Path, diary: Diary) -> None:
    settings, _ = load(file)
    move_history(file, diary.history)
    save(file, settings, settings)
    assert load(file) == (settings, [])
    assert "declined" not in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("plan_before", '["yesterday 3"]'),
        ("plan_before", '["2026-03-02"]'),
        ("plan_before", '["2026-03-02 8"]'),
        ("plan_before", "[3]"),
        ("declined", '"Article"'),
        ("declined", '["Article"]'),
        ("declined", '["2026-03-02T18:30:00 Article"]'),
        ("declined", '["0001-01-01T00:00:00+10:00 Article"]'),
    ],
)
def test_illegal_history_is_reported_and_stays(file: Path, diary: Diary, key: str, text: str) -> None:
    others = {
        "plan_before": 'declined = ["2026-03-02T18:30:00Z Mine"]',
        "declined": 'plan_before = ["2026-03-02 3"]',
    }
    file.write_text(f"{key} = {text}\n{others[key]}\n", encoding="utf-8")
    (problem,) = move_history(file, diary.history)
    assert str(problem.text).startswith(f"{file}: {key} = ")
    assert file.read_text("utf-8") == f"{key} = {text}\n"
    found = diary.history.decisions()
    assert (len(found.declined), len(found.plans)) == ((1, 0) if key == "plan_before" else (0, 1))


@pytest.mark.parametrize("text", [None, "", "not TOML at all", "volume = 50\n"])
def test_without_history_no_file_changes(file: Path, diary: Diary, text: str | None) -> None:
    file.unlink()
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert move_history(file, diary.history) == []
    assert (file.read_text("utf-8") if file.exists() else None) == text
