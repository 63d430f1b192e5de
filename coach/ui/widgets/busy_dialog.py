"""A bar that tells how far a long job is, and a button that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from coach.export.exporter import CancelledError

if TYPE_CHECKING:
    from types import TracebackType

PATIENCE_MS = 500
"""A job shorter than this shows no bar."""


class BusyDialog(QProgressDialog):
    """Shown while a job runs in its `with` block, and gone after it."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setLabelText(text)
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(PATIENCE_MS)
        self.setAutoClose(False)
        self.setAutoReset(False)

    def expect(self, count: int) -> None:
        """Say how many steps there will be."""
        self.setRange(0, max(1, count))
        self.setValue(0)

    def tell(self, done: int) -> None:
        """Say how many steps are done; raises `CancelledError` once the button was pressed."""
        self.setValue(min(done, self.maximum()))
        QCoreApplication.processEvents()
        if self.wasCanceled():
            raise CancelledError

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put it away."""
        self.close()
        self.deleteLater()
