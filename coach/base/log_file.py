"""The rotating log file."""

from __future__ import annotations

from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from coach.base.files import opened_for_owner

if TYPE_CHECKING:
    import logging
    from pathlib import Path


class PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read. What cannot be written is dropped in silence.

    A link at its place is not followed: nothing is logged then.
    """

    def __init__(self, file: Path, most_bytes: int, older_files: int) -> None:
        super().__init__(file, maxBytes=most_bytes, backupCount=older_files, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        stream = open(self.baseFilename, "ab", opener=opened_for_owner)  # noqa: SIM115 - logging closes it
        return TextIOWrapper(stream, encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:
        """Do nothing: a full disk must not add its own errors to standard error."""
