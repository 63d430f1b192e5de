"""The rotating log file."""

from __future__ import annotations

import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging
    from pathlib import Path


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read. What cannot be written is dropped in silence."""

    def __init__(self, file: Path, most_bytes: int, older_files: int) -> None:
        super().__init__(file, maxBytes=most_bytes, backupCount=older_files, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        stream = open(self.baseFilename, "ab", opener=_owner_only)  # noqa: SIM115 - logging closes it
        return TextIOWrapper(stream, encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:
        """Do nothing: a full disk must not add its own errors to standard error."""
