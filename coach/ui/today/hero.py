"""The first card of Today: the routine, and Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from coach.text import safety
from coach.text.preset_names import routine_title
from coach.text.routine_texts import routine_lines, summary_lines
from coach.ui.today.figure import CurlFigure
from coach.ui.today.sets_line import SetsLine
from coach.ui.widgets.buttons import button
from coach.ui.widgets.choice import choice
from coach.ui.widgets.labels import at_start, breakable, label, show_role
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from coach.core.score import Score
    from coach.draw.tokens import Theme

FIGURES = ((1240, 330), (860, 220), (700, 120))
"""The width of the figure from each width of the card on, in pixels; in a narrower card it is not shown."""


NARROW_PX = 560
"""The width of a card below which what is beside Start and the scale stands above or below it, in pixels."""


class Hero(QFrame):
    """Shows the routine that Start begins, how it will be done, and asks for the pain now."""

    start_requested = Signal()
    routine_chosen = Signal(str)
    sound_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING)
        row.setSpacing(SPACING * 2)
        self._figure = CurlFigure(theme)
        self._figure.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        row.addWidget(self._figure)
        column = QVBoxLayout()
        column.setSpacing(SPACING // 2)
        row.addLayout(column, 1)
        self.routines = self._build_routines()
        column.addWidget(self.routines, 0, Qt.AlignmentFlag.AlignLeft)
        name = label(self.tr("Routine"))  # not seen: for screen readers on Linux only a label names a list
        name.setBuddy(self.routines)
        column.addWidget(name)
        name.hide()
        self._summary = label(role="quiet", wrap=True)
        column.addWidget(self._summary)
        self._pain_stop = label(role="warning", wrap=True)
        self._pain_stop.hide()
        column.addWidget(self._pain_stop)
        self._sets = SetsLine(theme)
        column.addWidget(self._sets)
        column.addLayout(self._build_start())
        column.addLayout(self._build_pain())

    def _build_routines(self) -> QComboBox:
        routines = choice()
        routines.setProperty("role", "title")
        routines.setAccessibleName(self.tr("Routine"))
        routines.setToolTip(self.tr("Choose another routine"))
        routines.setMinimumContentsLength(8)
        routines.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        routines.activated.connect(lambda _index: self.routine_chosen.emit(str(routines.currentData())))
        return routines

    def _build_start(self) -> QBoxLayout:
        self.start_button = button(self.tr("Start"), "primary", "session")
        self.start_button.setMinimumWidth(200)
        self.start_button.clicked.connect(self.start_requested)
        self._how = label(role="small", wrap=True)
        self._fix = button(self.tr("No sound – fix"), "link")
        self._fix.setStyleSheet("padding: 0;")  # in line with the text below it
        self._fix.clicked.connect(self.sound_requested)
        self._fix.hide()
        self._enter = label(self.tr("Press Enter"), "small")
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch()
        self._person = label(role="strong", wrap=True)
        self._person.hide()
        beside.addWidget(self._person)
        for part in (self._how, self._fix, self._enter):
            beside.addWidget(part)
        beside.addStretch()
        self._start_row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACING)
        row.addWidget(self.start_button, 1)
        row.addLayout(beside, 1)
        return row

    def _build_pain(self) -> QBoxLayout:
        """Build the optional answer for the pain before the session."""
        self._pain = Scale(self.tr("Pain now"), self.tr("0 none"), self.tr("10 worst"), stacked=True)
        self._pain.setMaximumWidth(620)
        self._pain.setToolTip(self.tr("Optional"))
        caption = label(safety.translated(safety.ASK_BEFORE), "small", wrap=True)
        self._pain_row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACING)
        row.addWidget(caption)
        row.addWidget(self._pain, 1)
        return row

    def take_pain(self) -> int | None:
        """Return the pain that was chosen, or None, and clear it."""
        value = self._pain.value
        self._pain.show_value(None)
        return value

    def show_routines(self, names: list[str], chosen: str) -> None:
        """List these routines, with `chosen` selected."""
        if names != [self.routines.itemData(index) for index in range(self.routines.count())]:
            self.routines.clear()
            for name in names:
                self.routines.addItem(routine_title(name), name)
        self.routines.setCurrentIndex(self.routines.findData(chosen))

    def show_score(self, score: Score, theme: Theme, *, reduce_motion: bool) -> None:
        """Show what the session is: in a line, as blocks, and in full to screen readers and as a tool tip."""
        self._summary.setText("\n".join(summary_lines(score)))
        whole = "\n".join(routine_lines(score.routine))
        self._summary.setAccessibleName(f"{self._summary.text()}\n{whole}")
        self._summary.setToolTip(whole)
        self._sets.show_score(score, theme)
        self._figure.show_leg(score.first, theme, reduce_motion=reduce_motion)

    def show_how(self, *, full_screen: bool, muted: bool, works: bool, has_problem: bool) -> None:
        """Say how the session will be shown and heard; a problem of the sound has a button.

        Before anything was heard (neither `works` nor `has_problem`), nothing is said about the sound.
        """
        if full_screen:
            how = self.tr("Full screen, sound on") if works else self.tr("Full screen")
            how = self.tr("Full screen, muted") if muted else how
        else:
            how = self.tr("In the window, sound on") if works else self.tr("In the window")
            how = self.tr("In the window, muted") if muted else how
        has_problem = has_problem and not muted
        self._how.setText(how)
        self._how.setVisible(not has_problem)
        self._fix.setVisible(has_problem)

    def show_person(self, name: str) -> None:
        """Show whose session Start begins; nothing where there is one person."""
        self._person.setText(at_start(breakable(name)))
        self._person.setAccessibleName(name)
        self._person.setVisible(bool(name))
        self.start_button.setAccessibleDescription(name)

    def show_pain_stop(self, text: str) -> None:
        """Say that a session was stopped for pain today: Start is then one button like others."""
        self._pain_stop.setText(text)
        self._pain_stop.setVisible(bool(text))
        self._sets.setVisible(not text)

    def emphasize_start(self, *, is_first: bool) -> None:
        """Let Start be the one coloured button, which Enter presses, or a usual one."""
        show_role(self.start_button, "primary" if is_first else "")
        self._enter.setText(self.tr("Press Enter") if is_first else "")

    def fit(self, width: int, letters: float) -> None:
        """Show the figure in the size there is room for in a card of this width, and stack rows if narrow.

        `letters` is the size of the letters, of which 1 is the usual one.
        """
        size = next((px for room, px in FIGURES if width >= room), 0)
        self._figure.setVisible(bool(size))
        self._figure.setFixedWidth(size)
        is_narrow = width < NARROW_PX * letters
        for row in (self._start_row, self._pain_row):
            row.setDirection(
                QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
            )
            row.setSpacing(SPACING // 2 if is_narrow else SPACING)
