"""The composition root: what the program finds, reports and refuses at start."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coach.app import Program
from coach.base.clocks import monotonic_ms
from coach.base.problems import Problem
from coach.core.zones import zone_of
from coach.desktop.time_zone import zone_name
from coach.store.routines import library_in
from coach.store.settings import Settings
from tests.helpers.programs import rehearsing

if TYPE_CHECKING:
    from pathlib import Path


def test_the_zone_name_can_be_read_back() -> None:
    now = datetime.now(UTC)
    assert now.astimezone(zone_of(zone_name())).utcoffset() == now.astimezone().utcoffset()


def test_the_clock_counts_milliseconds_upwards() -> None:
    first = monotonic_ms()
    assert isinstance(first, int)
    assert monotonic_ms() >= first


def test_presets_come_first_in_the_library(tmp_path: Path) -> None:
    assert library_in(tmp_path).names()[0] == "Article"


def test_a_damaged_diary_is_set_aside_and_reported(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rubbish = b"SQLite format 3\0 but not really" * 500
    (tmp_path / "diary.db").write_bytes(rubbish)
    with rehearsing(qapp, tmp_path, monkeypatch, Settings(safety_read=True)) as program:
        (aside,) = tmp_path.glob("diary-damaged-*.db")
        assert aside.read_bytes() == rubbish
        assert str(aside) in program.said
        program.press("Start")
        program.go_to(6000)
        assert program.rows("SELECT count(*) FROM reps") == [(1,)]


def test_unreadable_settings_are_reported_and_stay_on_disk(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("safety_read = true\nvolume = 700\n", encoding="utf-8")
    with rehearsing(qapp, tmp_path, monkeypatch) as program:
        assert program.showing == "today"
        assert "volume" in program.said
        assert "700" in program.said
        assert program.speaker.named("set_volume")[-1] == Settings().volume
    assert file.read_text("utf-8") == "safety_read = true\nvolume = 700\n"


@pytest.mark.parametrize("routine", ["No such", "none.toml"])
def test_an_unknown_routine_is_refused_with_nothing_open(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, routine: str
) -> None:
    with pytest.raises(Problem, match=routine), rehearsing(qapp, tmp_path, monkeypatch, routine=routine):
        pass
    assert not (tmp_path / "diary.db").exists()


def test_a_diary_of_a_newer_program_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    import sqlite3  # noqa: PLC0415 - only here
    from contextlib import closing  # noqa: PLC0415 - only here

    from coach.store.diary import Diary  # noqa: PLC0415 - only here

    Diary.open(tmp_path / "diary.db").close()
    with closing(sqlite3.connect(tmp_path / "diary.db")) as diary:
        diary.execute("PRAGMA user_version = 999")
    with pytest.raises(Problem, match="999"):
        Program(qapp, tmp_path, "")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_chosen_theme_is_applied_at_start(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    with rehearsing(qapp, tmp_path, monkeypatch, Settings(safety_read=True, theme=theme)) as program:
        assert program.program.appearance.theme.name == theme
        is_dark = QGuiApplication.palette().window().color().lightnessF() < 0.5
        assert is_dark == (theme == "dark")


def test_volume_and_mute_are_applied_at_start(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with rehearsing(
        qapp, tmp_path, monkeypatch, Settings(safety_read=True, volume=30, muted=True)
    ) as program:
        assert program.speaker.named("set_volume")[-1] == 30
        assert program.speaker.named("set_muted")[-1] is True
        assert program.speaker.named("open") == []  # the output opens with the session, not with the window
        program.press("Start")
        assert program.speaker.named("open") == [None]


def test_what_waits_is_not_done_after_the_end(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.app.LATER_MS", 0)
    program = Program(qapp, tmp_path, "")
    program.close()
    QApplication.processEvents()
    assert not program.session_audio.is_built
    assert not program.reminders.is_built
    program.discard()
