"""The calendar file of the plan: its name, and its events."""

from __future__ import annotations

import importlib
import itertools
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import icalendar
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from coach.core.routine import Routine
from coach.export.exporter import Sources
from coach.store.diary import Diary
from coach.store.history import CALENDAR
from coach.store.routines import library_in
from coach.store.settings import Settings
from coach.ui.saved_files import SavedFiles
from coach.ui.settings.calendar_file import CalendarFile
from tests.helpers.messages import RecordingMessages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

PLANNED = Settings(routine="Mine", remind_at="18:30")


class Seventh:
    """Counters of which the next number is 7."""

    def next_number(self, name: str, least: int) -> int:
        """Return 7."""
        assert (name, least > 0) == (CALENDAR, True)
        return 7

    def raise_numbers(self, least: Mapping[str, int]) -> None:
        """Refuse: a calendar asks for the next number."""
        raise AssertionError(least)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with Diary.open(tmp_path / "diary.db") as opened:
        yield opened


def test_a_date_in_the_name_is_not_an_extension(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan 12.03.2026"), ""))
    program.program.calendar_file().ask()
    assert program.said == f"Saved to {tmp_path / 'plan 12.03.2026.ics'}."
    assert (tmp_path / "plan 12.03.2026.ics").exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    program.program.calendar_file().ask()
    assert len([file for file in tmp_path.iterdir() if file.is_file()]) == 1


def test_the_plan_is_written_as_a_calendar(qtbot: QtBot, tmp_path: Path, diary: Diary) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = RecordingMessages()
    opened: list[Path] = []
    library = library_in(tmp_path)
    library.save(Routine("Mine"))

    def plan(settings: Settings) -> CalendarFile:
        saved = SavedFiles(
            messages, lambda file, _failed: opened.append(file), lambda file, _failed: opened.append(file)
        )
        zone, today = "Europe/Vienna", date(2026, 3, 3)
        sources = Sources(diary, library, lambda: settings, lambda: zone, today, Seventh())
        return CalendarFile(window, messages, saved, lambda: sources)

    file = tmp_path / "plan.ics"
    plan(PLANNED).write(file)
    calendar: Any = icalendar.Calendar.from_ical(file.read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert event["rrule"]["BYDAY"] == ["MO", "WE", "FR"]
    assert event["dtstart"].dt.isoformat() == "2026-03-04T18:30:00+01:00"
    assert event["duration"].dt == timedelta(minutes=7)
    assert event["sequence"] == 7
    assert event["summary"] == "Mine"
    rules: Any = importlib.import_module("dateutil.rrule")  # comes with icalendar
    expanded = rules.rrulestr(event["rrule"].to_ical().decode(), dtstart=event["dtstart"].dt)
    shown = [f"{at:%a %d %H:%M %z}" for at in itertools.islice(expanded, 13)]
    assert shown[:4] == [
        "Wed 04 18:30 +0100",
        "Fri 06 18:30 +0100",
        "Mon 09 18:30 +0100",
        "Wed 11 18:30 +0100",
    ]
    assert shown[11:] == ["Mon 30 18:30 +0200", "Wed 01 18:30 +0200"]  # daylight saving time began
    plan(replace(PLANNED, plan_days=())).write(tmp_path / "none.ics")
    plan(PLANNED).write(tmp_path / "no" / "plan.ics")
    assert messages.shown[0] == ("toast", f"Saved to {file}.")
    assert [kind for kind, _ in messages.shown[1:]] == ["error", "error"]
    assert not (tmp_path / "none.ics").exists()
