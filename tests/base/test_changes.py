"""The changelog that a copy shows is that of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import __version__
from coach.base import paths
from coach.base.changes import changes

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_changes_begin_with_this_version() -> None:
    assert changes().startswith(f"## {__version__} – ")
    assert "\n## 0.1.0 – " in changes()


def test_a_package_has_its_changes_among_the_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = tmp_path / "coach" / "resources"
    resources.mkdir(parents=True)
    (tmp_path / "coach" / "__init__.py").touch()
    (tmp_path / "coach" / "CHANGELOG.md").write_text("# Of others\n\n## 9 – today\n", encoding="utf-8")
    monkeypatch.setattr(paths, "resources", lambda: resources)
    assert changes() == ""
    (resources / "CHANGELOG.md").write_text("# Changelog\n\n## 2 – today\n\n- More\n", encoding="utf-8")
    assert changes() == "## 2 – today\n\n- More\n"
