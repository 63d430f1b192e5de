"""Sound without films: keeps Qt from loading its video player for the sake of a tone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory

if TYPE_CHECKING:
    from types import ModuleType

OUTPUTS_ALONE = "default.warning=false"
"""Qt warns that without a player only sound outputs are there; they are all that we want."""


def load_outputs(multimedia: ModuleType, quiet: str) -> None:
    """Have `multimedia` (PySide6.QtMultimedia) find its sound outputs, and nothing else.

    The first question about outputs loads a media player as a plugin, with FFmpeg and Qt Quick behind it:
    12 MiB that a tone does not need. Where Qt finds no plugin it says so and goes on with sound outputs
    alone, so for this one question it is shown no folder to find any in. `quiet` are the logging rules
    that hold before and after.
    """
    folders = QCoreApplication.libraryPaths()
    QLoggingCategory.setFilterRules(f"{quiet}\n{OUTPUTS_ALONE}")
    QCoreApplication.setLibraryPaths([])
    try:
        multimedia.QMediaDevices.defaultAudioOutput()
    finally:
        QCoreApplication.setLibraryPaths(folders)
        QLoggingCategory.setFilterRules(quiet)
