"""The preview of a session on Settings: the real page in small, and what has no room on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from coach.core.routine import Routine
from coach.core.score import unroll
from coach.draw.tokens import DARK
from coach.store.settings import Settings
from coach.ui.session.preview import SessionPreview

if TYPE_CHECKING:
    from coach.text.languages import Localization


@pytest.fixture
def preview(localization: Localization) -> SessionPreview:
    """Return previews for a screen of 1366 × 768 pixels of the usual size, in English."""
    assert localization
    score = unroll(Routine("Preview"))
    room = QGuiApplication.primaryScreen(), QSize(1366, 768)
    return SessionPreview(lambda: score, lambda: DARK, lambda _: room)


def test_the_preview_says_what_has_no_room(preview: SessionPreview) -> None:
    near, middle, far = (preview(Settings(distance_m=metres), 300, 1.0).text for metres in (1.0, 3.7, 6.0))
    assert near == "Everything has room on this screen."
    assert middle.startswith("No room on this screen for: ")
    assert "the keys on the buttons" in middle
    assert far.startswith("Too far for this screen")


def test_the_picture_has_the_shape_of_the_screen(preview: SessionPreview) -> None:
    picture = preview(Settings(), 300, 2.0).picture
    assert (picture.width(), picture.devicePixelRatio()) == (600, 2.0)
    assert picture.height() == pytest.approx(600 * 768 / 1366, abs=1)
    largest = preview(Settings(largest_letters=True), 300, 2.0).picture
    assert largest.toImage() != picture.toImage()
