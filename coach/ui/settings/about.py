"""The foot of Settings: which version this is, with links to what is new and to the licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach import __version__
from coach.base.clocks import local_today
from coach.base.edition import homepage, released_on
from coach.text.edition_texts import age_text
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QPushButton


class AboutFoot(QWidget):
    """Shows the version, and once it is a year old, that it is. Nothing is asked over the network."""

    news_requested = Signal()
    """What is new in this version."""
    licences_requested = Signal()
    versions_requested = Signal()
    """The page with newer versions, which some packages know."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 4)
        line = FlowLayout(gap=SPACING // 2)
        line.add(label(self.tr("Interval Coach {version}").format(version=__version__), "small"))
        line.add(self._link(self.tr("What is new"), self.news_requested))
        line.add(self._link(self.tr("Licences"), self.licences_requested))
        if homepage():
            line.add(self._link(self.tr("Newer versions"), self.versions_requested))
        column.addLayout(line)
        if text := age_text(released_on(), local_today()):
            column.addWidget(label(text, "small", wrap=True))

    @staticmethod
    def _link(text: str, signal: SignalInstance) -> QPushButton:
        link = button(text, "link")
        link.clicked.connect(signal)
        return link
