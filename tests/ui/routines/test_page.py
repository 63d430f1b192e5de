"""The Routines page: long lists, and the file name of an exported copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from coach.draw.tokens import DARK
from coach.ui.routines.card import RoutineCard, RoutineItem
from coach.ui.routines.page import RoutinesPage
from coach.ui.widgets.file_dialogs import documents

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("name", "proposed"), [("Mine", "Mine.toml"), ("/etc: 1/2?", "-etc- 1-2-.toml"), ("ركبتي", "ركبتي.toml")]
)
def test_an_exported_copy_is_named_after_the_routine(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, proposed: str
) -> None:
    page = RoutinesPage(lambda: DARK)
    qtbot.addWidget(page)
    begun: list[str] = []
    saved: list[tuple[str, str]] = []
    page.save_requested.connect(lambda *what: saved.append(what))

    def typed(_parent: object, _title: str, start: str, _kind: str) -> tuple[str, str]:
        begun.append(start)
        return str(tmp_path / "visit 12.03"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", typed)
    page.ask_target(name)
    assert begun == [str(documents() / proposed)]
    assert saved == [(name, str(tmp_path / "visit 12.03.toml"))]


def item(number: int) -> RoutineItem:
    made.append(number)
    return RoutineItem(f"Routine {number}", (), (), "", (), is_preset=False, is_chosen=False)


made: list[int] = []
"""The items that were made, each for a card."""


def test_a_long_list_shows_fifty_routines_at_a_time(qtbot: QtBot) -> None:
    page = RoutinesPage(lambda: DARK)
    qtbot.addWidget(page)
    made.clear()
    page.show()
    page.show_routines({f"Routine {n}": partial(item, n) for n in range(2000)}, [])
    assert made == list(range(50))
    assert len(page.findChildren(RoutineCard)) == 50
    assert page.more_button.text() == "Show 1950 more routines"
    page.more_button.click()
    assert len(page.findChildren(RoutineCard)) == 100
    page.focus_routine("Routine 120")
    assert len(page.findChildren(RoutineCard)) == 170
    page.show_routines({f"Routine {n}": partial(item, n) for n in range(7)}, ["fault"] * 30)
    assert len(page.findChildren(RoutineCard)) == 7
    assert not page.more_button.isVisible()
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert texts.count("fault") == 20
    assert "10 more faults." in texts
