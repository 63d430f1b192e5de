"""The safety information, shown once before the first Today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.text import safety
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import card, page_layout


class WelcomePage(QWidget):
    """Shows who should ask a professional before they begin; `Continue` is the only button."""

    continued = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = page_layout(self)
        layout.addStretch()
        layout.addWidget(label(self.tr("Before you start"), "title"))
        layout.addWidget(label(safety.translated(safety.WHAT_IT_IS), wrap=True))
        frame, inside = card(label(safety.translated(safety.NOT_WITHOUT), "heading", wrap=True))
        points = QVBoxLayout()
        for reason in safety.REASONS:
            points.addWidget(label("•  " + safety.translated(reason), wrap=True))
        inside.addLayout(points)
        layout.addWidget(frame)
        layout.addWidget(label(safety.translated(safety.STOP_AT_ONCE), "warning", wrap=True))
        layout.addWidget(label(safety.translated(safety.HOW), wrap=True))
        self.continue_button = button(self.tr("Continue"), "primary", "session")
        self.continue_button.clicked.connect(self.continued)
        layout.addWidget(self.continue_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        texts = (safety.WHAT_IT_IS, safety.NOT_WITHOUT, *safety.REASONS, safety.STOP_AT_ONCE, safety.HOW)
        self.continue_button.setAccessibleDescription("\n".join(map(safety.translated, texts)))
        self.setFocusProxy(self.continue_button)
