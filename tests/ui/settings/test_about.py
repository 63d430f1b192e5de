"""The foot of Settings: the version, what is new, and the age of this copy."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from coach import __version__
from coach.ui.help.news_dialog import NewsDialog
from coach.ui.settings import about
from coach.ui.settings.about import AboutFoot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization
    from tests.helpers.programs import Rehearsal


def shown(foot: AboutFoot) -> tuple[list[str], list[str]]:
    """Return the texts and the links of the foot."""
    texts, links = foot.findChildren(QLabel), foot.findChildren(QPushButton)
    return [text.text() for text in texts], [link.text() for link in links]


def test_the_foot_of_settings_names_the_version(qtbot: QtBot) -> None:
    foot = AboutFoot()
    qtbot.addWidget(foot)
    assert shown(foot) == ([f"Interval Coach {__version__}"], ["What is new", "Licences"])


def test_an_old_copy_says_so_and_leads_to_newer_ones(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about, "released_on", lambda: date(2024, 1, 1))
    monkeypatch.setattr(about, "homepage", lambda: "https://example.org/releases")
    foot = AboutFoot()
    qtbot.addWidget(foot)
    texts, links = shown(foot)
    assert "more than a year old" in texts[-1]
    assert links[-1] == "Newer versions"
    with qtbot.waitSignal(foot.versions_requested):
        foot.findChildren(QPushButton)[-1].click()


def test_a_link_opens_what_is_new(program: Rehearsal) -> None:
    program.press("Settings", "What is new")
    (news,) = program.window.findChildren(NewsDialog)
    assert news.shown.toPlainText().startswith(__version__)


@pytest.mark.parametrize(("language", "notes"), [("en", 0), ("de", 1)])
def test_other_languages_hear_that_the_notes_are_english(
    qtbot: QtBot, localization: Localization, language: str, notes: int
) -> None:
    localization.set_language(language)
    parent = AboutFoot()
    qtbot.addWidget(parent)
    assert len(NewsDialog(parent).findChildren(QLabel)) == notes
