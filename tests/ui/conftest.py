"""What the tests of the window share: the whole program, rehearsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.store.settings import Settings
from tests.helpers.programs import Rehearsal, rehearsing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """Open the program for someone who has read the first page."""
    with rehearsing(qapp, tmp_path / "data", monkeypatch, Settings(safety_read=True)) as rehearsal:
        yield rehearsal
