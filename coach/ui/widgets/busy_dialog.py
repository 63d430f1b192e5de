"""A dialog that shows the progress of a long job, with a button that cancels it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

if TYPE_CHECKING:
    from types import TracebackType

DELAY_MS = 500
"""A job shorter than this shows no dialog."""


class BusyDialog(QProgressDialog):
    """Open while the job in its `with` block runs."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        shown = QLabel(self)
        shown.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setText(text)
        self.setLabel(shown)
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(DELAY_MS)
        self.setAutoClose(False)
        self.setAutoReset(False)

    def set_total(self, count: int) -> None:
        """Set how many steps the job has."""
        self.setRange(0, max(1, count))
        self.setValue(0)

    def __enter__(self) -> Self:
        """Start the job."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close and delete the dialog."""
        self.close()
        self.deleteLater()
