"""What changed from version to version: the changelog, which ships with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base import paths

if TYPE_CHECKING:
    from pathlib import Path

NAME = "CHANGELOG.md"
"""The file among the resources of a frozen program, and at the top of a checkout."""

SECTION = "\n## "
"""What begins the section of a version."""


def changes() -> str:
    """Return the sections of all versions as Markdown, the newest first; empty where this copy has none."""
    file = _file()
    if file is None:
        return ""
    text = file.read_text(encoding="utf-8")
    return text[text.find(SECTION) + 1 :] if SECTION in text else ""


def _file() -> Path | None:
    """Return the changelog of this copy. A wheel has none: package managers show theirs."""
    resources = paths.resources()
    beside = [resources / NAME]
    if not (resources.parent / "__init__.py").is_file():  # a checkout: not inside the package
        beside.append(resources.parent / NAME)
    return next((file for file in beside if file.is_file()), None)
