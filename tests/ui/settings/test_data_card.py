"""The card for the person's data: each button asks for one thing, and the folder can be copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from coach.ui.settings.data_card import DataCard
from tests.helpers.programs import buttons_on, name_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_button_asks_for_one_thing(qtbot: QtBot) -> None:
    card = DataCard(Path("/data"))
    qtbot.addWidget(card)
    card.show()
    asked: list[str] = []
    for name, signal in (
        ("Open data folder", card.folder_requested),
        ("Export…", card.export_requested),
        ("Import…", card.import_requested),
        ("Back up…", card.backup_requested),
        ("Restore the newest backup", card.newest_requested),
        ("Restore a backup…", card.restore_requested),
        ("To another computer…", card.move_requested),
        ("Add a person…", card.add_person_requested),
        ("Save a problem report…", card.report_requested),
        ("Delete all my data…", card.erase_requested),
    ):
        signal.connect(lambda name=name: asked.append(name))
    for button in buttons_on(card):
        button.click()
    assert asked == [name_of(button) for button in buttons_on(card)]
    assert len(asked) == 10


def test_several_people_are_listed_and_one_is_not(qtbot: QtBot) -> None:
    card = DataCard(Path("/data"))
    qtbot.addWidget(card)
    card.show()
    asked: list[str] = []
    card.people_requested.connect(lambda: asked.append("people"))
    card.show_people(["Anna"])
    assert [one for one in buttons_on(card) if name_of(one) == "People…"] == []
    card.show_people(["Anna", "Ben"])
    (shown,) = [one for one in buttons_on(card) if name_of(one) == "People…"]
    shown.click()
    assert asked == ["people"]
    assert any("Anna" in one.text() and "Ben" in one.text() for one in card.findChildren(QLabel))
