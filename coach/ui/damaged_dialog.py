"""The dialog that lists damaged sessions: each can be discarded, or kept if it can be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from coach.store.damaged_session import DamagedSession
from coach.text.messages import translated
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from collections.abc import Sequence


class DamagedDialog(QDialog):
    """Lists `sessions`; it closes when the list is empty."""

    keep_requested = Signal(DamagedSession)
    discard_requested = Signal(DamagedSession)
    restore_requested = Signal()

    def __init__(self, parent: QWidget, sessions: Sequence[DamagedSession]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Damaged sessions"))
        self.resize(720, 400)
        outer = QVBoxLayout(self)
        outer.setSpacing(SPACING)
        outer.addWidget(
            label(
                self.tr(
                    "A disk error changed these sessions. A backup from before may still hold them unharmed;"
                    " restoring it replaces the whole diary, and the present one is set aside."
                ),
                wrap=True,
            )
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the button with the focus
        outer.addWidget(self._area, 1)
        row = QHBoxLayout()
        restore = button(self.tr("Restore a backup…"))
        restore.clicked.connect(self.restore_requested)
        close = button(self.tr("Decide later"), "quiet")
        close.clicked.connect(self.reject)
        row.addWidget(restore)
        row.addStretch()
        row.addWidget(close)
        close.setDefault(True)  # Enter discards nothing
        close.setFocus()
        outer.addLayout(row)
        self.show_sessions(sessions)

    def show_sessions(self, sessions: Sequence[DamagedSession]) -> None:
        """List these sessions; close where there is none left."""
        if not sessions:
            self.accept()
            return
        focus = self.focusWidget()
        is_deciding = focus is not None and self._area.isAncestorOf(focus)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        for session in sessions:
            column.addLayout(self._row(session))
        column.addStretch()
        self._area.setWidget(rows)
        if is_deciding:  # the button that was pressed is gone: go on with the next session
            rows.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, session: DamagedSession) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACING // 2)
        text = translated(session.text)
        row.addWidget(label(text, wrap=True), 1)
        if session.why is None:
            keep = self._choice(self.tr("Keep as it is"), text)
            keep.clicked.connect(partial(self.keep_requested.emit, session))
            row.addWidget(keep, 0, Qt.AlignmentFlag.AlignTop)
        discard = self._choice(self.tr("Discard"), text)
        discard.clicked.connect(partial(self.discard_requested.emit, session))
        row.addWidget(discard, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _choice(self, name: str, about: str) -> QPushButton:
        made = button(name)
        made.setAccessibleDescription(about)
        return made
