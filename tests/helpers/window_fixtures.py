"""Fixtures for tests of the window: the whole program, and its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.base import paths
from coach.core.weights import WeightUnit
from coach.store.settings import Settings
from coach.text.languages import Localization
from coach.text.territory import territory
from coach.text.weights import use_weight_unit
from tests.helpers.programs import Rehearsal, rehearsing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """Open the program for someone who has read the first page; sessions stay in the window."""
    settings = Settings(safety_read=True, full_screen=False)  # Qt's screen here is a square of 800 pixels
    with rehearsing(qapp, tmp_path / "data", monkeypatch, settings) as rehearsal:
        yield rehearsal


@pytest.fixture
def localization(qapp: QApplication) -> Iterator[Localization]:
    """Translate the application into English, also after a test changed the language."""
    found = Localization(qapp, paths.resources() / "translations")
    found.set_language("en")
    yield found
    found.set_language("en")


@pytest.fixture
def moved_to() -> Iterator[Callable[[str], None]]:
    """Return a function that moves the system to the territory of a locale such as `de_DE`."""
    with pytest.MonkeyPatch.context() as environment:

        def move(locale: str) -> None:
            environment.setenv("LC_ALL", f"{locale}.UTF-8")
            territory.cache_clear()

        yield move
    territory.cache_clear()


@pytest.fixture
def pounds() -> Iterator[None]:
    """Show weights in pounds."""
    use_weight_unit(WeightUnit.LB.value)
    yield
    use_weight_unit(WeightUnit.KG.value)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the announcements to screen readers."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415 - only tests of the window need Qt

    texts: list[str] = []

    def collect(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Announcement:
            texts.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", collect)
    return texts
