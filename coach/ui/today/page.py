"""Today: the routine with a large Start, the week, and the next planned day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from coach.text import safety
from coach.text.formats import half_minutes, long_day, rounded
from coach.text.preset_names import routine_title
from coach.text.routine_texts import routine_lines
from coach.ui.today.cards import NextDayCard, SuggestionCard, UnfinishedCard
from coach.ui.today.week_strip import WeekStrip
from coach.ui.widgets.buttons import button
from coach.ui.widgets.choice import choice
from coach.ui.widgets.keys import SHORTCUT_MODIFIERS
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card, page_layout
from coach.ui.widgets.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from coach.core.plan import Week
    from coach.core.score import Score
    from coach.draw.tokens import Theme


class TodayPage(QWidget):
    """Shows what to do now. The presenter fills it."""

    start_requested = Signal()
    routine_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        layout = page_layout(self)
        self._date = label(role="quiet")
        layout.addWidget(label(self.tr("Today"), "title"))
        layout.addWidget(self._date)
        self.unfinished = UnfinishedCard()
        layout.addWidget(self.unfinished)
        layout.addWidget(self._build_routine())
        self.next_day = NextDayCard()
        layout.addWidget(self.next_day)
        self.suggestion = SuggestionCard()
        layout.addWidget(self.suggestion)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._build_week(), 3)
        row.addWidget(self._build_next(), 2)
        layout.addLayout(row)
        layout.addStretch()
        layout.addWidget(label(safety.translated(safety.WHAT_IT_IS), "small", wrap=True))
        self.setFocusProxy(self.start_button)

    def _build_routine(self) -> QWidget:
        frame, inside = card()
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        self.routines = choice()
        self.routines.setAccessibleName(self.tr("Routine"))
        self.routines.setMinimumWidth(260)
        self.routines.activated.connect(
            lambda _index: self.routine_chosen.emit(str(self.routines.currentData()))
        )
        self._length = label(role="figure")
        row.addWidget(self.routines)
        row.addStretch()
        row.addWidget(self._length)
        inside.addLayout(row)
        self._dose = label(role="quiet", wrap=True)
        inside.addWidget(self._dose)
        self.start_button = button(self.tr("Start"), "primary", "session")
        self.start_button.setMinimumHeight(88)
        self.start_button.clicked.connect(self.start_requested)
        inside.addSpacing(SPACING // 2)
        begin = QHBoxLayout()
        begin.setSpacing(SPACING)
        begin.addWidget(self.start_button, 1)
        begin.addLayout(self._build_before())
        inside.addLayout(begin)
        return frame

    def _build_before(self) -> QVBoxLayout:
        """Build the optional field for the pain before the session."""
        self._before = QSpinBox()
        self._before.setRange(-1, 10)
        self._before.setSpecialValueText("–")
        self._before.setValue(-1)
        caption = label(safety.translated(safety.ASK_BEFORE), "small")
        caption.setBuddy(self._before)
        guard_wheel(self._before)
        self._before.setAccessibleName(caption.text())
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(caption)
        column.addWidget(self._before)
        return column

    def take_pain_before(self) -> int | None:
        """Return the pain before the session that starts now, or None, and clear the field."""
        value = self._before.value()
        self._before.setValue(-1)
        return value if value >= 0 else None

    def _build_week(self) -> QWidget:
        frame, inside = card(label(self.tr("This week"), "heading"))
        self._week = WeekStrip(self._theme)
        self._week_text = label(role="quiet", wrap=True)
        inside.addWidget(self._week)
        inside.addWidget(self._week_text)
        inside.addStretch()
        return frame

    def _build_next(self) -> QWidget:
        frame, inside = card(label(self.tr("Next"), "heading"))
        self._next = label(wrap=True)
        self._why = label(role="quiet", wrap=True)
        inside.addWidget(self._next)
        inside.addWidget(self._why)
        self._why_not = label(role="small", wrap=True)
        inside.addWidget(self._why_not)
        inside.addStretch()
        return frame

    def show_routines(self, names: list[str], chosen: str) -> None:
        """List these routines, with `chosen` selected."""
        if names != [self.routines.itemData(index) for index in range(self.routines.count())]:
            self.routines.clear()
            for name in names:
                self.routines.addItem(routine_title(name), name)
        self.routines.setCurrentIndex(self.routines.findData(chosen))

    def show_score(self, score: Score) -> None:
        """Show the dose of the routine, for each leg where they differ, and its length."""
        self._length.setText(half_minutes(score.length_ms))
        self._dose.setText("\n".join(routine_lines(score.routine)))

    def show_week(self, week: Week, row: int, last: str, theme: Theme) -> None:
        """Show the week and the next planned day.

        `row` is the number of weeks in a row that went as planned; `last` describes the last session.
        """
        self._date.setText(long_day(week.today))
        self._week.show_week(week, theme)
        text = self._week_sentence(week.sessions, len(week.planned))
        if row > 1:
            text += " · " + self.tr("On plan for %n weeks", "", row)
        self._week_text.setText(text)
        following = week.next_planned()
        if week.today in week.done:
            self._next.setText(self.tr("Done for today."))
        elif following == week.today:
            self._next.setText(self.tr("You planned a session today."))
        elif week.planned:
            self._next.setText(self.tr("Rest day."))
        else:
            self._next.setText(self.tr("No day is planned."))
        if following and following != week.today:
            name = QLocale().dayName(following.weekday() + 1)
            last = self.tr("Next session: {day}.").format(day=name) + " " + last
        self._why.setText(last)
        self._why.setVisible(bool(last))

    def _week_sentence(self, done: int, planned: int) -> str:
        """Return `2 of 3 sessions this week`; with more than planned, or no plan, the sessions alone."""
        if 0 < done <= planned or (planned and not done):
            return self.tr("{done} of %n sessions this week", "", planned).format(done=rounded(done))
        text = self.tr("%n sessions this week", "", done)
        if planned:
            text += " " + self.tr("({planned} planned)").format(planned=rounded(planned))
        return text

    def show_why_not(self, text: str) -> None:
        """Show why no step is suggested; empty shows nothing."""
        self._why_not.setText(text)
        self._why_not.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start on a bare Enter, and answer a suggestion with Y or N."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_requested.emit()
        elif event.modifiers() & SHORTCUT_MODIFIERS or not self.suggestion.answer(event.key()):
            super().keyPressEvent(event)
