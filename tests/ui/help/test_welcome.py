"""The first page: a column that can be read, with its button always in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from coach.text import safety
from coach.ui.help.welcome import COLUMN_PX, WelcomePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_screen_reader_reads_the_safety_information(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    heard = page.continue_button.accessibleDescription()
    for text in (safety.NOT_WITHOUT, *safety.REASONS, safety.STOP_AT_ONCE):
        assert safety.translated(text) in heard


@pytest.mark.parametrize("size", [(640, 360), (1280, 800), (1920, 1080)])
def test_the_column_stands_in_the_middle_with_its_button(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    QApplication.processEvents()
    button = page.continue_button
    assert button.visibleRegion().boundingRect() == button.rect()
    assert abs(button.geometry().center().x() - page.width() / 2) <= 2
    column = page.childAt(page.width() // 2, button.y() - 40)
    assert column is not None
    assert column.width() <= COLUMN_PX


def test_a_second_person_can_change_to_somebody_else(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show_people([("", "Anna"), ("cem", "Cem")])
    page.resize(640, 360)
    page.show()
    QApplication.processEvents()
    buttons = [each for each in page.findChildren(QPushButton) if each is not page.continue_button]
    assert [each.accessibleName() for each in buttons] == ["Change to Anna", "Change to Cem"]
    for each in (page.continue_button, *buttons):
        assert each.visibleRegion().boundingRect() == each.rect()
    with qtbot.waitSignal(page.person_requested) as asked:
        buttons[0].click()
    assert asked.args == [""]
    assert page.focusProxy() is page.continue_button


@pytest.mark.parametrize(("size", "scrolls"), [((640, 360), True), ((1280, 1000), False)])
def test_many_people_leave_room_for_the_texts(qtbot: QtBot, size: tuple[int, int], *, scrolls: bool) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show_people([(str(number), f"{'M' * 38}{number:02}") for number in range(16)])
    (texts,) = page.findChildren(QScrollArea)
    page.resize(*size)
    page.show()
    QApplication.processEvents()
    assert texts.height() >= 120
    assert page.continue_button.visibleRegion().boundingRect() == page.continue_button.rect()
    others = [each for each in page.findChildren(QPushButton) if each is not page.continue_button]
    assert [texts.isAncestorOf(each) for each in others] == [scrolls] * 16
    texts.ensureWidgetVisible(others[-1])
    assert others[-1].visibleRegion().boundingRect() == others[-1].rect()


def test_one_person_has_no_button_but_continue(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    assert page.findChildren(QPushButton) == [page.continue_button]


def test_names_are_shown_with_their_signs_and_cut_where_long(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show_people([("", "Tom & Jerry"), ("w", "W" * 40)])
    page.resize(640, 360)
    page.show()
    QApplication.processEvents()
    tom, long = [each for each in page.findChildren(QPushButton) if each is not page.continue_button]
    assert tom.text() == "Change to Tom && Jerry"  # Qt shows one of them
    assert long.accessibleName() == f"Change to {'W' * 40}"
    assert long.text().endswith("…")
    assert long.width() >= long.sizeHint().width()
