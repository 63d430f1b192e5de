"""The help: keys, how to do the curl, safety information, and about the program."""

from __future__ import annotations

import platform
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from coach import __version__
from coach.base.clocks import local_now
from coach.base.edition import homepage, released_on
from coach.draw.stills import still
from coach.text import safety
from coach.text.edition_texts import age_text
from coach.text.formats import long_day, named
from coach.text.how_to import (
    ADVICE,
    KEYS,
    PAGE_KEYS,
    REMOTES,
    SESSION_KEYS,
    SOUNDS,
    STAYS_ON_TOP,
    STEPS,
    help_text,
)
from coach.text.messages import path_text
from coach.text.session_texts import phase_name
from coach.text.terms import Term, explanation, term_name
from coach.ui.help.licences_dialog import LicencesDialog
from coach.ui.help.news_dialog import NewsDialog
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card, page_layout

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from coach.draw.tokens import Theme

WIDTH, HEIGHT = 860, 640
"""Size of the dialog in pixels, where the screen has room for it."""

TITLE_BAR_PX = 60
"""Room that is left for the title bar and the edges of the dialog, in pixels."""

STILL_PX = 150
"""Height of the picture of a phase, in pixels."""

STEP_PX = 170
"""Least width of a step, in pixels."""


class HelpDialog(QDialog):
    """Shows the help over any page. `data` is the data folder, which the person may want to find."""

    report_requested = Signal()
    """A report of a problem, to be copied or saved."""
    folder_requested = Signal()
    """To open the data folder."""

    def __init__(self, parent: QWidget, theme: Theme, data: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help and shortcuts"))
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height() - TITLE_BAR_PX))
        inside = QWidget()
        layout = page_layout(inside)
        layout.addWidget(label(self.tr("Help and shortcuts"), "title"))
        jumps = QWidget()
        line = FlowLayout(jumps, SPACING // 2)
        self._safety_card = self._safety()
        parts = (
            (self.tr("Keys"), self._keys()),
            self._texts(self.tr("What you hear"), SOUNDS),
            self._texts(self.tr("Use a phone or headset as a remote"), REMOTES),
            (self.tr("How to do the curl"), self._steps(theme)),
            (self.tr("What the words mean"), self._terms()),
            (self.tr("Safety information"), self._safety_card),
            (self.tr("About Interval Coach"), self._about(data)),
        )
        layout.addWidget(jumps)
        for name, part in parts:
            jump = button(name, "link")
            jump.clicked.connect(partial(self._show_part, part))
            line.add(jump)
            layout.addWidget(part)
        layout.addStretch()
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        row.addStretch()
        row.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside, 1)
        outer.addLayout(row)
        (self._area,) = inside.findChildren(QScrollArea)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Page Down and the arrow keys scroll it
        self._area.setFocus()
        self._part: QWidget | None = None  # at the top, until the person scrolls
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._scroll_to_part)
        bar.actionTriggered.connect(self._forget_part)

    def _show_part(self, part: QWidget) -> None:
        self._part = part
        self._scroll_to_part()

    def _scroll_to_part(self) -> None:
        """Scroll to the part that was asked for, also where another width moved it."""
        if self._part is not None:
            self._area.verticalScrollBar().setValue(self._part.y() - SPACING)

    def _forget_part(self) -> None:
        self._part = None

    def show_safety(self) -> None:
        """Scroll to the safety information, as soon as the dialog is laid out."""
        QTimer.singleShot(0, self, partial(self._show_part, self._safety_card))

    def _steps(self, theme: Theme) -> QWidget:
        """Return the four phases in pictures and words."""
        steps = QWidget()
        line = FlowLayout(steps, SPACING, even=True)
        for kind, text in STEPS.items():
            step = QWidget()
            column = QVBoxLayout(step)
            column.setContentsMargins(0, 0, 0, 0)
            picture = QLabel()
            picture.setPixmap(still(kind, theme, STILL_PX, self.devicePixelRatioF()))
            picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            picture.setAccessibleName(phase_name(kind))
            column.addWidget(picture)
            column.addWidget(label(phase_name(kind), "heading"))
            column.addWidget(label(help_text(text), wrap=True))
            column.addStretch()
            line.add(step, STEP_PX)
        heading = label(self.tr("How to do the curl"), "heading")
        frame, _ = card(heading, steps, label(help_text(ADVICE), wrap=True))
        return frame

    def _keys(self) -> QWidget:
        """Return a table of keys, those of a session first."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING * 2)
        grid.setVerticalSpacing(SPACING // 4)
        grid.setColumnStretch(1, 1)
        rows = [(self.tr("In a session"), ""), *SESSION_KEYS, (self.tr("On every page"), ""), *KEYS]
        rows += [(self.tr("On single pages"), ""), *PAGE_KEYS]
        for number, (keys, does) in enumerate(rows):
            if not does:
                grid.addWidget(label(str(keys), "quiet"), number, 0, 1, 2)
                continue
            key, effect = label(help_text(keys)), label(help_text(does), wrap=True)
            effect.setAccessibleName(named(key.text(), effect.text()))
            grid.addWidget(key, number, 0)
            grid.addWidget(effect, number, 1)
        frame, column = card(label(self.tr("Keys"), "heading"))
        column.addLayout(grid)
        column.addWidget(label(help_text(STAYS_ON_TOP), "small", wrap=True))
        return frame

    def _texts(self, heading: str, texts: Sequence[object]) -> tuple[str, QWidget]:
        """Return a part that is nothing but texts, after its name."""
        frame, column = card(label(heading, "heading"))
        for text in texts:
            column.addWidget(label(help_text(text), wrap=True))
        return heading, frame

    def _terms(self) -> QWidget:
        """Return the terms of figures, each with what it means."""
        frame, column = card(label(self.tr("What the words mean"), "heading"))
        for term in Term:
            name, meaning = label(term_name(term), "strong"), label(explanation(term), wrap=True)
            meaning.setAccessibleName(named(name.text(), meaning.text()))
            column.addWidget(name)
            column.addWidget(meaning)
        return frame

    def _safety(self) -> QWidget:
        frame, column = card(label(self.tr("Safety information"), "heading"))
        for text in (safety.WHAT_IT_IS, safety.NOT_WITHOUT):
            column.addWidget(label(safety.translated(text), wrap=True))
        for reason in safety.REASONS:
            column.addWidget(label("•  " + safety.translated(reason), wrap=True))
        column.addWidget(label(safety.translated(safety.STOP_AT_ONCE), "warning", wrap=True))
        return frame

    def _show_news(self) -> None:
        NewsDialog(self).open()

    def _show_licences(self) -> None:
        LicencesDialog(self).open()

    def version_lines(self, released: date | None, today: date) -> list[str]:
        """Return the version and its day; where it is old, and where newer ones are, if that is known."""
        numbers = {"version": __version__, "qt": qVersion(), "python": platform.python_version()}
        if released is None:
            found = [self.tr("Version {version}, with Qt {qt} and Python {python}").format(**numbers)]
        else:
            line = self.tr("Version {version} of {day}, with Qt {qt} and Python {python}")
            found = [line.format(day=long_day(released), **numbers)]
        if text := age_text(released, today):
            found.append(text)
        if address := homepage():
            found.append(self.tr("New versions are at {address}.").format(address=address))
        return found

    def _about(self, data: Path) -> QWidget:
        versions = self.version_lines(released_on(), local_now().date())
        licence = self.tr(
            "Free software under the MIT License. Qt is used under the LGPL, version 3; the fonts are Inter"
            " (SIL Open Font License) and Roboto Condensed (Apache License 2.0)."
        )
        where = self.tr("Your data is in {folder}.").format(folder=path_text(data))
        frame, column = card(label(self.tr("About Interval Coach"), "heading"))
        for text in (*versions, licence, where):
            line = label(text, wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        folder = button(self.tr("Open the data folder"))
        folder.clicked.connect(self.folder_requested)
        news = button(self.tr("What is new…"))
        news.clicked.connect(self._show_news)
        licences = button(self.tr("Licences…"))
        licences.clicked.connect(self._show_licences)
        report = button(self.tr("Save a problem report…"))
        report.clicked.connect(self.report_requested)
        buttons = QWidget()
        row = FlowLayout(buttons, SPACING // 2)
        for one in (folder, news, licences, report):
            row.add(one)
        column.addWidget(buttons)
        return frame
