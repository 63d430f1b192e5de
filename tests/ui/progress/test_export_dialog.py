"""The export dialog: kinds, days in order, proposed names, and a page on which nothing moves."""

from __future__ import annotations

import threading
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTableWidget

from coach.base.progress import no_progress
from coach.export.exporter import Sources
from coach.export.request import FORMATS, OF_PLAN
from coach.ui.progress.diary_jobs import read_in_background
from coach.ui.progress.export_days import SINCE_REPORT, ExportDays
from coach.ui.progress.export_dialog import ExportDialog
from coach.ui.progress.export_options import kinds
from coach.ui.widgets.option_card import OptionCard
from coach.ui.widgets.picture_view import PictureView
from tests.helpers.diaries import EVENING, OLD, ended, import_sessions
from tests.helpers.jobs import is_drawing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.export.request import Request
    from coach.store.diary import Diary
    from tests.helpers.programs import Rehearsal

TODAY = date(2026, 3, 31)


@pytest.fixture
def asked(program: Rehearsal, tmp_path: Path) -> Iterator[ExportDialog]:
    """Open the dialog, which proposes a file in `tmp_path`."""
    later = replace(OLD, id="later", started_at=EVENING + timedelta(days=18))
    import_sessions(program.program.diary, [OLD, later])
    sources = replace(program.program.diary_files()._sources(), today=TODAY)  # noqa: SLF001 - what the window exports
    days = date(2026, 3, 10), TODAY
    dialog = ExportDialog(program.window, sources, days, "light", tmp_path)
    dialog.open()
    yield dialog
    dialog.reject()


@pytest.fixture
def german(program: Rehearsal) -> Iterator[None]:
    """Translate the window to German."""
    before, settings = QLocale(), program.settings
    program.program.navigation.change_settings(replace(settings, language="de"))
    yield
    program.program.navigation.change_settings(replace(settings, language="en"))
    QLocale.setDefault(before)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def fault(dialog: ExportDialog) -> str:
    return dialog._fault.text()  # noqa: SLF001 - read as the person does


def preview_words(dialog: ExportDialog) -> str:
    shown = dialog.preview.currentWidget()
    return shown.text() if isinstance(shown, QLabel) else ""


def test_every_format_belongs_to_one_card() -> None:
    assert sorted(name for kind in kinds() for name in kind.formats) == sorted(FORMATS)


def test_days_in_the_wrong_order_are_reported(asked: ExportDialog) -> None:
    for kind in [kind for kind in FORMATS if kind not in OF_PLAN]:
        asked.choose(kind)
        asked.days.last.setDate(QDate(2025, 12, 31))
        assert fault(asked) == "The start date is after the end date."
        assert not asked.save_button.isEnabled()
        asked.days.last.setDate(QDate(2026, 3, 31))
        assert fault(asked) == ""
        assert asked.save_button.isEnabled()
        asked.days.first.setDate(QDate(2026, 3, 10))


def test_days_without_a_session_are_reported(asked: ExportDialog) -> None:
    asked.days.last.setDate(QDate(2026, 3, 11))
    for kind in FORMATS:
        asked.choose(kind)
        assert asked.save_button.isEnabled() == (kind in OF_PLAN)
        assert fault(asked).startswith("Nothing to export: ") == (kind not in OF_PLAN)


def test_only_days_with_possible_sessions_are_offered(asked: ExportDialog) -> None:
    asked.days.last.setDate(QDate(9999, 12, 31))
    asked.days.first.setDate(QDate(1752, 9, 14))
    assert asked.days.days == (date(1980, 1, 1), date(2100, 12, 31))
    assert fault(asked) == ""


@pytest.mark.parametrize("kind", OF_PLAN)
def test_a_plan_needs_no_days(asked: ExportDialog, kind: str) -> None:
    asked.days.last.setDate(QDate(2025, 12, 31))
    asked.choose(kind)
    assert fault(asked) == ""
    assert not asked.days.isEnabled()
    assert (asked.request.first, asked.request.last) == (None, None)


@pytest.mark.usefixtures("german")
def test_faults_are_in_the_windows_language(program: Rehearsal, asked: ExportDialog) -> None:
    program.program.navigation.change_settings(replace(program.settings, plan_days=()))
    asked.choose("ics")
    assert fault(asked) == "Kein Tag ist geplant. Wählen Sie erst die Tage im Plan."
    assert not asked.save_button.isEnabled()


def test_the_end_of_the_program_ends_the_drawing(program: Rehearsal, asked: ExportDialog) -> None:
    """A thread that still runs would abort the process."""
    assert is_drawing(asked.preview)
    program.program.close()
    assert not is_drawing(asked.preview)


@pytest.mark.parametrize("size", [(640, 360), (980, 680)])
def test_nothing_moves_when_another_format_is_chosen(asked: ExportDialog, size: tuple[int, int]) -> None:
    asked.resize(*size)
    parts = (asked.save_button, asked.preview, asked.days, *asked.findChildren(OptionCard))
    found = set()
    for kind in FORMATS:
        asked.choose(kind)
        QApplication.processEvents()
        found.add(tuple((part.mapTo(asked, QPoint()).toTuple(), part.size().toTuple()) for part in parts))
    assert len(found) == 1


def test_the_whole_width_is_seen_in_a_small_window(asked: ExportDialog) -> None:
    asked.resize(640, 360)
    QApplication.processEvents()
    for part in (asked.preview, asked.days, asked.save_button):
        assert part.mapTo(asked, part.rect().topRight()).x() < 640


def test_the_preview_is_drawn_once_when_the_dialog_opens(
    program: Rehearsal, qtbot: QtBot, tmp_path: Path
) -> None:
    drawn: list[str] = []

    class CountedSources(Sources):
        def picture(self, request: Request, progress: Callable[[int], None] = no_progress) -> bytes:
            drawn.append(request.format)
            return super().picture(request, progress)

    import_sessions(program.program.diary, [OLD])
    sources = program.program.diary_files()._sources()  # noqa: SLF001 - what the window exports
    counted = CountedSources(*(getattr(sources, field.name) for field in fields(sources)))
    dialog = ExportDialog(program.window, counted, (date(2026, 1, 1), TODAY), "light", tmp_path)
    assert preview_words(dialog) == "Drawing the preview…"
    qtbot.waitUntil(lambda: not is_drawing(dialog.preview))
    assert drawn == ["preview"]
    shown = dialog.preview.currentWidget()
    assert isinstance(shown, PictureView)
    assert not shown.picture.isNull()


def test_only_the_newest_of_several_previews_is_shown(qtbot: QtBot, asked: ExportDialog) -> None:
    for kind in ("pdf", "png", "svg", "pdf", "json"):
        asked.choose(kind)
    assert preview_words(asked).startswith("1 session ")
    asked.choose("png")
    qtbot.waitUntil(lambda: not is_drawing(asked.preview))
    assert isinstance(asked.preview.currentWidget(), PictureView)


def test_a_report_of_a_diary_without_a_file_is_previewed(
    program: Rehearsal, qtbot: QtBot, asked: ExportDialog
) -> None:
    qtbot.waitUntil(lambda: not is_drawing(asked.preview))
    program.program.diary.path.rename(program.data / "elsewhere.db")
    asked.choose("csv")
    asked.choose("pdf")
    qtbot.waitUntil(lambda: not is_drawing(asked.preview))
    assert fault(asked) == ""
    assert isinstance(asked.preview.currentWidget(), PictureView)


def test_the_preview_of_a_plan_uses_no_number_up(program: Rehearsal, asked: ExportDialog) -> None:
    before = program.program.diary.history.numbers()
    asked.choose("ics")
    assert program.program.diary.history.numbers() == before


def test_a_range_sets_both_days_and_a_day_leaves_it(asked: ExportDialog) -> None:
    asked.days.ranges.button(28).click()
    assert asked.days.days == (date(2026, 3, 4), TODAY)
    asked.days.first.setDate(QDate(2026, 3, 1))
    assert asked.days.ranges.checkedButton() is None
    asked.days.choose_all()
    assert asked.request.first is None


def test_the_days_since_the_last_report_are_offered(qtbot: QtBot) -> None:
    for since, first in ((None, None), (date(2026, 3, 20), date(2026, 3, 20)), (date(2027, 1, 1), TODAY)):
        days = ExportDays((date(2026, 1, 1), TODAY), TODAY, None, 0, since)
        qtbot.addWidget(days)
        assert (days.ranges.button(SINCE_REPORT) is None) == (since is None)
        if first:
            days.ranges.button(SINCE_REPORT).click()
            assert days.days == (first, TODAY)
            days.ranges.button(28).click()
            assert not days.ranges.button(SINCE_REPORT).isChecked()


def test_all_shows_the_first_and_the_last_day_as_text(asked: ExportDialog) -> None:
    assert not asked.days.all_days.isVisible()
    asked.days.choose_all()
    assert asked.days.all_days.isVisible()
    assert asked.days.all_days.text() == "2 Mar 2026 – 20 Mar 2026"
    assert not asked.days.first.isVisible()
    asked.days.ranges.button(28).click()
    assert asked.days.first.isVisible()


def test_the_preview_of_a_table_has_its_first_rows(asked: ExportDialog) -> None:
    asked.days.choose_all()
    for kind, head in (("csv", "started_at"), ("strong", "Date")):
        asked.choose(kind)
        table = asked.preview.currentWidget()
        assert isinstance(table, QTableWidget)
        shown = [column for column in range(table.columnCount()) if not table.isColumnHidden(column)]
        first = table.horizontalHeaderItem(shown[0])
        assert first is not None
        assert first.text() == head
        assert table.rowCount() > 0


def test_the_preview_says_in_words_what_is_no_table(asked: ExportDialog) -> None:
    asked.choose("json")
    assert preview_words(asked).startswith("1 session with every repetition")
    asked.days.choose_all()
    assert preview_words(asked).startswith("2 sessions with every repetition")
    asked.choose("ics")
    assert "Your plan: Monday, Wednesday" in preview_words(asked)


@pytest.mark.parametrize(
    ("kind", "proposed", "typed", "target"),
    [
        ("pdf", "interval-coach-report-2026-03-31.pdf", "mine", "mine.pdf"),
        ("csv", "interval-coach-sets-2026-03-31.csv", "report 12.03.2026", "report 12.03.2026.csv"),
        ("fit", "interval-coach-activities-2026-03-31.fit", "out.zip", "out.zip"),
        ("ics", "interval-coach-plan.ics", "PLAN.ICS", "PLAN.ICS"),
    ],
)
def test_a_name_is_proposed_and_gets_its_ending(
    asked: ExportDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    proposed: str,
    typed: str,
    target: str,
) -> None:
    begun: list[str] = []

    def ask(_parent: object, _title: str, start: str, _kind: str) -> tuple[str, str]:
        begun.append(start)
        return str(tmp_path / typed), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    asked.choose(kind)
    asked.save_button.click()
    assert begun == [str(tmp_path / proposed)]
    assert asked.target == tmp_path / target
    assert not asked.isVisible()


def test_leaving_the_systems_dialog_returns_to_the_export(
    asked: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    asked.save_button.click()
    assert asked.isVisible()


def test_the_preview_is_described_once_and_beside_save(asked: ExportDialog, announced: list[str]) -> None:
    asked.choose("csv")
    assert asked.save_button.accessibleDescription() == "Preview: 1 session"
    asked.choose("png")
    asked.choose("json")
    (said,) = announced
    assert said.startswith("1 session with every repetition")
    assert asked.save_button.accessibleDescription() == said
    asked.days.last.setDate(QDate(2025, 12, 31))
    assert announced[1:] == ["The start date is after the end date."]


def test_a_job_on_a_diary_without_a_file_runs_on_another_thread(program: Rehearsal) -> None:
    diary = program.program.diary
    ended(diary)
    diary.path.unlink()

    def job(own: Diary, _show: Callable[[int], None]) -> tuple[int, bool]:
        return len(list(own.sessions())), threading.current_thread() is threading.main_thread()

    assert read_in_background(program.window, "Reading", diary, job) == (1, False)
