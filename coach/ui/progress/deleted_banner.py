"""The banner of Progress about deleted sessions."""

from __future__ import annotations

from PySide6.QtCore import Signal

from coach.ui.widgets.banner import Banner


class DeletedBanner(Banner):
    """Shows how many sessions are deleted, as long as they can be restored."""

    undo_requested = Signal()
    empty_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.undo_button = self.add_button(self.tr("Undo the last deletion"), self.undo_requested)
        self.empty_button = self.add_button(self.tr("Delete for good"), self.empty_requested, "quiet")

    def show_count(self, count: int) -> None:
        """Show that `count` sessions are deleted; for none, hide."""
        self.show_text(self.tr("%n sessions deleted.", "", count) if count else "")
