"""Asks where an export from the window goes; the file name's ending says which format."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_export(parent: QWidget, folder: Path) -> Path | None:
    """Return the chosen file, whose name ends in .png, .svg or .csv; None where the person thought better."""
    filters = {
        QCoreApplication.translate("Export", "Chart as a picture (*.png)"): ".png",
        QCoreApplication.translate("Export", "Chart as a drawing (*.svg)"): ".svg",
        QCoreApplication.translate("Export", "All sets as a table (*.csv)"): ".csv",
    }
    name, chosen = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Export", "Export"),
        str(folder / "interval-coach.png"),
        ";;".join(filters),
    )
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in filters.values():
        return path
    return path.with_name(path.name + filters.get(chosen, ".png"))
