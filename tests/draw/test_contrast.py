"""Contrast of every text: by the stylesheet, and as the session page paints it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from coach.core.score import unroll
from coach.draw.stylesheet import RULES
from coach.draw.theme import THEMES
from coach.draw.tokens import CONTRAST
from coach.store.routines import library_in
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage
from tests.draw.test_theme import contrast

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from coach.draw.tokens import Theme

TEXT, STRONG, LARGE = 4.5, 7.0, 3.0
"""Least contrast of WCAG 2.2: text (1.4.3), enhanced (1.4.6), and large text (1.4.3)."""

GROUNDS = ("background", "card", "raised")
"""Grounds of texts whose rule sets none."""


def rules() -> list[tuple[str, str, list[str]]]:
    """Return selector, token of the text and tokens of its ground for every rule that colours a text."""
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", RULES):
        ink = re.search(r"(?<![-\w])color: \$(\w+)", body)
        ground = re.search(r"(?<![-\w])background: \$(\w+)", body)
        if ink and ":disabled" not in selector:
            found.append((" ".join(selector.split()), ink[1], [ground[1]] if ground else list(GROUNDS)))
    return found


def least(theme: Theme) -> float:
    return STRONG if theme is CONTRAST else TEXT


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_coloured_text_of_the_stylesheet_has_contrast(theme: Theme) -> None:
    assert len(rules()) > 20
    for selector, ink, grounds in rules():
        for ground in grounds:
            ratio = contrast(getattr(theme, ink), getattr(theme, ground))
            assert ratio >= least(theme), (selector, ink, ground)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_session_texts_keep_their_contrast_during_a_flash(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    page = SessionPage(Looks(theme, 1.0, reduce_motion=False))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    score = unroll(library_in(tmp_path).get("Article"))
    page.show_score(score, 0)
    page.show()

    def name(colour: QColor) -> str:
        return colour.name().upper()

    for span in {span.kind: span for span in score.spans}.values():
        for at_ms, large, small in (
            (span.start_ms, LARGE, LARGE),  # for a third of a second
            (span.end_ms - 1, least(theme), least(theme)),
        ):
            page.show_position(at_ms)
            ground = name(page.grab().toImage().pixelColor(QPoint(4, 400)))
            for label in (page.view.word, page.view.countdown, page.view.instruction, page.view.count):
                assert contrast(name(label.colour), ground) >= large, (span.kind, label.objectName())
            for colour in (page.view.next_up.colour, page.view.count.quiet_colour):
                assert contrast(name(colour), ground) >= small, span.kind
        assert contrast(name(page.view.leg.colour), name(page.view.leg.ground)) >= least(theme)
