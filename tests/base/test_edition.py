"""A version knows its day, and after a year it is old."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coach.base import paths
from coach.base.edition import homepage, is_old

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_version_is_old_after_a_year() -> None:
    assert not is_old(date(2027, 11, 30), date(2026, 11, 30))
    assert is_old(date(2027, 12, 1), date(2026, 11, 30))
    assert not is_old(date(2020, 1, 1), date(2026, 11, 30))  # a clock that is wrong


def test_a_copy_that_was_never_released_is_not_old() -> None:
    assert not is_old(date(2099, 1, 1), None)


def test_a_package_knows_the_address_of_new_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert homepage() == ""
    (tmp_path / "homepage.txt").write_text("https://example.org/coach/releases\n", encoding="utf-8")
    assert homepage() == "https://example.org/coach/releases"
