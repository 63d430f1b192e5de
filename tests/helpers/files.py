"""Folders for a single example."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def folder() -> Iterator[Path]:
    """Yield an empty folder that is removed after the block."""
    with tempfile.TemporaryDirectory() as place:
        yield Path(place)
